import { digestFile, openTable, type Table } from "@modelgate/dataset";
import { errorOf, type Problem, type Profile, type Task } from "@modelgate/schema";
import { type Answers, type DatasetOutcome, outcomeOf, readAnswers } from "./answers.ts";
import { type Attempt, attempt } from "./attempt.ts";
import type { HeadStart } from "./head-start.ts";
import { classesOfScores } from "./profiled-classes.ts";
import type { Runtime } from "./runtime/find.ts";
import type { JobDataset } from "./sandbox/message.ts";
import type { Sandbox } from "./sandbox/sandbox.ts";
import { sanityNotes } from "./sanity-notes.ts";
import { carriesOf } from "./scoring/carried.ts";
import { planFeeds } from "./scoring/feed-plan.ts";
import type { Sanity } from "./scoring/sanity.ts";
import { targetColumns } from "./scoring/target-columns.ts";
import type { DatasetSpec, OutputSpec, SessionOptions } from "./spec.ts";
import { type StagedModel, stage } from "./stage.ts";

/** One model to run over data sets. */
export type Scoring = {
  modelPath: string;
  datasets: readonly DatasetSpec[];
  output: OutputSpec;
  options: SessionOptions;
};

/** Who wants to know how a run goes. */
export type Watcher = {
  /** Called with the rows of a data set that are done so far. */
  progress(dataset: string, rows: number): void;
  /** Called once when the sandbox has its job and there is nothing to do but to wait for its answers. */
  waiting?(): void;
};

/** One data set's predictions, or why there are none; `digest` is null when the file cannot be read. */
export type ScoredDataset = {
  name: string;
  path: string;
  digest: string | null;
  outcome: DatasetOutcome;
  /** What was tried on a few of its rows; null when it could not be scored, or only some rows were to be. */
  sanity: Sanity | null;
  /** What went in and came out; absent: it could not be scored, or was not to be profiled. */
  profile?: Profile;
};

export type Scored = {
  subject: {
    digest: string;
    sizeBytes: number;
    /** Weights that are NaN and infinite, and the names of the first tensors with some: texts of the model's author. */
    weights: { nan: number; infinite: number; tensors: readonly string[] };
  };
  /** Name and version of the runtime; null when it was never loaded. */
  runtime: string | null;
  /** Where the runtime came from, and what was asked before. */
  runtimeSource: Pick<Runtime, "source" | "passedOver">;
  datasets: readonly ScoredDataset[];
  notes: readonly string[];
};

/**
 * Runs a model over data sets in the sandbox. A fault in one data set leaves the others scored, and one of the run
 * itself, as a model that never returns, those that were finished before.
 * @throws ModelgateError when nothing can be run: the model is missing, unreadable or refused, or there is no runtime
 */
export async function scoreOnnx(scoring: Scoring, start: HeadStart, watcher: Watcher): Promise<Scored> {
  const { sandbox, folder } = start;
  const digests = scoring.datasets.map((spec) => attempt(() => digestFile(spec.path)));
  const [runtime, model, ...tables] = await Promise.all([
    start.runtime,
    attempt(() => stage(scoring.modelPath, folder)),
    ...scoring.datasets.map((spec) => attempt(() => openTable(spec.path))),
  ]);
  if ("problems" in runtime || "problems" in model) {
    // A model that cannot be judged does not hide what is wrong with the data.
    throw errorOf([model, runtime, ...tables].flatMap((part) => ("problems" in part ? part.problems : [])));
  }
  const { value: staged } = model;
  const planned = scoring.datasets.map((spec, index) =>
    planFor(spec, tables[index], staged, scoring.output.task),
  );
  const jobs = planned.flatMap((plan) => ("job" in plan ? [plan.job] : []));
  const answering = ask(sandbox, { jobs, staged }, scoring, watcher);
  const weights = staged.weights();
  const answers = await answering;
  const datasets = scoring.datasets.map(async ({ name, path }, index): Promise<ScoredDataset> => {
    const plan = planned[index];
    const digest = await digests[index];
    const sanity = answers.sanity.get(name) ?? null;
    const outcome = plan && "problems" in plan ? plan : outcomeOf(answers, name);
    const profile = answers.profiles.get(name);
    const classes = profile && classesOfScores(outcome, scoring.output, staged.classes?.labels ?? null);
    return {
      name,
      path,
      digest: digest && "value" in digest ? digest.value.digest : null,
      outcome,
      sanity,
      ...(profile === undefined ? {} : { profile: { ...profile, classes: classes ?? [] } }),
    };
  });
  const { digest, sizeBytes } = staged;
  return {
    subject: { digest, sizeBytes, weights },
    runtime: answers.runtime && `onnxruntime-node ${answers.runtime}`,
    runtimeSource: runtime.value,
    datasets: await Promise.all(datasets),
    notes: [
      ...new Set([
        ...planned.flatMap((plan) => ("notes" in plan ? plan.notes : [])),
        ...answers.notes,
        ...sanityNotes(answers.sanity),
      ]),
    ],
  };
}

type Planned = { job: JobDataset; notes: readonly string[] } | { problems: readonly Problem[] };

/** How a data set feeds a model, or why it cannot. */
export function planFor(
  spec: DatasetSpec,
  table: Attempt<Table> | undefined,
  staged: Pick<StagedModel, "signature">,
  task: Task,
): Planned {
  if (table === undefined || "problems" in table) return { problems: table?.problems ?? [] };
  const { columns } = table.value;
  const { name, path, id, only, profiled } = spec;
  const problems: Problem[] = [];
  const names = columns.map((column) => column.name);
  const target = targetColumns(names, spec.target, task, (message, hint) => {
    problems.push({ code: "dataset-mismatch", message: `${path}: ${message}`, hint });
  });
  const plan = planFeeds(staged.signature, columns, { ...spec, target });
  if (Array.isArray(plan)) problems.push(...plan);
  if (Array.isArray(plan) || problems.length > 0) return { problems };
  const carried = carriesOf(spec.carried);
  const job = {
    name,
    path,
    target,
    id,
    plan,
    ...(carried.length > 0 ? { carried } : {}),
    ...(only ? { only } : {}),
    ...(profiled ? { profiled } : {}),
  };
  return { job, notes: plan.notes };
}

/** All that the child waits for. */
type Ready = { jobs: readonly JobDataset[]; staged: StagedModel };

async function ask(
  sandbox: Sandbox,
  { jobs, staged }: Ready,
  { output, options, datasets }: Scoring,
  watcher: Watcher,
): Promise<Answers> {
  if (jobs.length === 0)
    return {
      runtime: null,
      outcomes: new Map(),
      sanity: new Map(),
      profiles: new Map(),
      fault: [],
      notes: [],
    };
  const messages = sandbox.run({ modelPath: staged.path, options, output, datasets: jobs });
  const answers = readAnswers(messages, {
    progress: watcher.progress,
    source(name) {
      const spec = datasets.find((dataset) => dataset.name === name);
      const { classes, producer } = staged;
      const target = jobs.find((job) => job.name === name)?.target ?? "";
      return {
        kind: "model",
        path: spec?.path ?? name,
        target,
        carried: carriesOf(spec?.carried),
        spec: output,
        modelClasses: classes,
        producer,
      };
    },
  });
  watcher.waiting?.();
  return await answers;
}
