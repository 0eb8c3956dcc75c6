import type { Changes, Report } from "@modelgate/schema";
import { reportOf } from "../report-builder.ts";
import { changesOf } from "./changes-builder.ts";

// For tests, of this package and of others.

/** A report of `diff` that judges nothing, with what a test says instead. */
export function describedReport(changes: Partial<Changes> = {}, report: Partial<Report> = {}): Report {
  return reportOf({
    action: "diff",
    verdict: "skipped",
    provenance: {
      ...reportOf().provenance,
      command: ["modelgate", "diff", "base.onnx", "models/digits.onnx"],
    },
    baseline: { source: "git:base", digest: `sha256:${"cd".repeat(32)}`, predictionsDigest: null },
    measurements: [],
    checks: [],
    changes: changesOf(changes),
    ...report,
  });
}

/** A report of `diff` whose limit of no breaking change fails. */
export function breakingReport(changes: Partial<Changes> = {}): Report {
  return describedReport(changes, {
    verdict: "fail",
    measurements: [
      {
        id: "m1",
        metric: "breaking_changes",
        dataset: null,
        slice: null,
        value: 2,
        unit: "count",
        better: "lower",
        n: 3,
        interval: null,
      },
    ],
    checks: [
      {
        id: "breaking_changes/max",
        measurement: "m1",
        limit: { kind: "max", value: 0 },
        tier: "required",
        verdict: "fail",
        effect: "fail",
        because: "judged on the estimate",
        message: "breaking_changes 2 is above 0",
      },
    ],
  });
}
