import { expect, it } from "vitest";
import { traceOf, traceparent } from "./trace.ts";

const hex = (bytes: number) => "c".repeat(2 * bytes);
const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
const SPAN = "00f067aa0ba902b7";

it("goes on with a trace under a span of its own", () => {
  const trace = traceOf(`00-${TRACE}-${SPAN}-01`, hex);
  expect(trace).toEqual({ traceId: TRACE, spanId: hex(8), parentId: SPAN, flags: "01" });
  expect(traceparent(trace)).toBe(`00-${TRACE}-${hex(8)}-01`);
});

it("takes a later version for what it knows of it", () => {
  expect(traceOf(`cc-${TRACE}-${SPAN}-01-more`, hex).parentId).toBe(SPAN);
});

it.each([
  ["none", undefined],
  ["zeros as trace", `00-${"0".repeat(32)}-${SPAN}-01`],
  ["zeros as span", `00-${TRACE}-${"0".repeat(16)}-01`],
  ["the version that is none", `ff-${TRACE}-${SPAN}-01`],
  ["more than its version has", `00-${TRACE}-${SPAN}-01-more`],
  ["capitals", `00-${TRACE.toUpperCase()}-${SPAN}-01`],
  ["a line end", `00-${TRACE}-${SPAN}-01\n`],
])("begins a trace with %s", (_name, header) => {
  expect(traceOf(header, hex)).toEqual({ traceId: hex(16), spanId: hex(8), parentId: null, flags: "00" });
});
