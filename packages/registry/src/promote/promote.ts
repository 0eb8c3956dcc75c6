// The one way in which a stage moves. Decide on what was read once; write down what is meant; move, where the registry still
// is as it was read; read back; write down that it happened. Whatever ends a run in between, the next one finds out which of
// the two is true, before or after.
import { failure } from "@modelgate/schema";
import type { Holder, Registry, Step, Version } from "../registry.ts";
import { carryOut } from "./carry-out.ts";
import { numbered, type Writer } from "./entry.ts";
import type { Evidence } from "./evidence.ts";
import { type Records, recordsOf } from "./records.ts";
import { recover } from "./recover.ts";
import { type Requirement, requirementsOf, type Standing } from "./requirements.ts";
import type { StageRule } from "./stage-rule.ts";

export type PromotionPorts = Writer & {
  registry: Registry;
  /** Hashes a version's bytes now. */
  hash(version: Version): Promise<Standing["bytes"]>;
  /** Reports that this run brings; those of the ledger come besides. */
  reports: readonly (Evidence & { bytes: Uint8Array })[];
  /** A report that the ledger keeps, decoded; null where it cannot be read. */
  kept(document: string, signer: string | null): Promise<Evidence | null>;
  approvals: readonly string[];
};

export type Asked = {
  model: string;
  /** null: of a rollback, whoever held the stage before. */
  version: string | null;
  rule: StageRule;
  kind: "promotion" | "rollback";
  reason: string;
  /** Goes past requirements, never past the bytes or a quarantine; the reason is then somebody's word. */
  isBreakGlass: boolean;
  isDryRun: boolean;
  policyDigest: string | null;
};

export type Outcome = {
  /** `already`: the version holds the stage. */
  what: "moved" | "refused" | "dry-run" | "already";
  version: Version;
  previous: Holder | null;
  holder: Holder | null;
  requirements: readonly Requirement[];
  /** Runs before this one that were ended halfway, and what was written of them. */
  recovered: readonly string[];
};

/**
 * Moves a stage to a version if everything that the stage's rule asks for holds.
 * @throws ModelgateError `registry-missing` for what is not there, `registry-conflict` when somebody else was quicker
 */
export async function promote(asked: Asked, ports: PromotionPorts): Promise<Outcome> {
  const { registry } = ports;
  const recovered = asked.isDryRun ? [] : await recover(asked.model, ports);
  const [holders, history, versions] = [
    await registry.holders(asked.model),
    await registry.history(asked.model),
    await registry.versions(asked.model),
  ];
  const previous = holders.find(({ stage }) => stage === asked.rule.name) ?? null;
  const version = wanted(asked, versions, history, previous);
  const records = recordsOf(await numbered(ports.ledger), asked.model);
  const standing = await standingOf(asked, version, { holders, history, records }, ports);
  const requirements = requirementsOf(asked.rule, standing);
  const decided = { version, previous, holder: previous, requirements, recovered };
  const unmet = requirements.filter(({ met }) => !met);
  // Whatever the hurry, bytes that are others or were rejected go nowhere.
  const isStopped = unmet.some(({ name }) => !asked.isBreakGlass || NEVER_BROKEN.has(name));
  if (isStopped) return { ...decided, what: "refused" };
  if (previous?.version === version.version) return { ...decided, what: "already" };
  if (asked.isDryRun) return { ...decided, what: "dry-run" };
  const holder = await carryOut(asked, { version, previous, requirements, records }, ports);
  return { ...decided, what: "moved", holder };
}

const NEVER_BROKEN: ReadonlySet<string> = new Set(["bytes", "not quarantined"]);

function wanted(
  { version, kind, model, rule }: Asked,
  versions: readonly Version[],
  history: readonly Step[],
  previous: Holder | null,
): Version {
  const name = version ?? (kind === "rollback" ? before(history, rule.name, previous) : null);
  const found = versions.find((one) => one.version === name);
  if (found !== undefined) return found;
  const known = versions.map((one) => one.version).slice(0, 8);
  throw failure(
    "registry-missing",
    `${model}: ${name === null ? `nobody held ${rule.name} before` : `no version ${name}`}`,
    {
      hint: known.length === 0 ? "Register a version first." : `Its versions are ${known.join(", ")}.`,
    },
  );
}

/** Who held a stage before its holder: the last other version that was moved there. */
function before(history: readonly Step[], stage: string, holder: Holder | null): string | null {
  const moves = history.filter((step) => step.what === "moved" && step.stage === stage);
  return moves.findLast(({ version }) => version !== holder?.version)?.version ?? null;
}

async function standingOf(
  { model, rule, kind }: Asked,
  version: Version,
  { holders, history, records }: { holders: readonly Holder[]; history: readonly Step[]; records: Records },
  ports: PromotionPorts,
): Promise<Standing> {
  const own = ports.reports.map(({ report, digest, signer }) => ({ report, digest, signer }));
  const about = records.reports.filter(({ subject }) => subject === version.digest);
  const kept = await Promise.all(about.map(({ document, signer }) => ports.kept(document, signer)));
  return {
    version,
    bytes: await ports.hash(version),
    holders,
    // A rollback goes to bytes that went this way before.
    history: kind === "rollback" ? history : history.filter((step) => step.model === model),
    evidence: [...own, ...kept.filter((one) => one !== null)],
    quarantined: records.quarantined,
    // The hold that a rollback sets is against going forward again.
    hold: kind === "rollback" ? null : (records.holds.get(rule.name) ?? null),
    approvals: ports.approvals,
    now: ports.now(),
  };
}
