import type { Report } from "@modelgate/schema";

/** What these reports leave open, each in a sentence: a card that is silent on it would be read as a yes. */
export function gapsOf(reports: readonly Report[]): string[] {
  const measurements = reports.flatMap((report) => report.measurements);
  const checks = reports.flatMap((report) => report.checks);
  const unmeasured = measurements.filter(({ value }) => value === null);
  const undecided = checks.filter(({ verdict }) => verdict === "inconclusive");
  const unjudged = checks.filter(
    ({ verdict, owner }) => owner === undefined && (verdict === "skipped" || verdict === "error"),
  );
  const waived = checks.filter(({ waiver }) => waiver !== undefined);
  return [
    ...(reports.some(({ subject }) => subject.binding === "claimed")
      ? ["The model was not run for every report: a file says what it predicts."]
      : []),
    ...(reports.some(({ mode }) => mode === "observe")
      ? ["Some of it was only observed: nothing could have failed."]
      : []),
    ...unmeasured.map(
      ({ metric, dataset, slice, reason }) =>
        `${where(metric, dataset, slice)} was not measured: ${reason ?? "no reason is given"}.`,
    ),
    ...undecided.map(({ id }) => `${id} is undecided: the data are too few to tell.`),
    ...unjudged.map(({ id, because }) => `${id} was not judged: ${because}.`),
    ...waived.map(({ id, waiver }) => `${id} is waived by ${waiver?.owner}: ${waiver?.reason}.`),
    ...(checks.length === 0 ? ["No limit was checked."] : []),
    ...(reports.some(({ baseline }) => baseline !== undefined)
      ? []
      : ["It was compared with no earlier model."]),
    ...(measurements.some(({ slice }) => slice !== null)
      ? ["Only the slices above were looked at; of other groups nothing is known."]
      : ["No slice was looked at: of single groups nothing is known."]),
    ...(reports.some(({ latency }) => latency !== undefined)
      ? []
      : ["Latency, throughput and memory were not measured."]),
  ];
}

/** `accuracy on test, writer 7`. */
function where(
  metric: string,
  dataset: string | null,
  slice: Readonly<Record<string, string>> | null,
): string {
  const groups = Object.entries(slice ?? {}).map(([column, value]) => `, ${column} ${value}`);
  return `${metric}${dataset === null ? "" : ` on ${dataset}`}${groups.join("")}`;
}
