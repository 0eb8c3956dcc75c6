import type { ColumnKind, Table } from "@modelgate/dataset";
import { closest, type Problem, type Task, throwProblems } from "@modelgate/schema";
import { labelColumns } from "./label-columns.ts";
import type { PredictionsSpec } from "./read-predictions.ts";
import { carriesOf } from "./scoring/carried.ts";
import { targetColumns, targetsOf } from "./scoring/target-columns.ts";

/** Which columns of a predictions file are read, and as what. */
export type PredictionColumns = {
  want: Readonly<Record<string, ColumnKind>>;
  /** Of the truth: one, or for a task of many labels one for each. */
  target: string | readonly string[];
  /** Labels or values, one column as the target has; empty when there are only scores. */
  predictions: readonly string[];
  /** Score columns in file order; one is the positive class's. Of many labels: in the labels' order. */
  scores: readonly string[];
  /** The classes of several score columns, by their names. */
  classes: readonly string[] | null;
  /** Whether their names say that scores are probabilities. */
  areProbabilities: boolean;
};

/** The column of predicted labels or values. */
const PREDICTION = "prediction";

const PER_CLASS = /^(score|probability)_(.+)$/su;
const LAYOUT =
  "A predictions file has label, prediction, and optionally id and score_<class> or probability_<class>; " +
  "of many labels it has label_<x> with prediction_<x>, probability_<x> or score_<x> for each.";
const CARRIED =
  "Weights, groups, slices and metrics of your own are columns of it too: write them beside the predictions.";

/**
 * Finds the columns of a predictions file: the truth, `prediction`, the id, and scores as one column (`score`,
 * `probability`: the positive class's) or one a class (`score_<class>`, `probability_<class>`). A task of many labels has
 * a column of the truth for each, and `prediction_<label>`, `probability_<label>` or `score_<label>` beside it.
 * @throws ModelgateError `predictions-invalid` with everything that is missing or could be read in two ways
 */
export function predictionColumns(table: Table, spec: PredictionsSpec, task: Task): PredictionColumns {
  const names = table.columns.map(({ name }) => name);
  const complaints: string[] = [];
  const target = targetColumns(names, spec.target, task, (message) => complaints.push(message));
  const targets = targetsOf(target);
  const found = task === "multilabel-classification" ? ofLabels(names, targets) : ofOne(names, task);
  const { predictions, scores, classes } = found;
  const isAnswered = predictions.length + scores.length > 0 || task === "multilabel-classification";
  complaints.push(
    ...missing(names, { ...spec, targets }, isAnswered),
    ...found.complaints,
    ...doubled([...targets, spec.id, ...predictions, ...scores]),
  );
  throwProblems(
    complaints.map(
      (complaint): Problem => ({
        code: "predictions-invalid",
        message: `${spec.path}: ${complaint}`,
        hint: spec.carried === undefined ? LAYOUT : `${LAYOUT} ${CARRIED}`,
      }),
    ),
  );
  const kind = task === "regression" ? "number" : "text";
  // Without a prototype: a column may be called `__proto__`. What another role reads, is converted where it is carried.
  const want: Record<string, ColumnKind> = Object.create(null);
  for (const carry of carriesOf(spec.carried)) want[carry.name] = carry.kind;
  for (const name of [...targets, ...predictions]) want[name] = kind;
  if (spec.id !== null) want[spec.id] = "text";
  for (const name of scores) want[name] = "number";
  const areProbabilities = scores[0]?.startsWith("probability") ?? false;
  return { want, target, predictions, scores, classes, areProbabilities };
}

function ofOne(names: readonly string[], task: Task) {
  const found = scoreColumns(task === "regression" ? [] : names);
  const { scores, perClass, complaints } = found;
  const predictions = names.includes(PREDICTION) ? [PREDICTION] : [];
  const isTooFew = perClass === null && scores.length === 1 && task === "multiclass-classification";
  const more = isTooFew ? [`one column "${scores[0]}" cannot score more than two classes`] : [];
  return { predictions, scores, classes: perClass, complaints: [...complaints, ...more] };
}

function ofLabels(names: readonly string[], targets: readonly string[]) {
  return { ...labelColumns(new Set(names), targets), classes: null };
}

type Wish = Omit<PredictionsSpec, "target"> & { targets: readonly string[] };

function missing(names: readonly string[], { targets, id, carried }: Wish, isAnswered: boolean): string[] {
  const isThere = (name: string) => names.includes(name);
  const lacks = [
    ...targets.filter((name) => !isThere(name)).map((name) => ({ name, role: " (the truth)" })),
    ...(isAnswered ? [] : [{ name: PREDICTION, role: "" }]),
    ...(id === null || isThere(id) ? [] : [{ name: id, role: " (the id)" }]),
    ...Object.keys(carried ?? {})
      .filter((name) => !isThere(name))
      .map((name) => ({ name, role: " (of weights, groups, a slice or a metric)" })),
  ];
  if (lacks.length === 0) return [];
  const near = new Set(lacks.map(({ name }) => closest(name, names)).filter((name) => name !== null));
  const meant = near.size > 0 ? `; did you mean ${[...near].map((name) => `"${name}"`).join(" and ")}?` : "";
  const lacking = lacks.map(({ name, role }) => `"${name}"${role}`).join(" and ");
  return [`no column ${lacking}; it has ${names.slice(0, 12).join(", ")}${meant}`];
}

function scoreColumns(names: readonly string[]) {
  const perClass = names.map((name) => PER_CLASS.exec(name)).filter((match) => match !== null);
  const single = names.filter((name) => name === "score" || name === "probability");
  const scores = perClass.length > 0 ? perClass.map(([name]) => name) : single;
  const complaints: string[] = [];
  if (
    new Set([...single, ...perClass.map((match) => match[1])]).size > 1 ||
    (perClass.length > 0 && single.length > 0)
  ) {
    complaints.push(`expected scores of one kind, got ${[...single, ...scores.slice(0, 4)].join(", ")}`);
  } else if (perClass.length === 1) {
    const of = perClass[0]?.[1] ?? "score";
    complaints.push(
      `"${scores[0]}" scores one class alone: expected one column a class, or \`${of}\` for the positive class`,
    );
  }
  return {
    scores,
    perClass: perClass.length > 0 ? perClass.map((match) => match[2] ?? "") : null,
    complaints,
  };
}

/** The truth as its own prediction would always be right. */
function doubled(roles: readonly (string | null)[]): string[] {
  const used = roles.filter((name) => name !== null);
  const again = new Set(used.filter((name, index) => used.indexOf(name) !== index));
  return [...again].map((name) => `column "${name}" is to be two things at once`);
}
