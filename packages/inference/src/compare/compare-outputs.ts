import { openTable, type Table } from "@modelgate/dataset";
import { errorOf, type ModelgateError, type Problem, problemsOf } from "@modelgate/schema";
import { type Attempt, attempt } from "../attempt.ts";
import type { HeadStart } from "../head-start.ts";
import type { Watcher } from "../score-onnx.ts";
import type { OutputSpec, SessionOptions } from "../spec.ts";
import {
  type ComparedAnswers,
  type ComparedRows,
  collectRows,
  type RowsSoFar,
  takeRows,
} from "./compared-rows.ts";
import type { Both, CompareJob, CompareMessage, OutputsJob } from "./job.ts";
import { pairOutputs } from "./output-pairs.ts";
import type { ComparedOutput } from "./output-sums.ts";
import { type ComparedSpec, planPaired } from "./plan-paired.ts";
import { type StagedSide, stageSide } from "./staged-side.ts";
import type { Tolerance } from "./tolerance.ts";

/** Two models to run over the same data. */
export type Comparing = {
  /** Paths of the models. */
  before: string;
  after: string;
  datasets: readonly ComparedSpec[];
  /** What the outputs mean; null: nobody says, and predictions are not compared. */
  output: OutputSpec | null;
  tolerance: Tolerance;
  options: SessionOptions;
};

export type ComparedDataset = ComparedRows & {
  outputs: readonly ComparedOutput[];
  /** Predicted classes; null: the task has none, or a model leaves open which they are (the notes say). */
  answers: ComparedAnswers | null;
};

export type ComparedModels = {
  digests: Both<string>;
  runtime: string | null;
  /** Outputs of one model alone. */
  unpaired: Both<readonly string[]>;
  datasets: readonly { name: string; path: string; outcome: Attempt<ComparedDataset> }[];
  notes: readonly string[];
};

/** A child that compares. */
export type CompareStart = HeadStart<CompareJob, CompareMessage>;

/**
 * Runs two models over the same blocks of data in one sandbox and tells how far their outputs and predictions are apart.
 * Outputs are summed up there; what comes out of it is bounded by the rows. A fault in one data set leaves the others.
 * @throws ModelgateError when nothing can be run: a model is missing, unreadable or refused, or there is no runtime
 */
export async function compareOutputs(
  comparing: Comparing,
  start: CompareStart,
  watcher: Watcher,
): Promise<ComparedModels> {
  const [runtime, before, after, ...tables] = await Promise.all([
    start.runtime,
    attempt(() => stageSide(comparing.before, start.folder, "before")),
    attempt(() => stageSide(comparing.after, start.folder, "after")),
    ...comparing.datasets.map(({ path }) => attempt(() => openTable(path))),
  ]);
  if ("problems" in runtime || "problems" in before || "problems" in after) {
    throw together([before, after, runtime, ...tables]);
  }
  const sides = { before: before.value, after: after.value };
  const planned = comparing.datasets.map((spec, at) => planOf(spec, tables[at], sides, comparing.output));
  const { pairs, unpaired, notes } = pairOutputs(tensors(sides.before), tensors(sides.after));
  const job: OutputsJob = {
    trade: "compare",
    work: "outputs",
    models: { before: sides.before.job, after: sides.after.job },
    pairs,
    output: comparing.output,
    tolerance: comparing.tolerance,
    options: comparing.options,
    datasets: planned.flatMap((plan) => ("dataset" in plan ? [plan.dataset] : [])),
  };
  const told = [
    ...sides.before.notes,
    ...sides.after.notes,
    ...notes,
    ...planned.flatMap((plan) => ("notes" in plan ? plan.notes : [])),
  ];
  const answers = await asked(start, job, { sides, watcher, notes: told });
  return {
    digests: { before: sides.before.staged.digest, after: sides.after.staged.digest },
    runtime: answers.runtime && `onnxruntime-node ${answers.runtime}`,
    unpaired,
    datasets: comparing.datasets.map(({ name, path }, at) => {
      const plan = planned[at];
      const outcome = plan && "problems" in plan ? plan : outcomeOf(answers, name);
      return { name, path, outcome };
    }),
    notes: [...new Set(told)],
  };
}

/** Every problem of what was attempted. */
export function together(attempts: readonly Attempt<unknown>[]): ModelgateError {
  return errorOf(attempts.flatMap((part) => ("problems" in part ? part.problems : [])));
}

function tensors({ signature }: StagedSide) {
  return signature.outputs.filter(({ type }) => type !== null);
}

function planOf(
  spec: ComparedSpec,
  table: Attempt<Table> | undefined,
  sides: Both<StagedSide>,
  output: OutputSpec | null,
) {
  if (table === undefined || "problems" in table) return { problems: table?.problems ?? [] };
  const models = {
    before: { path: sides.before.job.shown, signature: sides.before.signature },
    after: { path: sides.after.job.shown, signature: sides.after.signature },
  };
  return planPaired(spec, table.value.columns, models, output?.task ?? null);
}

type Answers = {
  runtime: string | null;
  outcomes: Map<string, Attempt<ComparedDataset>>;
  fault: readonly Problem[];
};

type Asking = { sides: Both<StagedSide>; watcher: Watcher; notes: string[] };

/** Follows the child to its end and never throws: what it had finished before a fault stays. */
async function asked({ sandbox }: CompareStart, job: OutputsJob, asking: Asking): Promise<Answers> {
  const answers: Answers = { runtime: null, outcomes: new Map(), fault: [] };
  if (job.datasets.length === 0) return answers;
  const open = new Map<string, RowsSoFar>();
  asking.watcher.waiting?.();
  try {
    for await (const message of sandbox.run(job)) {
      if (message.type === "started") answers.runtime = message.runtime;
      else if (message.type === "problem") {
        const { dataset, problems } = message;
        if (dataset === null) answers.fault = problems;
        else if (!answers.outcomes.has(dataset)) answers.outcomes.set(dataset, { problems });
      } else if (message.type === "rows") {
        const so = open.get(message.dataset) ?? { blocks: [], rows: 0 };
        open.set(message.dataset, so);
        takeRows(so, message);
        asking.watcher.progress(message.dataset, so.rows);
      } else if (message.type === "end" && !answers.outcomes.has(message.dataset)) {
        const so = open.get(message.dataset) ?? { blocks: [], rows: 0 };
        open.delete(message.dataset);
        asking.notes.push(...message.notes);
        const outcome = await attempt(() => collectRows(so, message, { job, ...asking }));
        answers.outcomes.set(message.dataset, outcome);
      }
    }
  } catch (error) {
    answers.fault = problemsOf(error);
  }
  return answers;
}

function outcomeOf({ outcomes, fault }: Answers, name: string): Attempt<ComparedDataset> {
  const own = outcomes.get(name);
  if (own !== undefined) return own;
  if (fault.length > 0) return { problems: fault };
  const message = `${name}: the sandbox ended without an answer`;
  return { problems: [{ code: "model-failed", message, hint: "Run again with debug logging." }] };
}
