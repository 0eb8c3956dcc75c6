import { expect, it } from "vitest";
import { traceOf } from "../../../packages/latency/src/trace-builder.ts";
import { calibrated } from "./calibrate.ts";

const launch = (i: number) => ({ candidate: 2 + 0.001 * (i % 3), baseline: 2, control: 2 + 0.001 * (i % 2) });

it("tells false alarms, what is at the limit, and what is found", () => {
  const trace = traceOf(Array.from({ length: 12 }, (_, i) => launch(i)));
  const [head, ...rows] = calibrated(trace, 0.02);
  expect(head).toBe("calibration from 12 launches of one model against itself, limit 2 %");
  expect(rows[0]).toBe("a candidate 0 % slower fails in 0 % of 2000 gates and stays undecided in 0 %");
  // 2 % and the noise of a tenth of it on top: what lies at the limit is told by neither verdict.
  expect(rows[1]).toMatch(
    /^a candidate 2 % slower fails in [0-5](\.\d)? % of 2000 gates and stays undecided in 9/u,
  );
  expect(rows[2]).toBe("a candidate 5 % slower fails in 100 % of 2000 gates and stays undecided in 0 %");
  expect(rows[3]).toContain("a candidate 10 % slower fails in 100 %");
});

it("says how many launches it needs", () => {
  const trace = traceOf(Array.from({ length: 7 }, (_, i) => launch(i)));
  expect(calibrated(trace)).toEqual(["calibration needs 8 launches, there are 7: give it a larger budget"]);
});
