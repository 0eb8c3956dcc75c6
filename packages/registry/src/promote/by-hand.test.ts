// What a hand did past the ledger, and what becomes of it.
import { expect, it } from "vitest";
import { numbered } from "./entry.ts";
import { type PromotionPorts, promote } from "./promote.ts";
import { asked, rule, scene } from "./promote-scene.ts";

const byHand = { model: "digits", expected: null, reason: "by hand" };

it("takes a stage that was given by hand for no step on the way", async () => {
  const { ports } = scene();
  await ports.registry.move({ ...byHand, stage: "staging", version: "v1.0.0", facts: {} });
  const outcome = await promote(asked({ rule: { ...rule, from: "staging" } }), ports);
  expect([outcome.what, outcome.requirements.find(({ met }) => !met)?.name]).toEqual([
    "refused",
    "held staging",
  ]);
});

/** Gives production to a version as a hand does, whoever holds it. */
async function setByHand({ registry }: PromotionPorts, name: string): Promise<void> {
  const [holder] = await registry.holders("digits");
  const expected = holder?.token ?? null;
  await registry.move({ ...byHand, stage: "production", version: name, expected, facts: {} });
}

it("takes a stage that was given by hand for no way back", async () => {
  const { ports } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  await promote(asked({ version: null, kind: "rollback" }), ports);
  const strict = { ...rule, from: "staging", soakMs: 1, requires: ["validate"], maxEvidenceAgeMs: 1 };
  const ask = asked({ version: "v1.2.0", rule: strict, kind: "rollback" });
  await setByHand(ports, "v1.2.0");
  for (const holder of ["v1.2.0", "v1.0.0"]) {
    if (holder !== "v1.2.0") await setByHand(ports, holder);
    const { what, requirements } = await promote(ask, ports);
    expect([what, requirements.filter(({ met }) => !met).map(({ name }) => name)]).toEqual([
      "refused",
      ["no hold", "held staging", "soaked in staging", "validate"],
    ]);
  }
});

it("goes back to whom the ledger gave the stage, whoever had it from a hand", async () => {
  const back = asked({ version: null, kind: "rollback" });
  const { ports } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  await setByHand(ports, "v1.2.0");
  expect((await promote(back, ports)).holder?.version).toBe("v1.1.0");
  const other = scene().ports;
  await promote(asked(), other);
  await setByHand(other, "v1.2.0");
  await promote(asked({ version: "v1.1.0" }), other);
  expect((await promote(back, other)).holder?.version).toBe("v1.0.0");
});

it("gives what a hand gave once more, so that the next stage believes it", async () => {
  const { ports, audit } = scene();
  await promote(asked(), ports);
  await setByHand(ports, "v1.1.0");
  const ask = asked({ version: "v1.1.0" });
  const dry = await promote({ ...ask, isDryRun: true }, ports);
  expect([dry.what, dry.notes]).toEqual([
    "dry-run",
    [expect.stringMatching(/already held production, but without a ledger entry/u)],
  ]);
  expect((await promote(ask, ports)).what).toBe("moved");
  expect((await promote(ask, ports)).what).toBe("already");
  const next = { ...rule, name: "public", from: "production", soakMs: 1 };
  expect((await promote({ ...ask, rule: next }, ports)).what).toBe("moved");
  // Nothing was lost: who moved it on saw what the hand had done.
  expect((await audit()).wrong).toEqual([
    expect.stringMatching(/ann moved v1\.1\.0 to production at .* without a ledger entry/u),
  ]);
});

it.each([
  ["another stage", { stage: "staging", version: "v1.0.0" }],
  ["another version", { stage: "production", version: "v1.1.0" }],
  ["the same once more", { stage: "production", version: "v1.0.0" }],
])("is not fooled by a record that was copied into a tag of %s", async (_, what) => {
  const { ports, audit } = scene();
  const { holder } = await promote(asked(), ports);
  const expected = what.stage === "production" ? (holder?.token ?? null) : null;
  await ports.registry.move({ ...byHand, ...what, expected, facts: holder?.facts ?? {} });
  expect((await audit()).wrong).toEqual([expect.stringMatching(/without a ledger entry$/u)]);
});

/** A registry that dates every move as somebody's clock did. */
function dated(registry: PromotionPorts["registry"], at: string): PromotionPorts["registry"] {
  const overview: typeof registry.overview = async (model) =>
    (await registry.overview(model)).map((one) => ({
      ...one,
      holders: one.holders.map((each) => ({ ...each, at })),
      history: one.history.map((step) => ({ ...step, at })),
    }));
  return { ...registry, overview };
}

const staging = asked({ rule: { ...rule, name: "staging" } });
const soaked = (ms: number) => asked({ rule: { ...rule, from: "staging", soakMs: ms } });
const DAY = 86_400_000;
const FAR = "2099-01-01T00:00:00.000Z";

it("takes a hand's word for no time: a record that is copied with an earlier one soaks from when the ledger knew", async () => {
  const { ports } = scene();
  await promote(staging, ports);
  const backdated = { ...ports, registry: dated(ports.registry, "2026-11-01T00:00:00.000Z") };
  expect(await missing(soaked(DAY), backdated)).toEqual(["soaked in staging"]);
});

it("soaks from when the ledger knew of a move that a registry dates in the future", async () => {
  const { ports } = scene();
  await promote(staging, ports);
  const ahead = { ...ports, registry: dated(ports.registry, FAR) };
  expect((await promote(soaked(1), ahead)).what).toBe("moved");
});

/** What a promotion lacks. */
async function missing(ask: Parameters<typeof promote>[0], ports: PromotionPorts): Promise<string[]> {
  return (await promote(ask, ports)).requirements.filter(({ met }) => !met).map(({ name }) => name);
}

it.each([
  ["and dates it when its run died", true, "2026-11-21T12:00:30.000Z"],
  ["and dates it in the future", false, FAR],
])(
  "soaks from when a move is found that a hand makes for a run that died, %s",
  async (_, isLookedFor, at) => {
    const { ports } = scene();
    const dying = { ...ports.registry, move: () => Promise.reject(new Error("killed")) };
    await expect(promote(staging, { ...ports, registry: dying })).rejects.toThrow("killed");
    const [intent] = (await numbered(ports.ledger)).filter(({ entry }) => entry.kind === "intent");
    const later = { ...ports, now: () => ports.now() + 2 * DAY };
    // Who comes by in between finds that the registry has no such move.
    if (isLookedFor) await promote(asked({ version: "v1.1.0" }), later);
    const facts = { record: intent?.id ?? "" };
    await ports.registry.move({ ...byHand, stage: "staging", version: "v1.0.0", facts });
    const found = { ...later, registry: dated(ports.registry, at) };
    expect(await missing(soaked(DAY), found)).toEqual(["soaked in staging"]);
    const afterwards = { ...found, now: () => ports.now() + 4 * DAY };
    expect(await missing(soaked(DAY), afterwards)).toEqual([]);
  },
);

it("is not fooled by the record of an earlier move that a hand gives to the stage again", async () => {
  const { ports } = scene();
  const first = await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  const [now] = await ports.registry.holders("digits");
  const facts = first.holder?.facts ?? {};
  const back = { ...byHand, stage: "production", version: "v1.0.0", expected: now?.token ?? null };
  await ports.registry.move({ ...back, facts });
  expect((await promote(asked(), ports)).what).toBe("moved");
});
