import type { Report } from "@modelgate/schema";

/** A part of a report with the model it is about, raw; "" where there is only one. */
export type Named<T> = { model: string; part: T };

/** Reports of one model. */
export type NamedReports = { name: string; reports: readonly Report[] };

/** A section of every report, in their order; names of models only where there are several. */
export function namedParts<T>(
  models: readonly NamedReports[],
  section: (report: Report) => readonly T[] | undefined,
): Named<T>[] {
  return models.flatMap(({ name, reports }) =>
    reports.flatMap((report) =>
      (section(report) ?? []).map((part) => ({ model: models.length > 1 ? name : "", part })),
    ),
  );
}
