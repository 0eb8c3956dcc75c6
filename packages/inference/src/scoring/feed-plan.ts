import type { ColumnKind } from "@modelgate/dataset";
import { closest, type Problem } from "@modelgate/schema";
import type { DatasetSpec, Signature } from "../spec.ts";
import { assignColumns } from "./assign-columns.ts";
import { listed } from "./column-names.ts";
import { feedOf } from "./feed.ts";
import { targetsOf } from "./target-columns.ts";

/** One model input and the columns that fill it. */
export type Feed = {
  input: string;
  /** The runtime's tensor type. */
  type: string;
  columns: readonly string[];
  /** `vector` when a single column holds whole rows. */
  column: ColumnKind;
  /** Values a row; 0 for a vector column whose width only its rows tell. */
  width: number;
  /** Dimensions after the batch; 0 where the width is not known yet. */
  trailing: readonly number[];
};

/** How a data set's columns become a model's inputs. */
export type FeedPlan = {
  feeds: readonly Feed[];
  /** Rows of every call where the model fixes them; null when it takes any number. */
  fixedBatch: number | null;
  notes: readonly string[];
};

/** A data set's columns as its file names them. */
export type FileColumns = readonly { name: string; native: ColumnKind | null }[];

/** Adds a problem of the assignment. */
export type Wrong = (message: string, hint: string) => void;

/**
 * Assigns columns to inputs: as `inputs` says; else by name; else, for a model with one input, every
 * column that is neither target nor id, in file order. Finds every problem of the assignment.
 */
export function planFeeds(
  signature: Signature,
  file: FileColumns,
  dataset: DatasetSpec,
): FeedPlan | Problem[] {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const wrong: Wrong = (message, hint) => {
    problems.push({ code: "dataset-mismatch", message: `${dataset.path}: ${message}`, hint });
  };
  checkRoles(file, dataset, wrong);
  checkCarried(file, dataset, wrong);
  checkInputs(signature, dataset, wrong);
  const reserved = new Set([...targetsOf(dataset.target), dataset.id]);
  const features = file.filter(({ name }) => !reserved.has(name));
  const assigned = assignColumns(signature.inputs, features, dataset, { notes, wrong });
  const feeds = signature.inputs.map((port, index) => {
    const columns = assigned[index] ?? null;
    return columns === null ? null : feedOf(port, columns, features, wrong);
  });
  checkShared(feeds, wrong);
  checkCarriedVectors(feeds, dataset, wrong);
  const fixedBatch = fixedBatchOf(signature, wrong);
  if (problems.length > 0) return problems;
  return { feeds: feeds.filter((feed) => feed !== null), fixedBatch, notes };
}

function checkRoles(file: FileColumns, { target, id }: DatasetSpec, wrong: Wrong): void {
  const names = file.map(({ name }) => name);
  const targets = targetsOf(target);
  const roles = [...targets.map((name) => ["target", name] as const), ["id", id] as const];
  for (const [role, name] of roles) {
    if (name === null || names.includes(name)) continue;
    wrong(
      `no column "${name}" for ${role}; it has ${listed(names)}`,
      `${didYouMean(name, names)}Set \`${role}\` to one of its columns.`,
    );
  }
  if (id !== null && targets.includes(id)) {
    wrong(
      `column "${id}" is to be both target and id`,
      "Name another column with `id`, or none: rows are then named by their number.",
    );
  }
}

function checkCarried(file: FileColumns, { carried = {} }: DatasetSpec, wrong: Wrong): void {
  const names = file.map(({ name }) => name);
  for (const name of Object.keys(carried).filter((told) => !names.includes(told))) {
    wrong(
      `no column "${name}" (of weights, groups, a slice or a metric); it has ${listed(names)}`,
      `${didYouMean(name, names)}Weights, groups, slices and metrics of your own name columns of the data set.`,
    );
  }
}

function checkCarriedVectors(
  feeds: readonly (Feed | null)[],
  { carried = {} }: DatasetSpec,
  wrong: Wrong,
): void {
  for (const feed of feeds) {
    const [column = ""] = feed?.column === "vector" ? feed.columns : [];
    if (!Object.hasOwn(carried, column)) continue;
    wrong(
      `column "${column}" holds lists of numbers and cannot be a weight, group, slice or metric`,
      "Name a column with one value a row.",
    );
  }
}

function didYouMean(name: string, names: readonly string[]): string {
  const near = closest(name, names);
  return near === null ? "" : `Did you mean "${near}"? `;
}

function checkInputs({ inputs }: Signature, dataset: DatasetSpec, wrong: Wrong): void {
  const names = inputs.map(({ name }) => name);
  for (const name of Object.keys(dataset.inputs).filter((told) => !names.includes(told))) {
    wrong(
      `\`inputs\` names "${name}", which the model does not have`,
      `The model's inputs are ${listed(names)}.`,
    );
  }
  if (names.length === 0) {
    wrong(
      "the model takes no input, so no row can be scored",
      "Export the model with its features as inputs.",
    );
  }
}

/** A column is read once, as one kind: two inputs that want it differently would get the same wrong values. */
function checkShared(feeds: readonly (Feed | null)[], wrong: Wrong): void {
  const readers = new Map<string, Feed>();
  for (const feed of feeds) {
    for (const column of feed?.columns ?? []) {
      const other = readers.get(column);
      if (feed === null || other === undefined) {
        if (feed !== null) readers.set(column, feed);
      } else if (other.column !== feed.column) {
        wrong(
          `column "${column}" feeds "${other.input}" (${other.type}) and "${feed.input}" (${feed.type})`,
          "Give each of them a column of its own: they are read differently.",
        );
      }
    }
  }
}

function fixedBatchOf({ inputs }: Signature, wrong: Wrong): number | null {
  const fixed = new Set(
    inputs.map(({ shape }) => shape?.[0]).filter((size): size is number => typeof size === "number"),
  );
  const sizes = listed([...fixed].map(String));
  if (fixed.size > 1) {
    wrong(
      `the model's inputs fix different numbers of rows: ${sizes}`,
      "Modelgate feeds one row of data to every input; export the model with one batch dimension.",
    );
  }
  if ([...fixed].some((size) => size < 1)) {
    wrong(`the model fixes its number of rows to ${sizes}`, "Export the model with a free batch dimension.");
  }
  return [...fixed][0] ?? null;
}
