import { failure, ModelgateError } from "@modelgate/schema";
import type { NewVersion, Version } from "../registry.ts";
import { decoded, type ModelVersion, OneVersion } from "./answers.ts";
import type { Client } from "./client.ts";
import { shown } from "./fault.ts";
import { loggedIn } from "./log-run.ts";
import { modelNamed, versionNamed, versionsNamed } from "./look-up.ts";
import { registeredName } from "./naming.ts";
import type { MlflowPorts } from "./ports.ts";
import { versionOf } from "./reading.ts";

/**
 * Registers a version. MLflow numbers versions itself: a number adopts the version that training logged, by writing down beside
 * it what it is; a semantic version uploads the bytes and makes a new one, which is called so besides.
 * @throws ModelgateError `registry-conflict` when it is registered already for something else
 */
export async function registerVersion(ports: MlflowPorts, given: NewVersion): Promise<Version> {
  const name = registeredName(ports.naming, given.model);
  if (given.digest === null)
    throw failure(
      "input-invalid",
      `mlflow: ${given.model} ${given.version}: expected the digest of its bytes`,
      { hint: "`modelgate promote --do register` hashes the model's file and gives its digest." },
    );
  const facts = factsOf(ports, given);
  const made = /^\d+$/u.test(given.version)
    ? await adopt(ports.client, { name, given, facts })
    : await create(ports, { name, given, facts });
  return versionOf(made, given.model);
}

type Making = { name: string; given: NewVersion; facts: Readonly<Record<string, string>> };

function factsOf(
  { by }: MlflowPorts,
  { version, commit, path, digest, facts }: NewVersion,
): Record<string, string> {
  const called = /^\d+$/u.test(version) ? {} : { version };
  const all = { ...facts, commit, path, by, ...called, ...(digest === null ? {} : { digest }) };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value.slice(0, 2000)]));
}

async function adopt(client: Client, { name, given, facts }: Making): Promise<ModelVersion> {
  const { model, version, digest } = given;
  const found = await versionNamed(client, name, version);
  if (found.status !== "READY")
    throw failure(
      "registry-missing",
      `mlflow: ${model} ${version}: it is ${shown(found.status || "of no status")}, not READY`,
      {
        hint: "Wait until it is, or log it again.",
      },
    );
  const before = versionOf(found, model);
  if (before.digest === digest) return found;
  if (before.digest !== null) throw taken(model, version, before.digest);
  const path = "mlflow/model-versions/set-tag";
  // The digest comes last: who finds it finds the rest.
  const ordered = Object.entries(facts).toSorted(
    ([a], [b]) => Number(a === "digest") - Number(b === "digest"),
  );
  for (const [key, value] of ordered) {
    const json = { name, version, key: `modelgate.${key}`, value };
    await client.ask({ method: "POST", path, about: `${name} ${version}`, json });
  }
  const after = await versionNamed(client, name, version);
  const digestNow = versionOf(after, model).digest;
  if (digestNow !== digest) throw taken(model, version, digestNow ?? "bytes without a digest");
  return after;
}

async function create({ client, now }: MlflowPorts, { name, given, facts }: Making): Promise<ModelVersion> {
  const { model, version, files } = given;
  if (files === undefined)
    throw failure("input-invalid", `mlflow: ${model} ${version}: its bytes are not on this disk`, {
      hint: "Name the number of a version that training logged, to register that one.",
    });
  if ((await modelNamed(client, name)) === null) await createModel(client, name);
  const before = await calledAlready(client, name, given);
  if (before !== null) return before;
  const about = `${name} ${version}`;
  const logged = await loggedIn(client, { about, files, now: now() });
  const path = "mlflow/model-versions/create";
  const tags = Object.entries(facts).map(([key, value]) => ({ key: `modelgate.${key}`, value }));
  const json = { name, ...logged, tags };
  const answer = await client.ask({ method: "POST", path, about, json });
  const made = decoded(OneVersion, answer, path).model_version;
  const [first = made] = called(await versionsNamed(client, name), version);
  if (first.version === made.version) return await versionNamed(client, name, made.version);
  throw failure(
    "registry-conflict",
    `mlflow: ${model}: somebody else called version ${first.version} ${version} at the same time`,
    {
      hint: `Ours is version ${made.version}, which nobody needs: delete it, and register these bytes under another version.`,
    },
  );
}

/**
 * Throws what registering a semantic version would refuse.
 * @throws ModelgateError `registry-conflict`
 */
export async function foreseeVersion({ client, naming }: MlflowPorts, given: NewVersion): Promise<void> {
  const name = registeredName(naming, given.model);
  if (/^\d+$/u.test(given.version) || (await modelNamed(client, name)) === null) return;
  await calledAlready(client, name, given);
}

/** The version that is called so already, of these very bytes and commit; null: none is called so. */
async function calledAlready(
  client: Client,
  name: string,
  { model, version, digest, commit }: NewVersion,
): Promise<ModelVersion | null> {
  const [before, ...others] = called(await versionsNamed(client, name), version);
  if (before === undefined) return null;
  if (others.length > 0) throw ambiguous(model, version, [before, ...others]);
  const { digest: known, facts } = versionOf(before, model);
  if (known === digest && facts["commit"] === commit) return before;
  const what = known === digest ? `${known}, of another commit` : (known ?? "bytes without a digest");
  throw taken(model, `${version} (${before.version})`, what);
}

/** Two jobs registered it at once, and nobody deleted the later one: no name says which of them is meant. */
function ambiguous(model: string, version: string, [first, ...others]: readonly ModelVersion[]) {
  const later = others.map((one) => one.version).join(" and ");
  return failure(
    "registry-conflict",
    `mlflow: ${model}: ${version} is what the versions ${first?.version} and ${later} are called`,
    { hint: `Delete version ${later} in MLflow, and run this again: the first of them counts.` },
  );
}

/** The versions of a name, the first one first. */
function called(versions: readonly ModelVersion[], version: string): ModelVersion[] {
  return versions
    .filter(({ tags }) => tags.some(({ key, value }) => key === "modelgate.version" && value === version))
    .toSorted((a, b) => Number(a.version) - Number(b.version));
}

async function createModel(client: Client, name: string): Promise<void> {
  try {
    await client.ask({
      method: "POST",
      path: "mlflow/registered-models/create",
      about: name,
      json: { name },
    });
  } catch (error) {
    // Somebody else was quicker, to the same end.
    if (!(error instanceof ModelgateError) || error.code !== "registry-conflict") throw error;
  }
}

function taken(model: string, version: string, digest: string) {
  return failure(
    "registry-conflict",
    `mlflow: ${model} ${version} is registered already, for ${shown(digest)}`,
    {
      hint: "A version stays what it is. Register these bytes under another version.",
    },
  );
}
