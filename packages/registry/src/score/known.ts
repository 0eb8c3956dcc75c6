import type { Entry } from "@modelgate/ledger";
import type { Evidence } from "../promote/evidence.ts";
import { type Numbered, recordsOf } from "../promote/records.ts";
import type { Holder } from "../registry.ts";
import { ITEMS } from "./items.ts";
import type { Attestation } from "./score.ts";
import type { Known } from "./shown-by.ts";

/** What the ledger says of who holds a stage. `evidence`: the reports about its bytes that could be read. */
export function knownOf(
  entries: readonly Numbered[],
  {
    model,
    holder,
    evidence,
    now,
  }: { model: string; holder: Holder; evidence: readonly Evidence[]; now: number },
): Known {
  const byId = new Map(entries.map(({ entry, id }) => [id, entry]));
  const moves = recordsOf(entries, model).moves.map((move) => ({
    ...move,
    run: byId.get(move.id)?.by.run ?? null,
    facts: byId.get(move.id)?.facts ?? {},
  }));
  const { digest, stage, version } = holder;
  const seqs = new Map(entries.map(({ entry }) => [entry.document, entry.seq]));
  const own = evidence.map((one) => ({ ...one, seq: seqs.get(one.digest) ?? 0 }));
  return { model, digest, stage, version, evidence: own, moves, now };
}

/** The words that were given for a model, the oldest first. One for an item that there is not says nothing. */
export function attestationsOf(entries: readonly Numbered[], model: string): Attestation[] {
  return entries.flatMap(({ entry, id }) => {
    const { kind, facts, at, subject } = entry;
    const [item, by, says] = ["item", "by", "says"].map((name) => text(facts, name));
    if (kind !== "attestation" || entry.model !== model || !item || !by || !says) return [];
    return ITEMS.some((one) => one.id === item)
      ? [{ item, by, says, at, subject, seq: entry.seq, digest: id }]
      : [];
  });
}

function text(facts: Entry["facts"], name: string): string {
  const value = facts[name];
  return typeof value === "string" ? value : "";
}
