import { basePolicy, type HolderOf, type StageHolder } from "@modelgate/baseline";
import { type PolicyRegistry, readPolicies, readRegistry } from "@modelgate/policy";
import type { Registry, Version } from "@modelgate/registry";
import { closest, failure } from "@modelgate/schema";
import { openRegistry } from "./open-registry.ts";
import { DEFAULT_POLICY, policyText } from "./policy-file.ts";
import type { Variables } from "./proposed.ts";
import type { Reach } from "./reach.ts";
import { openSource } from "./source-place.ts";

/**
 * Asks the registry of a policy who holds a stage, and brings the model. Where a change is proposed, the registry is the one that
 * the base's policy names: who proposes a change does not choose what it is compared with.
 * @throws ModelgateError `policy-invalid`, `file-missing`, and what the registry throws
 */
export function stageHolders(reach: Reach, env: Variables): HolderOf {
  return async ({ stage, model, policy }, path, folder) => {
    const file = policy ?? DEFAULT_POLICY;
    const text = await agreedText(file, reach);
    const kept = keptBy(text, file, stage);
    const name = model ?? nameAt(text, file, path);
    const registry = await openRegistry(kept, {
      // Nothing is written. Who is logged in is not asked: a container's user may have no name.
      ...{ reach, who: { name: "modelgate", email: "" }, now: () => Date.now(), env },
      credentials: { username: null, password: null },
    });
    const [known] = (await registry.overview(name)).filter((one) => one.model === name);
    const holder = known?.holders.find((one) => one.stage === stage);
    if (holder === undefined)
      return { none: `nobody holds ${stage} yet: this is the first version of ${name}` };
    const version = known?.versions.find((one) => one.version === holder.version);
    if (version === undefined)
      throw failure(
        "baseline-missing",
        `baseline: stage:${stage}: ${name} has no version ${holder.version} in force`,
        {
          hint: "Whoever holds the stage was withdrawn, or is not READY: promote another version.",
        },
      );
    return await brought(version, { registry, reach, folder });
  };
}

async function brought(
  version: Version,
  { registry: { bring }, reach, folder }: { registry: Registry; reach: Reach; folder: string },
): Promise<StageHolder> {
  const named = { version: version.version, digest: version.digest };
  if (bring !== undefined) return { ...named, path: await bring(version, folder) };
  const opened = await openSource(version.source, reach, folder);
  if ("path" in opened) return { ...named, path: opened.path };
  throw failure("baseline-missing", `baseline: ${version.model} ${version.version}: ${opened.none}`, {
    hint: "Its registration names a commit that has no such file: register it again.",
  });
}

/** The policy that was agreed on: the base's where a change is proposed and the base has one. */
async function agreedText(file: string, reach: Reach): Promise<string> {
  const base = reach.isProposed === true ? await basePolicy(file, reach) : null;
  if (base !== null && "text" in base) return base.text;
  return await policyText(file).catch((cause: unknown) => {
    throw failure("file-missing", `baseline: ${file} cannot be read, which names the registry`, {
      hint: "A baseline by stage needs a policy file with a `registry`.",
      cause,
    });
  });
}

/** A stage that is not declared is a typing error, and no reason to compare with nothing. */
function keptBy(text: string, file: string, stage: string): PolicyRegistry {
  const kept = readRegistry(text, file);
  if (kept === null)
    throw failure("policy-invalid", `${file}: has no \`registry\`, and the baseline is its stage ${stage}`, {
      hint: "Say which stages there are: `registry: { stages: [{ name: production }] }`.",
    });
  const names = kept.stages.map(({ name }) => name);
  if (names.includes(stage)) return kept;
  const near = closest(stage, names);
  throw failure("policy-invalid", `${file}: baseline: no stage "${stage}"; they are ${names.join(", ")}`, {
    hint: near === null ? "Name one of them." : `Did you mean ${near}?`,
  });
}

/** The model of the policy whose file is compared. */
function nameAt(text: string, file: string, path: string): string {
  const models = readPolicies(text, file);
  const found = models.find((model) => model.path === path) ?? (models.length === 1 ? models[0] : undefined);
  if (found !== undefined) return found.name;
  throw failure("policy-invalid", `${file}: no model has the path ${path}, so its stage is not known`, {
    hint: "Name the baseline in the policy, beside its model: `baseline: { stage: production }`.",
  });
}
