import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { type FakeMlflow, type FakeMlflowOptions, fakeMlflow } from "@modelgate/testkit";
import { afterAll, expect, it } from "vitest";
import type { Holder, Registry } from "../registry.ts";
import { mlflowAccess } from "./access.ts";
import { mlflowClient } from "./client.ts";
import { mlflowRegistry } from "./mlflow-registry.ts";
import { namingBy } from "./naming.ts";
import type { StagesAs } from "./reading.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-mlflow-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const MODEL = readFileSync(new URL("../../../../test/fixtures/models/ridge.onnx", import.meta.url));
writeFileSync(join(folder, "m.onnx"), MODEL);
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const exchange = httpExchange({ retries: 0 });
let count = 0;
const next = () => {
  count += 1;
  return count;
};

function open(
  { origin }: Pick<FakeMlflow, "origin">,
  { pattern = "{model}", stagesAs = "aliases" as StagesAs, env = {}, by = "ann" } = {},
): Registry {
  const given = { url: origin, isHttpAllowed: false, username: null, password: null };
  return mlflowRegistry({
    client: mlflowClient(mlflowAccess(env, given), exchange),
    ...{ naming: namingBy(pattern, null), stagesAs, stages: ["staging", "production"], by },
    now: () => Date.UTC(2026, 10, 21, 12, 0, next()),
    draw: () => next().toString(16).padStart(16, "0"),
  });
}

const given = (version: string, digit: string) => ({
  ...{ model: "digits", version, digest: digest(digit), commit: digit.repeat(40), path: "m.onnx" },
  ...{ facts: { run: "7", policy: digest("9") }, files: { folder, names: ["m.onnx"] as const } },
});

/** A server with three versions, and a registry of it. */
async function scene(options: FakeMlflowOptions & { stagesAs?: StagesAs } = {}) {
  const server = await fakeMlflow(options);
  const registry = open(server, options);
  for (const [at, digit] of ["a", "b", "c"].entries()) await registry.register(given(`v1.${at}.0`, digit));
  const move = (version: string | null, before: Holder | null | undefined, stage = "production") =>
    registry.move({
      ...{ model: "digits", stage, version, expected: before?.token ?? null, reason: `to ${version}` },
      facts: { record: digest("d"), kind: "promotion" },
    });
  const holder = async (stage = "production") =>
    (await registry.holders("digits")).find((one) => one.stage === stage);
  return { server, registry, move, holder, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

it("registers a version with its bytes and what it is, once", async () => {
  await using made = await scene();
  const { server, registry } = made;
  const [newest, , oldest] = await registry.versions("digits");
  expect(oldest).toMatchObject({
    ...{ model: "digits", version: "1", digest: digest("a"), by: "ann" },
    source: "mlflow-artifacts:/1/r1/artifacts/model",
    facts: { version: "v1.0.0", commit: "a".repeat(40), path: "m.onnx", run: "7", policy: digest("9") },
  });
  expect(newest?.version).toBe("3");
  expect(server.store.artifacts.get("1/r1/artifacts/model/m.onnx")).toEqual(MODEL);
  expect(server.store.runs.get("r1")?.status).toBe("FINISHED");
  expect(await registry.register(given("v1.0.0", "a"))).toEqual(oldest);
  expect(server.store.models.get("digits")?.versions).toHaveLength(3);
  await expect(registry.register(given("v1.0.0", "f"))).rejects.toMatchObject({ code: "registry-conflict" });
});

it("foresees what it would refuse to register, and makes nothing", async () => {
  await using made = await scene();
  const { server, registry } = made;
  const later = { ...given("v1.0.0", "a"), commit: "e".repeat(40) };
  for (const ask of [registry.foresee, registry.register]) {
    await expect(ask?.(later)).rejects.toThrow(/of another commit/u);
    await expect(ask?.(given("v1.0.0", "f"))).rejects.toMatchObject({ code: "registry-conflict" });
    await ask?.(given("v1.0.0", "a"));
  }
  await registry.foresee?.(given("v2.0.0", "f"));
  await registry.foresee?.({ ...given("v1.0.0", "f"), model: "other" });
  expect(server.store.models.get("digits")?.versions).toHaveLength(3);
  expect([...server.store.models.keys()]).toEqual(["digits"]);
});

it("says to delete the other where two versions have one name, whose bytes and commit are the same", async () => {
  await using made = await scene();
  const { server, registry } = made;
  const versions = server.store.models.get("digits")?.versions ?? [];
  const [first] = versions;
  if (first === undefined) throw new TypeError("it was registered");
  // Newer ones come first from some servers.
  versions.unshift({ ...first, version: "4" });
  for (const ask of [registry.foresee, registry.register])
    await expect(ask?.(given("v1.0.0", "a"))).rejects.toMatchObject({
      message: expect.stringContaining("v1.0.0 is what the versions 1 and 4 are called"),
      problems: [{ code: "registry-conflict", hint: expect.stringContaining("Delete version 4 in MLflow") }],
    });
});

it("adopts a version that training logged, by its number, and never for other bytes", async () => {
  await using made = await scene();
  const { server, registry } = made;
  const trained = {
    ...{ name: "digits", version: "4", creation_timestamp: 5, current_stage: "None" },
    ...{ source: "mlflow-artifacts:/0/t/artifacts/model", run_id: "t", status: "READY", tags: new Map() },
  };
  server.store.models.get("digits")?.versions.push(trained);
  const adopted = await registry.register(given("4", "e"));
  expect(adopted).toMatchObject({ version: "4", digest: digest("e"), source: trained.source });
  expect(adopted.facts["version"]).toBeUndefined();
  expect(await registry.register(given("4", "e"))).toEqual(adopted);
  await expect(registry.register(given("4", "f"))).rejects.toMatchObject({ code: "registry-conflict" });
  await expect(registry.register(given("9", "f"))).rejects.toMatchObject({ code: "registry-missing" });
});

it("moves a stage as MLflow's own alias, and remembers what MLflow forgets", async () => {
  await using made = await scene();
  const { server, registry, move, holder } = made;
  const first = await move("1", null);
  expect(first).toMatchObject({ stage: "production", version: "1", digest: digest("a"), by: "ann" });
  expect(await holder()).toEqual(first);
  await move("2", first);
  expect(server.store.models.get("digits")?.aliases).toEqual(new Map([["production", "2"]]));
  const steps = await registry.history("digits");
  expect(steps.map(({ what, version, stage }) => [what, version, stage])).toEqual([
    ...["1", "2", "3"].map((version) => ["registered", version, null]),
    ...["1", "2"].map((version) => ["moved", version, "production"]),
  ]);
  expect(steps.at(-1)?.facts).toEqual({ record: digest("d"), kind: "promotion", reason: "to 2" });
});

it("moves in six round trips, and a whole promotion reads in two", async () => {
  await using made = await scene();
  const { server, registry, move } = made;
  let before = server.requests.length;
  await move("1", null);
  expect(server.requests.slice(before).map(({ endpoint }) => endpoint)).toEqual([
    "GET registered-models/get",
    "GET model-versions/get",
    "POST registered-models/set-tag",
    "POST registered-models/alias",
    "GET registered-models/get",
    "POST registered-models/set-tag",
  ]);
  before = server.requests.length;
  await registry.overview("digits");
  expect(server.requests.length - before).toBe(2);
});

it("refuses a move that expects another holder, and changes nothing", async () => {
  await using made = await scene();
  const { server, registry, move, holder } = made;
  const first = await move("1", null);
  const second = await move("2", first);
  const before = await registry.history("digits");
  for (const stale of [null, first])
    await expect(move("3", stale)).rejects.toMatchObject({ code: "registry-conflict" });
  // The same version again is another state: who decided on the first one did not see what came between.
  const back = await move("1", second);
  await expect(move("3", first)).rejects.toMatchObject({ code: "registry-conflict" });
  expect(await holder()).toEqual(back);
  expect((await registry.history("digits")).slice(0, before.length)).toEqual(before);
  expect(server.store.models.get("digits")?.aliases.get("production")).toBe("1");
});

it("tells at once whom somebody wrote over, and keeps nothing of that move", async () => {
  let isOver = false;
  const aliases = () => made.server.store.models.get("digits")?.aliases;
  await using made = await scene({
    before: (endpoint) => {
      // Between our writing and our reading back.
      if (isOver && endpoint === "GET registered-models/get" && aliases()?.get("production") === "2")
        aliases()?.set("production", "3");
      return null;
    },
  });
  const first = await made.move("1", null);
  isOver = true;
  await expect(made.move("2", first)).rejects.toThrow(
    /given to 2, and somebody .* wrote over it at once \(now 3\)/u,
  );
  const moved = (await made.registry.history("digits")).filter(({ what }) => what === "moved");
  expect(moved.map(({ version, by }) => [version, by])).toEqual([
    ["1", "ann"],
    ["3", "somebody"],
  ]);
});

it("takes a stage off, and says so", async () => {
  await using made = await scene();
  const { registry, move, holder } = made;
  const first = await move("1", null);
  expect(await move(null, first)).toBeNull();
  expect(await holder()).toBeUndefined();
  expect((await registry.history("digits")).at(-1)).toMatchObject({ what: "left", version: "1" });
  expect(await move("2", null)).toMatchObject({ version: "2" });
});

it("tells what a hand did: an alias set, moved or taken without a mark", async () => {
  await using made = await scene();
  const { server, registry, move, holder } = made;
  const aliases = server.store.models.get("digits")?.aliases;
  aliases?.set("staging", "3");
  const first = await move("1", null);
  aliases?.set("production", "2");
  expect(await holder()).toMatchObject({ version: "2", by: "somebody", at: "", token: "2#" });
  expect((await registry.history("digits")).slice(-3)).toMatchObject([
    { what: "moved", version: "1", by: "ann" },
    { what: "moved", version: "2", by: "somebody", facts: {} },
    { what: "moved", version: "3", by: "somebody", stage: "staging" },
  ]);
  await expect(move("3", first)).rejects.toMatchObject({ code: "registry-conflict" });
  const mended = await move("3", await holder());
  expect(mended).toMatchObject({ version: "3", by: "ann" });
  aliases?.delete("production");
  expect((await registry.history("digits")).find(({ what }) => what === "left")).toMatchObject({
    ...{ version: "3", by: "somebody" },
  });
});

it("shows only versions that are READY, and moves no other", async () => {
  await using made = await scene();
  const { server, registry, move } = made;
  const third = server.store.models.get("digits")?.versions[2];
  if (third !== undefined) third.status = "FAILED_REGISTRATION";
  expect((await registry.versions("digits")).map(({ version }) => version)).toEqual(["2", "1"]);
  await expect(move("3", null)).rejects.toMatchObject({ code: "registry-missing" });
  await expect(move("8", null)).rejects.toMatchObject({ code: "registry-missing" });
  expect(server.store.models.get("digits")?.aliases.size).toBe(0);
});

it.each(["latest", "v7", "a/b", "größe"])("refuses %s, which MLflow takes for no alias", async (stage) => {
  await using made = await scene();
  await expect(made.move("1", null, stage)).rejects.toMatchObject({ code: "input-invalid" });
});

it("keeps stages as MLflow's legacy ones when asked, with a warning", async () => {
  await using made = await scene({ stagesAs: "legacy" });
  const { server, registry, move, holder } = made;
  expect(registry.notes?.[0]).toMatch(/deprecated/u);
  const first = await move("1", null);
  const second = await move("2", first);
  expect(server.store.models.get("digits")?.versions.map((one) => one.current_stage)).toEqual([
    ...["Archived", "Production", "None"],
  ]);
  expect(await holder()).toEqual(second);
  await expect(move("3", first)).rejects.toMatchObject({ code: "registry-conflict" });
  await expect(move("3", null, "canary")).rejects.toMatchObject({ code: "input-invalid" });
  expect(await move(null, second)).toBeNull();
  for (const one of server.store.models.get("digits")?.versions ?? []) one.current_stage = "Production";
  await expect(registry.holders("digits")).rejects.toMatchObject({ code: "registry-fault" });
});

it("reads every model at once, under the names of the policy", async () => {
  await using server = await fakeMlflow();
  const registry = open(server, { pattern: "prod-{model}" });
  await registry.register(given("v1.0.0", "a"));
  await registry.register({ ...given("v1.0.0", "b"), model: "churn" });
  await open(server).register({ ...given("v1.0.0", "c"), model: "somebody's else" });
  expect([...server.store.models.keys()]).toEqual(["prod-digits", "prod-churn", "somebody's else"]);
  expect(await registry.models()).toEqual(["churn", "digits"]);
  const all = await registry.overview();
  expect(all.map(({ model, versions }) => [model, versions[0]?.digest])).toEqual([
    ["churn", digest("b")],
    ["digits", digest("a")],
  ]);
  expect(await registry.overview("nothing")).toEqual([
    { model: "nothing", versions: [], holders: [], history: [] },
  ]);
});

it("brings the bytes of a version, and says how to bring what the server does not hand out", async () => {
  await using made = await scene();
  const { server, registry } = made;
  const [version] = await registry.versions("digits");
  if (version === undefined || registry.bring === undefined) throw new TypeError("there are three");
  const to = mkdtempSync(join(folder, "brought-"));
  const path = await registry.bring(version, to);
  expect(readFileSync(path)).toEqual(MODEL);
  const stored = server.store.models.get("digits")?.versions[2];
  for (const source of [
    "s3://bucket/model",
    "mlflow-artifacts://elsewhere:1/x",
    "mlflow-artifacts:/../x",
    "/etc",
  ]) {
    if (stored !== undefined) stored.source = source;
    const error = await registry.bring(version, to).catch((caught) => caught);
    expect([error.code, error.problems[0].hint]).toEqual([
      "registry-missing",
      expect.stringMatching(/mlflow artifacts download --artifact-uri "models:\/digits\/3"/u),
    ]);
  }
  server.store.artifacts.set("1/r3/artifacts/model/other.onnx", MODEL);
  if (stored !== undefined) stored.source = "mlflow-artifacts:/1/r3/artifacts/model";
  await expect(registry.bring(version, to)).rejects.toThrow(/2 ONNX files/u);
});
