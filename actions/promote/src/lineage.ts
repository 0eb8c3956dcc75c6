import { failure, type Level, type Report } from "@modelgate/schema";

/** A fact of a registry is one line. */
const MOST_SETS = 8;

/**
 * What a version is registered with, of reports about its bytes: `name=digest` of each of the first eight data sets that they were
 * measured on.
 * @throws ModelgateError `report-invalid` for a report about other bytes
 */
export function lineageOf(reports: readonly Report[], digest: string): Readonly<Record<string, string>> {
  const others = reports.filter(({ subject }) => subject.digest !== digest);
  if (others.length > 0)
    throw failure(
      "report-invalid",
      `reports: ${others.length} of ${reports.length} are not about ${digest}, which is registered`,
      {
        hint: "Bring the reports of the commit that is checked out: what is not committed is not registered.",
      },
    );
  const sets = reports
    .flatMap(({ datasets }) => datasets)
    .flatMap(({ name, digest: of }) => (of === null ? [] : [`${oneWord(name)}=${of}`]));
  const data = [...new Set(sets)].slice(0, MOST_SETS).join(" ");
  return data === "" ? {} : { data };
}

/** A name in which nothing ends it or looks like the next one: a data set may be called anything. */
function oneWord(name: string): string {
  return name.replaceAll(/[\s\p{Cc}=%]/gu, encodeURIComponent);
}

/**
 * How a version differs from the one before it for whoever calls it: as the diff of these bytes with its bytes says.
 * @param last what the new version is numbered after; null: it is the first
 * @throws ModelgateError `report-invalid` without exactly one diff, where it is with other bytes, or where nothing changed
 */
export function stepOf(
  reports: readonly Report[],
  last: { version: string; digest: string | null } | null,
): Exclude<Level, "none"> {
  const diffs = reports.flatMap(({ changes, baseline }) =>
    changes === undefined ? [] : [{ level: changes.level, before: baseline?.digest ?? null }],
  );
  const [diff] = diffs;
  if (diff === undefined || diffs.length > 1)
    throw failure("report-invalid", `version: auto needs the report of one diff, and got ${diffs.length}`, {
      hint: "Bring the report of `diff` against the version before in `reports`, or name the step yourself.",
    });
  const { level, before } = diff;
  if (last !== null && (before === null || before !== last.digest))
    throw failure(
      "report-invalid",
      `version: auto: the diff is with ${before ?? "bytes without a digest"}, but the version before, ${last.version}, ${last.digest === null ? "was registered without one" : `has ${last.digest}`}`,
      {
        hint: `Bring the report of \`diff\` with ${last.version} as its baseline, or name the step yourself.`,
      },
    );
  if (level === "none")
    throw failure("report-invalid", "version: auto: by the diff nothing changed, so nothing is new", {
      hint: "These bytes have a version already; or name the step yourself.",
    });
  return level;
}
