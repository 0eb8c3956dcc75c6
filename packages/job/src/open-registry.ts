import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { PolicyRegistry, RegistryPlace } from "@modelgate/policy";
import {
  directoryRegistry,
  gitRegistry,
  ociRegistry,
  ociRepositories,
  type Registry,
} from "@modelgate/registry";
import type { Variables } from "./proposed.ts";
import type { Reach } from "./reach.ts";
import { registryCredentials } from "./registry-credentials.ts";

/** Who opens a registry, and how it is reached. */
export type Opening = {
  reach: Pick<Reach, "repository" | "exchange">;
  /** Signs what is written. */
  who: { name: string; email: string };
  /** Milliseconds since 1970. */
  now(): number;
  env: Variables;
  /** Instead of the environment's; a password without a user name is a token. */
  credentials: { username: string | null; password: string | null };
};

/** What is known of a registry: the policy's word, or nothing but that it is in git. */
export type Kept = Omit<PolicyRegistry, "stages"> & { stages: readonly { name: string }[] };

/** Where nothing is said: the tags of the repository. */
export const IN_GIT: Kept = { place: { type: "git" }, stages: [], models: [] };

/**
 * Opens the registry that a policy names. MLflow's client is loaded for MLflow alone.
 * @throws ModelgateError `input-invalid` for an address or credentials that cannot be
 */
export async function openRegistry(kept: Kept, opening: Opening): Promise<Registry> {
  const { place } = kept;
  const { reach, who, now } = opening;
  switch (place.type) {
    case "git": {
      const repository = await reach.repository();
      return gitRegistry({ repository, tagger: who, now: () => Math.floor(now() / 1000) });
    }
    case "mlflow":
      return await mlflow(place, kept, opening);
    case "directory":
      return directoryRegistry({ root: place.path, by: who.name, now });
    case "oci":
      return oci(place, kept, opening);
  }
}

function oci(
  { repository, isHttpAllowed }: RegistryPlace & { type: "oci" },
  { stages, models }: Kept,
  { reach, who, now, env, credentials }: Opening,
): Registry {
  const [host = ""] = repository.split("/");
  return ociRegistry({
    repositoryOf: ociRepositories(repository, onlyOf(models), {
      exchange: reach.exchange,
      credentials: registryCredentials(env, { host, ...credentials }),
      pause: (milliseconds) => wait(milliseconds),
      plainHttp: isHttpAllowed ? [host] : [],
    }),
    ...{ models, stages: stages.map((stage) => stage.name), by: who.name, now, draw },
  });
}

async function mlflow(
  { url, name, isLegacy, isHttpAllowed }: RegistryPlace & { type: "mlflow" },
  { stages, models }: Kept,
  { reach, who, now, env, credentials }: Opening,
): Promise<Registry> {
  const { mlflowAccess, mlflowClient, mlflowRegistry, namingBy } = await import("@modelgate/registry/mlflow");
  return mlflowRegistry({
    client: mlflowClient(mlflowAccess(env, { url, isHttpAllowed, ...credentials }), reach.exchange),
    naming: namingBy(name, onlyOf(models)),
    stagesAs: isLegacy ? "legacy" : "aliases",
    ...{ stages: stages.map((stage) => stage.name), by: who.name, now, draw },
  });
}

/** The one model of a policy; null where it holds several. */
function onlyOf(models: readonly string[]): string | null {
  const [only, ...more] = models;
  return only === undefined || more.length > 0 ? null : only;
}

function draw(): string {
  return randomBytes(8).toString("hex");
}
