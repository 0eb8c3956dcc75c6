import type { ColumnKind, Table } from "@modelgate/dataset";
import { type Problem, type Task, throwProblems } from "@modelgate/schema";
import type { PredictionsSpec } from "./read-predictions.ts";

/** Which columns of a predictions file are read, and as what. */
export type PredictionColumns = {
  want: Readonly<Record<string, ColumnKind>>;
  /** Whether there are labels (or values) and not only scores. */
  hasPrediction: boolean;
  /** Score columns in file order; one is the positive class's. */
  scores: readonly string[];
  /** The classes of several score columns, by their names. */
  classes: readonly string[] | null;
  /** Whether their names say that scores are probabilities. */
  areProbabilities: boolean;
};

/** The column of predicted labels or values. */
export const PREDICTION = "prediction";

const PER_CLASS = /^(score|probability)_(.+)$/su;
const LAYOUT =
  "A predictions file has label, prediction, and optionally id and score_<class> or probability_<class>.";

/**
 * Finds the columns of a predictions file: the truth, `prediction`, the id, and scores as one column (`score`,
 * `probability`: the positive class's) or one a class (`score_<class>`, `probability_<class>`).
 * @throws ModelgateError `predictions-invalid` with everything that is missing or could be read in two ways
 */
export function predictionColumns(table: Table, spec: PredictionsSpec, task: Task): PredictionColumns {
  const names = table.columns.map(({ name }) => name);
  const isRegression = task === "regression";
  const found = scoreColumns(isRegression ? [] : names);
  const hasPrediction = names.includes(PREDICTION);
  const complaints = [
    ...missing(names, spec, hasPrediction || found.scores.length > 0),
    ...found.complaints,
    ...doubled([spec.target, spec.id, hasPrediction ? PREDICTION : null, ...found.scores]),
  ];
  if (found.perClass === null && found.scores.length === 1 && task === "multiclass-classification") {
    complaints.push(`one column "${found.scores[0]}" cannot score more than two classes`);
  }
  throwProblems(
    complaints.map(
      (complaint): Problem => ({
        code: "predictions-invalid",
        message: `${spec.path}: ${complaint}`,
        hint: LAYOUT,
      }),
    ),
  );
  // Without a prototype: a column may be called `__proto__`.
  const want: Record<string, ColumnKind> = Object.create(null);
  want[spec.target] = isRegression ? "number" : "text";
  if (hasPrediction) want[PREDICTION] = isRegression ? "number" : "text";
  if (spec.id !== null) want[spec.id] = "text";
  for (const name of found.scores) want[name] = "number";
  const areProbabilities = found.scores[0]?.startsWith("probability") ?? false;
  return { want, hasPrediction, scores: found.scores, classes: found.perClass, areProbabilities };
}

function missing(names: readonly string[], spec: PredictionsSpec, isAnswered: boolean): string[] {
  const lacks = [
    ...(names.includes(spec.target) ? [] : [`"${spec.target}" (the truth)`]),
    ...(isAnswered ? [] : [`"${PREDICTION}"`]),
    ...(spec.id === null || names.includes(spec.id) ? [] : [`"${spec.id}" (the id)`]),
  ];
  if (lacks.length === 0) return [];
  return [`no column ${lacks.join(" and ")}; it has ${names.slice(0, 12).join(", ")}`];
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
