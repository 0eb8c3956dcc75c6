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
