import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openBaseline } from "@modelgate/baseline";
import { openRepository } from "@modelgate/git";
import { inspectModel } from "@modelgate/onnx";
import { directoryRegistry, gitRegistry, type Registry } from "@modelgate/registry";
import { afterAll, afterEach, expect, it } from "vitest";
import { cloneOf, gitIn, temporaryFolder, type Work, work } from "../../../test/fixtures/git/repositories.ts";
import type { Reach } from "./reach.ts";
import { stageHolders } from "./stage-holder.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const start = process.cwd();
afterEach(() => process.chdir(start));
let count = 0;
const fresh = () => {
  count += 1;
  const path = join(folder.path, String(count));
  mkdirSync(path);
  return path;
};
const fixture = (name: string) => join(import.meta.dirname, "../../../test/fixtures/models", name);
const [ridge, forest] = [fixture("ridge.onnx"), fixture("forest.onnx")];
const source = { kind: "stage", stage: "production", model: "digits", policy: "modelgate.yml" } as const;

function policy(place: object, stage = "production"): string {
  const model = { path: "m.onnx", task: "regression", datasets: { t: { path: "t.csv", target: "y" } } };
  const limits = [{ metric: "r2", min: 0 }];
  return JSON.stringify({
    models: { digits: { ...model, limits, baseline: { stage: "production" } } },
    registry: { ...place, stages: [{ name: stage }] },
  });
}

/** A folder registry in which a model holds production. */
async function holding(path: string): Promise<string> {
  const root = fresh();
  await held(directoryRegistry({ root, by: "ann", now: () => Date.now() }), path, "c".repeat(40));
  return root;
}

async function held(registry: Registry, path: string, commit: string): Promise<void> {
  const { digest } = await inspectModel(path);
  const names = [path.split("/").at(-1) ?? ""] as const;
  const files = { folder: join(path, ".."), names };
  await registry.register({
    model: "digits",
    version: "v1.0.0",
    digest,
    commit,
    path: "m.onnx",
    facts: {},
    files,
  });
  const move = {
    model: "digits",
    stage: "production",
    version: "v1.0.0",
    expected: null,
    reason: "r",
    facts: {},
  };
  await registry.move(move);
}

async function opened(clone: Work, event: Reach["event"], isProposed = false) {
  process.chdir(clone.path);
  const reach: Reach = {
    repository: () => openRepository(gitIn(clone.path), { fetch: {} }),
    ...{ isProposed, event, exchange: async () => Promise.reject(new TypeError("no web")) },
    stage: (...asked) => stageHolders(reach, {})(...asked),
  };
  return await openBaseline(source, { path: "m.onnx", kind: "model" }, reach, fresh());
}

it("brings who holds the stage from a registry that keeps the bytes", async () => {
  const clone = work(fresh());
  clone.commit({ "modelgate.yml": policy({ type: "directory", path: await holding(ridge) }) });
  const found = await opened(clone, { kind: "checkout" });
  if (found.kind !== "file") throw new TypeError(found.reason);
  expect(readFileSync(found.path).equals(readFileSync(ridge))).toBe(true);
  expect(found.notes[0]).toMatch(/^production is held by v1\.0\.0/u);
});

it("brings it from the commit that a tag names, where the registry is in git", async () => {
  const server = work(fresh());
  const commit = server.commit({ "modelgate.yml": policy({ type: "git" }), "m.onnx": readFileSync(ridge) });
  const clone = cloneOf(server, fresh());
  const repository = await openRepository(gitIn(clone.path), { fetch: {} });
  await held(
    gitRegistry({ repository, tagger: { name: "ann", email: "a@x" }, now: () => 1_800_000_000 }),
    ridge,
    commit,
  );
  const found = await opened(clone, { kind: "checkout" });
  expect(found).toMatchObject({ kind: "file", source: "stage:production" });
});

it("asks the registry of the base's policy where a change is proposed", async () => {
  const clone = work(fresh());
  const baseSha = clone.commit({
    "modelgate.yml": policy({ type: "directory", path: await holding(ridge) }),
  });
  const headSha = clone.commit({
    "modelgate.yml": policy({ type: "directory", path: await holding(forest) }),
  });
  const proposed = await opened(clone, { kind: "pull-request", headSha, baseSha }, true);
  if (proposed.kind !== "file") throw new TypeError(proposed.reason);
  expect(readFileSync(proposed.path).equals(readFileSync(ridge))).toBe(true);
});

it("says that nobody holds a stage yet, and takes one that is not declared for a mistake", async () => {
  const clone = work(fresh());
  const place = { type: "directory", path: fresh() };
  clone.commit({ "modelgate.yml": policy(place) });
  expect(await opened(clone, { kind: "checkout" })).toMatchObject({
    ...{ kind: "none", reason: "nobody holds production yet: this is the first version of digits" },
  });
  clone.commit({ "modelgate.yml": policy(place, "prod") });
  await expect(opened(clone, { kind: "checkout" })).rejects.toMatchObject({ code: "policy-invalid" });
});
