import type { Requirement, StageRule } from "@modelgate/schema";
import type { Holder, Step, Version } from "../registry.ts";
import { duration, type Evidence, isOfModel, shorten, unfit } from "./evidence.ts";

/** All that a decision rests on, read once. */
export type Standing = {
  version: Version;
  /** `sha256:…` of the version's bytes, hashed just now; or why they could not be. */
  bytes: { digest: string } | { unreadable: string };
  holders: readonly Holder[];
  history: readonly Step[];
  evidence: readonly Evidence[];
  /** Of the policy that asks: a report that was judged by another one says nothing of its limits. null: any will do. */
  policyDigest: string | null;
  /** Names, as `owner/name`, of the repository that asks: an unsigned report of another one is a stranger's. null: a laptop asks. */
  repositories: readonly string[] | null;
  /** Digests that were rejected for good, with the reason. */
  quarantined: ReadonlyMap<string, string>;
  /** Why the stage takes no promotion until that is lifted; null: it does. */
  hold: string | null;
  /** Environments that approved this very run. */
  approvals: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
};

/**
 * Everything that a version needs for a stage, met or not, in the order in which it is asked. All of it is looked at: who is
 * refused learns every reason at once.
 */
export function requirementsOf(rule: StageRule, standing: Standing): Requirement[] {
  const { version } = standing;
  return [
    bytesAreSame(standing),
    isNotQuarantined(standing),
    isNotOnHold(standing),
    ...(rule.from === null ? [] : [comesFrom(rule.from, standing)]),
    ...(rule.from === null || rule.soakMs === null ? [] : [hasSoaked(rule.from, rule.soakMs, standing)]),
    ...rule.requires.map((action) => isShown(action, rule, version, standing)),
    ...(rule.approval === null ? [] : [isApproved(rule.approval, standing)]),
  ];
}

function bytesAreSame({ version, bytes }: Standing): Requirement {
  const name = "bytes";
  if (version.digest === null)
    return no(name, `${version.version} has no digest: register these bytes with \`do: register\``);
  if ("unreadable" in bytes) return no(name, `the bytes could not be hashed again: ${bytes.unreadable}`);
  if (bytes.digest !== version.digest)
    return no(
      name,
      `they are ${shorten(bytes.digest)} now, and were ${shorten(version.digest)} when registered`,
    );
  return yes(name, `${shorten(bytes.digest)}, hashed again`);
}

function isNotQuarantined({ version, quarantined }: Standing): Requirement {
  const reason = version.digest === null ? undefined : quarantined.get(version.digest);
  if (reason === undefined) return yes("not quarantined", "nobody rejected these bytes");
  return no("not quarantined", `rejected for good: ${reason}`);
}

function isNotOnHold({ hold }: Standing): Requirement {
  if (hold === null) return yes("no hold", "the stage takes promotions");
  return no("no hold", `the stage is on hold until \`do: lift\`: ${hold}`);
}

function comesFrom(from: string, { version, holders, history }: Standing): Requirement {
  const name = `held ${from}`;
  if (holders.some((holder) => holder.stage === from && holder.version === version.version))
    return yes(name, `it holds ${from}`);
  const before = history.findLast(
    (step) => step.what === "moved" && step.stage === from && step.version === version.version,
  );
  if (before === undefined)
    return no(name, `by the ledger it never held ${from} with these bytes, and a stage cannot be skipped`);
  // What it showed there was shown; somebody else holds the stage by now.
  return yes(name, `it held ${from} from ${before.at}`);
}

function hasSoaked(from: string, soakMs: number, { version, holders, now }: Standing): Requirement {
  const name = `soaked in ${from}`;
  const holder = holders.find((one) => one.stage === from && one.version === version.version);
  if (holder === undefined)
    return no(name, `it does not hold ${from} now, and only time without a break counts`);
  const held = now - Date.parse(holder.at);
  if (held >= soakMs) return yes(name, `it has held ${from} for ${duration(held)}`);
  return no(name, `it has held ${from} for ${duration(Math.max(0, held))} of ${duration(soakMs)}`);
}

/** The newest report of an action decides: one that fails after one that passed takes the word back. */
function isShown(
  action: string,
  rule: StageRule,
  version: Version,
  { evidence, now, policyDigest, repositories }: Standing,
): Requirement {
  const own = evidence.filter((one) => one.report.action === action);
  const ofBytes = own.filter(
    ({ report }) => version.digest !== null && report.subject.digest === version.digest,
  );
  const about = ofBytes.filter(({ report }) => isOfModel(report, version.model));
  const dated = about.map((one) => ({
    one,
    made: madeAt(one),
    why:
      version.digest === null
        ? "the version has no digest"
        : unfit(one, version.digest, { rule, model: version.model, now, policyDigest, repositories }),
  }));
  // Of reports of one moment the one that says no decides.
  const [newest] = dated.toSorted(
    (a, b) => compare(b.made, a.made) || Number(a.why === null) - Number(b.why === null),
  );
  if (newest === undefined) {
    const others =
      own.length === ofBytes.length ? "" : `; ${own.length - ofBytes.length} are about other bytes`;
    const strange =
      ofBytes.length === 0 ? "" : `; ${ofBytes.length} judged them as another model of the policy`;
    return no(action, `no report of ${action} about these bytes${others}${strange}`);
  }
  const { one, why } = newest;
  const { verdict, provenance } = one.report;
  if (why !== null) return { ...no(action, why), evidence: one.digest };
  return { ...yes(action, `${verdict}, ${provenance.createdAt}`), evidence: one.digest };
}

/** A report without a time may be the newest of all; and whatever is compared with no number is in no order. */
function madeAt({ report }: Evidence): number {
  const made = Date.parse(report.provenance.createdAt);
  return Number.isNaN(made) ? Number.POSITIVE_INFINITY : made;
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isApproved(environment: string, { approvals }: Standing): Requirement {
  const name = `approved by ${environment}`;
  if (approvals.includes(environment))
    return yes(name, "the job ran in this environment, which waits for its reviewers");
  return no(name, `the job has to run with \`environment: ${environment}\``);
}

function yes(name: string, because: string): Requirement {
  return { name, met: true, because, evidence: null };
}

function no(name: string, because: string): Requirement {
  return { name, met: false, because, evidence: null };
}
