import { decodeReport, failure, type Problem, problemsOf, type Report } from "@modelgate/schema";
import { readZip, type ZipEntry } from "./zip.ts";

/** `name` is the entry's in the archive: a label, with a stranger's characters in it. */
export type NamedReport = { name: string; report: Report };

/** What is read of a stranger's archive. */
export type ReportBounds = {
  entries: number;
  /** Of one report. A report of 10,000 checks takes 7 MB. */
  reportBytes: number;
  /** Of all reports together. */
  totalBytes: number;
  /** Inflated to packed size, for what is larger than 1 MiB. Reports of many like checks reach about 60. */
  ratio: number;
  /** Objects and lists within each other. A report has six. */
  nesting: number;
};

/** A matrix has at most 256 jobs. */
export const DEFAULT_BOUNDS: ReportBounds = {
  entries: 1_000,
  reportBytes: 16 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  ratio: 250,
  nesting: 32,
};

/**
 * The reports in an artifact: its `.json` files. Other files, folders and links are left alone, and nothing is unpacked
 * to a disk. Never throws for what the archive holds: each thing that cannot be read is a problem, and the rest
 * is read.
 */
export function readReports(
  zip: Uint8Array,
  bounds: ReportBounds = DEFAULT_BOUNDS,
): { reports: NamedReport[]; problems: Problem[] } {
  const reports: NamedReport[] = [];
  const problems: Problem[] = [];
  try {
    const entries = readZip(zip, bounds.entries).filter(
      ({ kind, name }) => kind === "file" && /\.json$/i.test(name),
    );
    let left = bounds.totalBytes;
    for (const [label, same] of Map.groupBy(entries, ({ name }) => name)) {
      const name = label.slice(0, 300);
      try {
        const bytes = read(same, { ...bounds, totalBytes: left });
        left -= bytes.length;
        reports.push({ name, report: decodeReport(parse(bytes, bounds.nesting)) });
      } catch (error) {
        problems.push(...told(error, name));
      }
    }
  } catch (error) {
    problems.push(...told(error, "the artifact"));
  }
  return { reports, problems };
}

function read(same: readonly ZipEntry[], bounds: ReportBounds): Uint8Array {
  const [entry] = same;
  // Which of them is meant nobody can say, and programs differ in which they take.
  if (entry === undefined || same.length > 1)
    throw refused(`the archive holds ${same.length} files of this name`);
  const mostByRatio = Math.max(1024 * 1024, entry.compressedBytes * bounds.ratio);
  return entry.read(Math.min(bounds.reportBytes, bounds.totalBytes, mostByRatio));
}

function parse(bytes: Uint8Array, nesting: number): unknown {
  const text = attempt(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (depthOf(text, nesting) > nesting) throw refused(`expected at most ${nesting} levels of nesting`);
  return attempt((): unknown => JSON.parse(text));
}

/** The parsers' own messages quote the document, which may hold anything. */
function attempt<T>(parser: () => T): T {
  try {
    return parser();
  } catch {
    throw refused("expected JSON in UTF-8");
  }
}

/** How deep lists and objects lie within each other, or the first depth beyond `enough`. */
function depthOf(text: string, enough: number): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  // By hand: a regular expression would keep a stack as long as the longest string.
  for (let at = 0; at < text.length && deepest <= enough; at++) {
    const character = text[at];
    if (isString) {
      if (character === "\\") at++;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    else if (character === "]" || character === "}") depth--;
  }
  return deepest;
}

function refused(what: string) {
  return failure("report-invalid", what, {
    hint: "A report is a JSON document that a Modelgate action wrote.",
  });
}

function told(error: unknown, name: string): Problem[] {
  return problemsOf(error).map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}
