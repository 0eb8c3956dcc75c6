import type { ClassPredictions } from "@modelgate/inference";
import type { Task } from "@modelgate/schema";
import { evaluate } from "./evaluate.ts";

/** Enough that some cells of the confusion are large, which are drawn in another way than small ones. */
const ROWS = 500;
const CLASSES = 10;
/** As many as the engine needs to compile what draws them. */
const RESAMPLES = 200;

/**
 * Evaluates made-up rows and forgets what came out. The code runs for the first time in a process, which is three times as
 * slow as later; done while a sandbox works, this costs nobody a wait (about 30 ms of an idle processor).
 */
export function rehearse(task: Task): void {
  if (task === "regression" || task === "multilabel-classification") return;
  const predictions = madeUp(task, task === "binary-classification" ? 2 : CLASSES);
  evaluate([{ dataset: "rehearsal", predictions }], [], { confidence: 0.95, seed: 1, resamples: RESAMPLES });
}

/** Every class in turn; one row in sixteen is taken for the next class. */
function madeUp(task: ClassPredictions["task"], classes: number): ClassPredictions {
  const truth = Int32Array.from({ length: ROWS }, (_, row) => row % classes);
  const predicted = truth.map((label, row) => (row % 16 === 0 ? (label + 1) % classes : label));
  const width = classes === 2 ? 1 : classes;
  const values = new Float64Array(ROWS * width);
  predicted.forEach((label, row) => {
    // No two rows alike: equal scores would be one step of every curve.
    const top = 0.6 + ((row * 37) % ROWS) / (3 * ROWS);
    for (let k = 0; k < width; k += 1) {
      values[row * width + k] = k === label || (width === 1 && label === 1) ? top : (1 - top) / (classes - 1);
    }
  });
  return {
    task,
    classes: Array.from({ length: classes }, (_, k) => String(k)),
    truth,
    predicted,
    scores: { kind: "probabilities", width, values, precision: "float32" },
    rows: ROWS,
    invalid: 0,
    ids: null,
    carried: new Map(),
  };
}
