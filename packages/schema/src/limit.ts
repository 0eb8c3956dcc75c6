// Without the schema library: whoever only names kinds of limits, as every run does, would load it for them.

/** Clauses that bound one measured value, inclusive. */
export const ABSOLUTE_KINDS = ["min", "max"] as const;
export type AbsoluteKind = (typeof ABSOLUTE_KINDS)[number];

/** Clauses that bound the difference to a baseline on the same examples; the relative ones as a share of |baseline|. */
export const COMPARATIVE_KINDS = [
  "max-drop",
  "max-relative-drop",
  "min-improvement",
  "min-relative-improvement",
  "max-improvement",
  "max-increase",
  "max-relative-increase",
] as const;
export type ComparativeKind = (typeof COMPARATIVE_KINDS)[number];

/** Every clause there is. `beat-dummy` compares with the best constant answer; its value is the margin. */
export const LIMIT_KINDS = [...ABSOLUTE_KINDS, ...COMPARATIVE_KINDS, "beat-dummy"] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

const RELATIVE_KINDS: readonly LimitKind[] = [
  "max-relative-drop",
  "min-relative-improvement",
  "max-relative-increase",
];

/** Whether a kind judges the value itself, and compares it with nothing. */
export function isAbsolute(kind: LimitKind): kind is AbsoluteKind {
  return (ABSOLUTE_KINDS as readonly LimitKind[]).includes(kind);
}

/** Whether a kind compares with the baseline; a dummy is none. */
export function isComparative(kind: LimitKind): kind is ComparativeKind {
  return (COMPARATIVE_KINDS as readonly LimitKind[]).includes(kind);
}

/** Whether a limit of this kind is a share of |baseline|. */
export function isRelative(kind: LimitKind): boolean {
  return RELATIVE_KINDS.includes(kind);
}

/** Whether a value is within `min` or `max`, inclusive. Asked as "does it hold", so that null, NaN and infinity do not. */
export function keepsLimit(value: number | null, { kind, value: limit }: AbsoluteLimit): value is number {
  if (value === null || !Number.isFinite(value)) return false;
  return kind === "min" ? value >= limit : value <= limit;
}

/** How a value stands to its limit, in words. */
export function relationWords(kind: AbsoluteKind, isKept: boolean): string {
  return { min: isKept ? "is at least" : "is below", max: isKept ? "is at most" : "is above" }[kind];
}

/** What rounding may add to a difference of decimals, as a share of it: .95 - .94 is above .01. */
export const ROUNDING = 1e-12;

/** How far beyond a limit a difference may lie by rounding alone. */
export function slackOf(limit: number): number {
  return ROUNDING * Math.max(1, Math.abs(limit));
}

/** A difference as it is to be read: the limit itself where only rounding lies between, as the 0.01 of .95 - .94. */
export function withoutRounding(difference: number, limits: readonly number[]): number {
  return limits.find((limit) => limit !== 0 && Math.abs(difference - limit) <= slackOf(limit)) ?? difference;
}

/** What a breach does: `required` fails the gate, `advisory` warns. */
export const TIERS = ["required", "advisory"] as const;
export type Tier = (typeof TIERS)[number];

/** What an absolute limit is judged on: the estimate, or the end of its interval that is nearer to the limit. */
export const JUDGED_ON = ["estimate", "interval"] as const;
export type JudgedOn = (typeof JUDGED_ON)[number];

/** What an inconclusive verdict may be made to do. */
export const ON_INCONCLUSIVE = ["pass", "warn", "fail"] as const;
export type OnInconclusive = (typeof ON_INCONCLUSIVE)[number];

export const DIRECTIONS = ["higher", "lower"] as const;
/** Which way a metric is better. */
export type Direction = (typeof DIRECTIONS)[number];

/** A bound; its value is finite. */
export type Limit = { kind: LimitKind; value: number };

/** A bound of one value. */
export type AbsoluteLimit = { kind: AbsoluteKind; value: number };

/** A way of cutting the rows into slices. */
export type SliceAxis =
  /** One slice for each value, a number or truth value however a cell writes it; null: for each value that is found. */
  | { kind: "values"; column: string; values: readonly (string | number | boolean)[] | null }
  /** Numbers between edges, each low inclusive and high exclusive, the last one inclusive. */
  | { kind: "bins"; column: string; edges: readonly number[] }
  /** As many bins with about the same number of rows. */
  | { kind: "quantiles"; column: string; bins: number }
  /** The rows for which it holds: `column op literal` joined by `and` and `or`. */
  | { kind: "where"; where: string }
  /** Every combination of the slices of several axes. */
  | { kind: "cross"; axes: readonly SliceAxis[] };

/** The slices of one clause: one family, whose fails are corrected together. */
export type Slicing = {
  axes: readonly SliceAxis[];
  /** Slices with fewer rows are not judged. */
  minSupport: number;
};

/** One clause of the policy: a limit on a metric, on one data set or on every one. */
export type Clause = {
  metric: string;
  /** null: every data set of the model. */
  dataset: string | null;
  limit: Limit;
  tier: Tier;
  /** Of `min` and `max`; absent: the estimate. */
  judge?: JudgedOn;
  /** Absent: fail when the estimate itself breaches the limit, else warn. */
  onInconclusive?: OnInconclusive;
  /** Absent: all rows together. */
  slices?: Slicing;
  /** Which way a metric is better that the house does not know: the mean of a column of this name. */
  better?: Direction;
  /** Whether its value was written with a % sign, which means nothing of a loss in a unit of its own. */
  isPercent?: true;
  /** Whether an organisation's policy says it: no waiver of a repository's names its checks. */
  isShared?: true;
  /** Where it was written, for annotations: a line of the policy file, or the input's name. */
  at?: { path: string; line?: number; column?: number };
};

/** A breach that somebody answers for until a day, as the policy of the base branch says. */
export type Waiver = {
  /** The id of the check, as `test/accuracy/max-drop`. */
  check: string;
  owner: string;
  reason: string;
  /** The last day on which it holds, YYYY-MM-DD, in UTC. */
  expires: string;
  at?: { path: string; line?: number; column?: number };
};

/** What a candidate is compared with, as the user wrote it. */
export type BaselineSource =
  /** null: the base of the event, which is the merge base, the merge group's base or the commit before a push. */
  | { kind: "git"; ref: string | null }
  | { kind: "path"; path: string }
  | { kind: "url"; url: string; sha256: string }
  /**
   * Who holds a stage of the registry that a policy names. `model` null: the policy's model at the path that is compared;
   * `policy` null: modelgate.yml.
   */
  | { kind: "stage"; stage: string; model: string | null; policy: string | null }
  /** An earlier report, with its predictions beside it. */
  | { kind: "report"; path: string };
