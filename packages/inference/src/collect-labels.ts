import { failure } from "@modelgate/schema";
import { type End, type Gathered, joinDoubles, joinMarks } from "./gathered.ts";
import { labelText, refuseDoubled, refuseOtherOrder } from "./labels.ts";
import type { LabelPredictions, Scores } from "./predictions.ts";
import { kindNote, otherThanTold, undecided } from "./raw-scores.ts";
import { listed } from "./scoring/column-names.ts";
import { couldBe, inferKind, shapeOf, toProbabilities } from "./scoring/score-kind.ts";
import { labelNames, targetsOf } from "./scoring/target-columns.ts";
import type { Source } from "./source.ts";

/**
 * Joins blocks of a task of many labels. Each label is a question of its own: scores are read as single ones are,
 * a sigmoid makes probabilities of logits, and above a half a row has the label unless the model says it itself.
 * @throws ModelgateError `outputs-ambiguous`, `predictions-invalid`
 */
export function collectLabels(
  gathered: Gathered,
  end: End,
  source: Source,
  notes: string[],
): Omit<LabelPredictions, "carried" | "ids"> {
  const columns = targetsOf(source.target);
  const labels = labelsOf(columns, source, notes);
  const width = labels.length;
  const truth = joinMarks(gathered, width, (block) => block.truth);
  const own = end.labels === null ? null : joinMarks(gathered, width, (block) => block.predicted);
  const told =
    end.scores === null ? null : scoresOf(gathered, { end: end.scores, width, own }, source, notes);
  if (own !== null && told?.scores.kind === "probabilities") noteOtherThreshold(told.scores, own, notes);
  return {
    task: "multilabel-classification",
    labels,
    truth,
    predicted: own ?? decided(told?.scores),
    scores: told?.scores ?? null,
    rows: gathered.rows,
    invalid: told?.invalid ?? 0,
  };
}

function labelsOf(columns: readonly string[], { spec, modelClasses }: Source, notes: string[]): string[] {
  const labels = spec.classes?.map(labelText) ?? labelNames(columns);
  if (labels.length !== columns.length) {
    throw failure(
      "outputs-ambiguous",
      `classes: ${labels.length} labels, but the target has ${columns.length} columns`,
      {
        hint: "Give one label for each column, in the same order; or leave `classes` out: columns name them.",
      },
    );
  }
  refuseDoubled(labels);
  if (modelClasses !== null) refuseOtherOrder(labels, modelClasses);
  if (spec.classes === null) notes.push(`labels are ${listed(labels)}, as the target's columns`);
  return labels;
}

function scoresOf(
  gathered: Gathered,
  { end, width, own }: { end: NonNullable<End["scores"]>; width: number; own: Uint8Array | null },
  source: Source,
  notes: string[],
): { scores: Scores; invalid: number } {
  const { output, precision } = end;
  const values = joinDoubles(gathered, width, (block) => block.scores);
  const shape = shapeOf(values, 1);
  const { spec, producer } = source;
  const inferred = () =>
    inferKind(shape, 1, producer(output)) ??
    (own !== null && shape.unit && agreesAtHalf(values, own) ? ("probabilities" as const) : null);
  const kind = spec.scores ?? inferred();
  if (kind !== null && !couldBe(shape, 1, kind)) throw otherThanTold(kind, output, source);
  if (spec.scores === null) notes.push(kindNote(kind, output, 1));
  const invalid = invalidRows(values, width);
  if (kind !== null) toProbabilities(values, 1, kind);
  return { scores: { kind: kind === null ? "ranking" : "probabilities", width, values, precision }, invalid };
}

/** A model that answers yes exactly above a half takes its scores for probabilities. */
function agreesAtHalf(values: Float64Array, own: Uint8Array): boolean {
  return values.every((score, at) => (score > 0.5 ? 1 : 0) === own[at]);
}

/** Converters hold margins against a half, as if they were probabilities: what such a model answers is judged, and told. */
function noteOtherThreshold({ values }: Scores, own: Uint8Array, notes: string[]): void {
  const off = own.reduce((count, mark, at) => count + ((values[at] ?? 0) > 0.5 === (mark === 1) ? 0 : 1), 0);
  if (off * 100 <= own.length) return;
  notes.push(
    `labels are the model's own: ${off} of ${own.length} are not those of a probability above a half (thresholds of its own, or a converter's mistake)`,
  );
}

function invalidRows(values: Float64Array, width: number): number {
  let invalid = 0;
  for (let start = 0; start < values.length; start += width) {
    if (!values.subarray(start, start + width).every(Number.isFinite)) invalid += 1;
  }
  return invalid;
}

function decided(scores: Scores | undefined): Uint8Array {
  if (scores === undefined) throw new TypeError("neither labels nor scores");
  if (scores.kind === "ranking") throw undecided();
  return Uint8Array.from(scores.values, (score) => (score > 0.5 ? 1 : 0));
}
