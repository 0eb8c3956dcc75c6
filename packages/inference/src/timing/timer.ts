import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openTable } from "@modelgate/dataset";
import { throwProblems } from "@modelgate/schema";
import { onEarlyEnd } from "../early-end.ts";
import { privateFolder } from "../private-folder.ts";
import type { Allowance } from "../spec.ts";
import { type StagedModel, stage } from "../stage.ts";
import type { Workshop } from "../workshop.ts";
import type { AnswerDifference } from "./answers.ts";
import { type Axes, axesOf, type Conditions, conditionProblems } from "./conditions.ts";
import { sourceOf, type TimedDataset } from "./feed-source.ts";
import type { ArmName, BlocksWork, JobArm, ServerWork, Work, WorkOf } from "./job.ts";
import { PROFILE_BYTES, type ProfiledArm } from "./profile.ts";
import type { Rounds } from "./rounds.ts";
import { runOnce } from "./run-once.ts";
import type { Served } from "./server.ts";
import type { Started } from "./start.ts";
import { together } from "./together.ts";

/** What is to be timed. Without a baseline the candidate is its own control. */
export type TimerParts = {
  candidate: string;
  baseline: string | null;
  /** null: inputs are made up. */
  dataset: TimedDataset | null;
  /** Of each launch. */
  allowance: Allowance;
};

/** What is timed. `path` is its file or its address; digest and size null: it is served, and nobody here knows its bytes. */
export type TimedModel = {
  path: string;
  digest: string | null;
  sizeBytes: number | null;
  axes: Axes;
  /** Rows that may be asked at once; null: any number. */
  mostRows: number | null;
};

/** What one process does, and what decides its orders. */
export type LaunchOptions = { conditions: Conditions; seed: number; signal?: AbortSignal | undefined };

export type TimedLaunch = Rounds & { seconds: number };

/** Two models, staged once, that processes are started for. Disposing removes the copies. */
export type Timer = Disposable & {
  models: { candidate: TimedModel; baseline: TimedModel | null };
  /** Name and version. */
  runtime: string;
  /** What somebody else started and serves: every launch asks the same processes. null: each launch starts its own. */
  served: { candidate: string | null; baseline: string | null } | null;
  /** As "candidate, baseline, control", or without a baseline "candidate, control". */
  arms: readonly ArmName[];
  /** @throws ModelgateError every problem of conditions, before anything runs */
  check(conditions: Conditions): void;
  launch(options: LaunchOptions, work: Omit<BlocksWork, "kind" | "concurrency">): Promise<TimedLaunch>;
  /** A process that holds one arm alone. */
  start(options: LaunchOptions, arm: ArmName): Promise<Started & { arm: ArmName }>;
  /** null without a baseline. */
  answers(options: LaunchOptions): Promise<AnswerDifference | null>;
  profile(options: LaunchOptions, aboutMs: number): Promise<readonly ProfiledArm[]>;
  server(options: LaunchOptions, work: Omit<ServerWork, "kind">): Promise<readonly Served[]>;
};

/**
 * Stages the models, finds the runtime and looks at the data set.
 * @throws ModelgateError every problem of models, data set and runtime at once
 */
export async function openTimer(parts: TimerParts, workshop: Workshop): Promise<Timer> {
  const stack = new DisposableStack();
  stack.defer(onEarlyEnd(() => stack.dispose()));
  try {
    return await timerIn(stack, parts, workshop);
  } catch (error) {
    stack.dispose();
    throw error;
  }
}

type Model = StagedModel & { name: "candidate" | "baseline"; given: string };

async function timerIn(stack: DisposableStack, parts: TimerParts, workshop: Workshop): Promise<Timer> {
  const { dataset, allowance } = parts;
  const folder = stack.use(privateFolder());
  const staged = async (name: Model["name"], given: string): Promise<Model> => {
    const own = join(folder.path, name);
    await mkdir(own);
    return { ...(await stage(given, own)), name, given };
  };
  const [runtime, candidate, baseline, table] = await together([
    workshop.findRuntime(),
    staged("candidate", parts.candidate),
    parts.baseline === null ? null : staged("baseline", parts.baseline),
    dataset === null ? null : openTable(dataset.path),
  ]);
  const compared: readonly ArmName[] = baseline === null ? ["candidate"] : ["candidate", "baseline"];
  const arms: readonly ArmName[] = [...compared, "control"];
  const check = (conditions: Conditions) => {
    const models = baseline === null ? [candidate] : [candidate, baseline];
    const problems = models.flatMap((model) => conditionProblems(described(model), conditions));
    // What is wrong for every model is said once.
    throwProblems([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
  };
  const jobArm = (arm: ArmName, conditions: Conditions): JobArm => {
    const model = arm === "candidate" ? candidate : (baseline ?? candidate);
    const feeds = sourceOf({ ...described(model), name: model.name }, conditions, { dataset, table });
    return { arm, modelPath: model.path, feeds };
  };
  const run = <K extends Work["kind"]>(
    { conditions, seed, signal }: LaunchOptions,
    wanted: readonly ArmName[],
    workIn: (folder: string) => WorkOf<K>,
    more: Partial<Allowance> = {},
  ) => {
    check(conditions);
    const { batch, threads, optimisation } = conditions;
    const given = wanted.map((arm) => jobArm(arm, conditions));
    const job = { arms: given, session: { threads, optimisation }, batch, seed };
    return runOnce({ workshop, runtime, allowance: { ...allowance, ...more } }, { job, workIn, signal });
  };
  return {
    models: { candidate: shown(candidate), baseline: baseline && shown(baseline) },
    runtime: `onnxruntime-node ${runtime.version}`,
    served: null,
    arms,
    check,
    async launch(options, work) {
      const { concurrency } = options.conditions;
      return await run(options, arms, () => ({ kind: "blocks", concurrency, ...work }) as const);
    },
    async start(options, arm) {
      const spawnedAt = performance.timeOrigin + performance.now();
      return { arm, ...(await run(options, [arm], () => ({ kind: "start", spawnedAt }))) };
    },
    async answers(options) {
      return baseline === null ? null : await run(options, compared, () => ({ kind: "answers" }));
    },
    async profile(options, aboutMs) {
      const workIn = (own: string) => ({ kind: "profile", folder: own, aboutMs }) as const;
      return (await run(options, compared, workIn, { writeBytes: PROFILE_BYTES })).arms;
    },
    async server(options, work) {
      return (await run(options, compared, () => ({ kind: "server", ...work }))).arms;
    },
    [Symbol.dispose]: () => stack.dispose(),
  };
}

function described({ given, signature }: Model) {
  return { path: given, signature };
}

function shown({ given, digest, sizeBytes, signature }: Model): TimedModel {
  return { path: given, digest, sizeBytes, axes: axesOf(signature), mostRows: null };
}
