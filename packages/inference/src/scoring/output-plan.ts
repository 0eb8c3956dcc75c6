import { failure } from "@modelgate/schema";
import type { OutputSpec } from "../spec.ts";

/** An output as the first batch showed it. `dims` include the batch. */
export type Shown = { name: string; type: string; dims: readonly number[] };

/** Which outputs are read, and how. */
export type OutputPlan =
  | { task: "regression"; values: string }
  /** At least one of `labels` and `scores` is set. `width` is the number of scores a row. */
  | { task: "classification"; labels: string | null; scores: string | null; width: number };

/**
 * Decides which output holds labels and which scores (or, for regression, values) from what the first
 * batch gave. Unambiguous or an error that asks: two candidates are never silently narrowed to one.
 * @throws ModelgateError `outputs-ambiguous`
 */
export function planOutputs(shown: readonly Shown[], batchRows: number, spec: OutputSpec): OutputPlan {
  const perRow = shown.map((output) => ({ ...output, width: widthOf(output, batchRows) }));
  const usable = perRow.filter((output) => output.width !== null) as (Shown & { width: number })[];
  const told = spec.output === null ? null : usable.find(({ name }) => name === spec.output);
  if (told === undefined) {
    throw ask(`the model has no output "${spec.output}" with one entry a row`, shown);
  }
  const floats = usable.filter(({ type }) => isFloat(type));
  if (spec.task === "regression") {
    const candidates = told ? [told] : floats.filter(({ width }) => width === 1);
    const [only] = candidates;
    if (only === undefined || candidates.length > 1 || only.width !== 1) {
      throw ask("regression reads one number a row, and not exactly one output holds that", shown);
    }
    return { task: "regression", values: only.name };
  }
  const labels = usable.filter(({ type, width }) => width === 1 && (isInteger(type) || type === "string"));
  const scores = told ? [told] : narrow(floats, spec);
  const [score, ...more] = scores;
  if (more.length > 0) throw ask(`outputs ${names(scores)} could all hold the scores`, shown);
  if (told && !isFloat(told.type)) {
    return { task: "classification", labels: told.name, scores: null, width: 0 };
  }
  // With several integer outputs only the scores are trusted: which of them is the label is a guess.
  const [label, ...others] = labels;
  const labelName = label !== undefined && others.length === 0 ? label.name : null;
  if (score === undefined && labelName === null) {
    throw ask("no output holds one label or one row of scores for each example", shown);
  }
  return {
    task: "classification",
    labels: labelName,
    scores: score?.name ?? null,
    width: score?.width ?? 0,
  };
}

/** Of several float outputs the one that is as wide as there are classes, if only one is. */
function narrow(floats: readonly (Shown & { width: number })[], spec: OutputSpec) {
  const binary = spec.task === "binary-classification";
  const count = spec.classes?.length ?? (binary ? 2 : null);
  const fits = floats.filter(({ width }) =>
    count === null ? width > 1 : width === count || (binary && width === 1),
  );
  if (fits.length > 0 || count === null) return fits;
  return floats.length === 1 ? floats : [];
}

/** Values a row: [N], [N, 1], [N, k], or [N, k, 1, 1]; null when the output has no entry for each row. */
function widthOf({ dims }: Shown, batchRows: number): number | null {
  const [first, ...rest] = dims;
  if (first !== batchRows) return batchRows === 1 && dims.length === 1 ? (first ?? null) : null;
  const wide = rest.filter((size) => size !== 1);
  return wide.length > 1 ? null : (wide[0] ?? 1);
}

/** Whether an element type holds fractions. */
export function isFloat(type: string): boolean {
  return type.startsWith("float");
}

/** Whether an element type holds whole numbers or truth values. */
export function isInteger(type: string): boolean {
  return type.startsWith("int") || type.startsWith("uint") || type === "bool";
}

/** Names of outputs for a message, quoted. */
export function names(outputs: readonly Shown[]): string {
  return outputs.map(({ name }) => JSON.stringify(name)).join(", ");
}

/** An error that shows what the outputs are, and asks for the name of the one that is meant. */
export function ask(message: string, shown: readonly Shown[]) {
  const seen = shown.map(({ name, type, dims }) => `${JSON.stringify(name)} ${type}[${dims.join(", ")}]`);
  return failure("outputs-ambiguous", `${message}; the outputs are ${seen.join("; ")}`, {
    hint: "Name the output with `output:` (and the classes with `classes:`).",
  });
}
