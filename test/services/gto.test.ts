// A registry in git tags beside GTO itself: each reads what the other wrote.
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Overview, Registry } from "../../packages/registry/src/registry.ts";
import { cloneOf, isolated, type Work, work } from "../fixtures/git/repositories.ts";
import { DIGEST, open } from "../fixtures/registry/git-scene.ts";
import { plainEnvironment, run, temporaryFolder } from "./program.ts";
import { lacks, TOOLS } from "./tools.ts";

describe.skipIf(lacks("gto", "gto"))("GTO", () => {
  const resources = new AsyncDisposableStack();
  afterAll(() => resources.disposeAsync());

  async function scene() {
    const { path } = resources.use(await temporaryFolder());
    const server = work(join(path, "server"));
    const commits = [1, 2, 3, 4].map((at) => server.commit({ "m.onnx": String(at) }));
    const clone = cloneOf(server, join(path, "clone"));
    const theirs = cloneOf(server, join(path, "theirs"));
    const now = () => Math.floor(Date.now() / 1000);
    const registry = await open(clone, now);
    const register = (model: string, at: number, version: string) =>
      registry.register({
        ...{ model, version, commit: commits[at] ?? "", path: "m.onnx", digest: DIGEST, facts: { run: "7" } },
      });
    return { commits, theirs, registry, register };
  }

  /** GTO in a clone that has the server's tags, as a user runs it. */
  async function gto(theirs: Work, ...words: string[]): Promise<string> {
    theirs.run("fetch", "--quiet", "--tags", "origin");
    const who = {
      GIT_AUTHOR_NAME: "gto",
      GIT_AUTHOR_EMAIL: "g@x",
      GIT_COMMITTER_NAME: "gto",
      GIT_COMMITTER_EMAIL: "g@x",
    };
    const env = { ...plainEnvironment(), ...isolated(), ...who };
    const { code, stdout, stderr } = await run(TOOLS.gto, words, { cwd: theirs.path, env });
    if (code !== 0) throw new Error(`gto ${words.join(" ")}: ${stderr}${stdout}`);
    return stdout;
  }

  async function moved(registry: Registry, model: string, stage: string, version: string | null) {
    const holder = (await registry.holders(model)).find((one) => one.stage === stage);
    const move = { model, stage, version, expected: holder?.token ?? null, reason: `to ${version}` };
    return await registry.move({ ...move, facts: { record: "r" } });
  }

  type Shown = { version: string; commit_hexsha: string; stages: { stage: string }[] };
  type Told = { event: string; version: string; stage?: string; author: string };

  /** What GTO says of a model, in the words that `ours` has, too. */
  async function told(theirs: Work, model: string) {
    const shown: Shown[] = JSON.parse(await gto(theirs, "show", model, "--json"));
    const history: Told[] = JSON.parse(await gto(theirs, "history", model, "--json", "--ascending"));
    return {
      versions: shown.map(({ version }) => version).toSorted(),
      held: shown
        .flatMap(({ version, stages }) => stages.map(({ stage }) => `${stage} ${version}`))
        .toSorted(),
      history: history.map(({ event, version, stage, author }) => [event, version, stage ?? null, author]),
    };
  }

  const EVENT = { registered: "registration", moved: "assignment", left: "unassignment" } as const;

  function ours({ versions, holders, history }: Overview) {
    return {
      versions: versions.map(({ version }) => version).toSorted(),
      held: holders.map(({ stage, version }) => `${stage} ${version}`).toSorted(),
      history: history.map(({ what, version, stage, by }) => [
        EVENT[what as keyof typeof EVENT],
        ...[version, stage, by],
      ]),
    };
  }

  it("shows what we registered and moved as we do: who holds what, and the history", async () => {
    const { registry, register, theirs } = await scene();
    for (const model of ["digits", "team/fraud"]) {
      await register(model, 0, "v1.0.0");
      await register(model, 1, "v1.1.0");
      await moved(registry, model, "staging", "v1.0.0");
      await moved(registry, model, "production", "v1.0.0");
      await moved(registry, model, "production", "v1.1.0");
      // Back, and off.
      await moved(registry, model, "production", "v1.0.0");
      await moved(registry, model, "staging", null);
    }
    const all = await registry.overview();
    expect(all.map(({ model }) => model)).toEqual(["digits", "team/fraud"]);
    for (const one of all) {
      const found = ours(one);
      expect(found.held).toEqual(["production v1.0.0"]);
      expect(await told(theirs, one.model)).toEqual(found);
    }
  });

  it("registers and assigns what we read, and what we then move it shows", async () => {
    const { commits, registry, register, theirs } = await scene();
    await register("digits", 0, "v1.0.0");
    const [, , third = ""] = commits;
    await gto(theirs, "register", "digits", third, "--version", "v2.0.0");
    await gto(theirs, "assign", "digits", "--version", "v2.0.0", "--stage", "production");
    theirs.run("push", "--quiet", "--tags", "origin");
    const [holder] = await registry.holders("digits");
    // A hand that gives no digest: what it promotes cannot be checked, and is refused where evidence is asked for.
    expect(holder).toMatchObject({ stage: "production", version: "v2.0.0", by: "gto", digest: null });
    expect(await told(theirs, "digits")).toEqual(ours((await registry.overview())[0] as Overview));
    await moved(registry, "digits", "production", "v1.0.0");
    const after = await told(theirs, "digits");
    expect(after.held).toEqual(["production v1.0.0"]);
    expect(after).toEqual(ours((await registry.overview())[0] as Overview));
  });
});
