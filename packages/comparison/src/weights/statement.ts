import type { Knowledge, Told } from "./compare-stored.ts";
import { type Layer, layersOf } from "./ranking.ts";
import type { Stored } from "./stored.ts";
import { isFloating } from "./values.ts";

const LONGEST_NAME = 80;

/** What became of the weights, in a clause: "identical weights", "only the head was retrained (2 of 40 tensors changed)". */
export function statementOf<W extends Stored>(told: readonly Told<W>[], knowledge: Knowledge<W>): string {
  if (told.length === 0) return "no weights";
  const paired = told.filter(({ before, after }) => before !== null && after !== null);
  const changed = paired.filter(({ kind }) => kind !== "identical");
  const parts = [
    ...(changed.length > 0 ? [changeText(paired, changed, knowledge)] : []),
    ...strayText(told, "added"),
    ...strayText(told, "removed"),
  ];
  if (parts.length === 0) return "identical weights";
  if (changed.length === 0 && paired.length > 0) parts.push("the others are identical");
  return [...parts, ...nonFiniteText(changed)].join("; ");
}

function changeText<W extends Stored>(
  paired: readonly Told<W>[],
  changed: readonly Told<W>[],
  { head, layerOf }: Knowledge<W>,
): string {
  const share = `${changed.length} of ${counted(paired.length)}`;
  const [most] = layersOf(changed, layerOf);
  const converted = conversionText(paired, changed);
  if (converted !== null) return `${converted} (${share}${mostText(most, ", most changed")})`;
  if (isHeadAlone(paired, changed, head())) {
    const isShaped = changed.some(({ kind }) => kind === "shape");
    return `only the head was ${isShaped ? "replaced" : "retrained"} (${share} changed)`;
  }
  const untouched = paired.filter(
    ({ kind, before }) => kind === "identical" && before !== null && isTrained(before),
  );
  if (untouched.length === 0 && changed.length > 1)
    return `every layer changed${mostText(most, ", most in")}`;
  return `${share} changed${mostText(most, ", most in")}`;
}

function mostText(most: Layer | undefined, words: string): string {
  if (most === undefined || most.relativeL2 === 0) return "";
  const name = most.name.length > LONGEST_NAME ? `${most.name.slice(0, LONGEST_NAME)}…` : most.name;
  return `${words} ${name} (relative L2 ${digits(most.relativeL2)})`;
}

/** Where all that changed went from one type to one other. */
function conversionText<W extends Stored>(
  paired: readonly Told<W>[],
  changed: readonly Told<W>[],
): string | null {
  const [first] = changed;
  const isOne = changed.every(
    ({ kind, before, after }) =>
      kind === "type" && before?.type === first?.before?.type && after?.type === first?.after?.type,
  );
  if (!isOne || first === undefined) return null;
  const isAll = paired.every(
    ({ kind, before }) => kind !== "identical" || before === null || !isTrained(before),
  );
  const { before, after } = first;
  return `${isAll ? "weights" : "some weights"} were converted from ${before?.type} to ${after?.type}`;
}

function isHeadAlone<W extends Stored>(
  paired: readonly Told<W>[],
  changed: readonly Told<W>[],
  head: ReadonlySet<W>,
): boolean {
  const isHead = ({ after }: Told<W>) => after !== null && head.has(after);
  const hasBody = paired.some((each) => !isHead(each) && each.after !== null && isTrained(each.after));
  return hasBody && changed.every(isHead);
}

/** Scalars are settings more often than weights. */
function isTrained({ type, dims, elements }: Stored): boolean {
  return isFloating(type) && dims.length > 0 && elements > 1;
}

function strayText<W>(told: readonly Told<W>[], kind: "added" | "removed"): string[] {
  const count = told.filter((each) => each.kind === kind).length;
  return count === 0 ? [] : [`${counted(count)} ${kind}`];
}

function nonFiniteText<W>(changed: readonly Told<W>[]): string[] {
  const count = changed.filter(({ difference }) => (difference?.nonFinite.after ?? 0) > 0).length;
  const were = changed.filter(({ difference }) => (difference?.nonFinite.before ?? 0) > 0).length;
  if (count > 0) return [`${counted(count)} that changed ${count === 1 ? "holds" : "hold"} NaN or infinity`];
  return were === 0 ? [] : [`${counted(were)} held NaN or infinity before`];
}

function counted(count: number): string {
  return count === 1 ? "1 tensor" : `${count} tensors`;
}

/** Two digits, as many as a reader compares. */
function digits(value: number): string {
  return String(Number(value.toPrecision(2)));
}
