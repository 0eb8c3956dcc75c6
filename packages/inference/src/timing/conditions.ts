import { basename } from "node:path";
import { failure, type ModelgateError, type Problem } from "@modelgate/schema";
import { listed } from "../scoring/column-names.ts";
import { element } from "../scoring/element.ts";
import type { Port, Signature } from "../spec.ts";
import { type FeedSource, OPTIMISATIONS, type Optimisation } from "./job.ts";

/** What times are taken under: one point of a sweep. */
export type Conditions = {
  /** Rows of one inference. */
  batch: number;
  /** Sizes of other free dimensions by name, or as `input[1]` where they have none. With any, inputs are made up. */
  axes: Readonly<Record<string, number>>;
  /** Threads within one inference. */
  threads: number;
  /** Inferences at the same time, each in a thread of its own. */
  concurrency: number;
  optimisation: Optimisation;
  provider: string;
};

export const DEFAULT_CONDITIONS: Conditions = {
  batch: 1,
  axes: {},
  threads: 1,
  concurrency: 1,
  optimisation: "all",
  provider: "cpu",
};

/** A model as far as its conditions are concerned. */
type Described = { path: string; signature: Signature };

/** The free dimensions of a model's inputs; the first of each is its batch. */
export type Axes = { batch: "free" | number; others: readonly string[] };

/** Which dimensions of a model's inputs are free. A first dimension that is fixed in all of them fixes the batch. */
export function axesOf({ inputs }: Signature): Axes {
  const firsts = inputs
    .filter(({ shape }) => shape === null || shape.length > 0)
    .map(({ shape }) => shape?.[0]);
  const fixed = firsts.find((size) => typeof size === "number");
  const isFixed = firsts.length > 0 && firsts.every((size) => typeof size === "number");
  const others = inputs.flatMap((port) =>
    (port.shape ?? []).flatMap((size, at) => axisName(port, size, at) ?? []),
  );
  return { batch: isFixed && typeof fixed === "number" ? fixed : "free", others: [...new Set(others)] };
}

/**
 * What is wrong with conditions for a model, before anything runs: an axis that it fixes or does not have, a number that is
 * none, a provider that this runtime lacks.
 */
export function conditionProblems({ path, signature }: Described, conditions: Conditions): Problem[] {
  const problems: Problem[] = [];
  const wrong = (message: string, hint: string) => problems.push({ code: "input-invalid", message, hint });
  const { batch, axes, threads, concurrency, optimisation, provider } = conditions;
  const name = basename(path);
  const counts = { batch, threads, concurrency, ...axes };
  for (const [what, size] of Object.entries(counts))
    if (!Number.isSafeInteger(size) || size < 1)
      wrong(`${what}: expected a whole number from 1, got ${size}`, "");
  if (provider !== "cpu")
    wrong(
      `provider: this runtime has no "${provider}"; it has cpu`,
      "Models are timed on the processor; leave `provider` out.",
    );
  if (!OPTIMISATIONS.includes(optimisation))
    wrong(`optimisation: expected ${listed(OPTIMISATIONS)}, got "${String(optimisation)}"`, "");
  const free = axesOf(signature);
  if (free.batch !== "free" && free.batch !== batch)
    wrong(
      `batch ${batch}: ${name} fixes its number of rows to ${free.batch}`,
      `Time it with batch ${free.batch}, or export it with a free first dimension.`,
    );
  for (const axis of Object.keys(axes).filter((told) => !free.others.includes(told)))
    wrong(
      `axis "${axis}": ${name} has no free dimension of that name`,
      free.others.length === 0
        ? "It fixes every dimension but the batch; export it with a free one to vary it."
        : `It has ${listed(free.others)}.`,
    );
  return problems.map(({ hint, ...problem }) => (hint ? { ...problem, hint } : problem));
}

/**
 * Inputs made up to the conditions' sizes.
 * @throws ModelgateError `input-invalid` for a dimension that nobody gave a size, or a type that cannot be made up
 */
export function madeSource({ path, signature }: Described, { batch, axes }: Conditions): FeedSource {
  const missing = axesOf(signature).others.filter((axis) => axes[axis] === undefined);
  const inputs = signature.inputs.map((port) => {
    const type = element(port.type)?.ort;
    if (type === undefined || port.shape === null)
      throw failure("input-invalid", `${basename(path)}: no values can be made up for input "${port.name}"`, {
        hint: "Give a data set, whose rows are then timed.",
      });
    const dims = port.shape.map((size, at) => {
      if (typeof size === "number") return size;
      const axis = axisName(port, size, at);
      return axis === null ? batch : (axes[axis] ?? 0);
    });
    return { name: port.name, type, dims };
  });
  if (missing.length > 0) throw unsized(path, missing);
  return { kind: "made", inputs };
}

function unsized(path: string, axes: readonly string[]): ModelgateError {
  const sizes = axes.slice(0, 8).map((axis) => `\`${axis}=128\``);
  const many = sizes.length > 1 ? "sizes in `axes`, one a line" : "its size in `axes`";
  return failure("input-invalid", `${basename(path)}: nothing says the size of ${listed(axes)}`, {
    hint: `Give a data set, or ${many}: ${sizes.join(", ")}.`,
  });
}

/** The name of a free dimension; null for one that is fixed or the batch. */
function axisName({ name }: Port, size: number | string | null, at: number): string | null {
  if (typeof size === "number" || at === 0) return null;
  return size === null || size === "" ? `${name}[${at}]` : size;
}
