import { existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Exec, Found, Platform } from "@modelgate/image";
import type { Exchange as Asking } from "@modelgate/inference/endpoint";
import type { RuntimePorts } from "@modelgate/inference/head-start";
import type { OfflineStart } from "@modelgate/inference/offline";
import type { Variables } from "@modelgate/job/proposed";
import { runtimeReach } from "@modelgate/job/runtime-reach";
import type { RepositoryPorts } from "@modelgate/oci";
import type { Host } from "@modelgate/runner";
import type { Given } from "./plan.ts";

/** What containerize needs from the outside. */
export type World = {
  /** Starts programs: engines that build and run images. */
  exec: Exec;
  /** Asks the server that is proven. */
  asking(): Promise<Asking>;
  /** The way to registries, with who logs in. */
  registry(given: Pick<Given, "username" | "password" | "repository">): Promise<RepositoryPorts>;
  /** A sandbox for the model, whose own answers the server's are compared with. */
  offline(given: Pick<Given, "timeLimit" | "memoryLimit" | "runtimePath">, host: Host): Promise<OfflineStart>;
  /** Node and the ONNX runtime of a platform. */
  found(given: Pick<Given, "runtimePath">, host: Host): Promise<Found>;
  /** The folder of the bundled server; null: it does not lie beside this program. */
  serverFolder: string | null;
  /** This machine as a platform; null: no image can be started here. */
  platform: Platform | null;
  /** A folder that only this job can write to, and one that keeps compressed layers. */
  temporary: string;
  cache: string;
  /** An identity token of this run; null where the job may not ask for one. */
  identity: (() => Promise<string>) | null;
};

type Cache = (host: Host) => NonNullable<RuntimePorts["cache"]>;

/** The world as this machine has it. */
export function thisWorld(env: Variables = process.env, cache?: Cache): World {
  const reach = (host: Host) => runtimeReach(cache === undefined ? {} : { cache: cache(host) });
  const beside = join(import.meta.dirname, "server");
  const temporary = env["RUNNER_TEMP"] || tmpdir();
  const kept = env["RUNNER_TOOL_CACHE"] || join(homedir(), ".cache", "modelgate");
  return {
    exec: async (...args) => await (await import("@modelgate/runner/exec")).exec(...args),
    async asking() {
      const { httpExchange } = await import("@modelgate/runner/http-exchange");
      return httpExchange({ keepAlive: true, retries: 0 });
    },
    registry: async (given) => await registryPorts(given, env),
    async offline({ timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath }, host) {
      const [{ offlineStart }, { openWorkshop }] = await Promise.all([
        import("@modelgate/inference/offline"),
        import("@modelgate/inference/head-start"),
      ]);
      return offlineStart(openWorkshop(runtimePath, reach(host)), { timeMs, memoryBytes });
    },
    async found({ runtimePath }, host) {
      const [{ pinnedParts }, { runtimeOptions }] = await Promise.all([
        import("@modelgate/image"),
        import("@modelgate/inference/head-start"),
      ]);
      return pinnedParts(runtimeOptions(runtimePath), reach(host));
    },
    serverFolder: existsSync(join(beside, "index.js")) ? beside : null,
    platform: thisPlatform(),
    temporary,
    cache: join(kept, "modelgate-layers"),
    identity: identityOf(env),
  };
}

function thisPlatform(): Platform | null {
  if (process.platform !== "linux") return null;
  return process.arch === "x64" ? "linux/amd64" : process.arch === "arm64" ? "linux/arm64" : null;
}

async function registryPorts(
  { username, password, repository }: Pick<Given, "username" | "password" | "repository">,
  env: Variables,
): Promise<RepositoryPorts> {
  const [{ registryCredentials }, { httpExchange }] = await Promise.all([
    import("@modelgate/job/registry-credentials"),
    import("@modelgate/runner/http-exchange"),
  ]);
  const host = repository?.split("/")[0] ?? null;
  return {
    // What a registry may be asked again it says itself: the client of packages/oci knows.
    exchange: httpExchange({ retries: 0 }),
    credentials: registryCredentials(env, { host, username, password }),
    pause: (milliseconds) => wait(milliseconds),
  };
}

function identityOf(env: Variables): (() => Promise<string>) | null {
  if (!env["ACTIONS_ID_TOKEN_REQUEST_URL"] || !env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]) return null;
  return async () => {
    const [{ identityToken }, { httpExchange }] = await Promise.all([
      import("@modelgate/runner/identity-token"),
      import("@modelgate/runner/http-exchange"),
    ]);
    const token = await identityToken(env, httpExchange());
    if (token === null) throw new TypeError("the runner was there to be asked");
    return token;
  };
}
