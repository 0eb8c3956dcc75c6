import { failure } from "@modelgate/schema";
import { countCells } from "../classification/confusion.ts";
import { type Classification, checkShape } from "../data.ts";
import { openDesign } from "../design.ts";

/** A picture of more is of no use, and its memory grows with the square. */
const MOST_CLASSES = 1000;

/**
 * Counts rows by label (outer) and predicted class (inner), by weight where rows have one.
 * @throws ModelgateError `predictions-invalid` for arrays that do not belong together, `input-invalid` beyond 1000 classes
 */
export function confusionMatrix(data: Classification): number[][] {
  checkShape(data);
  const { classes, truth, weights } = data;
  openDesign(truth.length, weights);
  if (classes > MOST_CLASSES)
    throw failure(
      "input-invalid",
      `confusion matrix: expected at most ${MOST_CLASSES} classes, got ${classes}`,
    );
  const matrix = Array.from({ length: classes }, () => Array<number>(classes).fill(0));
  const { cells } = countCells(data);
  cells.count.forEach((count, cell) => {
    const row = matrix[cells.truth[cell] ?? 0];
    if (row !== undefined) row[cells.predicted[cell] ?? 0] = count;
  });
  return matrix;
}
