// What becomes known while a promotion decides, or after another run has given it up.
import { append, type Record as LedgerRecord } from "@modelgate/ledger";
import { expect, it } from "vitest";
import { record } from "./entry.ts";
import { type PromotionPorts, promote } from "./promote.ts";
import { asked, digest, rule, scene } from "./promote-scene.ts";

/** Ports whose bytes take so long to hash that somebody else writes to the ledger meanwhile, once. */
function slowly(ports: PromotionPorts, written: (at: PromotionPorts) => LedgerRecord) {
  const hashed: string[] = [];
  const hash: PromotionPorts["hash"] = async (version) => {
    hashed.push(version.version);
    await append(ports.ledger, [written(ports)], ports.pause);
    return await ports.hash(version);
  };
  return { ports: { ...ports, hash }, hashed };
}

const about = { model: "digits", subject: digest("c") };

it.each<[string, (at: PromotionPorts) => LedgerRecord, string]>([
  [
    "a quarantine of the bytes",
    (at) => record(at, { kind: "quarantine", ...about, model: "other", facts: { reason: "a backdoor" } }),
    "rejected for good: a backdoor",
  ],
  [
    "a hold of the stage",
    (at) =>
      record(at, { kind: "hold", ...about, subject: null, facts: { stage: "production", reason: "frozen" } }),
    "the stage is on hold until `do: lift`: frozen",
  ],
])("%s that comes while it decides is heeded, and nothing is hashed twice", async (_, written, because) => {
  const { ports, audit } = scene();
  const slow = slowly(ports, written);
  const { what, requirements } = await promote(asked({ version: "v1.2.0" }), slow.ports);
  expect([what, requirements.find(({ met }) => !met)?.because]).toEqual(["refused", because]);
  expect(slow.hashed).toEqual(["v1.2.0"]);
  const { records } = await audit();
  expect([records.moves, records.open]).toEqual([[], []]);
});

it.each<[string, (at: PromotionPorts) => LedgerRecord]>([
  ["of other bytes", (at) => record(at, { kind: "quarantine", ...about, subject: digest("a"), facts: {} })],
  ["of another stage", (at) => record(at, { kind: "hold", ...about, facts: { stage: "staging" } })],
  [
    "of another model",
    (at) => record(at, { kind: "hold", ...about, model: "x", facts: { stage: "production" } }),
  ],
])("what comes meanwhile and is %s is decided on no second time", async (_, written) => {
  const { ports } = scene();
  let decisions = 0;
  const overview: PromotionPorts["registry"]["overview"] = (model) => {
    decisions += 1;
    return ports.registry.overview(model);
  };
  const slow = slowly({ ...ports, registry: { ...ports.registry, overview } }, written);
  expect([(await promote(asked({ version: "v1.2.0" }), slow.ports)).what, decisions]).toEqual(["moved", 1]);
});

it("says that others wrote each time, rather than to decide for ever", async () => {
  const { ports } = scene();
  const { ledger } = ports;
  const noted = record(ports, { kind: "hold", ...about, facts: { stage: "production" } });
  const lifted = record(ports, { kind: "lift", ...about, facts: { stage: "production" } });
  const busy: PromotionPorts["ledger"] = {
    ...ledger,
    async add(files, after, message) {
      await append(ledger, [noted, lifted], ports.pause);
      return await ledger.add(files, after, message);
    },
  };
  await expect(promote(asked(), { ...ports, ledger: busy })).rejects.toMatchObject({
    code: "ledger-conflict",
  });
});

it("finds the move of a run that was given up, moved after all and died then", async () => {
  const { ports, audit } = scene();
  const staging = { ...rule, name: "staging" };
  const slow: PromotionPorts["registry"] = {
    ...ports.registry,
    async move(given) {
      expect((await promote(asked({ version: "v1.1.0", rule: staging }), ports)).recovered).toHaveLength(1);
      await ports.registry.move(given);
      throw new Error("killed");
    },
  };
  await expect(promote(asked(), { ...ports, registry: slow })).rejects.toThrow("killed");
  expect((await audit()).wrong).toEqual([
    expect.stringMatching(/ann began to move v1\.0\.0 to production .* and how that ended is not recorded/u),
  ]);
  const next = () => promote(asked({ version: "v1.2.0", rule: staging }), ports);
  expect((await next()).recovered).toEqual([
    expect.stringMatching(/v1\.0\.0 to production.*moved the stage/u),
  ]);
  expect((await next()).recovered).toEqual([]);
  const { records, wrong } = await audit();
  expect([wrong, records.givenUp, records.moves.length]).toEqual([[], [], 3]);
});

/** Ports of a run that is killed when it has moved. */
function killedAtTheMove(ports: PromotionPorts): PromotionPorts {
  const move: PromotionPorts["registry"]["move"] = async (given) => {
    await ports.registry.move(given);
    throw new Error("killed");
  };
  return { ...ports, registry: { ...ports.registry, move } };
}

const back = asked({ version: null, kind: "rollback" });

it("a dry run knows of the hold that the next run sets for a rollback that was killed", async () => {
  const { ports } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  await expect(promote(back, killedAtTheMove(ports))).rejects.toThrow("killed");
  const unmet = async (isDryRun: boolean) =>
    (await promote(asked({ version: "v1.1.0", isDryRun }), ports)).requirements.filter(({ met }) => !met);
  const told = await unmet(true);
  expect(told).toMatchObject([
    { name: "no hold", because: expect.stringMatching(/rolled back to v1\.0\.0/u) },
  ]);
  expect(await unmet(false)).toEqual(told);
});

it("promotes nothing between a rollback's move and the hold that it sets", async () => {
  const { ports } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  let isBegun = false;
  const overview: PromotionPorts["registry"]["overview"] = async (model) => {
    if (!isBegun) {
      isBegun = true;
      await promote(back, killedAtTheMove(ports)).catch(() => null);
    }
    return await ports.registry.overview(model);
  };
  const racing = { ...ports, registry: { ...ports.registry, overview } };
  const { what, requirements } = await promote(asked({ version: "v1.1.0" }), racing);
  expect([what, requirements.filter(({ met }) => !met).map(({ name }) => name)]).toEqual([
    "refused",
    ["no hold"],
  ]);
});
