// The one way in which a stage moves. Decide on what was read once; write down what is meant; move, where the registry still
// is as it was read; read back; write down that it happened. Whatever ends a run in between, the next one finds out which of
// the two is true, before or after.
import { append, type Store } from "@modelgate/ledger";
import { failure } from "@modelgate/schema";
import type { Holder, Overview, Registry, Step, Version } from "../registry.ts";
import { versionCalled } from "../version-called.ts";
import { carryOut, newReports } from "./carry-out.ts";
import { numbered, type Writer } from "./entry.ts";
import { type BroughtEvidence, distinct, type Evidence } from "./evidence.ts";
import { carries, type KeptReport, type Records, recordsOf } from "./records.ts";
import { recover } from "./recover.ts";
import { type Requirement, requirementsOf, type Standing } from "./requirements.ts";
import type { StageRule } from "./stage-rule.ts";
import { standing } from "./standing.ts";

export type PromotionPorts = Writer & {
  registry: Registry;
  /** Hashes a version's bytes now. */
  hash(version: Version): Promise<Standing["bytes"]>;
  /** Reports that this run brings; those of the ledger come besides. */
  reports: readonly BroughtEvidence[];
  /** A report that the ledger keeps, decoded, its signatures proven; null where it cannot be read. */
  kept(report: KeptReport, ledger: Store): Promise<Evidence | null>;
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
export async function promote(asked: Asked, given: PromotionPorts): Promise<Outcome> {
  const { recovered, told, ledger, records } = await readBoth(asked, given);
  const ports = { ...given, ledger };
  const { holders, history, versions } = told;
  const previous = holders.find(({ stage }) => stage === asked.rule.name) ?? null;
  const version = wanted(asked, versions, history, previous);
  const found = await standingOf(asked, version, { holders, history, records }, ports);
  const requirements = requirementsOf(ruleFor(asked, wasHeld(asked, version, history)), found);
  const decided = { version, previous, holder: previous, requirements, recovered };
  const unmet = requirements.filter(({ met }) => !met);
  // Whatever the hurry, bytes that are others or were rejected go nowhere.
  const isStopped = unmet.some(({ name }) => !asked.isBreakGlass || NEVER_BROKEN.has(name));
  if (isStopped) {
    if (!asked.isDryRun) await keep(asked, version, records, ports);
    return { ...decided, what: "refused" };
  }
  if (previous?.version === version.version) return { ...decided, what: "already" };
  if (asked.isDryRun) return { ...decided, what: "dry-run" };
  const holder = await carryOut(asked, { version, previous, requirements, records }, ports);
  return { ...decided, what: "moved", holder };
}

/** What registry and ledger say, and what was written of runs that were ended halfway. The ledger as it was read is written to. */
async function readBoth({ model, isDryRun }: Asked, ports: PromotionPorts) {
  const before = standing(ports.ledger);
  const known = await numbered(before);
  const recovered = isDryRun ? [] : await recover(model, known, { ...ports, ledger: before });
  // Read at once: of three questions the last may be answered after somebody else's move.
  const told = one(await ports.registry.overview(model), model);
  // Asked after the registry: who moved before it answered had written down here what was meant.
  const ledger = standing(ports.ledger);
  const isSame = recovered.length === 0 && (await ledger.tip()) === (await before.tip());
  return { recovered, told, ledger, records: recordsOf(isSame ? known : await numbered(ledger), model) };
}

function one(all: readonly Overview[], model: string): Overview {
  return all.find((each) => each.model === model) ?? { model, versions: [], holders: [], history: [] };
}

/** A report that says no is kept, too: the next run must not find only the one that said yes before. */
async function keep(asked: Asked, { digest }: Version, records: Records, ports: PromotionPorts) {
  const about = ports.reports.filter(({ report }) => digest !== null && report.subject.digest === digest);
  const fresh = newReports(asked, records, { ...ports, reports: about });
  if (fresh.length > 0) await append(ports.ledger, fresh, ports.pause);
}

/** Whether a version had this very stage before: only then a rollback is a way back. */
function wasHeld({ rule }: Asked, { version }: Version, history: readonly Step[]): boolean {
  return history.some(
    (step) => step.what === "moved" && step.stage === rule.name && step.version === version,
  );
}

/**
 * A way back waits for no soak, and its evidence may be as old as it is: whoever comes back served its time in the stage before,
 * on evidence that was fresh when it first held this one.
 */
function ruleFor({ rule, kind }: Asked, isWayBack: boolean): StageRule {
  return kind === "rollback" && isWayBack ? { ...rule, soakMs: null, maxEvidenceAgeMs: null } : rule;
}

const NEVER_BROKEN: ReadonlySet<string> = new Set(["bytes", "not quarantined"]);

function wanted(
  { version, kind, model, rule }: Asked,
  versions: readonly Version[],
  history: readonly Step[],
  previous: Holder | null,
): Version {
  const name = version ?? (kind === "rollback" ? before(history, rule.name, previous) : null);
  const found = name === null ? null : versionCalled(versions, name);
  if (found !== null) return found;
  const known = versions.map((one) => one.version).slice(0, 8);
  throw failure(
    "registry-missing",
    `${model}: ${name === null ? `nobody held ${rule.name} before` : `no version ${name}`}`,
    {
      hint: known.length === 0 ? "Register a version first." : `Its versions are ${known.join(", ")}.`,
    },
  );
}

/** Who held a stage before its holder. What was rolled back from is nobody to go back to: a rollback that is run again goes on back. */
function before(history: readonly Step[], stage: string, holder: Holder | null): string | null {
  const moves = history.filter((step) => step.what === "moved" && step.stage === stage);
  const line: (string | null)[] = [];
  for (const { version, facts } of moves) {
    const at = facts["kind"] === "rollback" ? line.lastIndexOf(version) : -1;
    if (at >= 0) line.length = at;
    line.push(version);
  }
  return line.findLast((version) => version !== holder?.version) ?? null;
}

async function standingOf(
  asked: Asked,
  version: Version,
  { holders, history, records }: { holders: readonly Holder[]; history: readonly Step[]; records: Records },
  ports: PromotionPorts,
): Promise<Standing> {
  const isWayBack = asked.kind === "rollback" && wasHeld(asked, version, history);
  const own = ports.reports.map(({ bytes, signatures, ...evidence }) => evidence);
  const about = records.reports.filter(({ subject }) => subject === version.digest);
  const kept = await Promise.all(about.map((report) => ports.kept(report, ports.ledger)));
  return {
    version,
    bytes: await ports.hash(version),
    // A stage that was given by hand was given on no evidence: it is no step on the way to the next.
    holders: holders.filter((holder) => records.moves.some((move) => carries(holder, move))),
    history: history.filter((step) => records.moves.some((move) => carries(step, move))),
    evidence: distinct([...own, ...kept.filter((one) => one !== null)], asked.rule),
    // It was let in by the policy of its day; what is newer says no by itself.
    policyDigest: isWayBack ? null : asked.policyDigest,
    quarantined: records.quarantined,
    // The hold that a rollback sets is against going forward again.
    hold: isWayBack ? null : (records.holds.get(asked.rule.name) ?? null),
    approvals: ports.approvals,
    now: ports.now(),
  };
}
