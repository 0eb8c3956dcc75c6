import type { ColumnKind } from "@modelgate/dataset";
import type { Problem } from "@modelgate/schema";
import type { DatasetSpec, Port, Signature } from "../spec.ts";
import { element } from "./element.ts";

/** One model input and the columns that fill it. */
export type Feed = {
  input: string;
  /** The runtime's tensor type. */
  type: string;
  columns: readonly string[];
  /** `vector` when a single column holds whole rows. */
  column: ColumnKind;
  /** Values a row. */
  width: number;
  /** Dimensions after the batch. */
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
  const wrong = (message: string, hint: string) =>
    problems.push({ code: "dataset-mismatch", message: `${dataset.path}: ${message}`, hint });

  const known = new Set(file.map(({ name }) => name));
  for (const [role, name] of [["target", dataset.target] as const, ["id", dataset.id] as const]) {
    if (name !== null && !known.has(name)) {
      wrong(
        `no column "${name}" for ${role}; it has ${list([...known])}`,
        `Set \`${role}\` to one of its columns.`,
      );
    }
  }
  for (const name of Object.keys(dataset.inputs)) {
    if (!signature.inputs.some((port) => port.name === name)) {
      wrong(
        `\`inputs\` names "${name}", which the model does not have`,
        `The model's inputs are ${list(signature.inputs.map((port) => port.name))}.`,
      );
    }
  }
  const reserved = new Set([dataset.target, dataset.id]);
  const features = file.filter(({ name }) => !reserved.has(name));
  const feeds = signature.inputs.map((port) => {
    const columns = columnsFor(port, features, signature.inputs.length, dataset, notes, wrong);
    return columns === null ? null : feed(port, columns, features, wrong);
  });
  const fixed = new Set(
    signature.inputs.map((port) => port.shape?.[0]).filter((size) => typeof size === "number"),
  );
  if (fixed.size > 1) {
    wrong(
      `the model's inputs fix different numbers of rows: ${list([...fixed].map(String))}`,
      "Modelgate feeds one row of data to every input; export the model with one batch dimension.",
    );
  }
  if (problems.length > 0) return problems;
  const [fixedBatch = null] = fixed;
  return { feeds: feeds.filter((entry) => entry !== null), fixedBatch, notes };
}

type Wrong = (message: string, hint: string) => void;

function columnsFor(
  port: Port,
  features: FileColumns,
  inputCount: number,
  dataset: DatasetSpec,
  notes: string[],
  wrong: Wrong,
): readonly string[] | null {
  const names = features.map(({ name }) => name);
  // A stranger may call an input `__proto__`.
  const told = Object.hasOwn(dataset.inputs, port.name) ? dataset.inputs[port.name] : undefined;
  if (told !== undefined) return toldColumns(port, told, names, wrong);
  if (names.includes(port.name)) return [port.name];
  const alike = names.filter((name) => plain(name) === plain(port.name));
  if (alike.length === 1) {
    notes.push(`${dataset.name}: input \`${port.name}\` is fed by column \`${alike[0]}\``);
    return alike;
  }
  if (inputCount === 1 && names.length > 0) {
    notes.push(
      `${dataset.name}: input \`${port.name}\` is fed by ${names.length} columns in file order, ${range(names)}`,
    );
    return names;
  }
  wrong(
    `no column for the model's input "${port.name}"; it has ${list(names)}`,
    `Say which: \`inputs: { ${port.name}: COLUMN }\`, a list of columns, or a pattern such as "pixel_*".`,
  );
  return null;
}

function toldColumns(port: Port, told: string | readonly string[], names: string[], wrong: Wrong) {
  const columns: string[] = [];
  for (const pattern of typeof told === "string" ? [told] : told) {
    const matches = pattern.includes("*") ? names.filter((name) => matchesPattern(name, pattern)) : [pattern];
    const missing = matches.filter((name) => !names.includes(name));
    if (matches.length === 0 || missing.length > 0) {
      wrong(
        `\`inputs.${port.name}\` asks for "${pattern}", which matches no feature column`,
        `Its feature columns are ${list(names)}.`,
      );
      return null;
    }
    columns.push(...matches);
  }
  return columns;
}

function feed(port: Port, columns: readonly string[], features: FileColumns, wrong: Wrong): Feed | null {
  const kind = element(port.type);
  if (kind === undefined) {
    wrong(
      `the model's input "${port.name}" is ${port.type ?? "not a tensor"}, which no column can fill`,
      "Modelgate feeds tensors of float16/32/64, integers, bool and string.",
    );
    return null;
  }
  const vector = columns.length === 1 && features.some((c) => c.name === columns[0] && c.native === "vector");
  const trailing = port.shape === null ? null : port.shape.slice(1);
  const free = trailing?.filter((size) => typeof size !== "number").length ?? 1;
  const fixed = (trailing ?? []).reduce<number>(
    (product, size) => product * (typeof size === "number" ? size : 1),
    1,
  );
  const base = { input: port.name, type: kind.ort, columns };
  // The width of a vector column is known only when its rows are read; the reader's first batch settles it.
  if (vector) {
    return { ...base, column: "vector", width: free === 0 ? fixed : 0, trailing: sizes(trailing, fixed, 0) };
  }
  const width = columns.length;
  const fits = free === 0 ? width === fixed : fixed > 0 && width % fixed === 0;
  if (!fits) {
    wrong(
      `the model's input "${port.name}" takes ${fixed} values a row, and ${width} columns would feed it (${range(columns)})`,
      `Name the columns: \`inputs: { ${port.name}: [...] }\` or a pattern such as "pixel_*"; or drop columns that are no features.`,
    );
    return null;
  }
  return { ...base, column: kind.column, width, trailing: sizes(trailing, fixed, width) };
}

/** Fills one unknown dimension so that the product is `width`; an unknown rank is one dimension. */
function sizes(trailing: Port["shape"], fixed: number, width: number): number[] {
  if (trailing === null) return [width];
  let left = fixed === 0 ? 0 : width / fixed;
  return trailing.map((size) => {
    if (typeof size === "number") return size;
    const taken = left;
    left = 1;
    return taken;
  });
}

/** Converters write `mean radius` as `mean_radius`: names are alike when their letters and digits are. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, "_").toLowerCase();
}

function matchesPattern(name: string, pattern: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const [index, part] of rest.entries()) {
    const last = index === rest.length - 1;
    const found = last ? name.length - part.length : name.indexOf(part, from);
    if (found < from || !name.startsWith(part, found)) return false;
    from = found + part.length;
  }
  return true;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => JSON.stringify(name));
  return names.length > 8 ? `${shown.join(", ")} and ${names.length - 8} more` : shown.join(", ") || "none";
}

function range(names: readonly string[]): string {
  const [first = "", last = first] = [names[0], names.at(-1)];
  return names.length === 1 ? `\`${first}\`` : `\`${first}\` to \`${last}\``;
}
