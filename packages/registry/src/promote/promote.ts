// The one way in which a stage moves. Decide on what was read once; write down what is meant; move, where the registry still
// is as it was read; read back; write down that it happened. Whatever ends a run in between, the next one finds out which of
// the two is true, before or after.
import type { Store } from "@modelgate/ledger";
import { failure, type Requirement, type StageRule } from "@modelgate/schema";
import type { Holder, Overview, Registry, Step, Version } from "../registry.ts";
import { carryOut } from "./carry-out.ts";
import { holdReason } from "./closing.ts";
import { numbered, type Writer } from "./entry.ts";
import { type BroughtEvidence, distinct, type Evidence } from "./evidence.ts";
import { keepReports } from "./keep-reports.ts";
import {
  carries,
  type Intent,
  type KeptReport,
  type Records,
  recordsOf,
  stepsOf,
  unrecorded,
} from "./records.ts";
import { recover } from "./recover.ts";
import { requirementsOf, type Standing } from "./requirements.ts";
import { standing } from "./standing.ts";
import { wanted } from "./wanted.ts";

export type PromotionPorts = Writer & {
  registry: Registry;
  /** Hashes a version's bytes now. */
  hash(version: Version): Promise<Standing["bytes"]>;
  /** Reports that this run brings; those of the ledger come besides. */
  reports: readonly BroughtEvidence[];
  /** A report that the ledger keeps, decoded, its signatures proven. */
  kept(report: KeptReport, ledger: Store): Promise<Evidence>;
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
  /** What who reads of it should know besides, a sentence each. */
  notes: readonly string[];
};

/** A decision takes as long as the bytes take to hash, and is made again where the ledger says more by then. */
const MOST_DECISIONS = 10;

/**
 * Moves a stage to a version if everything that the stage's rule asks for holds.
 * @throws ModelgateError `registry-missing` for what is not there, `registry-conflict` when somebody else was quicker,
 * `ledger-conflict` when each decision was overtaken by what others wrote
 */
export async function promote(asked: Asked, ports: PromotionPorts): Promise<Outcome> {
  const hashed = new Map<string, ReturnType<PromotionPorts["hash"]>>();
  const hash: PromotionPorts["hash"] = (version) => {
    const known = hashed.get(version.version) ?? ports.hash(version);
    hashed.set(version.version, known);
    return known;
  };
  const recovered: string[] = [];
  for (let attempt = 1; attempt <= MOST_DECISIONS; attempt += 1) {
    const outcome = await decided(asked, { ...ports, hash }, recovered);
    if (outcome !== "overtaken") return outcome;
  }
  throw failure("ledger-conflict", `ledger: others wrote about ${asked.model} while each decision was made`, {
    hint: "Run this step again; `concurrency:` on the workflow keeps jobs from racing.",
  });
}

/** One decision, on what was read once. */
async function decided(
  asked: Asked,
  given: PromotionPorts,
  recovered: string[],
): Promise<Outcome | "overtaken"> {
  const { told, ledger, records, ...read } = await readBoth(asked, given);
  recovered.push(...read.recovered);
  const ports = { ...given, ledger };
  const previous = told.holders.find(({ stage }) => stage === asked.rule.name) ?? null;
  // What a run that died has moved, a dry run writes down for nobody; and one that lives may be about to write it down.
  const begun = unrecorded(told.history, records);
  const { holders, steps, moves } = byLedger(told, [...records.moves, ...begun], ports.now());
  const { version, isWayBack, notes } = wanted(asked, {
    ...records,
    versions: told.versions,
    moves,
    previous,
  });
  // The hold that a rollback sets is against going forward again.
  const hold = isWayBack ? null : holdOf(asked.rule.name, records, begun);
  const found = await standingOf(asked, { version, isWayBack, hold }, { holders, steps, records }, ports);
  const requirements = requirementsOf(isWayBack ? { ...asked.rule, ...WAY_BACK } : asked.rule, found);
  const outcome = { version, previous, holder: previous, requirements, recovered, notes };
  const unmet = requirements.filter(({ met }) => !met);
  // Whatever the hurry, bytes that are others or were rejected go nowhere.
  const isStopped = unmet.some(({ name }) => !asked.isBreakGlass || NEVER_BROKEN.has(name));
  if (isStopped) {
    await keep(asked, version, records, ports);
    return { ...outcome, what: "refused" };
  }
  const isHeld = previous?.version === version.version;
  if (isHeld && holders.some(({ token }) => token === previous.token)) {
    const kept = await keep(asked, version, records, ports);
    return { ...outcome, what: "already", notes: [...notes, ...kept] };
  }
  // The next stage takes no hand's word for it: what it holds by a hand is given to it by a move that the ledger has.
  const said = isHeld ? { ...outcome, notes: [...notes, heldByHand(asked, version)] } : outcome;
  if (asked.isDryRun) return { ...said, what: "dry-run" };
  const holder = await carryOut(asked, { version, previous, requirements, records }, ports);
  return holder === "overtaken" ? holder : { ...said, what: "moved", holder };
}

/** Why a stage takes no promotion; null: it does. `begun`: a rollback among them will set its hold. */
export function holdOf(stage: string, { holds }: Records, begun: readonly Intent[]): string | null {
  const back = begun.findLast((intent) => intent.kind === "rollback" && intent.stage === stage);
  return back === undefined ? (holds.get(stage) ?? null) : holdReason(back.version, back.reason);
}

function heldByHand({ rule }: Asked, { version }: Version): string {
  return `${version} already held ${rule.name}, but without a ledger entry for these bytes; moving it again to record this evidence`;
}

/**
 * What of a registry's story the ledger's moves are. A stage that was given by hand was given on no evidence: it is no step on the
 * way to the next, and none that anybody goes back to; nor is one that was given to other bytes than the version's are now. A hand
 * may copy the record of an earlier move, and write any time beside it: the ledger's holder is who took the stage last by the
 * ledger's own steps, and not before the ledger knew of it.
 */
function byLedger({ holders, history, versions }: Overview, intents: readonly Intent[], now: number) {
  const digests = new Map(versions.map(({ version, digest }) => [version, digest]));
  const all = new Map(intents.map((intent) => [intent.id, intent]));
  const claimed = stepsOf(history, intents);
  const moves = [...claimed.keys()].flatMap((id) => all.get(id) ?? []);
  const same = moves.filter(
    ({ version, subject }) => !digests.has(version) || digests.get(version) === subject,
  );
  const byId = new Map(same.map((move) => [move.id, move]));
  const steps = same.flatMap(({ id }) => claimed.get(id) ?? []);
  return {
    // Whom a rollback put aside is known by all of them, also by those to what is other bytes by now.
    moves,
    holders: holders.flatMap((holder) => {
      const last = steps.findLast(({ stage }) => stage === holder.stage);
      const move = byId.get(last?.facts["record"] ?? "");
      if (last === undefined || move === undefined || last.at !== holder.at || !carries(holder, move))
        return [];
      return [{ ...holder, at: heldSince(holder.at, move, now) }];
    }),
    steps,
  };
}

/** From when a move counts: as the registry dates it, where that can be. */
function heldSince(told: string, { notBefore, recordedAt }: Intent, now: number): string {
  const at = Date.parse(told);
  if (at < Date.parse(notBefore)) return notBefore;
  // After one clock that ran ahead a registry dates every move later still.
  return at <= now ? told : (recordedAt ?? new Date(now).toISOString());
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

/**
 * A report is kept though nothing moves. One that says no: the next run must not find only the one that said yes before. One of a
 * version that has the stage already: the next stage asks for it.
 */
async function keep(
  { model, isDryRun }: Asked,
  { digest }: Version,
  records: Records,
  ports: PromotionPorts,
) {
  if (isDryRun) return [];
  const about = ports.reports.filter(({ report }) => digest !== null && report.subject.digest === digest);
  return await keepReports(model, records, { ...ports, reports: about });
}

/**
 * A way back waits for no soak, and its evidence may be as old as it is: whoever comes back served its time in the stage before,
 * on evidence that was fresh when it first held this one.
 */
const WAY_BACK = { soakMs: null, maxEvidenceAgeMs: null };

/**
 * The names of the repository that asks; null: a laptop asks. `records`: of who comes back. A repository that was renamed since is
 * still the one that let it in, and the ledger has its names.
 */
export function namesOf(repository: string | null, records: Records | null): string[] | null {
  return repository === null ? null : [repository, ...(records?.repositories ?? [])];
}

const NEVER_BROKEN: ReadonlySet<string> = new Set(["bytes", "not quarantined"]);

async function standingOf(
  asked: Asked,
  { version, isWayBack, hold }: { version: Version; isWayBack: boolean; hold: string | null },
  { holders, steps, records }: { holders: readonly Holder[]; steps: readonly Step[]; records: Records },
  ports: PromotionPorts,
): Promise<Standing> {
  const own = ports.reports.map(({ bytes, signatures, ...evidence }) => evidence);
  const about = records.reports.filter(({ subject }) => subject === version.digest);
  const kept = await Promise.all(about.map((report) => ports.kept(report, ports.ledger)));
  return {
    version,
    bytes: await ports.hash(version),
    holders,
    history: steps,
    evidence: distinct([...own, ...kept], asked.rule),
    // It was let in by the policy of its day; what is newer says no by itself.
    policyDigest: isWayBack ? null : asked.policyDigest,
    repositories: namesOf(ports.by.repository, isWayBack ? records : null),
    quarantined: records.quarantined,
    hold,
    approvals: ports.approvals,
    now: ports.now(),
  };
}
