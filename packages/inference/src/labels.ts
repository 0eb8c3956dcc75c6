import { failure, type Problem } from "@modelgate/schema";
import type { OutputSpec } from "./spec.ts";

/** What files write where a label is missing. */
const MISSING = new Set(["", "nan", "null", "none", "na", "n/a", "<na>"]);

/** Whether a text stands for a label that is not there. */
export function isMissing(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase());
}

/**
 * The one text of a label, however a file or model writes it: `3`, `3.0` and ` 3` are the label 3,
 * `True` and `true` are the label true. `03` is no number that a program writes but a code, which `3` may stand beside.
 */
export function labelText(text: string): string {
  const trimmed = text.trim();
  const whole = /^([+-]?)(0|[1-9]\d*)(?:\.0*)?$/u.exec(trimmed);
  if (whole) return whole[1] === "-" && whole[2] !== "0" ? `-${whole[2]}` : (whole[2] ?? trimmed);
  return /^(?:true|false)$/iu.test(trimmed) ? trimmed.toLowerCase() : trimmed;
}

/** What is known of a model's classes before its labels are seen. */
export type ClassSources = {
  spec: OutputSpec;
  /** Labels that the model itself carries, with where; null when it carries none. */
  model: { labels: readonly string[]; source: string } | null;
  /** Scores a row; null when the model gives labels only. */
  width: number | null;
};

/**
 * The classes in the order of the scores: as told; as the model says; 0…k-1 where all labels are such
 * numbers; sorted where there are no scores, and so no order to mistake.
 * @throws ModelgateError `outputs-ambiguous` when the order would be a guess
 */
export function resolveClasses(sources: ClassSources, seen: readonly string[], notes: string[]): string[] {
  const { spec, model, width } = sources;
  const binary = spec.task === "binary-classification";
  const expected = width === null ? null : binary && width === 1 ? 2 : width;
  const classes = spec.classes?.map(labelText) ?? ownClasses() ?? numbered() ?? sorted();
  if (classes === null) throw unordered(seen, expected);
  refuseDoubled(classes);
  if (spec.classes !== null && model !== null) refuseOtherOrder(classes, model);
  if (expected !== null && classes.length !== expected) {
    throw failure(
      "outputs-ambiguous",
      `${classes.length} classes, but ${width} ${width === 1 ? "score" : "scores"} a row`,
      {
        hint: "Set `classes:` to the labels in the order of the scores.",
      },
    );
  }
  if (binary && classes.length !== 2) {
    const found = classes.length === 0 ? "none" : quoted(classes);
    throw failure(
      "outputs-ambiguous",
      `binary classification has 2 classes, and labels and answers are ${found}`,
      {
        hint: "Set `task: multiclass-classification`, or name two `classes:`; answers are labels, and not their probability.",
      },
    );
  }
  return classes;

  function ownClasses(): string[] | null {
    if (model === null || (expected !== null && model.labels.length !== expected)) return null;
    notes.push(`classes are the model's own (${model.source})`);
    return model.labels.map(labelText);
  }

  function numbered(): string[] | null {
    if (expected === null) return null;
    const fits = seen.every(
      (label) => isMissing(label) || (/^(?:0|[1-9]\d*)$/u.test(label) && Number(label) < expected),
    );
    if (!fits) return null;
    notes.push(`classes are 0 to ${expected - 1}, in the order of the scores`);
    return Array.from({ length: expected }, (_, index) => String(index));
  }

  function sorted(): string[] | null {
    if (expected !== null) return null;
    const labels = [...new Set(seen)].filter((label) => !isMissing(label));
    refusePadded(labels);
    const numeric = labels.every((label) => label !== "" && Number.isFinite(Number(label)));
    if (binary && labels.length === 1 && (labels[0] === "0" || labels[0] === "1")) return ["0", "1"];
    return labels.sort((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1));
  }
}

/** 1 and 1.0 are one label: of two columns of scores for it, one would be judged as nobody meant. */
export function refuseDoubled(classes: readonly string[]): void {
  const doubled = classes.filter((label, index) => classes.indexOf(label) !== index);
  if (doubled.length === 0) return;
  throw failure("outputs-ambiguous", `classes: ${quoted(doubled)} stands for more than one class`, {
    hint: "Every class needs a label of its own; 3 and 3.0 are the same one.",
  });
}

/** 01 and 1 are two codes, or one number of which a program dropped the zero. */
function refusePadded(labels: readonly string[]): void {
  const bare = new Map<string, string>();
  for (const label of labels) {
    const number = /^0*(\d+)$/u.exec(label)?.[1];
    if (number === undefined) continue;
    const other = bare.get(number);
    if (other !== undefined)
      throw failure("outputs-ambiguous", `labels: ${quoted([other, label])} may be one class or two`, {
        hint: "Write a class alike everywhere, as text where it has leading zeros; or name both with `classes:`.",
      });
    bare.set(number, label);
  }
}

const BITS: ReadonlyMap<string, string> = new Map([
  ["false", "0"],
  ["true", "1"],
]);

/** Labels of a target of false and true beside classes of 0 and 1, as numbers; others as they are. */
export function asBits(
  { spec, model }: ClassSources,
  texts: readonly string[],
  notes: string[],
): readonly string[] {
  const labels = texts.filter((text) => !isMissing(text)).map(labelText);
  const told = (spec.classes ?? model?.labels)?.map(labelText);
  const isBit = (label: string) => label === "0" || label === "1";
  const areBits = told === undefined ? labels.some(isBit) : told.length === 2 && told.every(isBit);
  const areMixed = labels.some((label) => BITS.has(label));
  if (!areBits || !areMixed || !labels.every((label) => isBit(label) || BITS.has(label))) return texts;
  notes.push("labels false and true are read as the classes 0 and 1");
  return texts.map((text) => BITS.get(labelText(text)) ?? text);
}

/** The model's own labels in another order: one of the two is a mistake that every metric would hide. */
export function refuseOtherOrder(
  classes: readonly string[],
  model: NonNullable<ClassSources["model"]>,
): void {
  const own = model.labels.map(labelText);
  const isReordered =
    own.length === classes.length &&
    own.some((label, index) => label !== classes[index]) &&
    own.every((label) => classes.includes(label));
  if (!isReordered) return;
  throw failure(
    "outputs-ambiguous",
    `classes: expected the order of the model's own labels (${model.source}): ${quoted(own)}`,
    { hint: "Leave `classes` out, or give them in this order." },
  );
}

function quoted(labels: readonly string[]): string {
  const shown = labels.slice(0, 8).map((label) => JSON.stringify(label.slice(0, 60)));
  return `${shown.join(", ")}${labels.length > 8 ? ` and ${labels.length - 8} more` : ""}`;
}

function unordered(seen: readonly string[], expected: number | null) {
  return failure(
    "outputs-ambiguous",
    `the scores are of ${expected} classes and nothing says which; labels are ${quoted(seen)}`,
    {
      hint: "Set `classes:` to the labels in the order of the scores, as `classes_` of a scikit-learn model has them; an order is never guessed.",
    },
  );
}

/** Where labels stand, and what to do about one that is missing there. */
export type LabelPlace = { where: string; ifMissing: string };

/** Which rows hold labels that are none of the classes: codes become class indices, in place, with the problems found. */
export function indexLabels(
  codes: Int32Array,
  texts: readonly string[],
  classes: readonly string[],
  { where, ifMissing }: LabelPlace,
): { indices: Int32Array; problems: Problem[] } {
  const index = new Map(classes.map((label, position) => [label, position]));
  const byCode = Int32Array.from(texts, (text) => index.get(labelText(text)) ?? -1);
  const strange = new Map<number, { first: number; count: number }>();
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? -1;
    const position = byCode[code] ?? -1;
    codes[row] = position;
    if (position >= 0) continue;
    const known = strange.get(code);
    if (known) known.count += 1;
    else strange.set(code, { first: row + 1, count: 1 });
  }
  const problems = [...strange].slice(0, 10).map(([code, { first, count }]): Problem => {
    const text = texts[code] ?? "";
    const missing = isMissing(text);
    const rows = count === 1 ? `row ${first}` : `row ${first} and ${count - 1} more`;
    const is = missing
      ? "has no label"
      : `is ${JSON.stringify(text.slice(0, 60))}, which is none of the classes`;
    const orClass =
      text.trim() === "" ? "" : ` If ${JSON.stringify(text.trim())} is a class, name it with \`classes:\`.`;
    return {
      code: "label-invalid",
      message: `${where} ${is} (${rows})`,
      hint: missing
        ? `${ifMissing}${orClass}`
        : `The classes are ${quoted(classes)}; mend what gives the label, or \`classes:\`.`,
    };
  });
  return { indices: codes, problems };
}
