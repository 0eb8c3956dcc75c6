import type { Check, Measurement, Report } from "@modelgate/schema";

/** A report for tests: a passing one of a small classifier, with what a test says instead. */
export function reportOf(changes: Partial<Report> = {}): Report {
  return {
    schema: "modelgate/report@1",
    action: "validate",
    verdict: "pass",
    subject: {
      name: "digits",
      path: "models/digits.onnx",
      digest: `sha256:${"0123456789abcdef".repeat(4)}`,
      sizeBytes: 48211,
      binding: "executed",
    },
    datasets: [{ name: "test", path: "data/test.parquet", digest: `sha256:${"ab".repeat(32)}`, rows: 1899 }],
    measurements: [measurementOf()],
    checks: [checkOf()],
    problems: [],
    notes: [],
    environment: {
      cpu: "AMD EPYC 7763",
      cores: 2,
      os: "linux 6.8",
      runtime: "onnxruntime-node 1.30.0",
      options: { threads: 1 },
      node: "24.21.0",
      modelgate: "0.1.0",
    },
    provenance: {
      repository: "acme/digits",
      commit: "a".repeat(40),
      run: null,
      policyDigest: null,
      seed: 1,
      createdAt: "2026-11-21T06:00:00Z",
      command: ["modelgate", "validate", "--model", "models/digits.onnx"],
    },
    ...changes,
  };
}

/** A measurement for tests: accuracy 0.971 on 1899 examples. */
export function measurementOf(changes: Partial<Measurement> = {}): Measurement {
  return {
    id: "m1",
    metric: "accuracy",
    dataset: "test",
    slice: null,
    value: 0.971,
    unit: "ratio",
    n: 1899,
    interval: { low: 0.9624, high: 0.9776, confidence: 0.95, method: "wilson" },
    ...changes,
  };
}

/** A check for tests: the measurement above is at least 0.95. */
export function checkOf(changes: Partial<Check> = {}): Check {
  return {
    id: "test/accuracy/min",
    measurement: "m1",
    limit: { kind: "min", value: 0.95 },
    tier: "required",
    verdict: "pass",
    effect: "pass",
    because: "judged on the estimate",
    message: "accuracy 0.971 is at least 0.95",
    ...changes,
  };
}

/** A report whose required check fails, with an advisory warning and a pass beside it. */
export function failingReport(): Report {
  return reportOf({
    verdict: "fail",
    measurements: [
      measurementOf(),
      measurementOf({
        id: "m2",
        metric: "recall_macro",
        dataset: "rotated",
        value: 0.7312,
        interval: { low: 0.7101, high: 0.7514, confidence: 0.95, method: "bootstrap" },
      }),
      measurementOf({
        id: "m3",
        slice: { writer: "7" },
        value: 0.9499,
        interval: { low: 0.921, high: 0.969, confidence: 0.95, method: "wilson" },
        n: 212,
      }),
    ],
    checks: [
      checkOf(),
      checkOf({
        id: "rotated/recall_macro/min",
        measurement: "m2",
        limit: { kind: "min", value: 0.8 },
        tier: "advisory",
        verdict: "fail",
        effect: "warn",
        because: "tier advisory",
        message: "recall_macro 0.731 is below 0.8",
      }),
      checkOf({
        id: "test/accuracy/writer=7/min",
        measurement: "m3",
        verdict: "fail",
        effect: "fail",
        message: "accuracy 0.9499 is below 0.95, within noise",
      }),
    ],
    notes: ["column order taken from the file"],
  });
}

/** A report of a candidate against a baseline: accuracy worse, recall better, log loss within noise, latency lower, size the same. */
export function comparedReport(changes: Partial<Report> = {}): Report {
  const wilson = (low: number, high: number) => ({ low, high, confidence: 0.95, method: "wilson" });
  const bootstrap = (low: number, high: number) => ({
    low,
    high,
    confidence: 0.95,
    method: "paired bootstrap",
  });
  return reportOf({
    verdict: "fail",
    baseline: { source: "git:base", digest: `sha256:${"cd".repeat(32)}`, predictionsDigest: null },
    measurements: [
      measurementOf({
        value: 0.941,
        interval: wilson(0.9295, 0.9508),
        baseline: { value: 0.968, interval: wilson(0.959, 0.975) },
        difference: { value: -0.027, interval: bootstrap(-0.036, -0.018), paired: true },
      }),
      measurementOf({
        id: "m2",
        metric: "recall_macro",
        dataset: "rotated",
        value: 0.823,
        interval: bootstrap(0.803, 0.842),
        baseline: { value: 0.79, interval: bootstrap(0.769, 0.81) },
        difference: { value: 0.033, interval: bootstrap(0.014, 0.052), paired: true },
      }),
      measurementOf({
        id: "m3",
        metric: "log_loss",
        unit: "nats",
        value: 0.2104,
        interval: bootstrap(0.19, 0.23),
        baseline: { value: 0.2099, interval: bootstrap(0.19, 0.23) },
        difference: { value: 0.0005, interval: bootstrap(-0.004, 0.005), paired: true },
      }),
      measurementOf({
        id: "m4",
        metric: "latency_p50_ms",
        unit: "ms",
        dataset: null,
        value: 3.12,
        interval: null,
        n: 200,
        reason: "no interval for a single process",
        baseline: { value: 3.9, interval: null },
      }),
      measurementOf({
        id: "m5",
        metric: "size_bytes",
        unit: "bytes",
        dataset: null,
        value: 48211,
        interval: null,
        n: 1,
        baseline: { value: 48211, interval: null },
      }),
    ],
    checks: [
      checkOf({ verdict: "fail", effect: "fail", message: "accuracy 0.941 is below 0.95" }),
      checkOf({ id: "rotated/recall_macro/min", measurement: "m2", limit: { kind: "min", value: 0.8 } }),
      checkOf({ id: "size_bytes/max", measurement: "m5", limit: { kind: "max", value: 500_000 } }),
    ],
    ...changes,
  });
}

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
