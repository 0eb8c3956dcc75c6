// What models and stages may be called, over every registry that keeps its own names. What MLflow takes: mlflow/strange-answers.test.ts.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openRepository } from "@modelgate/git";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { fakeOciRegistry } from "@modelgate/testkit";
import { afterAll, expect, it } from "vitest";
import { cloneOf, gitIn, work } from "../../../test/fixtures/git/repositories.ts";
import { directoryRegistry } from "./directory-registry.ts";
import { gitRegistry } from "./git-registry.ts";
import { ociRegistry, ociRepositories } from "./oci-registry.ts";
import type { Registry } from "./registry.ts";
import { move, withModel } from "./registry-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-names-"));
const server = await fakeOciRegistry();
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server[Symbol.asyncDispose]();
});
const exchange = httpExchange({ retries: 0 });
let count = 0;
const fresh = () => {
  count += 1;
  const path = join(folder, String(count));
  mkdirSync(path);
  return path;
};

/** An empty registry, commits for its versions, and what was written there, in whatever words. */
type Opened = { registry: Registry; commits: readonly string[]; written(): string };

async function git(): Promise<Opened> {
  const origin = work(fresh());
  const commits = ["1", "2", "3"].map((text) => origin.commit({ "digits.onnx": text }));
  const repository = await openRepository(gitIn(cloneOf(origin, fresh()).path), { fetch: {} });
  const tagger = { name: "ann", email: "ann@x" };
  const registry = gitRegistry({ repository, tagger, now: () => 1_700_001_000 });
  return { registry, commits, written: () => origin.run("for-each-ref", "refs/tags", "refs/modelgate") };
}

const COMMITS = ["1", "2", "3"].map((digit) => digit.repeat(40));

async function directory(): Promise<Opened> {
  const root = fresh();
  const registry = directoryRegistry({ root, by: "ann", now: () => Date.now() });
  return { registry, commits: COMMITS, written: () => readdirSync(root).join() };
}

async function oci(): Promise<Opened> {
  count += 1;
  const ports = { exchange, credentials: async () => null, pause: async () => {} };
  const before = server.seen.length;
  let draws = 0;
  const registry = ociRegistry({
    repositoryOf: ociRepositories(`${server.host}/n${count}/{model}`, null, ports),
    ...{ models: [], stages: ["production"], by: "ann", now: () => Date.now() },
    draw: () => String(++draws).padStart(16, "0"),
  });
  return { registry, commits: COMMITS, written: () => server.seen.slice(before).join() };
}

const KINDS = [
  ["git", git],
  ["a directory", directory],
  ["an OCI registry", oci],
] as const;
const HOSTILE = [
  "größe",
  "$(touch x)",
  "a;b",
  "a b",
  "../x",
  "-rf",
  "a\nb",
  "a\0b",
  "",
  "/a",
  "a/",
  "`id`",
  "a..b",
];

it.each(KINDS)("%s takes no model or stage that is no plain name, and writes nothing", async (_, open) => {
  const { registry, commits, written } = await open();
  await withModel({ commit: () => commits[0] ?? "" }, 0, async (one) => {
    for (const model of HOSTILE) {
      const invalid = { code: "input-invalid" };
      await expect(registry.register({ ...one, model }), model).rejects.toMatchObject(invalid);
      await expect(registry.move(move({ model, version: "v1.0.0" })), model).rejects.toMatchObject(invalid);
      await expect(registry.move(move({ stage: model, version: "v1.0.0" })), model).rejects.toMatchObject(
        invalid,
      );
    }
  });
  expect(written()).toBe("");
});

it.each(KINDS)("%s keeps apart models whose names run into each other", async (_, open) => {
  const { registry, commits } = await open();
  const models = ["team/a", "team-a", "team"];
  for (const [at, model] of models.entries())
    await withModel({ commit: () => commits[at] ?? "" }, at, async (one) => {
      const { version } = await registry.register({ ...one, model });
      await registry.move(move({ model, version }));
    });
  for (const [at, model] of models.entries()) {
    const told = (await registry.overview(model)).find((one) => one.model === model);
    expect(told?.versions.map(({ version }) => version)).toEqual([`v1.${at}.0`]);
    expect(told?.holders.map(({ stage, version }) => [stage, version])).toEqual([
      ["production", `v1.${at}.0`],
    ]);
    expect(told?.history).toHaveLength(2);
  }
});

it("keeps the pointer of a and b/c apart from that of a/b and c", async () => {
  const { registry, commits } = await git();
  const names = [
    ["a", "b/c"],
    ["a/b", "c"],
  ] as const;
  for (const [at, [model, stage]] of names.entries())
    await withModel({ commit: () => commits[at] ?? "" }, at, async (one) => {
      const { version } = await registry.register({ ...one, model });
      expect(await registry.move(move({ model, stage, version }))).toMatchObject({ stage, version });
    });
});
