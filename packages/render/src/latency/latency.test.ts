import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../explain.ts";
import { judgedChecks } from "../judged.ts";
import { markdown } from "../markdown.ts";
import { seriesChart } from "../mermaid.ts";
import { text } from "../text.ts";
import { slower } from "./compared.ts";
import { duration, percentage, rate, wait } from "./duration.ts";
import { latencyOf, timedCheckOf, timedReport } from "./latency-builder.ts";
import { verdictLine } from "./verdict-line.ts";

const lineOf = (...given: Parameters<typeof timedReport>) => {
  const report = timedReport(...given);
  return report.latency === undefined ? "" : verdictLine(report, report.latency);
};
const ratioOf = (value: number, low: number, high: number) => ({
  of: "candidate/baseline" as const,
  value,
  interval: { low, high, confidence: 0.99, method: "Hodges-Lehmann" },
  launches: 12,
  perLaunch: [value],
});

describe("the verdict line", () => {
  it.each([
    ["open", {}, {}, "slower than the baseline, limit 2 %: inconclusive, 40 s more would settle it"],
    ["open for good", { settleSeconds: null }, {}, "inconclusive, no time would settle it"],
    [
      "on a noisy machine",
      { settleSeconds: null, quiet: false },
      {},
      "inconclusive, the machine is too noisy to tell",
    ],
    [
      "a fail",
      { ratios: [ratioOf(1.05, 1.03, 1.07)] },
      { verdict: "fail", effect: "fail" },
      "p50 2.13 ms, 5.0 % [3.0, 7.0] slower than the baseline, limit 2 %: fail",
    ],
    [
      "a pass",
      { ratios: [ratioOf(0.95, 0.93, 0.96)] },
      { verdict: "pass", effect: "pass" },
      "5.0 % [4.0, 7.0] faster than the baseline, limit 2 %: pass",
    ],
    [
      "a pass that holds one",
      { ratios: [ratioOf(0.999, 0.99, 1.01)] },
      { verdict: "pass", effect: "pass" },
      "0.1 % [−1.0, 1.0] faster than the baseline",
    ],
    [
      "without an interval",
      { ratios: [{ ...ratioOf(1.01, 1, 1), interval: null }] },
      {},
      "1.0 % slower than the baseline, no interval",
    ],
    ["without a baseline", { ratios: [] }, {}, "p50 2.13 ms"],
  ] as const)("of %s", (_name, latency, check, expected) => {
    expect(
      lineOf(
        { ...latency, ratios: "ratios" in latency ? [...latency.ratios] : latencyOf().ratios },
        { checks: [timedCheckOf(check)] },
      ),
    ).toContain(expected);
  });

  it("says no verdict where there is no limit", () => {
    expect(lineOf({}, { checks: [], verdict: "skipped" })).toBe(
      "p50 2.13 ms, 1.3 % [0.4, 2.2] slower than the baseline",
    );
  });
});

describe("what is said of noise and answers", () => {
  it.each([
    [
      "different answers",
      { sameAnswers: { alike: false, statement: "3 of 899 differ" } },
      "**The answers differ**, and a faster wrong answer is no improvement: 3 of 899 differ.",
    ],
    [
      "a noisy control",
      { quiet: false },
      "Noisy: the baseline against itself differs by 0.1 % [−0.3, 0.5], more than the limit allows.",
    ],
    ["a budget that ended", { ended: "budget" as const }, "**Cut short by its budget**: 118 of 120 s."],
    [
      "a run that was cancelled",
      { ended: "cancelled" as const },
      "**Cancelled, results are partial**: 118 of 120 s.",
    ],
    ["no knee", { sweeps: latencyOf().sweeps.map((sweep) => ({ ...sweep, knee: null })) }, "No knee: "],
  ])("%s", (_name, latency, expected) => {
    expect(markdown(timedReport(latency))).toContain(expected);
  });
});

it("judges by the ratio of the launches, not by the difference of two medians", () => {
  const [judged] = judgedChecks(timedReport({ ratios: [ratioOf(1.05, 1.03, 1.07)] }));
  expect(judged?.value).toBe("2.13 ms");
  expect(judged?.difference).toMatchObject({ value: "+5.0 %", interval: { range: "+3.0 % to +7.0 %" } });
  expect(judged?.measurement?.difference?.value).toBeCloseTo(0.105, 12);
});

describe("what a limit on medians is judged on", () => {
  const { digest } = timedReport().subject;
  const same = { baseline: { source: "git:base", digest, predictionsDigest: null } };

  it.each([
    ["a share", {}, {}, 0.02],
    ["milliseconds, as a share of the baseline", { limit: { kind: "max-increase", value: 0.042 } }, {}, 0.02],
    ["an absolute limit", { limit: { kind: "max", value: 3 } }, {}, undefined],
    ["the same bytes", {}, same, undefined],
  ] as const)("%s", (_name, check, report, limit) => {
    const [judged] = judgedChecks(timedReport({}, { checks: [timedCheckOf(check)], ...report }));
    if (limit === undefined) expect(judged?.timing).toBeNull();
    else expect(judged?.timing?.limit).toBeCloseTo(limit, 12);
  });

  it("explains the same bytes by them", () => {
    const checks = [timedCheckOf({ verdict: "pass", effect: "pass", because: "byte for byte" })];
    expect(explain(timedReport({}, { checks, ...same }), "latency")).toContain(
      "settled before any statistics",
    );
  });

  it("says once what would settle it", () => {
    const checks = [timedCheckOf({ message: "open; about 40 s more would settle it" })];
    const told = text(timedReport({}, { checks }), { colour: false, width: 200 });
    expect(told).toContain(
      "open; about 40 s more would settle it; the limit lies between the ends of the interval; inconclusive\n",
    );
  });
});

it("says a short time in microseconds, where no limit in milliseconds stands beside it", () => {
  const [measurement] = timedReport().measurements;
  const measurements =
    measurement === undefined
      ? []
      : [{ ...measurement, value: 0.0275, baseline: { value: 0.0264, interval: null } }];
  expect(text(timedReport({}, { measurements }), { colour: false, width: 120 })).toContain(
    "Worst: latency_p50_ms is 27.5 µs, 1.3 % [0.4, 2.2] slower",
  );
});

describe("times", () => {
  it.each([
    [0, "0 ms"],
    [0.00064, "640 ns"],
    [0.0052, "5.20 µs"],
    [0.99949, "999 µs"],
    [0.9999, "1.00 ms"],
    [1, "1.00 ms"],
    [2.1273, "2.13 ms"],
    [999.96, "1000 ms"],
    [9999, "10000 ms"],
    [61_000, "61.0 s"],
  ])("%d ms reads %s", (ms, expected) => expect(duration(ms)).toBe(expected));

  it.each([
    [0.2, "1 s"],
    [40, "40 s"],
    [119.5, "120 s"],
    [121, "3 min"],
    [7200, "2 h"],
  ])("a wait of %d s reads %s, never less", (seconds, expected) => expect(wait(seconds)).toBe(expected));

  it.each([
    [0.52, "0.520"],
    [476.19, "476"],
    [1905.4, "1,905"],
  ])("%d a second reads %s", (value, expected) => expect(rate(value)).toBe(expected));
});

describe("percentages", () => {
  it.each([
    ["at the limit", 0.02, 0.02, "2.0"],
    ["above it by a hair", 0.0200001, 0.02, "2.00001"],
    ["below it by a hair", 0.0199999, 0.02, "1.99999"],
    ["negative", -0.0314, 0.02, "−3.1"],
    ["nothing", -0.00001, 0.02, "0.0"],
  ])("%s", (_name, share, limit, expected) => expect(percentage(share, [limit])).toBe(expected));

  it("lie on their side of the limit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.9, max: 3, noNaN: true }),
        fc.integer({ min: 0, max: 500 }),
        (share, permille) => {
          const limit = permille / 1000;
          fc.pre(Math.abs(share - limit) > 1e-12);
          const shown = Number(percentage(share, [limit]).replace("−", "-"));
          expect(Math.sign(shown - limit * 100)).toBe(Math.sign(share - limit));
        },
      ),
    );
  });

  it("turns the interval with the direction", () => {
    expect(
      slower({ value: 0.9, interval: { low: 0.88, high: 0.93, confidence: 0.99, method: "x" } }, "it"),
    ).toBe("10.0 % [7.0, 12.0] faster than it");
    expect(slower({ value: 1, interval: null }, "it")).toBe("as fast as it, no interval");
  });
});

it("explains a relative limit by its launches", () => {
  expect(explain(timedReport(), "latency")).toMatchInlineSnapshot(`
    "WARN latency_p50_ms/max-relative-increase

    tested        latency_p50_ms: at most 2 % above the baseline.
    on            model digits (models/digits.onnx),
                  sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                  baseline git:base,
                  sha256:cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd
    how           Candidate and baseline took turns in one process, 12 launches of it. A launch is one
                  observation: the ratio of its two medians.
                  The interval is Hodges-Lehmann, 99 %. It fails only when the whole interval is above 2
                  %, and passes only when none of it is.
    found         2.13 ms against 2.10 ms of the baseline.
                  1.3 % [0.4, 2.2] slower than the baseline.
                  Single launches lie between 0.4 % and 2.2 %.
                  Quiet enough: the baseline against itself differs by 0.1 % [−0.3, 0.5].
                  Both answer alike: the same answers on 899 rows.
    verdict       The verdict is inconclusive, and its effect warn: the limit lies between the ends of
                  the interval.
                  latency_p50_ms may be more than 2 % slower
    to change it  40 s more would settle it.
    "
  `);
});

it.each([
  [
    "a fail",
    "fail",
    { ratios: [ratioOf(1.05, 1.03, 1.07)] },
    "With the low end of the interval 1.0 points lower it would be open",
  ],
  [
    "a fail on a noisy machine",
    "fail",
    { ratios: [ratioOf(2, 1.3, 2.2), { ...ratioOf(0.99, 0.8, 1.1), of: "control/baseline" }], quiet: false },
    // Of 1.02 / 0.8, which is 1.275.
    "With the low end of the interval 2.5 points lower it would be open",
  ],
  [
    "a fail of a limit for which it is quiet, beside a stricter one for which it is not",
    "fail",
    {
      ratios: [ratioOf(1.05, 1.03, 1.07), { ...ratioOf(1, 0.985, 1.015), of: "control/baseline" }],
      quiet: false,
    },
    "With the low end of the interval 1.0 points lower it would be open",
  ],
  [
    "a pass",
    "pass",
    { ratios: [ratioOf(0.99, 0.98, 1.005)] },
    "The high end of the interval may get 1.5 points higher before it is open",
  ],
] as const)("says what would turn %s", (_name, verdict, latency, expected) => {
  const report = timedReport(
    { ...latency, ratios: [...latency.ratios] },
    { checks: [timedCheckOf({ verdict, effect: verdict })] },
  );
  expect(explain(report, "latency").replace(/\s+/g, " ")).toContain(expected);
});

it("is told on a terminal", () => {
  expect(
    text(timedReport({ sweeps: [], scenarios: [] }), { colour: false, width: 120 }),
  ).toMatchInlineSnapshot(`
    "benchmark digits, models/digits.onnx, sha256:0123456789ab, 48.2 kB, on test (1899 rows)

    Latency
      p50 2.13 ms, 1.3 % [0.4, 2.2] slower than the baseline, limit 2 %: inconclusive, 40 s more would settle it.
      Both models answer alike: the same answers on 899 rows.
      Quiet enough: the baseline against itself differs by 0.1 % [−0.3, 0.5].
      Machine: AMD EPYC 7763, 2 cores, 16.8 GB, load 0.42, steal 0.3 %, image ubuntu-24.04 20261115.1, 1 thread, batch 1,
      inputs of test, measured for 118 s.

      Time of one inference
        Arm            p50      p90        p95      p99     Mean  Spread  Throughput             Inferences
        candidate  2.13 ms  2.34 ms  ≤ 2.55 ms  refused  2.17 ms   1.2 %       470/s  48,211 in 12 launches
        baseline   2.10 ms  2.31 ms  ≤ 2.52 ms  refused  2.14 ms   1.2 %       476/s  48,211 in 12 launches
        control    2.10 ms  2.31 ms  ≤ 2.52 ms  refused  2.14 ms   1.2 %       476/s  48,211 in 12 launches
        ≤: a bound that holds with the confidence of the run; the percentile itself may be lower.
        - p99: needs 662 queries, there are 400 (candidate, baseline, control)

      Against the baseline and against itself
        Ratio               Change                 Interval  Interval and limit     Launches
        candidate/baseline  +1.3 %  +0.4 % to +2.2 % (99 %)  ··├───────●─────┃─┤··        12
        control/baseline    +0.1 %  −0.3 % to +0.5 % (99 %)  ··├──●──┤·········┃··        12
        Of medians, a launch of the process being one observation: Hodges-Lehmann.

      Time by operator: 2 operators
        Operator  Node         Baseline  Candidate  Difference  Share of it  Bar
        Gemm      dense_2       1.88 ms    1.90 ms    +24.0 µs       88.0 %  █████████░
        Relu      all of them   5.10 µs    5.20 µs     +100 ns        0.4 %  █░░░░░░░░░

      Cold start, memory and cost
        Arm        Cold start       Process + load + first  Warm-up      CPU  Peak memory     File  Cost per million
        candidate     62.6 ms  41.0 ms + 18.4 ms + 3.20 ms   180 ms  2.13 ms        81 MB  48.2 kB           0.02350
        baseline      62.6 ms  41.0 ms + 18.4 ms + 3.20 ms   180 ms  2.10 ms        81 MB  48.2 kB           0.02350
        control       62.6 ms  41.0 ms + 18.4 ms + 3.20 ms   180 ms  2.10 ms        81 MB  48.2 kB           0.02350

    WARN     latency_p50_ms  2.13 ms (+1.3 %)  at most 2 % above the baseline  +0.4 % to +2.2 %  ··├───────●─────┃─┤··
             latency_p50_ms may be more than 2 % slower; the limit lies between the ends of the interval; inconclusive: 40 s
             more would settle it

    repeat: modelgate benchmark --model models/digits.onnx

    WARN digits: 0 of 1 check fails, 1 warns. Worst: latency_p50_ms is 2.13 ms, 1.3 % [0.4, 2.2] slower than the baseline, limit 2 %: inconclusive, 40 s more would settle it.
    "
  `);
});

it("ranks operators by their share of the difference", () => {
  const table = markdown(timedReport()).split("Time by operator")[1] ?? "";
  expect(table.indexOf("`Gemm`")).toBeLessThan(table.indexOf("`Relu`"));
});

it("names the knee in the table, and draws only points that have a number", () => {
  const page = markdown(timedReport());
  expect(page).toContain("| `8` | 4.20 ms | 4.10 ms | +2.4 % | none | 1,905/s | **knee** |");
  expect(page).toContain('x-axis "batch" ["1", "8", "32"]');
});

it("draws a sweep in Mermaid's grammar whatever its points are called", () => {
  const name = '"[\\p{L}\\p{M}\\p{N} _.,=/()+…?-]+"';
  const grammar = new RegExp(
    `^\`\`\`mermaid\n%%\\{init: [^\n]+\\}%%\nxychart-beta\n    title ${name}\n    x-axis ${name} \\[${name}(, ${name})*\\]\n    y-axis ${name} 0 --> [\\d.]+\n(    line \\[[\\d.]+(, [\\d.]+)*\\]\n)+\`\`\`$`,
    "u",
  );
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 2, maxLength: 9 }),
      (axis, numbers) => {
        const heights = numbers.map((value) => value / 1000);
        const labels = numbers.map(() => axis);
        const lines = [{ name: "candidate", heights }];
        expect(seriesChart({ title: "Median time", axis, labels, unit: "ms", lines, knee: axis })).toMatch(
          grammar,
        );
      },
    ),
  );
});
