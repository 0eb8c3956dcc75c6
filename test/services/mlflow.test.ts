// The registry in a real MLflow server: with its database, its artifact proxy and its sign-in, beside its own Python client.
import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { memoryStore } from "@modelgate/ledger/memory-store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  mlflowAccess,
  mlflowClient,
  mlflowRegistry,
  namingBy,
} from "../../packages/registry/src/mlflow/index.ts";
import { promote } from "../../packages/registry/src/promote/promote.ts";
import type { Registry } from "../../packages/registry/src/registry.ts";
import {
  asked,
  audited,
  type ContractScene,
  MODEL,
  move,
  portsOver,
  registered,
  registryContract,
} from "../../packages/registry/src/registry-contract.ts";
import { httpExchange } from "../../packages/runner/src/http-exchange.ts";
import { type MlflowServer, mlflowServer } from "./mlflow-server.ts";
import { plainEnvironment, run, temporaryFolder } from "./program.ts";
import { lacks, TOOLS } from "./tools.ts";

const ONNX = join(import.meta.dirname, "../fixtures/models/ridge.onnx");
const sha256 = createHash("sha256").update(readFileSync(ONNX)).digest("hex");

describe.skipIf(lacks("mlflow", "mlflow"))("a real MLflow server", () => {
  const resources = new AsyncDisposableStack();
  let server: MlflowServer;
  let folder = "";
  let count = 0;

  beforeAll(async () => {
    folder = resources.use(await temporaryFolder()).path;
    server = resources.use(await mlflowServer(folder));
    // Its database is made in fifteen seconds of a processor that nobody else uses.
  }, 400_000);
  afterAll(() => resources.disposeAsync());

  function open(
    pattern: string,
    { env, legacy = false }: { env?: Record<string, string>; legacy?: boolean } = {},
  ): Registry {
    const { origin: url, username, password } = server;
    const given = { MLFLOW_TRACKING_USERNAME: username, MLFLOW_TRACKING_PASSWORD: password };
    const access = mlflowAccess(env ?? given, { url, isHttpAllowed: false, username: null, password: null });
    return mlflowRegistry({
      client: mlflowClient(access, httpExchange({ retries: 0 })),
      naming: namingBy(pattern, null),
      ...{ stagesAs: legacy ? "legacy" : "aliases", stages: ["staging", "production"], by: "ann" },
      now: () => Date.now(),
      draw: () => randomBytes(8).toString("hex"),
    });
  }

  async function scene(legacy = false): Promise<ContractScene & { pattern: string }> {
    count += 1;
    const pattern = `${count}-{model}`;
    return { pattern, registry: open(pattern, { legacy }), other: async () => open(pattern, { legacy }) };
  }

  async function python(...args: string[]): Promise<unknown> {
    const env = {
      ...plainEnvironment(),
      ...{ MLFLOW_TRACKING_URI: server.origin, MLFLOW_DISABLE_TELEMETRY: "true" },
      ...{ MLFLOW_TRACKING_USERNAME: server.username, MLFLOW_TRACKING_PASSWORD: server.password },
    };
    const script = join(import.meta.dirname, "../fixtures/mlflow/client.py");
    const { code, stdout, stderr } = await run(TOOLS.mlflowPython, [script, ...args], { cwd: folder, env });
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
  }

  registryContract("mlflow server", () => scene());

  it("keeps legacy stages as MLflow's interface shows them", async () => {
    const { registry, pattern } = await scene(true);
    const [one = "", two = ""] = await registered({ registry, other: async () => registry }, 2);
    const first = await registry.move(move({ version: one }));
    await registry.move(move({ version: two, expected: first?.token ?? null }));
    const [held] = await registry.holders(MODEL);
    expect(held).toMatchObject({ stage: "production", version: two });
    expect(await python("see", pattern.replace("{model}", MODEL))).toMatchObject({
      versions: [{ stage: "Production" }, { stage: "Archived" }],
    });
  });

  it("agrees with MLflow's own client: it sees what we wrote, and we what it left", async () => {
    const { registry, pattern } = await scene();
    const name = pattern.replace("{model}", MODEL);
    const made = mkdtempSync(join(folder, "m-"));
    writeFileSync(join(made, "m.onnx"), readFileSync(ONNX));
    const digest = `sha256:${sha256}`;
    const commit = "a".repeat(40);
    const version = { model: MODEL, version: "v1.0.0", digest, commit, path: "m.onnx", facts: { run: "7" } };
    await registry.register({ ...version, files: { folder: made, names: ["m.onnx"] } });
    await registry.move(move({ version: "1" }));
    expect(await python("see", name)).toEqual({
      aliases: { production: "1" },
      versions: [
        {
          ...{ version: "1", aliases: ["production"], stage: "None", sha256: [sha256] },
          tags: {
            ...{ "modelgate.digest": digest, "modelgate.version": "v1.0.0", "modelgate.commit": commit },
            ...{ "modelgate.path": "m.onnx", "modelgate.run": "7", "modelgate.by": "ann" },
          },
        },
      ],
    });
    expect(await python("leave", name, ONNX)).toMatchObject({ version: "2" });
    const [trained] = await registry.versions(MODEL);
    if (trained === undefined || registry.bring === undefined) throw new TypeError("it was registered");
    expect(trained).toMatchObject({ version: "2", digest: null });
    const path = await registry.bring(trained, mkdtempSync(join(folder, "b-")));
    expect(createHash("sha256").update(readFileSync(path)).digest("hex")).toBe(sha256);
    expect(await registry.register({ ...version, version: "2" })).toMatchObject({ version: "2", digest });
    // The hand of the client is a move past the ledger.
    const ports = portsOver(registry);
    expect(await audited(ports)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/somebody moved 2 to staging at an unknown time without a ledger entry/u),
      ]),
    );
  });

  it("names every update that is lost in a race, and nothing where nobody raced", async () => {
    const RACERS = 12;
    const { registry, other } = await scene();
    const names = await registered({ registry, other }, RACERS);
    const ledger = memoryStore();
    const before = portsOver(registry, ledger);
    await promote(asked(names[0] ?? ""), before);
    expect(await audited(before)).toEqual([]);
    const ends = await Promise.allSettled(
      names.slice(1).map(async (name) => await promote(asked(name), portsOver(await other(), ledger))),
    );
    const won = ends.flatMap((end, at) => (end.status === "fulfilled" ? [names[at + 1]] : []));
    const [holder] = await registry.holders(MODEL);
    expect(won).toContain(holder?.version);
    const lost = (await audited(before)).map(
      (line) => /but (\d+) already held it: \d+'s promotion was overwritten$/u.exec(line)?.[1],
    );
    // One after the other is no race: whoever moved on from what was there lost nothing.
    for (const one of lost) expect(won).toContain(one);
    expect(lost).not.toContain(holder?.version);
  });

  it("says of a server that asks who it is what is missing", async () => {
    const registry = open("x-{model}", { env: {} });
    const error: unknown = await registry.versions(MODEL).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: "registry-fault",
      problems: [{ hint: expect.stringMatching(/MLFLOW_TRACKING/u) }],
    });
  });
});
