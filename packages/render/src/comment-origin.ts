import { severity } from "@modelgate/schema";
import { commandLine } from "./command-line.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { folded, grouped, isAddress, shortDigest, table } from "./markdown-layout.ts";
import { commandsOf, originFacts } from "./origin.ts";
import type { Review, ReviewedModel } from "./review.ts";
import type { ReviewOptions } from "./review-options.ts";

/** How many models and commands are named: the facts they share are worth more than the last of a thousand digests. */
const MOST = 30;

/** Which bytes, from where, by what and how to repeat it, folded. */
export function provenanceSection(review: Review, options: ReviewOptions): string {
  const { models } = review;
  const more =
    models.length > MOST ? `The first ${MOST} of ${grouped(models.length)} models; the page has all.` : "";
  const blocks = [subjects(models.slice(0, MOST), models.length === 1), more, origin(review, options)];
  return folded("Provenance", [...blocks, commands(models)].filter((block) => block !== "").join("\n\n"));
}

function subjects(models: readonly ReviewedModel[], full: boolean): string {
  const digest = (value: string | null) =>
    value === null ? "none" : full ? codeSpan(value) : shortDigest(value);
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
      baseline === null ? "none" : `${codeSpan(baseline.source, 80)} ${digest(baseline.digest)}`,
    ]),
  );
}

function origin(review: Review, { commit, runUrl, trust, baseNote = "" }: ReviewOptions): string {
  const given: [string, string][] = [];
  if (commit !== undefined) given.push(["commit", codeSpan(commit)]);
  if (isAddress(runUrl)) given.push(["run", `<${runUrl}>`]);
  if (trust !== undefined) given.push([`trust: ${trust.state}`, escapeMarkdown(trust.reason, 500)]);
  if (baseNote !== "") given.push(["baseline", escapeMarkdown(baseNote, 300)]);
  const names = given.map(([what]) => what);
  const reported = originFacts(review)
    .filter(([what]) => !names.includes(what))
    .map(([what, value]) => [escapeMarkdown(what), codeSpan(value, 400)]);
  return table(
    [
      ["What", "left"],
      ["Value", "left"],
    ],
    [...given, ...reported],
  );
}

/** Of the models with which nothing is wrong: the others have theirs beside their checks. */
function commands(models: readonly ReviewedModel[]): string {
  const all = commandsOf(models.filter(({ verdict }) => severity(verdict) < severity("warn")));
  if (all.length === 0) return "";
  const more = all.length > MOST ? [`# and ${grouped(all.length - MOST)} more`] : [];
  return codeBlock([...all.slice(0, MOST).map(commandLine), ...more].join("\n"), "sh");
}
