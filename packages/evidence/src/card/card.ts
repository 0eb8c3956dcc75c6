import { failure, type Report } from "@modelgate/schema";
import { gapsOf } from "./gaps.ts";

/** What reports say of one model, gathered: only what was measured, never what somebody wishes. */
export type Card = {
  name: string;
  /** `sha256:…` of the model's bytes; null: a file says what it predicts. */
  digest: string | null;
  sizeBytes: number | null;
  sources: readonly Source[];
  datasets: readonly Report["datasets"][number][];
  measurements: readonly Report["measurements"][number][];
  checks: readonly Report["checks"][number][];
  /** What was not tested, each in a sentence. */
  gaps: readonly string[];
};

/** A report that the card rests on. */
export type Source = Pick<Report, "action" | "verdict"> & Report["provenance"] & { modelgate: string };

/**
 * Gathers reports about the same bytes, such as those of validate and benchmark.
 * @throws ModelgateError `report-invalid` when they are about different ones
 */
export function cardOf(reports: readonly [Report, ...Report[]]): Card {
  const [{ subject }] = reports;
  const other = reports.find((report) => report.subject.digest !== subject.digest);
  if (other !== undefined)
    throw failure(
      "report-invalid",
      `model card: ${other.action} is about other bytes than ${reports[0].action}`,
      {
        hint: "Gather reports of one model: their `subject.digest` is the same.",
      },
    );
  return {
    name: subject.name,
    digest: subject.digest,
    sizeBytes: reports.find((report) => report.subject.sizeBytes !== null)?.subject.sizeBytes ?? null,
    sources: reports.map(({ action, verdict, provenance, environment }) => ({
      ...{ action, verdict, ...provenance },
      modelgate: environment.modelgate,
    })),
    datasets: unique(reports.flatMap(({ datasets }) => datasets)),
    measurements: reports.flatMap(({ measurements }) => measurements),
    checks: reports.flatMap(({ checks }) => checks),
    gaps: gapsOf(reports),
  };
}

/** validate and benchmark read the same data: each set once. */
function unique(datasets: readonly Report["datasets"][number][]): Report["datasets"] {
  const found = new Map(datasets.map((one) => [`${one.name} ${one.digest}`, one]));
  return [...found.values()];
}
