// A promotion through git whose process ends at any of its commands, when git has done it and nobody heard: what is written is as if
// it had ended before the next one. Registry and ledger are real repositories.
import { join } from "node:path";
import { branchStore, type Git, openRepository } from "@modelgate/git";
import { gitRegistry, promote } from "@modelgate/registry";
import { expect, it } from "vitest";
import {
  asked,
  audited,
  MODEL,
  portsOver,
  registered,
} from "../../../packages/registry/src/registry-contract.ts";
import { cloneOf, gitIn, type Work, work } from "../../fixtures/git/repositories.ts";
import { folderOf } from "../project.ts";

const tagger = { name: "ann", email: "ann@x" };
const seconds = () => Math.floor(Date.now() / 1000);

/** A run over a clone of its own, which ends when git has done so many commands and one more, of which it does not hear. */
async function runIn(server: Work, { limit = Number.POSITIVE_INFINITY } = {}) {
  const own = gitIn(cloneOf(server, join(folderOf(), "clone")).path);
  const commands: string[] = [];
  let isOpen = false;
  const git: Git = async (args, options) => {
    if (!isOpen) return await own(args, options);
    commands.push(args.find((word, at) => !word.startsWith("-") && args[at - 1] !== "-c") ?? "");
    if (commands.length <= limit) return await own(args, options);
    if (commands.length === limit + 1) await own(args, options);
    throw new Error("killed");
  };
  const repository = await openRepository(git, { fetch: {} });
  isOpen = true;
  const registry = gitRegistry({ repository, tagger, now: seconds });
  const ledger = branchStore(repository, "modelgate/ledger", () => ({ ...tagger, seconds: seconds() }));
  return { commands, registry, ports: portsOver(registry, ledger) };
}

async function started() {
  const server = work(join(folderOf(), "server"));
  const commits = [1, 2].map((at) => server.commit({ "digits.onnx": String(at) }));
  const first = await runIn(server);
  const scene = { registry: first.registry, other: async () => first.registry };
  const [one = "", two = ""] = await registered({ ...scene, commit: (at) => commits[at] ?? "" }, 2);
  await promote(asked(one), first.ports);
  return { server, one, two };
}

it("is before or after, wherever it ends, and the next run finishes", async () => {
  const { server, one, two } = await started();
  // Each run goes on from what the one before left: to and fro.
  let limit = 0;
  let wanted = two;
  for (let isDone = false; !isDone; limit += 1) {
    const before = wanted === two ? one : two;
    const dying = await runIn(server, { limit });
    isDone = await promote(asked(wanted), dying.ports).then(
      () => true,
      (error: Error) => {
        expect(error.message).toBe("killed");
        return false;
      },
    );
    const next = await runIn(server);
    const [between] = await next.registry.holders(MODEL);
    expect([before, wanted]).toContain(between?.version);
    const { what } = await promote(asked(wanted), next.ports);
    expect(what, `ended at ${limit}`).toBe(between?.version === wanted ? "already" : "moved");
    expect((await next.registry.holders(MODEL))[0]?.version).toBe(wanted);
    expect(await audited(next.ports), `ended at ${limit}`).toEqual([]);
    wanted = before;
  }
  expect(limit).toBeGreaterThan(20);
}, 1_200_000);

it("asks the remote five times besides its three pushes, and starts few processes, however long the history", async () => {
  const { server, one, two } = await started();
  for (const version of [two, one, two, one]) {
    const { commands, ports } = await runIn(server);
    expect((await promote(asked(version), ports)).what).toBe("moved");
    expect(commands.filter((command) => command === "push")).toHaveLength(3);
    expect(commands.filter((command) => command === "ls-remote")).toHaveLength(5);
    expect(commands.filter((command) => command === "fetch").length).toBeLessThanOrEqual(1);
    expect(commands.length).toBeLessThan(40);
  }
});
