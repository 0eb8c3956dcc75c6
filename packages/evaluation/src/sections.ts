import type { Predictions } from "@modelgate/inference";
import {
  type Classification,
  confusionMatrix,
  type Curve as Drawn,
  curvesOf as drawCurves,
  flips,
  type Multilabel,
  mcNemarExact,
  reliability,
  wilson,
} from "@modelgate/metrics";
import type { Confusion, Curve, Flips, Reliability } from "@modelgate/schema";
import type { Case, Rival, Settings } from "./measure-unit.ts";
import { idOf } from "./reference.ts";
import { baselineSample, sampleOf } from "./sample.ts";

/** What people look at rather than read: which examples flipped, which classes are mixed up, whether probabilities hold. */
export type Sections = {
  flips: Flips[];
  confusion: Confusion[];
  reliability: Reliability[];
  curves: Curve[];
};

/** More labels make a picture that nobody reads and a report that nobody opens. */
const MOST_CONFUSED = 100;
const MOST_CURVES = 20;
const MOST_IDS = 100;

/** The sections of one data set; what does not exist for its task, or its predictions, is left out. */
export function sectionsOf(of: Case, settings: Settings): Sections {
  const none: Sections = { flips: [], confusion: [], reliability: [], curves: [] };
  const { predictions } = of;
  if (predictions.invalid > 0 || predictions.rows === 0 || predictions.task === "regression") return none;
  const { data } = sampleOf(predictions, of.roles, null);
  const before = beforeOf(of);
  if (predictions.task === "multilabel-classification") {
    const curves = curvesOf(of.dataset, predictions.labels, asLabels(data), asLabels(before));
    return { ...none, curves };
  }
  const now = asClasses(data);
  if (now === null) return none;
  return {
    flips: of.rival?.kind === "paired" ? flipsOf(of.dataset, of.rival, of, settings) : [],
    confusion: confusionOf(of.dataset, predictions.classes, now, asClasses(before)),
    reliability: reliabilityOf(of.dataset, predictions, now, settings),
    curves: curvesOf(of.dataset, predictions.classes, now, asClasses(before)),
  };
}

type Data = ReturnType<typeof sampleOf>["data"];

/** The baseline's answers, where both know the same classes. */
function beforeOf({ rival, roles, predictions }: Case): Data | null {
  if (rival?.kind !== "paired" || rival.baseline.invalid > 0) return null;
  const isSame =
    !("classes" in predictions) || String(namesOf(predictions)) === String(namesOf(rival.candidate));
  return isSame ? sampleOf({ ...rival.baseline, carried: predictions.carried }, roles, null).data : null;
}

function namesOf(predictions: Predictions): readonly string[] {
  return "classes" in predictions ? predictions.classes : [];
}

function asClasses(data: Data | null): Classification | null {
  return data !== null && "classes" in data ? data : null;
}

function asLabels(data: Data | null): Multilabel | null {
  return data?.task === "multilabel-classification" ? data : null;
}

function flipsOf(
  dataset: string,
  { candidate, baseline }: Rival & { kind: "paired" },
  { roles }: Case,
  { confidence }: Settings,
): Flips[] {
  const unweighted = { ...roles, weights: null };
  const now = asClasses(sampleOf(candidate, unweighted, null).data);
  const before = asClasses(baselineSample({ candidate, baseline }, unweighted, null).data);
  if (now === null || before === null || baseline.invalid > 0) return [];
  const { negative, positive, n } = flips(now, before);
  const share = (count: number) => {
    const [low, high] = wilson(count, n, confidence);
    return { value: count / n, interval: { low, high, confidence, method: "wilson" } };
  };
  const ids = (rows: Int32Array) => Array.from(rows.subarray(0, MOST_IDS), (row) => idOf(candidate, row));
  return [
    {
      dataset,
      n,
      negative: negative.length,
      positive: positive.length,
      nfr: share(negative.length),
      pfr: share(positive.length),
      p: mcNemarExact(negative.length, positive.length).p,
      negativeIds: ids(negative),
      positiveIds: ids(positive),
    },
  ];
}

function confusionOf(
  dataset: string,
  labels: readonly string[],
  now: Classification,
  before: Classification | null,
): Confusion[] {
  if (labels.length > MOST_CONFUSED) return [];
  const counts = confusionMatrix(now);
  return [
    {
      dataset,
      labels: [...labels],
      counts,
      ...(before === null ? {} : { baseline: confusionMatrix(before) }),
    },
  ];
}

function reliabilityOf(
  dataset: string,
  { classes }: Predictions & { classes: readonly string[] },
  now: Classification,
  settings: Settings,
): Reliability[] {
  if (now.scores?.kind !== "probabilities") return [];
  const { bins } = reliability(now, 10, { confidence: settings.confidence });
  const label = now.task === "binary-classification" ? (classes[1] ?? null) : null;
  return bins.length === 0 ? [] : [{ dataset, label, bins }];
}

/** Of two classes the positive one's, of more each one against the rest. */
function curvesOf<T extends Classification | Multilabel>(
  dataset: string,
  labels: readonly string[],
  now: T | null,
  before: T | null,
): Curve[] {
  if (now === null || now.scores === null || labels.length > MOST_CURVES) return [];
  const of = now.task === "binary-classification" ? [1] : labels.map((_, at) => at);
  const kinds = [
    ["roc", "roc"],
    ["precision-recall", "precisionRecall"],
  ] as const;
  return of.flatMap((at) => {
    const drawn = drawCurves(now, at);
    const old = before === null || before.scores === null ? null : drawCurves(before, at);
    return kinds.flatMap(([kind, key]) => {
      const { points, area } = drawn[key];
      if (points.length === 0) return [];
      const baseline = old === null || old[key].points.length === 0 ? {} : { baseline: pairs(old[key]) };
      return [
        { dataset, kind, label: labels[at] ?? String(at), points: pairs({ points }), area, ...baseline },
      ];
    });
  });
}

function pairs({ points }: Pick<Drawn, "points">): [number, number][] {
  return points.map(([x, y]) => [rounded(x), rounded(y)]);
}

/** A picture needs no more digits, and a report of many curves is read over a wire. */
function rounded(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
