import { type Data, metricNamed } from "@modelgate/metrics";

/** What two models said of the same rows, or one model alone: answer `row` is the first one's, `rows + row` the second's. */
export type Answers = {
  rows: number;
  /** Predictions and scores of both, one after the other; truth and weights of the rows once. */
  data: Data;
  /** Columns of the user's own, of both. */
  columns: ReadonlyMap<string, Float64Array>;
  /** Cluster of each row, from 0 without gaps; null: every row stands alone. */
  groups: Int32Array | null;
  models: 1 | 2;
};

/** One model's answers to the rows of one sample. */
export type Side = { data: Data; columns: ReadonlyMap<string, Float64Array> };

/** What a model says of the rows it is given, as `sampleOf` and `numbersOf` read it. */
export type Model = { data: Data; columns: ReadonlyMap<string, Float64Array> };

/** Gathers the answers of models to the same rows, with no more scores than both have. */
export function gatherAnswers(first: Model, second: Model | null, groups: Int32Array | null): Answers {
  const { data } = first;
  const rows =
    data.task === "multilabel-classification" ? data.truth.length / data.labels : data.truth.length;
  const own = { rows, groups: groups && numbered(groups) };
  if (second === null) return { ...own, data, columns: first.columns, models: 1 };
  const columns = [...first.columns].map(([name, values]) => {
    const others = second.columns.get(name) ?? new Float64Array(rows).fill(Number.NaN);
    return [name, joined(values, others, (length) => new Float64Array(length))] as const;
  });
  return { ...own, data: joinedData(data, second.data), columns: new Map(columns), models: 2 };
}

/** The same answers without their scores, which are most of the work where no metric asks for them. */
export function leanFor(answers: Answers, metrics: readonly string[]): Answers {
  const { data } = answers;
  const asks = metrics.some((metric) => metricNamed(metric, data.task)?.needs !== "labels");
  if (asks || data.task === "regression" || data.scores === null) return answers;
  return { ...answers, data: { ...data, scores: null } };
}

/** The answers numbered `answers` to the rows `rows`, which may repeat. */
export function sideOf({ data, columns }: Answers, rows: Int32Array, answers: Int32Array): Side {
  const values = [...columns].map(
    ([name, all]) => [name, taken(all, 1, answers, (length) => new Float64Array(length))] as const,
  );
  return { data: dataOf(data, rows, answers), columns: new Map(values) };
}

/** Whether two answers are not the same choice: another class, value or set of labels; of a column of numbers another one. */
export function differs({ data, columns }: Answers, a: number, b: number, column?: string): boolean {
  const values = column === undefined ? data.predicted : columns.get(column);
  const width = column === undefined && data.task === "multilabel-classification" ? data.labels : 1;
  for (let k = 0; k < width; k++) if (values?.[a * width + k] !== values?.[b * width + k]) return true;
  return false;
}

function dataOf(data: Data, rows: Int32Array, answers: Int32Array): Data {
  const floats = (length: number) => new Float64Array(length);
  const weights = data.weights === undefined ? {} : { weights: taken(data.weights, 1, rows, floats) };
  if (data.task === "regression") {
    const [truth, predicted] = [
      taken(data.truth, 1, rows, floats),
      taken(data.predicted, 1, answers, floats),
    ];
    return { ...data, truth, predicted, ...weights };
  }
  const scores = data.scores && {
    ...data.scores,
    values: taken(data.scores.values, data.scores.width, answers, floats),
  };
  if (data.task === "multilabel-classification") {
    const marks = (length: number) => new Uint8Array(length);
    const truth = taken(data.truth, data.labels, rows, marks);
    const predicted = taken(data.predicted, data.labels, answers, marks);
    return { ...data, truth, predicted, scores, ...weights };
  }
  const codes = (length: number) => new Int32Array(length);
  const truth = taken(data.truth, 1, rows, codes);
  const predicted = taken(data.predicted, 1, answers, codes);
  return { ...data, truth, predicted, scores, ...weights };
}

function joinedData(first: Data, second: Data): Data {
  const floats = (length: number) => new Float64Array(length);
  if (first.task === "regression") {
    if (second.task !== "regression") throw unlike();
    return { ...first, predicted: joined(first.predicted, second.predicted, floats) };
  }
  if (second.task === "regression") throw unlike();
  const isRanking = first.scores?.kind === "ranking" || second.scores?.kind === "ranking";
  const scores = first.scores &&
    second.scores && {
      ...first.scores,
      kind: isRanking ? ("ranking" as const) : first.scores.kind,
      values: joined(first.scores.values, second.scores.values, floats),
    };
  if (first.task === "multilabel-classification") {
    if (second.task !== first.task) throw unlike();
    const marks = (length: number) => new Uint8Array(length);
    return { ...first, scores, predicted: joined(first.predicted, second.predicted, marks) };
  }
  if (second.task === "multilabel-classification") throw unlike();
  const codes = (length: number) => new Int32Array(length);
  return { ...first, scores, predicted: joined(first.predicted, second.predicted, codes) };
}

function unlike(): TypeError {
  return new TypeError("models are paired before their answers are gathered");
}

type Numbers = Int32Array | Float64Array | Uint8Array;

function joined<T extends Numbers>(first: T, second: T, empty: (length: number) => T): T {
  const both = empty(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function taken<T extends Numbers>(values: T, width: number, at: Int32Array, empty: (length: number) => T): T {
  const picked = empty(at.length * width);
  if (width === 1) {
    for (let i = 0; i < at.length; i++) picked[i] = values[at[i] ?? 0] ?? 0;
    return picked;
  }
  for (let i = 0; i < at.length; i++) {
    const from = (at[i] ?? 0) * width;
    for (let k = 0; k < width; k++) picked[i * width + k] = values[from + k] ?? 0;
  }
  return picked;
}

function numbered(groups: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
