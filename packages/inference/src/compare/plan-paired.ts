import type { Table } from "@modelgate/dataset";
import type { Problem, Task } from "@modelgate/schema";
import { carriesOf } from "../scoring/carried.ts";
import { type FeedPlan, planFeeds } from "../scoring/feed-plan.ts";
import { targetColumns } from "../scoring/target-columns.ts";
import type { DatasetSpec, Signature } from "../spec.ts";
import { type Both, type PairedDataset, SIDES, type SideName } from "./job.ts";

/** A data set that models are compared on; it need not be labelled. */
export type ComparedSpec = Omit<DatasetSpec, "target" | "only"> & {
  target: DatasetSpec["target"] | null;
};

/** One of the models, as its data are planned. */
export type PlannedModel = { path: string; signature: Signature };

type Planned = { dataset: PairedDataset; notes: readonly string[] } | { problems: readonly Problem[] };

/**
 * How a data set becomes the inputs of both models, which need not have the same ones. What is wrong for one of them alone
 * says for which.
 */
export function planPaired(
  spec: ComparedSpec,
  columns: Table["columns"],
  models: Both<PlannedModel>,
  task: Task | null,
): Planned {
  const problems: Problem[] = [];
  const names = columns.map(({ name }) => name);
  const target =
    spec.target === null
      ? []
      : targetColumns(names, spec.target, task ?? "multilabel-classification", (message, hint) => {
          problems.push({ code: "dataset-mismatch", message: `${spec.path}: ${message}`, hint });
        });
  const plan = (side: SideName) =>
    planFeeds(models[side].signature, columns, { ...spec, target, inputs: inputsOf(spec, models, side) });
  const plans = { before: plan("before"), after: plan("after") };
  problems.push(...problemsOf(plans, models));
  const { before, after } = plans;
  if (problems.length > 0 || !isPlan(before) || !isPlan(after)) return { problems };
  // Predictions are looked at where each row has one label: only then is the truth read.
  const isLabelled =
    spec.target !== null && (task === "binary-classification" || task === "multiclass-classification");
  const { name, path, id } = spec;
  const carried = carriesOf(spec.carried);
  const common = { name, path };
  return {
    dataset: {
      ...common,
      task: isLabelled ? task : "multilabel-classification",
      before: { ...common, id: null, target: [], plan: before },
      after: {
        ...common,
        id,
        target: isLabelled ? target : [],
        plan: after,
        ...(carried.length > 0 ? { carried } : {}),
      },
      isShared: JSON.stringify(asFed(before)) === JSON.stringify(asFed(after)),
    },
    notes: [...new Set([...before.notes, ...after.notes])],
  };
}

function asFed({ feeds, fixedBatch }: FeedPlan) {
  return { feeds, fixedBatch };
}

function isPlan(plan: FeedPlan | Problem[]): plan is FeedPlan {
  return !Array.isArray(plan);
}

/**
 * What the user says of a model's inputs. A name that only the other model has speaks of this one's input at the same place,
 * where type and shape are the same: it was renamed. What no model has is left to be found wrong.
 */
function inputsOf(
  { inputs }: ComparedSpec,
  models: Both<PlannedModel>,
  side: SideName,
): ComparedSpec["inputs"] {
  const mine = models[side].signature.inputs;
  const theirs = models[side === "after" ? "before" : "after"].signature.inputs;
  const told = Object.entries(inputs).flatMap(([name, columns]) => {
    if (mine.some((port) => port.name === name)) return [[name, columns] as const];
    const at = theirs.findIndex((port) => port.name === name);
    if (at < 0) return side === "after" ? [[name, columns] as const] : [];
    const [here, there] = [mine[at], theirs[at]];
    const isSame = here?.type === there?.type && String(here?.shape) === String(there?.shape);
    return here !== undefined && isSame && !(here.name in inputs) ? [[here.name, columns] as const] : [];
  });
  return Object.fromEntries(told);
}

// No data fit two models that take other inputs.
const ONE_DOES_NOT_FIT = "Where the models take other inputs, `behaviour: false` compares their files alone.";

/** What is wrong for both is said once. */
function problemsOf(plans: Both<FeedPlan | Problem[]>, models: Both<PlannedModel>): Problem[] {
  const of = (side: SideName) => (isPlan(plans[side]) ? [] : plans[side]);
  const shared = of("before").filter(({ message }) => of("after").some((other) => other.message === message));
  const isShared = (problem: Problem) => shared.some(({ message }) => message === problem.message);
  const alone = SIDES.flatMap((side) =>
    of(side)
      .filter((problem) => !isShared(problem))
      .map((problem) => ({
        ...problem,
        message: `${problem.message} (the model ${side}, ${models[side].path})`,
        hint: [problem.hint, ONE_DOES_NOT_FIT].filter((hint) => hint !== undefined).join(" "),
      })),
  );
  return [...shared, ...alone];
}
