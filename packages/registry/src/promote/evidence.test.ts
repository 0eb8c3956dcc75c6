import { append, digestOf } from "@modelgate/ledger";
import { memoryStore } from "@modelgate/ledger/memory-store";
import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { numbered } from "./entry.ts";
import { type BroughtEvidence, distinct, type Evidence } from "./evidence.ts";
import { newReports } from "./keep-reports.ts";
import type { PromotionPorts } from "./promote.ts";
import { recordsOf } from "./records.ts";

const digest = (character: string) => `sha256:${character.repeat(64)}`;
const report = { action: "validate", verdict: "pass", subject: { digest: digest("a") } } as Report;
const copy = (signer: string | null, unproven?: string): Evidence => ({
  ...{ report, digest: digest("b"), signer },
  ...(unproven === undefined ? {} : { unproven }),
});

it.each<[name: string, copies: Evidence[], chosen: number]>([
  ["the proven one, brought", [copy("ann"), copy(null)], 0],
  ["the proven one, kept", [copy(null), copy("ann")], 1],
  ["the one by whom the rule names", [copy("eve"), copy("ann")], 1],
  ["the one that says why it proves nothing", [copy(null), copy(null, "altered")], 1],
  ["the first of equals", [copy("eve"), copy("eve")], 0],
])("counts of two copies of a report %s", (_name, copies, chosen) => {
  expect(distinct(copies, { signedBy: ["ann"] })).toEqual([copies[chosen]]);
});

it("keeps a report and its signatures once each, and finds them together again", async () => {
  const bytes = Buffer.from("{}");
  const [signature, later] = [Buffer.from('{"a":1}'), Buffer.from('{"a":2}')];
  const ledger = memoryStore();
  const brought = (signatures: Uint8Array[]): BroughtEvidence => ({
    ...{ report, digest: digestOf(bytes), signer: "ann", bytes, signatures },
  });
  const by = { actor: "ann", repository: null, run: null, commit: null };
  const ports = { ledger, by, now: () => 0 } as unknown as PromotionPorts;
  const counts: number[] = [];
  for (const signatures of [[], [signature], [signature, later], [signature]]) {
    const records = recordsOf(await numbered(ledger), "digits");
    const fresh = newReports("digits", records, { ...ports, reports: [brought(signatures)] });
    counts.push(fresh.length);
    if (fresh.length > 0) await append(ledger, fresh, async () => undefined);
  }
  expect(counts).toEqual([1, 1, 1, 0]);
  expect(recordsOf(await numbered(ledger), "digits").reports).toEqual([
    {
      document: digestOf(bytes),
      subject: digest("a"),
      signatures: [digestOf(signature), digestOf(later)],
    },
  ]);
  expect(recordsOf(await numbered(ledger), "other").reports).toEqual([]);
});
