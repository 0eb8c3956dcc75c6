// Which items a report or an entry of the ledger can show. What is not here no report of Modelgate can: who reviewed what, where
// features come from, what training did. Those are somebody's word, or without evidence.
import type { Report } from "@modelgate/schema";
import type { Evidence } from "../promote/evidence.ts";
import { isOfModel, unfit } from "../promote/evidence.ts";
import type { Intent } from "../promote/records.ts";

/** What is known of the version that holds the stage. */
export type Known = {
  model: string;
  /** `sha256:…` of its bytes. */
  digest: string | null;
  stage: string;
  version: string;
  /** Reports about these bytes that the ledger keeps; `seq`: the number of its entry. */
  evidence: readonly (Evidence & { seq: number })[];
  /** Moves of the model, the oldest first; `run`: its address, null when a person made it; `facts` of the intent. */
  moves: readonly (Intent & { run: string | null; facts: Readonly<Record<string, unknown>> })[];
  /** Milliseconds since 1970. */
  now: number;
};

/** What shows an item: a report or an entry of the ledger, by its number and digest, and whether a workflow made it. */
export type Shown = {
  kind: "report" | "entry";
  what: string;
  seq: number;
  digest: string;
  run: string | null;
  because: string;
};

/** Finds what shows an item; null: nothing does. */
type Finder = (known: Known) => Shown | null;

const FINDERS: Readonly<Record<string, Finder>> = {
  "model-5": (known) =>
    byReport(known, "validate", ({ checks }) => {
      const dummies = checks.filter(({ limit }) => limit.kind === "beat-dummy");
      return allPass(dummies)
        ? `better than any constant answer in ${count(dummies.length, "metric")}`
        : null;
    }),
  "model-6": (known) =>
    byReport(known, "validate", ({ checks }) => {
      const slices = checks.filter(({ slice }) => slice !== undefined);
      return allPass(slices) ? `${count(slices.length, "check")} on slices pass` : null;
    }),
  "infrastructure-4": (known) =>
    byReport(known, "validate", ({ checks, provenance }) => {
      const move = lastMove(known);
      const isBefore = move !== null && Date.parse(provenance.createdAt) <= Date.parse(move.at);
      return isBefore ? `${count(checks.length, "check")} before it took ${known.stage}` : null;
    }),
  "infrastructure-6": (known) => {
    const move = lastMove(known);
    const soak = Object.entries(move?.facts ?? {}).find(
      ([name, met]) => name.startsWith("requires soaked in ") && met === true,
    );
    if (move === null || soak === undefined) return null;
    return {
      ...entry(move),
      because: `it ${soak[0].slice("requires ".length)} before it took ${known.stage}`,
    };
  },
  "infrastructure-7": ({ moves, stage }) => {
    const back = moves.findLast((move) => move.kind === "rollback" && move.stage === stage);
    return back === undefined
      ? null
      : { ...entry(back), because: `${stage} went back to ${back.version} at ${back.at}` };
  },
  "monitoring-3": (known) =>
    byReport(known, "containerize", ({ image }) => {
      const proof = image?.proof ?? null;
      if (proof === null || proof.answers === 0 || proof.outputs.length === 0) return null;
      return proof.outputs.every(({ unequal, reason }) => unequal === 0 && reason === null)
        ? `${count(proof.answers, "served answer")} are what the model answers offline`
        : null;
    }),
  "monitoring-5": (known) =>
    byReport(known, "validate", ({ measurements }) => {
      const weights = measurements.find(({ metric }) => metric === "nan_weights");
      const scores = measurements.filter(({ n, value }) => n > 0 && value !== null);
      // While one prediction is NaN or infinite no metric of its data has a value.
      return weights?.value === 0 && scores.length > 1
        ? "no weight is NaN, and every prediction is finite"
        : null;
    }),
  "monitoring-6": (known) =>
    byReport(known, "benchmark", ({ checks }) => {
      const compared = checks.filter(({ limit }) => limit.kind !== "min" && limit.kind !== "max");
      return allPass(compared) ? `${count(compared.length, "comparison")} with the baseline pass` : null;
    }),
};

/** What shows an item; null where nothing does, or nothing can. */
export function shownBy(item: string, known: Known): Shown | null {
  return FINDERS[item]?.(known) ?? null;
}

/** Whether a report or an entry can show an item at all. */
export function canBeShown(item: string): boolean {
  return Object.hasOwn(FINDERS, item);
}

/** The newest report of an action decides, as it does for a promotion: one that fails takes the word back. */
function byReport(
  { model, evidence, digest, now }: Known,
  action: string,
  says: (report: Report) => string | null,
): Shown | null {
  const made = ({ report }: Evidence) => Date.parse(report.provenance.createdAt) || 0;
  const [newest] = evidence
    .filter(({ report }) => report.action === action && isOfModel(report, model))
    .toSorted((a, b) => made(b) - made(a));
  if (newest === undefined || digest === null) return null;
  if (unfit(newest, digest, { rule: ANY, model, now, policyDigest: null, repositories: null }) !== null)
    return null;
  const because = says(newest.report);
  if (because === null) return null;
  return {
    kind: "report",
    what: action,
    seq: newest.seq,
    digest: newest.digest,
    run: newest.report.provenance.run,
    because,
  };
}

/** A rule that asks for nothing but the bytes, and that they were run. */
const ANY = {
  ...{ name: "", from: null, requires: [], maxEvidenceAgeMs: null, soakMs: null, approval: null },
  ...{ signedBy: [], allowClaimed: false },
};

function allPass(checks: Report["checks"]): boolean {
  return checks.length > 0 && checks.every(({ verdict }) => verdict === "pass");
}

function lastMove({ moves, stage, version }: Known): Known["moves"][number] | null {
  return moves.findLast((move) => move.stage === stage && move.version === version) ?? null;
}

function entry({ kind, id, seq, run }: Known["moves"][number]): Omit<Shown, "because"> {
  return { kind: "entry", what: kind, seq, digest: id, run };
}

function count(amount: number, what: string): string {
  return `${amount} ${what}${amount === 1 ? "" : "s"}`;
}
