import { decodeReport } from "@modelgate/schema";
import { expect, it } from "vitest";
import { json } from "./json.ts";
import { failingReport, measurementOf, reportOf } from "./report-builder.ts";

it("is read back as the same report", () => {
  expect(decodeReport(JSON.parse(json(failingReport())))).toEqual(failingReport());
});

it("gives equal bytes whatever the order of keys", () => {
  const shuffled = Object.fromEntries(Object.entries(failingReport()).reverse());
  expect(json(decodeReport(shuffled))).toBe(json(failingReport()));
  const slice = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, "x"]));
  const sliced = (...keys: string[]) =>
    json(reportOf({ measurements: [measurementOf({ slice: slice(...keys) })] }));
  expect(sliced("b", "value", "__proto__", "a", "id")).toBe(sliced("id", "a", "value", "b", "__proto__"));
});

it("begins with what a reader looks for, and ends with a newline", () => {
  expect(json(reportOf()).split("\n").slice(0, 6)).toEqual([
    "{",
    '  "schema": "modelgate/report@1",',
    '  "action": "validate",',
    '  "verdict": "pass",',
    '  "subject": {',
    '    "name": "digits",',
  ]);
  expect(json(reportOf())).toMatch(/\}\n$/);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses %d rather than writing null", (value) => {
  expect(() => json(reportOf({ measurements: [measurementOf({ value })] }))).toThrow(
    expect.objectContaining({ code: "report-invalid" }),
  );
});

it("writes a list of numbers in one line, and takes no text for one", () => {
  const points: [number, number][] = [
    [0, 0],
    [0.25, 1e-7],
    [-1, 2],
  ];
  const curve = { dataset: "test", kind: "roc" as const, label: "[\n  1,\n  2\n]", points, area: null };
  const report = reportOf({ curves: [curve], notes: [] });
  expect(json(report)).toContain(
    '"points": [\n        [0, 0],\n        [0.25, 1e-7],\n        [-1, 2]\n      ]',
  );
  expect(JSON.parse(json(report))).toEqual(report);
});
