import * as v from "valibot";
import { failure } from "./error.ts";
import { count, number } from "./interval.ts";
import { PROFILE_BOUNDS } from "./profile-bounds.ts";

export { PROFILE_BOUNDS };

// What the values looked like that a model took and gave when it was judged: the reference that a server and a drift
// check hold later values against. Small on purpose: it travels in every report. Column and port names, and categories,
// are strangers' texts and bounded.

const name = v.pipe(v.string(), v.maxLength(PROFILE_BOUNDS.name));
/** Rows or values; whole where every row was looked at, else estimates. */
const amount = v.pipe(number, v.minValue(0));
const share = v.pipe(number, v.minValue(0), v.maxValue(1));

/**
 * Where bins meet, increasing. Bin 0 holds what is below the first edge, bin i what is at least edge i − 1 and below edge i,
 * the last one what is at least the last edge: one count more than there are edges.
 */
const Bins = v.pipe(
  v.object({
    edges: v.pipe(v.array(number), v.maxLength(PROFILE_BOUNDS.edges)),
    counts: v.array(amount),
  }),
  v.check(({ edges, counts }) => counts.length === edges.length + 1, "expected one count more than edges"),
  v.check(
    ({ edges }) => edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? edge)),
    "expected increasing edges",
  ),
);

/** Numbers of one column. null where there was none, or where a double cannot hold the result. */
export const NumberSummary = v.object({
  kind: v.literal("numbers"),
  /** Finite numbers. */
  count: amount,
  /** NaN, which is how a missing cell reaches a model. */
  missing: amount,
  infinite: amount,
  min: v.nullable(number),
  max: v.nullable(number),
  mean: v.nullable(number),
  /** Of the population: divided by `count`. */
  variance: v.nullable(v.pipe(number, v.minValue(0))),
  /** Pairs of level and value; a value is off by at most `quantileError` of its own size. */
  quantiles: v.pipe(v.array(v.tuple([share, number])), v.maxLength(PROFILE_BOUNDS.quantiles)),
  quantileError: share,
  bins: Bins,
});
export type NumberSummary = v.InferOutput<typeof NumberSummary>;

/** Texts of one column, or classes. */
export const CategorySummary = v.object({
  kind: v.literal("categories"),
  /** Texts that are not empty. */
  count: amount,
  missing: amount,
  /** How many different ones there are; `exact` or with a standard error of 1.6 %. */
  distinct: amount,
  exact: v.boolean(),
  /** `hashed`: a name is a hash of the text, so that no value of a row stands in a report. */
  names: v.picklist(["plain", "hashed"]),
  /** The most frequent first. */
  top: v.pipe(v.array(v.object({ name, count: amount })), v.maxLength(PROFILE_BOUNDS.categories)),
  /** All others together. */
  other: amount,
  /** No count of `top` is too small by more than this; none is too large. */
  undercount: amount,
});
export type CategorySummary = v.InferOutput<typeof CategorySummary>;

/** One column of what went in or came out. */
export const ProfileColumn = v.object({
  /** The data set's column where one column is one part, else the port's name. */
  name,
  /** The model's input or output. */
  port: name,
  /**
   * Which part of a row of that tensor: its index in row-major order; `all`: a sample of all parts together, of a tensor
   * that is too wide to be told part by part; `highest`: the index of the highest part.
   */
  part: v.union([count, v.picklist(["all", "highest"])]),
  values: v.variant("kind", [NumberSummary, CategorySummary]),
});
export type ProfileColumn = v.InferOutput<typeof ProfileColumn>;

const columns = v.pipe(v.array(ProfileColumn), v.maxLength(PROFILE_BOUNDS.columns));

/** The section that `validate` writes: the first data set as the model took it, and what the model answered. */
export const Profile = v.object({
  dataset: v.string(),
  rows: count,
  /** Rows that were looked at: all of a small data set, an even sample of a large one. Counts are those of all rows. */
  looked: count,
  inputs: columns,
  outputs: columns,
  /** The labels behind the indices of a `highest` part, where known. */
  classes: v.pipe(v.array(name), v.maxLength(PROFILE_BOUNDS.categories)),
  /** Ports that are left out because there are too many. */
  omitted: count,
});
export type Profile = v.InferOutput<typeof Profile>;

/**
 * Reads a profile from parsed JSON that a stranger may have written, as it stands in a report. Unknown fields are dropped.
 * @throws ModelgateError `report-invalid`, naming the first thing wrong by its path
 */
export function decodeProfile(value: unknown): Profile {
  const result = v.safeParse(Profile, value, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw failure("report-invalid", `${v.getDotPath(issue) ?? "the profile"}: ${issue.message}`, {
    hint: "Expected the `profile` of a report of validate, written with this version of Modelgate.",
  });
}
