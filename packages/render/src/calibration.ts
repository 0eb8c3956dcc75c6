import type { Limit, Measurement, Tier } from "@modelgate/schema";

export { calibrationMarkdown, calibrationText } from "./calibration-table.ts";

/** How often something happened among `of` simulated samples, with Wilson's 95 % interval. */
export type Rate = { share: number; low: number; high: number; of: number };

/** What the gate says of samples from one world. */
export type Trial = {
  /** The truth there: candidate minus its rival, in the metric's unit, or as a share of the rival's for a relative limit. */
  difference: number;
  pass: Rate;
  inconclusive: Rate;
  fail: Rate;
  /** The effect is fail: the gate says no. */
  stopped: Rate;
  letThrough: Rate;
};

/** Which check of the policy, as `validate` names it. */
type Which = {
  id: string;
  metric: string;
  dataset: string;
  slice: Readonly<Record<string, string>> | null;
  unit: Measurement["unit"];
  limit: Limit;
  tier: Tier;
  /** Rows that it is judged on. */
  n: number;
};

/** Who the candidate meets: the baseline, an imagined retraining of itself, or a model that looks at no input. */
export type CalibratedRival = "baseline" | "retraining" | "dummy";

export type CalibratedComparison = Which & {
  kind: "comparison";
  rival: CalibratedRival;
  /** Share of the rows on which both answer differently; null beside a dummy. */
  discordance: number | null;
  /** Models that should pass, that should not, and that are exactly at the limit; null where none could be imagined. */
  sound: Trial | null;
  unsound: Trial | null;
  atLimit: Trial | null;
  /** The sound model is stopped. */
  falseAlarm: Rate | null;
  /** The unsound one is let through. */
  miss: Rate | null;
  /** The tightest limit that the sample supports, as a person would write it; beside a dummy the largest margin. */
  tightest: number | null;
  /** About so many examples, at least 50, support the limit that is written; null: no number does. */
  needed: number | null;
  /** Why something above is null. */
  gaps: readonly string[];
};

export type CalibratedBound = Which & {
  kind: "bound";
  /** null: it could not be computed. */
  value: number | null;
  verdict: "pass" | "fail";
  /** Samples of which the verdict is the other one. */
  flips: Rate;
};

/** A check of which nothing can be said by drawing samples. */
export type Uncalibrated = Which & { kind: "none"; reason: string };

export type CalibratedCheck = CalibratedComparison | CalibratedBound | Uncalibrated;

/** All slices of one clause, every one unchanged: how often at least one of them is stopped. */
export type CalibratedFamily = { clause: string; checks: number; falseAlarm: Rate };

/** The gate's own error rates on one user's data. Judges no model. */
export type Calibration = {
  schema: "modelgate/calibration@1";
  subject: { name: string; digest: string | null };
  /** null: no baseline, so that retrainings are imagined. */
  baseline: { source: string; digest: string | null } | null;
  simulations: { asked: number; done: number };
  /** Resamples of each bootstrap within a simulated judgement. */
  resamples: number;
  /** Share of the answers in which imagined retrainings differ. */
  discordance: number;
  seed: number;
  confidence: number;
  checks: readonly CalibratedCheck[];
  families: readonly CalibratedFamily[];
  notes: readonly string[];
};
