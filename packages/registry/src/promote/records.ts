import type { Entry } from "@modelgate/ledger";
import type { Step } from "../registry.ts";

// What the ledger says of one model, read from its entries. A change is two entries: `intent` before the registry is touched
// and `promotion` or `rollback` after it was read back, which names the intent. A run that is killed between the two leaves
// an intent without an end; the next run looks at the registry and writes the end that is true.

/** The reason in an end that another run writes than the one that meant the change. */
export const GIVEN_UP = "found by a later run";

/** A change of a stage as it was meant. `digest` of the entry is what the registry's own record names. */
export type Intent = {
  /** `sha256:…` of the entry's bytes. */
  id: string;
  seq: number;
  at: string;
  /** No registry had it before: when it was meant, or when a later run looked for it in vain. */
  notBefore: string;
  /** When somebody wrote down that it had come about; null: nobody has. */
  recordedAt: string | null;
  by: string;
  stage: string;
  version: string;
  /** `sha256:…` of the bytes that were decided on. */
  subject: string | null;
  /** Who held the stage when it was decided; null: nobody. */
  previous: string | null;
  kind: "promotion" | "rollback";
  /** In somebody's words. */
  reason: string;
};

export type Records = {
  /** In the order in which they came about. */
  moves: readonly Intent[];
  /** Intents without an end. */
  open: readonly Intent[];
  /** Intents that another run took for dead. Their own may have been about to move. */
  givenUp: readonly Intent[];
  /** Digests that were rejected for good, with the reason. */
  quarantined: ReadonlyMap<string, string>;
  /** Stages that take no promotion, with the reason. */
  holds: ReadonlyMap<string, string>;
  /** Reports that were kept: the digest of each document, of the bytes it is about, and of what was kept as its signatures. */
  reports: readonly KeptReport[];
  /** Names, as `owner/name`, that the repository had when it wrote of the model. */
  repositories: readonly string[];
};

/** A report in the ledger. Who signed it is proven anew by its signatures; what an entry says of that is a claim. */
export type KeptReport = { document: string; subject: string | null; signatures: readonly string[] };

/** An entry with the digest of its bytes. */
export type Numbered = { entry: Entry; id: string };

/** What entries, the oldest first, say of a model. Entries of other models are passed over. */
export function recordsOf(entries: readonly Numbered[], model: string): Records {
  const open = new Map<string, Intent>();
  const givenUp = new Map<string, Intent>();
  const moves: Intent[] = [];
  const quarantined = new Map<string, string>();
  const holds = new Map<string, string>();
  const reports: Omit<KeptReport, "signatures">[] = [];
  const signatures = new Map<string, string[]>();
  const repositories = new Set<string>();
  for (const { entry, id } of entries) {
    const { kind, subject, document, facts } = entry;
    // Bytes are rejected whatever they are called.
    if (kind === "quarantine" && subject !== null) quarantined.set(subject, text(facts["reason"]));
    if (entry.model !== model) continue;
    if (entry.by.repository !== null) repositories.add(entry.by.repository);
    if (kind === "report" && document !== null) reports.push({ document, subject });
    if (kind === "signature" && document !== null) {
      const of = text(facts["report"]);
      signatures.set(of, [...(signatures.get(of) ?? []), document]);
    }
    if (kind === "intent") open.set(id, intentOf({ entry, id }));
    if (kind === "promotion" || kind === "rollback" || kind === "void") {
      const of = text(facts["intent"]);
      // Another run may have given it up for dead while its own was still about to move: that one's word counts.
      const intent = open.get(of) ?? givenUp.get(of);
      open.delete(of);
      givenUp.delete(of);
      if (intent === undefined) continue;
      // What a run says of its own move is final.
      if (kind === "void") {
        if (facts["reason"] === GIVEN_UP) givenUp.set(of, { ...intent, notBefore: entry.at });
      } else moves.push({ ...intent, kind, recordedAt: entry.at });
    }
    if (kind === "hold") holds.set(text(facts["stage"]), text(facts["reason"]));
    if (kind === "lift") holds.delete(text(facts["stage"]));
  }
  const signed = reports.map((one) => ({ ...one, signatures: signatures.get(one.document) ?? [] }));
  return {
    moves,
    open: [...open.values()],
    givenUp: [...givenUp.values()],
    quarantined,
    holds,
    reports: signed,
    repositories: [...repositories],
  };
}

/** Whether a step of the registry is what an intent meant. An id alone is copied into another tag in a minute. */
export function carries(step: Pick<Step, "version" | "stage" | "facts">, intent: Intent): boolean {
  const { version, stage, facts } = step;
  return facts["record"] === intent.id && stage === intent.stage && version === intent.version;
}

/**
 * The steps of a registry that intents of the ledger are, by their ids, the oldest first. Each is one step: who copies its record
 * into a second tag has moved past the ledger, as who writes none.
 */
export function stepsOf(history: readonly Step[], intents: readonly Intent[]): Map<string, Step> {
  const byId = new Map(intents.map((intent) => [intent.id, intent]));
  const steps = new Map<string, Step>();
  for (const step of history) {
    const intent = byId.get(step.facts["record"] ?? "");
    if (step.what !== "moved" || intent === undefined || steps.has(intent.id)) continue;
    if (carries(step, intent)) steps.set(intent.id, step);
  }
  return steps;
}

/** Intents without an end that the registry has all the same: their run was killed, or has yet to write down how it ended. */
export function unrecorded(
  history: readonly Step[],
  { open, givenUp }: Pick<Records, "open" | "givenUp">,
): Intent[] {
  const intents = [...open, ...givenUp];
  const steps = stepsOf(history, intents);
  return intents.filter(({ id }) => steps.has(id));
}

function intentOf({ entry, id }: Numbered): Intent {
  const { seq, at, by, subject, facts } = entry;
  return {
    ...{
      id,
      seq,
      at,
      notBefore: at,
      recordedAt: null,
      by: by.actor ?? "somebody",
      stage: text(facts["stage"]),
      version: text(facts["version"]),
    },
    subject,
    previous: nullable(facts["previous"]),
    kind: facts["kind"] === "rollback" ? "rollback" : "promotion",
    reason: text(facts["reason"]),
  };
}

function text(value: Entry["facts"][string] | undefined): string {
  return typeof value === "string" ? value : "";
}

function nullable(value: Entry["facts"][string] | undefined): string | null {
  return typeof value === "string" ? value : null;
}
