import type { BaselinePorts } from "@modelgate/baseline";
import { headOf, treePathOf } from "@modelgate/git";
import { append } from "@modelgate/ledger";
import { type Asked, type PromotionPorts, promote, type Version, versionAt } from "@modelgate/registry";
import type { Host } from "@modelgate/runner";
import { textDigest } from "@modelgate/runner/outline";
import { failure, type Problem, type Promotion } from "@modelgate/schema";
import { following } from "./following.ts";
import { nextVersion } from "./next-version.ts";
import { hashed, type Opened, openRegistry } from "./opened.ts";
import type { Given, Plan } from "./plan.ts";
import { broughtSigned, keptSigned, type Prover, proverOf } from "./signed.ts";
import { withFollowing } from "./with-following.ts";
import type { World } from "./world.ts";

/** What came of it. `problems`: what was to follow and did not come about; what was asked for was done. */
export type Done = {
  promotion: Promotion;
  sizeBytes: number | null;
  notes: string[];
  problems?: readonly Problem[];
};

type Around = { host: Host; world: World };
type Scene = Around & { planned: Plan; given: Given; opened: Opened; ports: BaselinePorts };

/**
 * Does what is asked.
 * @throws ModelgateError what registry, ledger and git throw
 */
export async function ask(planned: Plan, given: Given, { host, world }: Around): Promise<Done> {
  const ports = world.ports(given.token);
  const who = {
    name: world.actor,
    email: `${world.actor.replaceAll(/[^\w.-]/gu, "-")}@users.noreply.github.com`,
  };
  const opened = await openRegistry(ports, { branch: given.ledger, who, now: world.now });
  const scene = { planned, given, host, world, opened, ports };
  switch (given.do) {
    case "register":
      return await register(scene);
    case "quarantine":
      return await quarantine(scene);
    case "lift":
      return await lift(scene);
    default:
      return await move(scene, given.do);
  }
}

async function register({ planned, given, opened, ports, host }: Scene): Promise<Done> {
  const { repository, registry } = opened;
  const { model } = planned;
  const commit = await headOf(repository);
  if (commit === null)
    throw failure("history-missing", "HEAD: this clone has no commit", {
      hint: "Check out the commit of the model.",
    });
  const path = await treePathOf(repository, planned.path);
  const versions = (await registry.versions(model)).map(({ version }) => version);
  const version = given.version?.startsWith("v")
    ? given.version
    : nextVersion(versions, given.version as "minor");
  host.progress(`hashing ${path} of ${commit.slice(0, 12)}`);
  const bytes = await hashed({ source: `${commit}:${path}` }, ports);
  if ("unreadable" in bytes)
    throw failure("model-unreadable", `${path} of ${commit.slice(0, 12)}: ${bytes.unreadable}`, {
      hint: "Commit the model, or its LFS pointer, before it is registered.",
    });
  const run = host.provenance();
  const facts = { ...(run === null ? {} : { run: run.url }), policy: textDigest(planned.policy) };
  const before = versions.includes(version);
  const made = given.dryRun
    ? null
    : await registry.register({ model, version, commit, path, digest: bytes.digest, facts });
  return told(planned, given, {
    version: made?.version ?? version,
    digest: bytes.digest,
    outcome: given.dryRun ? "dry-run" : before ? "already" : "done",
  });
}

async function move(
  { planned, given, world, opened, ports, host }: Scene,
  kind: "promote" | "rollback",
): Promise<Done> {
  const { rule, model } = planned;
  const policyDigest = textDigest(planned.policy);
  if (rule === null) throw new TypeError("a stage was asked for");
  const after = following(planned, given, host);
  const isBack = kind === "rollback";
  const version = given.version ?? (isBack ? null : await here(opened, planned));
  const prove = await proverOf(given, rule);
  const reports = await Promise.all(given.reports.map((path) => broughtSigned(path, prove)));
  const asked: Asked = {
    ...{ model, version, rule, kind: isBack ? "rollback" : "promotion", policyDigest },
    reason: given.reason ?? "every requirement holds",
    ...{ isBreakGlass: given.breakGlass, isDryRun: given.dryRun },
  };
  const outcome = await promote(asked, {
    ...writer(world, opened, host),
    reports,
    ...around(given, opened, { ports, prove }),
  });
  const done = told(planned, given, {
    version: outcome.version.version,
    digest: outcome.version.digest,
    previous: outcome.previous?.version ?? null,
    outcome: outcome.what === "moved" ? "done" : outcome.what,
    requirements: [...outcome.requirements],
    recovered: [...outcome.recovered],
  });
  const { by } = writer(world, opened, host);
  return await withFollowing(done, after, { given, world, opened, outcome, reports, by });
}

function around(
  { environment }: Given,
  { registry, ledger }: Opened,
  { ports, prove }: { ports: BaselinePorts; prove: Prover },
) {
  return {
    registry,
    hash: (version: Version) => hashed(version, ports),
    kept: (report) => keptSigned(ledger, report, prove),
    approvals: environment === null ? [] : [environment],
  } satisfies Partial<PromotionPorts>;
}

/** The version that is registered for what is checked out. */
async function here({ repository, registry }: Opened, { model }: Plan): Promise<string> {
  const commit = await headOf(repository);
  const found = versionAt(await registry.versions(model), commit ?? "");
  if (found !== null) return found.version;
  throw failure(
    "registry-missing",
    `${model}: no version is registered for ${commit?.slice(0, 12) ?? "this commit"}`,
    {
      hint: "Register it first (`do: register`), or name a `version`.",
    },
  );
}

async function quarantine({ planned, given, world, opened, host }: Scene): Promise<Done> {
  const { model } = planned;
  const found = (await opened.registry.versions(model)).find(({ version }) => version === given.version);
  if (found?.digest == null)
    throw failure("registry-missing", `${model}: no version ${given.version} with a digest`, {
      hint: "`modelgate stages` shows what there is.",
    });
  const holders = (await opened.registry.holders(model)).filter(({ digest }) => digest === found.digest);
  if (!given.dryRun)
    await note(writer(world, opened, host), {
      kind: "quarantine",
      model,
      subject: found.digest,
      facts: { reason: given.reason ?? "", version: found.version },
    });
  const done = told(planned, given, {
    version: found.version,
    digest: found.digest,
    outcome: given.dryRun ? "dry-run" : "done",
  });
  return { ...done, notes: holders.map(({ stage }) => `${stage} still holds these bytes: roll it back`) };
}

async function lift({ planned, given, world, opened, host }: Scene): Promise<Done> {
  const facts = { stage: given.stage, reason: given.reason ?? "" };
  if (!given.dryRun)
    await note(writer(world, opened, host), { kind: "lift", model: planned.model, subject: null, facts });
  return told(planned, given, { version: null, digest: null, outcome: given.dryRun ? "dry-run" : "done" });
}

function writer(world: World, { ledger }: Opened, host: Host) {
  const run = host.provenance();
  const by = {
    actor: world.actor,
    repository: run?.repository ?? null,
    run: run?.url ?? null,
    commit: run?.commit ?? null,
  };
  return { ledger, by, now: world.now, pause: world.pause };
}

async function note(
  { ledger, by, now, pause }: ReturnType<typeof writer>,
  given: { kind: string; model: string; subject: string | null; facts: Record<string, string | null> },
): Promise<void> {
  await append(ledger, [{ ...given, by, at: new Date(now()).toISOString(), documentBytes: null }], pause);
}

function told(
  { model, registry }: Plan,
  given: Given,
  what: Pick<Promotion, "version" | "digest" | "outcome"> &
    Partial<Pick<Promotion, "previous" | "requirements" | "recovered">>,
): Done {
  const promotion: Promotion = {
    ...{ registry: registry.place.type, asked: given.do, model, stage: given.stage, reason: given.reason ?? "" },
    ...{ previous: null, requirements: [], recovered: [], breakGlass: given.breakGlass, ...what },
  };
  return { promotion, sizeBytes: null, notes: [] };
}
