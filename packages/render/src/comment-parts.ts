import { severity } from "@modelgate/schema";
import { chartsOf } from "./chart.ts";
import { commandLine } from "./command-line.ts";
import { chartSection, gatheredTable, missingList, overviewTable } from "./comment-tables.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { type Drawn, type Part, whole } from "./fill.ts";
import { htmlName } from "./html-text.ts";
import { folded, grouped, isAddress, shortDigest, table } from "./markdown-layout.ts";
import { checksWithin, datasetsTable, type Measured, measurementsWithin } from "./markdown-tables.ts";
import { notesList, problemsList } from "./markdown-texts.ts";
import { commandsOf, originFacts } from "./origin.ts";
import type { Review, ReviewedModel } from "./review.ts";
import type { ReviewOptions } from "./review-options.ts";
import { shareOf } from "./review-wording.ts";
import { VERDICT } from "./wording.ts";

/** Everything below the head, the most important first; `place` is where it is read. What would be empty is not there. */
export function commentParts(review: Review, options: ReviewOptions): Part[] {
  const { models, missing } = review;
  const reports = models.flatMap((model) => model.reports);
  const problems = reports.flatMap((report) => report.problems);
  const notes = [...new Set(reports.flatMap((report) => report.notes))];
  const gathered = reports.flatMap((report) => report.gathered ?? []);
  const datasets = unique(reports.flatMap((report) => report.datasets));
  const charts = chartsOf(review);
  const measured = measuredOf(models);
  // Where nothing was judged or nothing is different, the head has said it.
  const brief = models.every(
    ({ verdict, unchanged }) => verdict === "skipped" || (unchanged && verdict === "pass"),
  );
  const several = models.length > 1;
  const parts: (Part | false)[] = [
    missing.length > 0 && list("missing reports", 1, 0.3, missing, missingList),
    problems.length > 0 && list("problems", 2, 0.3, problems, problemsList),
    several && { ...rows("models", 3, models.length, (room) => overviewTable(models, room)), share: 0.35 },
    models.length > 0 && (several || brief ? sections(models, 5) : single(models)),
    gathered.length > 0 && whole("gathered reports", 6, () => gatheredTable(gathered)),
    notes.length > 0 && whole("notes", 7, () => notesList(notes)),
    models.length > 0 && whole("provenance", 10, () => provenance(review, options)),
    datasets.length > 0 &&
      whole("data sets", 9, () => folded(`Data sets (${datasets.length})`, datasetsTable(datasets))),
    charts.length > 0 && whole("charts", 4, () => folded("Charts", charts.map(chartSection).join("\n\n"))),
    measured.length > 0 && whole("all measurements", 8, (room) => allMeasurements(measured, room)),
  ];
  return parts.filter((part) => part !== false);
}

/** A table that is cut after as many rows as fit. */
function rows(
  name: string,
  place: number,
  total: number,
  draw: (room: number) => { body: string; shown: number },
): Part {
  return {
    place,
    extra: false,
    share: 1,
    draw: (room) => {
      const { body, shown } = draw(room);
      return { body, missing: missingOf(name, total, shown) };
    },
  };
}

function missingOf(name: string, total: number, shown: number): string {
  if (shown === total) return "";
  return shown === 0 ? name : `${grouped(total - shown)} of ${grouped(total)} ${name}`;
}

/** A list that is cut after as many items as fit: halved until it does. */
function list<T>(
  name: string,
  place: number,
  share: number,
  items: readonly T[],
  draw: (some: readonly T[]) => string,
): Part {
  return {
    ...rows(name, place, items.length, (room) => {
      for (
        let shown = Math.min(items.length, Math.ceil(room / 8));
        shown > 0;
        shown = Math.floor(shown / 2)
      ) {
        const body = draw(items.slice(0, shown));
        if (body.length <= room) return { body, shown };
      }
      return { body: "", shown: 0 };
    }),
    share,
  };
}

/** The checks of the only model, in the open. */
function single([model]: readonly ReviewedModel[]): Part {
  return {
    place: 5,
    extra: false,
    share: 1,
    draw: (room) => (model === undefined ? { body: "", missing: "" } : modelBody(model, room)),
  };
}

function modelBody(model: ReviewedModel, room: number): Drawn {
  const repeat = repeatBlock(model);
  const { body, shown } = checksWithin(model.checks, model.directions, room - repeat.length - 2);
  const missing = missingOf("checks", model.checks.length, shown);
  if (repeat.length > room) return { body, missing };
  return { body: [body, repeat].filter((part) => part !== "").join("\n\n"), missing };
}

/** A folded section for each model, worst first, as many as fit; of the first as many checks as fit. */
function sections(models: readonly ReviewedModel[], place: number): Part {
  const worst = severity(models[0]?.verdict ?? "pass");
  return rows("models' checks", place, models.length, (room) => {
    const bodies: string[] = [];
    let left = room;
    for (const model of models) {
      const open = bodies.length === 0 && worst >= severity("warn");
      const section = modelSection(model, open, left, bodies.length === 0);
      if (section === "" || section.length > left) break;
      bodies.push(section);
      left -= section.length + 2;
    }
    return { body: bodies.join("\n\n"), shown: bodies.length };
  });
}

function modelSection(model: ReviewedModel, open: boolean, room: number, mayCut: boolean): string {
  const { mark, word } = VERDICT[model.verdict];
  const summary = `${mark} ${word} ${htmlName(model.name, 80)}: ${shareOf(model)}`;
  const frame = folded(summary, "x", open).length;
  const { body, missing } = modelBody(model, room - frame - 100);
  if (missing !== "" && !mayCut) return "";
  const cut = missing === "" ? "" : `\n\n_Without ${missing}._`;
  return folded(summary, `${body || "No checks."}${cut}`, open);
}

/** The commands that repeat a model's runs, unless it passed; "" then, or when there are none. */
function repeatBlock(model: ReviewedModel): string {
  const commands = commandsOf({ models: [model] });
  if (model.verdict === "pass" || model.verdict === "skipped" || commands.length === 0) return "";
  return `Repeat it on a laptop:\n\n${codeBlock(commands.map(commandLine).join("\n"), "sh")}`;
}

function measuredOf(models: readonly ReviewedModel[]): Measured[] {
  return models.flatMap(({ name, reports, directions }) =>
    reports.flatMap(({ measurements, checks }) => {
      const limits = Map.groupBy(checks, (check) => check.measurement);
      return measurements.map((measurement) => ({
        model: models.length > 1 ? name : "",
        measurement,
        beside: (limits.get(measurement.id) ?? []).map(({ limit }) => limit.value),
        directions,
      }));
    }),
  );
}

function allMeasurements(measured: readonly Measured[], room: number): string | null {
  const { body, shown } = measurementsWithin(measured, room);
  return shown < measured.length ? null : folded(`All measurements (${grouped(measured.length)})`, body);
}

function provenance(review: Review, { commit, runUrl, trust, baseNote }: ReviewOptions): string {
  const facts = originFacts(review).filter(([what]) => !(what === "commit" && commit !== undefined));
  const said = [
    ...(commit === undefined ? [] : [["commit", codeSpan(commit)]]),
    ...(isAddress(runUrl) ? [["run", `<${runUrl}>`]] : []),
    ...(trust === undefined ? [] : [[`trust: ${trust.state}`, escapeMarkdown(trust.reason, 500)]]),
    ...(baseNote === undefined ? [] : [["baseline", escapeMarkdown(baseNote, 300)]]),
  ];
  const origin = table(
    [
      ["What", "left"],
      ["Value", "left"],
    ],
    [...said, ...facts.map(([what, value]) => [escapeMarkdown(what), codeSpan(value, 400)])],
  );
  return folded(
    "Provenance",
    [subjects(review), origin, commands(review)].filter((part) => part !== "").join("\n\n"),
  );
}

function subjects({ models }: Review): string {
  const whole = models.length === 1;
  const digest = (value: string | null) =>
    value === null ? "none" : whole ? codeSpan(value) : shortDigest(value);
  return table(
    [
      ["Model", "left"],
      ["Path", "left"],
      ["Digest", "left"],
      ["Binding", "left"],
      ["Baseline", "left"],
    ],
    models.map(({ name, subject, baseline }) => [
      codeSpan(name),
      subject.path === null ? "" : codeSpan(subject.path),
      digest(subject.digest),
      subject.binding,
      baseline === null ? "none" : `${escapeMarkdown(baseline.source, 80)} ${digest(baseline.digest)}`,
    ]),
  );
}

function commands(review: Review): string {
  const lines = commandsOf(review).map(commandLine);
  return lines.length === 0 ? "" : codeBlock(lines.join("\n"), "sh");
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
