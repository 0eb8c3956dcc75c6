import type { Report } from "@modelgate/schema";
import { checkOf, comparedReport, measurementOf, reportOf } from "./report-builder.ts";

/** Two comparisons of one measurement: a drop that is too large, and an improvement that cannot be told yet. */
export function judgedAgainstBase(changes: Partial<Report> = {}): Report {
  const [accuracy] = comparedReport().measurements;
  const at = { path: "modelgate.yml", line: 14, column: 7 };
  return comparedReport({
    verdict: "fail",
    measurements: [
      { ...measurementOf(accuracy), better: "higher" },
      measurementOf({
        id: "m2",
        metric: "log_loss",
        unit: "nats",
        better: "lower",
        value: 0.2104,
        baseline: { value: 0.2099, interval: null },
        difference: {
          value: 0.0005,
          interval: { low: -0.004, high: 0.005, confidence: 0.95, method: "paired bootstrap" },
          paired: true,
        },
      }),
    ],
    checks: [
      checkOf({
        id: "test/accuracy/max-drop",
        limit: { kind: "max-drop", value: 0.01 },
        verdict: "fail",
        effect: "fail",
        because: "the drop exceeds the limit",
        message: "accuracy dropped by 0.027, more than 0.01",
        p: { breached: 0.9999, kept: 0.00021 },
        at,
      }),
      checkOf({
        id: "test/log_loss/max-relative-increase",
        measurement: "m2",
        limit: { kind: "max-relative-increase", value: 0.02 },
        verdict: "inconclusive",
        effect: "warn",
        because: "the estimate keeps the limit",
        message: "log_loss may have risen by more than 2 %",
        p: { breached: 0.31, kept: 0.69 },
        settle: 1240,
        at: { ...at, line: 15 },
      }),
    ],
    ...changes,
  });
}

/** One clause on 40 slices, of which `failing` fail. */
export function slicedReport(failing: number): Report {
  const writers = Array.from({ length: 40 }, (_, writer) => `${writer}`);
  const fails = (writer: number) => writer < failing;
  return reportOf({
    verdict: failing > 0 ? "fail" : "pass",
    measurements: writers.map((writer, index) =>
      measurementOf({
        id: writer,
        slice: { writer },
        value: fails(index) ? 0.8 + index / 100 : 0.95,
        interval: null,
        n: 60,
      }),
    ),
    checks: writers.map((writer, index) =>
      checkOf({
        id: `test/accuracy/writer=${writer}/min`,
        measurement: writer,
        slice: { writer },
        limit: { kind: "min", value: 0.9 },
        verdict: fails(index) ? "fail" : "pass",
        effect: fails(index) ? "fail" : "pass",
        message: fails(index) ? "accuracy is below 0.9" : "accuracy is at least 0.9",
        at: { path: "modelgate.yml", line: 16 },
      }),
    ),
  });
}

/** How a classifier of `labels` behaves: each tenth example is taken for the next label, one more than on the baseline. */
export function behaviourOf(labels: readonly string[], dataset = "test", ids: readonly string[] = ["e7"]) {
  const matrix = (wrong: number) =>
    labels.map((_truth, row) =>
      labels.map((_label, column) =>
        row === column ? 90 : column === (row + 1) % labels.length ? wrong : 0,
      ),
    );
  const interval = (low: number, high: number) => ({ low, high, confidence: 0.95, method: "wilson" });
  const [label = "a"] = labels;
  const points: [number, number][] = [
    [0, 0],
    [0, 0.5],
    [0.2, 0.9],
    [1, 1],
  ];
  return {
    flips: [
      {
        dataset,
        n: 1899,
        negative: 61,
        positive: 10,
        nfr: { value: 61 / 1899, interval: interval(0.0251, 0.0411) },
        pfr: { value: 10 / 1899, interval: null },
        p: 2e-9,
        negativeIds: [...ids],
        positiveIds: [],
      },
    ],
    confusion: [{ dataset, labels: [...labels], counts: matrix(10), baseline: matrix(9) }],
    reliability: [
      {
        dataset,
        label: null,
        bins: [
          { low: 0, high: 0.5, n: 0, probability: null, share: null, interval: null },
          { low: 0.5, high: 0.75, n: 900, probability: 0.66, share: 0.61, interval: interval(0.57, 0.65) },
          { low: 0.75, high: 1, n: 999, probability: 0.93, share: 0.97, interval: interval(0.95, 0.98) },
        ],
      },
    ],
    curves: [
      { dataset, kind: "roc", label, points, area: 0.9, baseline: points },
      { dataset, kind: "precision-recall", label, points: points.toReversed(), area: null },
    ],
  } satisfies Partial<Report>;
}
