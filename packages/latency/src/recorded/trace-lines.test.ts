import { expect, it } from "vitest";
import { judgeRatio } from "../ratio/judge-ratio.ts";
import type { Trace } from "../trace.ts";
import { traceOf } from "../trace-builder.ts";
import { readTraceLines, traceLines } from "./trace-lines.ts";

const ABOUT = { condition: "", expected: "slower" } as const;

const trace: Trace = {
  ...traceOf(Array(8).fill({ candidate: 2.5, baseline: 2, control: 2.0625 }), 4),
  starts: [{ arm: "baseline", processMs: 30, loadMs: 2, firstMs: 1, peakMemoryBytes: null }],
};

it("reads back what it wrote", () => {
  const { condition, expected, ...read } = readTraceLines(
    traceLines(trace, { condition: "quiet, a mlp", expected: "same" }),
  );
  expect([condition, expected]).toEqual(["quiet, a mlp", "same"]);
  expect(read).toEqual(trace);
});

it("keeps what is not in order, medians, warm-up and processor time", () => {
  const [launch] = trace.launches;
  const blocks = (launch?.blocks ?? [])
    .slice(1)
    .map((block, i) => ({ ...block, p50Ms: 1 + i, inferences: 3 + i }));
  const full = {
    ...trace,
    launches: [
      {
        blocks,
        seconds: 3,
        warmUp: { candidate: { ms: 300, inferences: 99, stable: true } },
        cpuMs: { baseline: 2 },
      },
    ],
  };
  const { condition: _, expected: __, ...read } = readTraceLines(traceLines(full, ABOUT));
  expect(read).toEqual(full);
});

it("judges a trace as it was judged before it was written", () => {
  expect(judgeRatio(readTraceLines(traceLines(trace, ABOUT)))).toEqual(judgeRatio(trace));
});

const lines = traceLines(trace, ABOUT).split("\n");

it.each([
  ["no JSON", "{", "line 1: expected JSON"],
  ["another format", '{"format":"x"}', "line 1: format"],
  ["nothing", "", "line 1: expected JSON"],
  ["a launch that is none", `${lines[0]}\n{}`, "line 2: seconds"],
  ["a time of nothing", `${lines[0]}\n${lines[1]?.replace(/"ms":\[\d+/, '"ms":[0')}`, "line 2: ms.0"],
  [
    "a time too few",
    `${lines[0]}\n${lines[1]?.replace(/"ms":\[\d+,/, '"ms":[')}`,
    "line 2: expected 12 numbers",
  ],
  ["an unknown arm", `${lines[0]}\n${lines[1]?.replace('"order":"k', '"order":"x')}`, "line 2: order"],
])("refuses %s", (_name, text, message) => {
  expect(() => readTraceLines(text)).toThrow(message);
});
