import { openTable } from "@modelgate/dataset";
import { errorOf, type Problem, throwProblems } from "@modelgate/schema";
import { element } from "../scoring/element.ts";
import type { Port, Signature } from "../spec.ts";
import type { Both, MadeInput, Sample } from "./job.ts";
import { type ComparedSpec, planPaired } from "./plan-paired.ts";
import type { StagedSide } from "./staged-side.ts";

/** Values of a row's inputs times rows that are run to look into a model; tensors inside may be far larger than what is fed. */
const MOST_VALUES = 2 ** 16;
const MOST_ROWS = 64;
/** More elements than this in one made-up input is no sample. */
const MOST_ELEMENTS = 2 ** 26;

export type Samples = { samples: Both<Sample>; notes: readonly string[] };

/**
 * What both models are run on when they are looked into.
 * @throws ModelgateError `dataset-mismatch`, `model-unsupported`, and what opening the data set throws
 */
export async function samplesOf(
  spec: ComparedSpec | null,
  sides: Both<StagedSide>,
  rows: number | null = null,
): Promise<Samples> {
  if (spec === null) {
    const before = madeInputs(sides.before.signature, sides.before.job.shown);
    const after = madeInputs(sides.after.signature, sides.after.job.shown);
    const notes = [
      "inputs were made up: one row, dimensions that are free are 1, zeros (or ones) and empty texts",
    ];
    return {
      samples: { before: { kind: "made", inputs: before }, after: { kind: "made", inputs: after } },
      notes,
    };
  }
  const { columns } = await openTable(spec.path);
  const models = {
    before: { path: sides.before.job.shown, signature: sides.before.signature },
    after: { path: sides.after.job.shown, signature: sides.after.signature },
  };
  const planned = planPaired(spec, columns, models, null);
  if ("problems" in planned) throw errorOf(planned.problems);
  const { before, after } = planned.dataset;
  const width = Math.max(
    ...[before, after].map(({ plan }) => plan.feeds.reduce((sum, feed) => sum + feed.width, 0)),
  );
  const taken = rows ?? Math.max(1, Math.min(MOST_ROWS, Math.floor(MOST_VALUES / Math.max(1, width))));
  return {
    samples: {
      before: { kind: "dataset", dataset: before, rows: taken },
      after: { kind: "dataset", dataset: { ...before, plan: after.plan }, rows: taken },
    },
    notes: planned.notes,
  };
}

/** Shapes of inputs from the signature alone. */
function madeInputs({ inputs }: Signature, path: string): MadeInput[] {
  const problems: Problem[] = [];
  const made = inputs.map((port) => {
    const kind = element(port.type);
    const dims = (port.shape ?? [null]).map((size) => (typeof size === "number" ? size : 1));
    const elements = dims.reduce((product, size) => product * size, 1);
    if (kind === undefined) problems.push(refused(port, path, "no tensor that inputs can be made for"));
    else if (!(elements <= MOST_ELEMENTS)) problems.push(refused(port, path, `of ${elements} elements`));
    return { input: port.name, type: kind?.ort ?? "", dims };
  });
  throwProblems(problems);
  return made;
}

function refused({ name }: Port, path: string, what: string): Problem {
  return {
    code: "model-unsupported",
    message: `${path}: input ${JSON.stringify(name)} is ${what}`,
    hint: "Name a data set to run the model on.",
  };
}
