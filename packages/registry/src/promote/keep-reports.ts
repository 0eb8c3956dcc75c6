import { append, digestOf, type Record as LedgerRecord } from "@modelgate/ledger";
import { record, type Writer } from "./entry.ts";
import type { BroughtEvidence } from "./evidence.ts";
import type { Records } from "./records.ts";

/** What a run brings, and who writes it down. */
export type Brought = Pick<Writer, "by" | "now"> & { reports: readonly BroughtEvidence[] };

/**
 * Keeps the reports of this run that the ledger does not have yet; in words, which. `records` is what it says of the model.
 */
export async function keepReports(
  model: string,
  records: Records,
  ports: Writer & Brought,
): Promise<string[]> {
  const fresh = newReports(model, records, ports);
  if (fresh.length === 0) return [];
  await append(ports.ledger, fresh, ports.pause);
  const actions = fresh.map(({ kind, facts }) => (kind === "report" ? facts["action"] : "a signature"));
  return [`new in the ledger, where a later stage finds it: ${actions.join(", ")}`];
}

/** Reports of this run that the ledger does not have yet, and their signatures: a later stage asks for them, and proves them again. */
export function newReports(model: string, records: Records, ports: Brought): LedgerRecord[] {
  const there = new Set(records.reports.flatMap(({ document, signatures }) => [document, ...signatures]));
  const isNew = (digest: string) => !there.has(digest);
  return ports.reports.flatMap(({ report, digest, signer, bytes, signatures = [] }) => {
    const about = { model, subject: report.subject.digest };
    const facts = { action: report.action, verdict: report.verdict, signer };
    const own = { ...record(ports, { kind: "report", ...about, facts }), documentBytes: bytes };
    const signed = signatures.map((documentBytes) => ({
      ...record(ports, { kind: "signature", ...about, facts: { report: digest } }),
      documentBytes,
    }));
    return [
      ...(isNew(digest) ? [own] : []),
      ...signed.filter(({ documentBytes }) => isNew(digestOf(documentBytes))),
    ];
  });
}
