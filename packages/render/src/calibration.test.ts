import { expect, it } from "vitest";
import type { CalibratedComparison, Calibration, Rate, Trial } from "./calibration.ts";
import { calibrationMarkdown, calibrationText } from "./calibration.ts";

const rate = (share: number): Rate => ({ share, low: share * 0.8, high: share * 1.2, of: 400 });

function trial(difference: number, pass: number, fail: number, stopped = fail): Trial {
  return {
    difference,
    pass: rate(pass),
    inconclusive: rate(1 - pass - fail),
    fail: rate(fail),
    stopped: rate(stopped),
    letThrough: rate(1 - stopped),
  };
}

const tight: CalibratedComparison = {
  ...{ kind: "comparison", id: "test/accuracy/max-drop", metric: "accuracy", dataset: "test", slice: null },
  ...{
    unit: "ratio",
    limit: { kind: "max-drop", value: 0.005 },
    tier: "required",
    n: 899,
    rival: "baseline",
  },
  discordance: 0.039,
  sound: trial(0, 0.23, 0.01, 0.19),
  unsound: trial(-0.01, 0.01, 0.2, 0.73),
  atLimit: trial(-0.005, 0.04, 0.04),
  falseAlarm: rate(0.19),
  miss: rate(0.27),
  tightest: 0.016,
  needed: 8656,
  gaps: [],
};

function calibration(...checks: Calibration["checks"]): Calibration {
  return {
    ...{ schema: "modelgate/calibration@1", subject: { name: "digits", digest: null }, baseline: null },
    ...{
      simulations: { asked: 400, done: 400 },
      resamples: 200,
      discordance: 0.05,
      seed: 1,
      confidence: 0.95,
    },
    ...{ checks, families: [], notes: [] },
  };
}

/** Without the breaks of lines. */
const said = (given: Calibration) => calibrationText(given).replace(/\s+/gu, " ");

it("has one row a check", () => {
  expect(calibrationText(calibration(tight)).split("\n")[3]).toMatchInlineSnapshot(
    `"test/accuracy/max-drop  899  3.9 %     19 % (15–23 %)  27 % (22–32 %)  0.016           8,700"`,
  );
});

it.each<[string, Partial<CalibratedComparison>, string]>([
  [
    "too tight",
    {},
    "max-drop 0.005 cannot be supported by 899 examples: an unchanged model would pass in 23 %",
  ],
  ["what to do", {}, "take 0.016, or about 8,700 examples"],
  ["stopped by the estimate", {}, "`on-inconclusive: warn`"],
  [
    "no limit at all",
    { limit: { kind: "max-drop", value: 0 }, needed: null },
    "no number of examples supports it; 0.016 they do",
  ],
  [
    "supported",
    { sound: trial(0, 0.9, 0.01), falseAlarm: rate(0.01) },
    "max-drop 0.005 is supported by 899 examples",
  ],
  ["a share", { limit: { kind: "max-relative-drop", value: 0.005 } }, "max-relative-drop 0.5 % cannot"],
  ["a gap", { unsound: null, miss: null, gaps: ["nothing is that bad"] }, "Nothing is that bad."],
  ["too many passes at the limit", { atLimit: trial(-0.005, 0.2, 0) }, "more than the 5.0 % that is meant"],
])("says in words: %s", (_name, more, words) => {
  expect(said(calibration({ ...tight, ...more }))).toContain(words);
});

it("says what its columns mean, of those that are filled", () => {
  const none = { ...tight, kind: "none", reason: "no rows" } as const;
  const names = ["disagree", "false alarm", "miss", "tightest limit", "examples needed"];
  const told = (page: string) => names.filter((name) => page.includes(`\n${name}: `));
  expect(told(calibrationText(calibration(tight)))).toEqual(names);
  expect(told(calibrationText(calibration(none)))).toEqual([]);
});

it("says that few samples say nothing", () => {
  const few = { ...calibration(tight), simulations: { asked: 400, done: 30 } };
  expect(said(few)).toContain("30 samples of each kind of the 400 asked for");
  expect(said(few)).toContain("too few to say anything");
});

it("shows a stranger's names as text", () => {
  const hostile = { ...tight, id: "test/accuracy[a=|<img src=x>`\u202e]/max-drop" };
  expect(calibrationMarkdown(calibration(hostile))).not.toMatch(/<img|\u202e/u);
  expect(calibrationText(calibration(hostile))).not.toMatch(/\u202e/u);
});
