// Scenes for promote: three versions in a registry in memory, beside a ledger.
import { documentOf } from "@modelgate/ledger";
import { memoryStore } from "@modelgate/ledger/memory-store";
import { reportIn } from "@modelgate/schema";
import { memoryRegistry } from "../memory-registry.ts";
import type { Version } from "../registry.ts";
import { disagreements } from "./audit.ts";
import { numbered } from "./entry.ts";
import type { Asked, PromotionPorts } from "./promote.ts";
import { recordsOf } from "./records.ts";

/** `sha256:…` of one digit. */
export const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
export const version = (name: string, digit: string): Version => ({
  ...{ model: "digits", version: name, digest: digest(digit), source: "c:m.onnx" },
  ...{ at: "2026-11-20T00:00:00Z", by: "ann", facts: {} },
});
export const versions = [version("v1.0.0", "a"), version("v1.1.0", "b"), version("v1.2.0", "c")];
/** Of a stage that asks for nothing. */
export const rule = {
  ...{ name: "production", from: null, requires: [], maxEvidenceAgeMs: null, soakMs: null },
  ...{ approval: null, signedBy: [], allowClaimed: false },
};
/** A promotion of the first version. */
export const asked = (change: Partial<Asked> = {}): Asked => ({
  ...{ model: "digits", version: "v1.0.0", rule, kind: "promotion", reason: "because" },
  ...{ isBreakGlass: false, isDryRun: false, policyDigest: null, ...change },
});

/** A registry with the versions, ports over it, and what the audit says. `isBlind`: it takes every move. */
export function scene(isBlind = false) {
  let clock = Date.parse("2026-11-21T12:00:00Z");
  const now = () => (clock += 1000);
  const ports: PromotionPorts = {
    registry: memoryRegistry(versions, now, isBlind),
    ledger: memoryStore(),
    hash: async ({ digest: registered }) => ({ digest: registered ?? "" }),
    reports: [],
    kept: async ({ document }, ledger) => ({
      report: reportIn(await documentOf(ledger, document), document),
      ...{ digest: document, signer: null },
    }),
    approvals: [],
    by: { actor: "ann", repository: "o/r", run: "7", commit: null },
    now,
    pause: async () => {},
  };
  const told = async () => ({
    history: await ports.registry.history("digits"),
    holders: await ports.registry.holders("digits"),
    versions: await ports.registry.versions("digits"),
  });
  const audit = async () => {
    const records = recordsOf(await numbered(ports.ledger), "digits");
    return { records, wrong: disagreements("digits", records, await told()) };
  };
  return { ports, audit };
}
