import { type Classification, measureAll, metricsFor } from "@modelgate/metrics";
import type { Task } from "@modelgate/schema";

/** Enough that some cells of the confusion are large, which are drawn in another way than small ones. */
const ROWS = 500;
const CLASSES = 10;
/** As many as the engine needs to compile what draws them. */
const RESAMPLES = 500;

/**
 * Measures made-up rows and forgets what came out. The code of the metrics runs for the first time in a process, which is
 * three times as slow as later; done while a sandbox works, this costs nobody a wait (about 20 ms of an idle processor).
 */
export function rehearse(task: Task): void {
  if (task === "regression" || task === "multilabel-classification") return;
  const classes = task === "binary-classification" ? 2 : CLASSES;
  measureAll(metricsFor(task, "probabilities"), madeUp(task, classes), { resamples: RESAMPLES });
}

/** Every class in turn; one row in sixteen is taken for the next class. */
function madeUp(task: Classification["task"], classes: number): Classification {
  const truth = Int32Array.from({ length: ROWS }, (_, row) => row % classes);
  const predicted = truth.map((label, row) => (row % 16 === 0 ? (label + 1) % classes : label));
  const width = classes === 2 ? 1 : classes;
  const values = new Float64Array(ROWS * width);
  predicted.forEach((label, row) => {
    const top = 0.6 + (row % 5) / 20;
    for (let k = 0; k < width; k += 1) {
      values[row * width + k] = k === label || (width === 1 && label === 1) ? top : (1 - top) / (classes - 1);
    }
  });
  return { task, classes, truth, predicted, scores: { kind: "probabilities", width, values } };
}
