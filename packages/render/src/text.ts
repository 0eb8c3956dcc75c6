import type { Effect, Report } from "@modelgate/schema";
import { flipsSentence } from "./behaviour-words.ts";
import { asciiLine, chapterLines, textPen } from "./chapter/chapter-text.ts";
import { chaptersOf } from "./chapter/chapters.ts";
import { isClaimed } from "./claimed.ts";
import { commandLine } from "./command-line.ts";
import { foldSlices } from "./fold-slices.ts";
import { formatValue } from "./format-value.ts";
import { intervalBar } from "./interval-bar.ts";
import { type Judged, judgedChecks } from "./judged.ts";
import { picturePoints } from "./picture-points.ts";
import { standingOf } from "./standing.ts";
import { align, columns, wrap } from "./text-table.ts";
import { inertLogLine, plain, shorten, visible } from "./visible.ts";
import { whyOf } from "./why.ts";
import { checkName, countSentence, location, VERDICT, type Voice, worstSentence } from "./wording.ts";

export type TextOptions = {
  colour: boolean;
  /** Columns of the terminal; below 40 it is drawn for 40. */
  width: number;
  /** Pictures from ASCII alone. */
  ascii?: boolean | undefined;
  /** `false` where they are told right below, with their remedies. */
  problems?: boolean;
};

const COLOUR: Record<Effect, number> = { skipped: 36, pass: 32, warn: 33, fail: 31, error: 31 };
const INDENT = "         ";

/**
 * A report for a terminal or a log. Read from its end, which is what a log and a terminal show first: the last line is
 * the verdict (not wrapped: it can be searched for), the worst check stands right above. No line is a command to the Actions runner.
 */
export function text(report: Report, options: TextOptions): string {
  const width = Math.max(40, options.width);
  const judged = judgedChecks(report);
  const blocks = [
    wrap(subjectLine(report), width),
    ...chapterBlocks(report, width, options),
    unjudgedLines(report),
    checkLines(foldSlices(judged).toReversed(), width, options),
    policyLines(report, width),
    (report.flips ?? []).flatMap((flips) =>
      wrap(`flips on ${plain(flips.dataset, 60)}: ${flipsSentence(flips)}`, width),
    ),
    report.notes.flatMap((note) => wrap(`note: ${plain(note, 500)}`, width)),
    options.problems === false ? [] : problemLines(report.problems, width),
    repeatLines(report),
    [verdictLine(report, judged)],
  ];
  const lines = blocks.filter((block) => block.length > 0).flatMap((block) => [...block, ""]);
  const inert = lines.slice(0, -1).map(inertLogLine);
  return `${(options.colour ? inert.map(paint) : inert).join("\n")}\n`;
}

const VOICE: Voice = {
  name: (name, max) => plain(name, max),
  prose: (prose, max) => plain(prose, max),
};

function subjectLine(report: Report): string {
  const { action, subject, datasets } = report;
  const size = subject.sizeBytes === null ? "" : formatValue(subject.sizeBytes, "bytes");
  const data = datasets.map(
    ({ name, rows }) => `${shorten(name, 40)}${rows === null ? "" : ` (${rows} rows)`}`,
  );
  const facts = [
    subject.path ?? "",
    (subject.digest ?? "").slice(0, 19),
    size,
    isClaimed(report) ? "claimed: these bytes were not run" : "",
    data.length > 0 ? `on ${shorten(data.join(", "), 300)}` : "",
  ];
  const known = facts.filter((fact) => fact !== "").map((fact) => plain(fact, 300));
  return [`${plain(action, 40)} ${plain(subject.name)}`, ...known].join(", ");
}

/** What a diff or a benchmark says beyond that: lines of their own, for a terminal shows no folding. */
function chapterBlocks(report: Report, width: number, { ascii = false }: TextOptions): string[][] {
  const lines = chaptersOf([report], textPen(ascii)).map((chapter) => chapterLines(chapter, width));
  return ascii ? lines.map((block) => block.map(asciiLine)) : lines;
}

/**
 * What was measured and not judged, so that a first run without limits shows its numbers. A thing that was looked for and
 * not found, as weights that are NaN, is a number without noise that is 0: the report has it, and nobody has to read it.
 */
function unjudgedLines({ checks, measurements }: Report): string[] {
  const judged = new Set(checks.map(({ measurement }) => measurement));
  const rows = measurements
    .filter(({ id, value, interval }) => !judged.has(id) && !(value === 0 && interval === null))
    .map(({ metric, dataset, value, unit, interval }) => [
      "measured",
      plain(dataset === null ? metric : `${metric} on ${dataset}`, 60),
      value === null ? "none" : formatValue(value, unit),
      interval ? `${formatValue(interval.low, unit)} to ${formatValue(interval.high, unit)}` : "",
    ]);
  return align(rows);
}

function checkLines(judged: readonly Judged[], width: number, { ascii = false }: TextOptions): string[] {
  const full = align(judged.map((row) => cells(row, 60, ascii)));
  // On a narrow terminal the picture goes first, then the middle of the names.
  const pictured = full.every((line) => columns(line) <= width);
  const rows = pictured ? full : align(judged.map((row) => cells(row, Math.max(12, width - 56), null)));
  return judged.flatMap((row, index) => {
    const why = whyOf(row);
    const below = why === "" || why === "within noise" ? [] : wrap(plain(why, 500), width, INDENT);
    return [rows[index] ?? "", ...below];
  });
}

function cells(row: Judged, nameWidth: number, ascii: boolean | null): string[] {
  const { interval, check, difference } = row;
  const points = ascii === null ? null : picturePoints(row);
  const bar =
    points === null
      ? ""
      : intervalBar({ ...points, limit: points.limit?.value ?? null }, { ascii: ascii === true });
  return [
    VERDICT[check.effect].word.padEnd(INDENT.length - 2),
    shorten(checkName(row, visible), nameWidth),
    difference === null ? row.value : `${row.value} (${difference.value})`,
    row.limit,
    (difference === null ? interval && `${interval.low} to ${interval.high}` : difference.interval?.range) ??
      "",
    ...(ascii === null ? [] : [bar]),
    // Others say it in the line below.
    check.effect === "pass" && row.withinNoise ? "within noise" : "",
  ];
}

/** Whose limits judged, what this change does to them, and whether any of it counts. */
function policyLines(report: Report, width: number): string[] {
  const { observed, judgedBy, changes } = standingOf([report], VOICE);
  const lines = [
    judgedBy,
    ...changes.map((change) => `policy change: ${plain(change, 500)}`),
    observed && `Observed only (${observed}).`,
  ];
  return lines.filter((line) => line !== "").flatMap((line) => wrap(line, width));
}

function problemLines(problems: Report["problems"], width: number): string[] {
  return problems.flatMap(({ code, message, hint, at }) => [
    ...wrap(`ERROR    ${plain(code)}: ${plain(message, 1000)}`, width),
    ...(at === undefined ? [] : [`${INDENT}at ${visible(location(at))}`]),
    ...(hint === undefined ? [] : wrap(`remedy: ${plain(hint, 1000)}`, width, INDENT)),
  ]);
}

function repeatLines({ verdict, provenance }: Report): string[] {
  if (verdict === "pass" || provenance.command.length === 0) return [];
  // Not wrapped: it is there to be copied.
  return [`repeat: ${commandLine(provenance.command)}`];
}

function verdictLine(report: Report, worstFirst: readonly Judged[]): string {
  const worst = worstSentence(report, worstFirst, VOICE);
  const { doubt } = standingOf([report], VOICE);
  return `${VERDICT[report.verdict].word} ${plain(report.subject.name, 60)}${doubt}: ${countSentence(report)} ${worst}`.trimEnd();
}

/** Words that lines of a chapter begin with, in the colours of a difference. */
const TONE: Record<string, number> = {
  major: 31,
  minor: 33,
  patch: 32,
  none: 32,
  added: 32,
  removed: 31,
  changed: 33,
  rewired: 33,
};
const TONED = /^( {2})(major|minor|patch|none)(?=: )|^( {4})(added|removed|changed|rewired)(?= )/;

/** Colours the word a line begins with, when it is one of ours. */
function paint(line: string): string {
  const [whole, , level, , edit] = TONED.exec(line) ?? [];
  const word = level ?? edit;
  if (whole !== undefined && word !== undefined) {
    const indent = whole.slice(0, -word.length);
    return `${indent}\u001b[${TONE[word]}m${word}\u001b[0m${line.slice(whole.length)}`;
  }
  for (const [effect, { word }] of Object.entries(VERDICT) as [Effect, { word: string }][]) {
    if (line.startsWith(`${word} `))
      return `\u001b[1;${COLOUR[effect]}m${word}\u001b[0m${line.slice(word.length)}`;
  }
  return line;
}
