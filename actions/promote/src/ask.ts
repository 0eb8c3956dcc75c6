import type { BaselinePorts } from "@modelgate/baseline";
import { headOf } from "@modelgate/git";
import { hashed } from "@modelgate/job/version-bytes";
import {
  type Asked,
  holdOf,
  numbered,
  type PromotionPorts,
  promote,
  recordsOf,
  recover,
  unrecorded,
  type Version,
  versionAt,
  versionCalled,
} from "@modelgate/registry";
import { textDigest } from "@modelgate/runner/outline";
import { failure } from "@modelgate/schema";
import { following } from "./following.ts";
import { type Opened, openWithLedger } from "./opened.ts";
import type { Given, Plan } from "./plan.ts";
import { register } from "./register.ts";
import { type Done, note, type Scene, told, writer } from "./scene.ts";
import { broughtSigned, keptSigned, type Prover, proverOf } from "./signed.ts";
import { withFollowing } from "./with-following.ts";

/**
 * Does what is asked.
 * @throws ModelgateError what registry, ledger and git throw
 */
export async function ask(
  planned: Plan,
  given: Given,
  { host, world }: Pick<Scene, "host" | "world">,
): Promise<Done> {
  const ports = world.ports(given.token);
  const who = {
    name: world.actor,
    email: `${world.actor.replaceAll(/[^\w.-]/gu, "-")}@users.noreply.github.com`,
  };
  for (const name of ["MLFLOW_TRACKING_PASSWORD", "MLFLOW_TRACKING_TOKEN"]) {
    const secret = world.env[name] ?? "";
    if (secret !== "") host.mask(secret);
  }
  const credentials = { username: given.registryUsername, password: given.registryPassword };
  const opening = { reach: ports, who, now: world.now, env: world.env, credentials };
  const opened = await openWithLedger(planned.registry, given.ledger, opening);
  const scene = { planned, given, host, world, opened, ports };
  const done = await doneBy(scene);
  return { ...done, notes: [...(opened.registry.notes ?? []), ...done.notes] };
}

async function doneBy(scene: Scene): Promise<Done> {
  switch (scene.given.do) {
    case "register":
      return await register(scene);
    case "quarantine":
      return await quarantine(scene);
    case "lift":
      return await lift(scene);
    default:
      return await move(scene, scene.given.do);
  }
}

async function move(scene: Scene, ask: "promote" | "rollback"): Promise<Done> {
  const { planned, given, opened, ports, host } = scene;
  const { rule, model } = planned;
  const policyDigest = textDigest(planned.policy);
  if (rule === null) throw new TypeError("a stage was asked for");
  const after = following(planned, given, host);
  const kind = ask === "rollback" ? "rollback" : "promotion";
  const version = given.version ?? (kind === "rollback" ? null : await here(opened, planned));
  const prove = await proverOf(given, rule);
  const reports = await Promise.all(given.reports.map((path) => broughtSigned(path, prove)));
  const asked: Asked = {
    ...{ model, version, rule, kind, policyDigest },
    reason: given.reason ?? "every requirement holds",
    ...{ isBreakGlass: given.breakGlass, isDryRun: given.dryRun },
  };
  const outcome = await promote(asked, {
    ...writer(scene),
    reports,
    ...around(given, opened, { ports, prove }),
  });
  const done = told(planned, given, {
    version: outcome.version.version,
    digest: outcome.version.digest,
    previous: outcome.previous?.version ?? null,
    outcome: outcome.what === "moved" ? "done" : outcome.what,
    requirements: [...outcome.requirements],
    breakGlass: given.breakGlass && outcome.requirements.some(({ met }) => !met),
    recovered: [...outcome.recovered],
  });
  done.notes.push(...outcome.notes);
  return await withFollowing(done, after, { scene, kind, rule, outcome, reports, prove });
}

function around(
  { environment, modelPath }: Given,
  { registry }: Opened,
  { ports, prove }: { ports: BaselinePorts; prove: Prover },
) {
  return {
    registry,
    hash: (version: Version) => hashed(version, { registry, ports, instead: modelPath }),
    kept: (report, ledger) => keptSigned(ledger, report, prove),
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

async function quarantine(scene: Scene): Promise<Done> {
  const { planned, given, opened } = scene;
  const { model } = planned;
  const found = versionCalled(await opened.registry.versions(model), given.version ?? "");
  if (found?.digest == null)
    throw failure("registry-missing", `${model}: no version ${given.version} with a digest`, {
      hint: "`modelgate stages` shows what there is.",
    });
  const holders = (await opened.registry.holders(model)).filter(({ digest }) => digest === found.digest);
  if (!given.dryRun)
    await note(writer(scene), {
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

async function lift(scene: Scene): Promise<Done> {
  const { planned, given, opened } = scene;
  const { model } = planned;
  const { registry, ledger } = opened;
  const writes = writer(scene);
  // A rollback that was killed holds its stage, too, and is written down first; a dry run writes nothing down.
  const recovered = given.dryRun ? [] : await recover(model, await numbered(ledger), { ...writes, registry });
  const records = recordsOf(await numbered(ledger), model);
  const begun = given.dryRun ? unrecorded(await registry.history(model), records) : [];
  if (given.stage === null || holdOf(given.stage, records, begun) === null) {
    const done = told(planned, given, { version: null, digest: null, outcome: "already", recovered });
    return {
      ...done,
      notes: [`no rollback holds ${given.stage ?? "a stage"} of ${model}: there is nothing to lift`],
    };
  }
  const facts = { stage: given.stage, reason: given.reason ?? "" };
  if (!given.dryRun) await note(writes, { kind: "lift", model, subject: null, facts });
  const outcome = given.dryRun ? "dry-run" : "done";
  return told(planned, given, { version: null, digest: null, outcome, recovered });
}
