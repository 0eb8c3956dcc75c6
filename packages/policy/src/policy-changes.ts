import type { BaselineSource, Clause, Waiver } from "@modelgate/schema";
import type { PolicyDataset, PolicyModel } from "./model.ts";
import { scopeOf, sliceKey, subjectOf } from "./place-words.ts";

/** Longer texts are cut: a reviewer reads the beginning of a reason, not a page. */
const MOST_CHARACTERS = 200;

/** Every difference between two entries of a model in words, one line each: `limits: accuracy min 0.95 → 0.9`. */
export function changesOf(before: PolicyModel, after: PolicyModel): string[] {
  const plain = (["path", "task", "classes", "positive", "output", "scores"] as const).flatMap((key) =>
    changed(`${key}:`, before[key], after[key]),
  );
  return [
    ...plain,
    ...changed("endpoint:", plainAddress(before.endpoint), plainAddress(after.endpoint)),
    ...changed("baseline:", baselineWords(before.baseline), baselineWords(after.baseline)),
    ...changed("mode:", before.mode, after.mode),
    ...datasetChanges(before.datasets, after.datasets),
    ...limitChanges(before.clauses, after.clauses),
    ...waiverChanges(before.waivers, after.waivers),
  ].map(oneLine);
}

/** Whether two clauses ask the same, wherever they are written. */
export function isSameLimit(a: Clause, b: Clause): boolean {
  return isSameSubject(a, b) && a.limit.value === b.limit.value && settingChanges(a, b).length === 0;
}

function changed(what: string, before: unknown, after: unknown): string[] {
  return words(before) === words(after) ? [] : [`${what} ${words(before)} → ${words(after)}`];
}

function words(value: unknown): string {
  if (value === null || value === undefined) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function oneLine(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, " ");
  return line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS - 1)}…`;
}

function baselineWords(source: BaselineSource | null): string | null {
  if (source === null) return null;
  if (source.kind === "git") return `git ${source.ref ?? "base"}`;
  if (source.kind === "stage") return `stage ${source.stage}`;
  if (source.kind !== "url") return `${source.kind} ${source.path}`;
  return `url ${plainAddress(source.url)} sha256 ${source.sha256}`;
}

/** What follows the question mark may be a token, what stands before the host a password. */
function plainAddress(url: string | undefined): string | undefined {
  return url?.split(/[?#]/u)[0]?.replace(/\/\/[^/]*@/u, "//");
}

function datasetChanges(before: readonly PolicyDataset[], after: readonly PolicyDataset[]): string[] {
  const removed = before.filter(({ name }) => !after.some((one) => one.name === name));
  const others = after.flatMap((one) => {
    const known = before.find(({ name }) => name === one.name);
    if (known === undefined) return [`data set ${one.name} added: ${one.source.path}`];
    const source =
      known.source.kind === one.source.kind
        ? changed(one.source.kind === "data" ? "path" : "predictions", known.source.path, one.source.path)
        : [`${known.source.kind} ${known.source.path} → ${one.source.kind} ${one.source.path}`];
    const rest = (["target", "id", "weights", "groups", "inputs"] as const).flatMap((key) =>
      changed(key, known[key], one[key]),
    );
    return [...source, ...rest].map((change) => `data set ${one.name}: ${change}`);
  });
  return [...removed.map(({ name, source }) => `data set ${name} removed: ${source.path}`), ...others];
}

function limitChanges(before: readonly Clause[], after: readonly Clause[]): string[] {
  const rest = before.filter((clause) => !after.some((other) => isSameLimit(clause, other)));
  const changes: string[] = [];
  for (const clause of after.filter((other) => !before.some((one) => isSameLimit(one, other)))) {
    // The one of the same tier is meant where a required and an advisory limit stand side by side.
    const candidates = rest.filter((one) => isSameSubject(one, clause));
    const known = candidates.find(({ tier }) => tier === clause.tier) ?? candidates[0];
    const name = `limits: ${subjectOf(clause)}${scopeOf(clause)}`;
    if (known === undefined) {
      changes.push(
        `${name} ${clause.limit.value} added${clause.tier === "required" ? "" : `, ${clause.tier}`}`,
      );
      continue;
    }
    rest.splice(rest.indexOf(known), 1);
    const values =
      known.limit.value === clause.limit.value ? "" : ` ${known.limit.value} → ${clause.limit.value}`;
    const settings = settingChanges(known, clause);
    changes.push(`${name}${values}${settings.length === 0 ? "" : `: ${settings.join(", ")}`}`);
  }
  const removed = rest.map(
    (clause) => `limits: ${subjectOf(clause)}${scopeOf(clause)} ${clause.limit.value} removed`,
  );
  return [...removed, ...changes];
}

function isSameSubject(a: Clause, b: Clause): boolean {
  return subjectOf(a) === subjectOf(b) && a.dataset === b.dataset && sliceKey(a) === sliceKey(b);
}

function settingChanges(before: Clause, after: Clause): string[] {
  return [
    ...changed("tier", before.tier, after.tier),
    ...changed("judge", before.judge ?? "estimate", after.judge ?? "estimate"),
    ...changed("on-inconclusive", before.onInconclusive, after.onInconclusive),
    ...changed("min-support", before.slices?.minSupport, after.slices?.minSupport),
    ...changed("better", before.better, after.better),
  ];
}

function waiverChanges(before: readonly Waiver[], after: readonly Waiver[]): string[] {
  const said = ({ check, owner, reason, expires }: Waiver) =>
    `${check} by ${owner} until ${expires}: ${reason}`;
  const isIn = (list: readonly Waiver[], waiver: Waiver) => list.some((one) => said(one) === said(waiver));
  return [
    ...before.filter((one) => !isIn(after, one)).map((one) => `waiver removed: ${said(one)}`),
    ...after.filter((one) => !isIn(before, one)).map((one) => `waiver added: ${said(one)}`),
  ];
}
