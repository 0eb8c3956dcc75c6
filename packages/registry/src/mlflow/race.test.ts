import { setTimeout as wait } from "node:timers/promises";
import { memoryStore } from "@modelgate/ledger/memory-store";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { type FakeMlflow, type FakeMlflowOptions, fakeMlflow } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { disagreements } from "../promote/audit.ts";
import { numbered } from "../promote/entry.ts";
import { type Asked, type PromotionPorts, promote } from "../promote/promote.ts";
import { recordsOf } from "../promote/records.ts";
import { mlflowClient } from "./client.ts";
import { mlflowRegistry } from "./mlflow-registry.ts";
import { namingBy } from "./naming.ts";

const digest = `sha256:${"a".repeat(64)}`;
const exchange = httpExchange({ retries: 0 });
const rule = {
  ...{ name: "production", from: null, requires: [], maxEvidenceAgeMs: null, soakMs: null },
  ...{ approval: null, signedBy: [], allowClaimed: false },
};
const asked = (version: number): Asked => ({
  ...{ model: "digits", version: String(version), rule, kind: "promotion", reason: `racer ${version}` },
  ...{ isBreakGlass: false, isDryRun: false, policyDigest: null },
});

function racing(server: FakeMlflow): PromotionPorts & { audit(): Promise<string[]> } {
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  const registry = mlflowRegistry({
    client: mlflowClient({ base: new URL(server.origin), authorization: null }, exchange),
    ...{ naming: namingBy("{model}", null), stagesAs: "aliases", stages: ["production"], by: "ann" },
    now: () => Date.UTC(2026, 10, 21) + next(),
    draw: () => next().toString(16).padStart(16, "0"),
  });
  const ledger = memoryStore();
  return {
    ...{ registry, ledger, reports: [], approvals: [] },
    kept: () => Promise.reject(new TypeError("no report is kept")),
    hash: async () => ({ digest }),
    by: { actor: "ann", repository: null, run: null, commit: null },
    now: () => Date.UTC(2026, 10, 21) + next(),
    pause: () => wait(Math.random() * 30),
    async audit() {
      const [told] = await registry.overview("digits");
      if (told === undefined) throw new TypeError("there is one");
      return disagreements("digits", recordsOf(await numbered(ledger), "digits"), told);
    },
  };
}

/** A server with as many versions as there are racers, and one more who holds the stage. */
async function started(racers: number, before: FakeMlflowOptions["before"] = () => null) {
  const server = await fakeMlflow({ before });
  const model = { creation_timestamp: 1, tags: new Map(), aliases: new Map() };
  const versions = Array.from({ length: racers + 1 }, (_, at) => ({
    ...{ name: "digits", version: String(at + 1), creation_timestamp: 1, current_stage: "None", source: "" },
    ...{ run_id: "", status: "READY", tags: new Map([["modelgate.digest", digest]]) },
  }));
  server.store.models.set("digits", { name: "digits", ...model, versions });
  const ports = racing(server);
  await promote(asked(racers + 1), ports);
  return { server, ports };
}

/**
 * Holds up everybody who is about to set the alias until all are; then lets on one or two whenever somebody reads back: of two
 * the first is written over before it looks.
 */
function startingGun(racers: number): NonNullable<FakeMlflowOptions["before"]> {
  const waiting: (() => void)[] = [];
  let arrived = -1;
  let reading = 0;
  let turns = 0;
  const letOn = () =>
    setImmediate(() => {
      turns += 1;
      const next = waiting.splice(0, 1 + (turns % 2));
      reading = next.length;
      for (const go of next) go();
    });
  return async (endpoint) => {
    if (endpoint === "GET registered-models/get" && arrived === racers) {
      reading -= 1;
      if (reading === 0) letOn();
    }
    if (endpoint !== "POST registered-models/alias") return null;
    arrived += 1;
    // The first is whoever holds the stage before the race.
    if (arrived === 0) return null;
    const { promise, resolve } = Promise.withResolvers<void>();
    waiting.push(resolve);
    if (arrived === racers) letOn();
    await promise;
    return null;
  };
}

it("finds every update that was lost in a race of a hundred", async () => {
  const RACERS = 100;
  const { server, ports } = await started(RACERS, startingGun(RACERS));
  await using _ = server;
  const ends = await Promise.allSettled(
    Array.from({ length: RACERS }, (_, at) => promote(asked(at + 1), ports)),
  );
  const won = ends.flatMap((end, at) => (end.status === "fulfilled" ? [String(at + 1)] : []));
  for (const end of ends)
    if (end.status === "rejected") expect(end.reason).toMatchObject({ code: "registry-conflict" });
  const holder = server.store.models.get("digits")?.aliases.get("production") ?? "";
  expect(won).toContain(holder);
  expect(won.length).toBeGreaterThan(40);
  const wrong = await ports.audit();
  const lost = wrong.map(
    (line) => /but (\d+) already held it: \d+'s promotion was overwritten$/u.exec(line)?.[1],
  );
  // Whoever was told that the move came about and does not hold the stage is named, and nobody else.
  expect(lost.toSorted()).toEqual(won.filter((version) => version !== holder).toSorted());
});

it("finds nothing where nobody raced", async () => {
  const { server, ports } = await started(10);
  await using _ = server;
  for (let at = 1; at <= 10; at += 1) expect((await promote(asked(at), ports)).what).toBe("moved");
  await promote({ ...asked(3), kind: "rollback" }, ports);
  expect(await ports.audit()).toEqual([]);
});

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  "killed after question %i, the next run ends it or begins anew",
  async (left) => {
    const { server, ports } = await started(1);
    await using _ = server;
    let questions = 0;
    const killed = racing(server);
    const registry = mlflowRegistry({
      client: mlflowClient({ base: new URL(server.origin), authorization: null }, async (request) => {
        questions += 1;
        if (questions > left) throw new Error("killed");
        return await exchange(request);
      }),
      ...{ naming: namingBy("{model}", null), stagesAs: "aliases", stages: ["production"], by: "ann" },
      ...{ now: killed.now, draw: () => "f".repeat(16) },
    });
    const first = await promote(asked(1), { ...ports, registry }).catch((error) => error);
    expect(first instanceof Error).toBe(left < 8);
    expect((await promote(asked(1), ports)).holder?.version).toBe("1");
    expect(await ports.audit()).toEqual([]);
    expect(recordsOf(await numbered(ports.ledger), "digits").open).toEqual([]);
  },
);
