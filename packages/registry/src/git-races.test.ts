// Of two who move at once one is refused, wherever between question and push the other one comes.
import { openRepository } from "@modelgate/git";
import { expect, it } from "vitest";
import { cloneOf, gitIn, type Work } from "../../../test/fixtures/git/repositories.ts";
import { fresh, moving, open, scene } from "../../../test/fixtures/registry/git-scene.ts";
import { gitRegistry } from "./git-registry.ts";

it("has one winner of eight that move at once, and the others are told", async () => {
  const { server, register } = await scene();
  await register(0, "v1.0.0");
  await register(1, "v1.1.0");
  const racers = await Promise.all(
    Array.from({ length: 8 }, async () => await open(cloneOf(server, fresh()))),
  );
  const outcomes = await Promise.allSettled(
    racers.map((registry, at) =>
      registry.move({ ...moving, version: at % 2 === 0 ? "v1.0.0" : "v1.1.0", reason: `racer ${at}` }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "registry-conflict" });
  expect(server.run("tag", "--list", "digits#*").split("\n")).toHaveLength(1);
});

it("is not fooled by another stage that moves in between: counters differ, the pointer does not", async () => {
  const { server, register, registry } = await scene();
  await register(0, "v1.0.0");
  await register(1, "v1.1.0");
  // Both look while nobody holds production; between their looks and their writes staging moves once.
  const late = await open(cloneOf(server, fresh()));
  await late.holders("digits");
  await registry.move({ ...moving, stage: "staging", version: "v1.0.0" });
  await registry.move({ ...moving, version: "v1.0.0" });
  await expect(late.move({ ...moving, version: "v1.1.0" })).rejects.toMatchObject({
    code: "registry-conflict",
  });
});

/** A registry whose git does something else first, the `at`-th time that it runs a command. */
async function interrupted(server: Work, command: string, at: number, act: () => Promise<unknown>) {
  const git = gitIn(cloneOf(server, fresh()).path);
  let seen = 0;
  const repository = await openRepository(
    async (args, options) => {
      if (args.includes(command) && ++seen === at) await act();
      return await git(args, options);
    },
    { fetch: {} },
  );
  return gitRegistry({ repository, tagger: { name: "bob", email: "" }, now: () => 1_700_001_000 });
}

it.each(["ls-remote", "push"])("refuses a move when others moved twice before its %s", async (command) => {
  const { server, register, registry } = await scene();
  await register(0, "v1.0.0");
  await register(1, "v1.1.0");
  // Two moves, so that the counters differ: only the pointer tells.
  const late = await interrupted(server, command, 1, async () => {
    await registry.move({ ...moving, stage: "staging", version: "v1.0.0" });
    await registry.move({ ...moving, version: "v1.0.0" });
  });
  await expect(late.move({ ...moving, version: "v1.1.0" })).rejects.toMatchObject({
    code: "registry-conflict",
  });
  expect(server.run("tag", "--list", "digits#production#*").split("\n")).toHaveLength(1);
});

it("is not fooled by an answer that has a move's pointer and not yet its tag", async () => {
  const { server, register, registry } = await scene();
  await register(0, "v1.0.0");
  await register(1, "v1.1.0");
  const git = gitIn(cloneOf(server, fresh()).path);
  const isPointer = (line: string) => line.includes("refs/modelgate/");
  let isTorn = false;
  const repository = await openRepository(
    async (args, options) => {
      if (isTorn || !args.includes("ls-remote")) return await git(args, options);
      isTorn = true;
      const before = (await git(args)).stdout.toString().split("\n");
      await registry.move({ ...moving, stage: "staging", version: "v1.0.0" });
      await registry.move({ ...moving, version: "v1.0.0" });
      const after = (await git(args)).stdout.toString().split("\n");
      const lines = [...after.filter(isPointer), ...before.filter((line) => !isPointer(line))];
      await options?.sink?.(Buffer.from(lines.join("\n")));
      return { exitCode: 0, stdout: Buffer.alloc(0), stderr: "" };
    },
    { fetch: {} },
  );
  const tagger = { name: "bob", email: "" };
  const late = gitRegistry({ repository, tagger, now: () => 1_700_001_000 });
  await expect(late.move({ ...moving, version: "v1.1.0" })).rejects.toThrow(/now v1\.0\.0, by ann/u);
  expect(server.run("tag", "--list", "digits#production#*").split("\n")).toHaveLength(1);
});

it("says that a move was made though the next one followed before it was read back", async () => {
  const { server, register, registry } = await scene();
  await register(0, "v1.0.0");
  await register(1, "v1.1.0");
  const slow = await interrupted(server, "ls-remote", 2, async () => {
    const [holder] = await registry.holders("digits");
    await registry.move({ ...moving, version: "v1.1.0", expected: holder?.token ?? null });
  });
  const made = await slow.move({ ...moving, version: "v1.0.0", facts: { record: "r9" } });
  expect([made?.version, made?.facts["record"]]).toEqual(["v1.0.0", "r9"]);
});
