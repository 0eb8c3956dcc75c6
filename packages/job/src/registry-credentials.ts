import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { dockerCredentials, type RepositoryPorts } from "@modelgate/oci";
import type { Variables } from "./proposed.ts";

/** What was given for one registry; a pair that is not whole is none. */
export type GivenCredentials = { host: string | null; username: string | null; password: string | null };

/**
 * Who logs in at a registry. What was given is for its host alone: another that it sends on to is shown nothing of it, and gets
 * what `docker login` left in Docker's own file, which is read when it is first needed.
 */
export function registryCredentials(
  env: Variables,
  { host, username, password }: GivenCredentials,
): RepositoryPorts["credentials"] {
  const given = username === null || password === null ? null : { username, password };
  let left: Promise<RepositoryPorts["credentials"]> | null = null;
  return async (asked) => {
    if (given !== null && asked === host) return given;
    left ??= leftByDocker(env);
    return await (await left)(asked);
  };
}

async function leftByDocker(env: Variables): Promise<RepositoryPorts["credentials"]> {
  const path = join(env["DOCKER_CONFIG"] || join(homedir(), ".docker"), "config.json");
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? async () => null : dockerCredentials(text, path);
}
