// Whom a rollback goes back to, and what a version's history is worth once something else is registered as it.
import { digestOf } from "@modelgate/ledger";
import { expect, it } from "vitest";
import { reportOf } from "../../../render/src/report-builder.ts";
import type { Version } from "../registry.ts";
import { type PromotionPorts, promote } from "./promote.ts";
import { asked, digest, rule, scene, version, versions } from "./promote-scene.ts";

const back = asked({ version: null, kind: "rollback", reason: "errors doubled" });

/** Ports whose registry has other versions by now. */
function withVersions(ports: PromotionPorts, now: readonly Version[]): PromotionPorts {
  const { registry } = ports;
  const overview: typeof registry.overview = async (model) =>
    (await registry.overview(model)).map((one) => ({ ...one, versions: now.toReversed() }));
  return { ...ports, registry: { ...registry, overview } };
}

it("never goes back to what was rolled back from, also where that was to a version that is new to the stage", async () => {
  const { ports } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  const named = await promote({ ...back, version: "v1.2.0" }, ports);
  expect([named.what, named.holder?.version]).toEqual(["moved", "v1.2.0"]);
  expect((await promote(back, ports)).holder?.version).toBe("v1.0.0");
});

it("goes back past a version that the registry has no more, and says so", async () => {
  const { ports } = scene();
  for (const { version: name } of versions) await promote(asked({ version: name }), ports);
  const without = withVersions(
    ports,
    versions.filter(({ version: name }) => name !== "v1.1.0"),
  );
  const outcome = await promote({ ...back, isDryRun: true }, without);
  expect([outcome.version.version, outcome.notes]).toEqual([
    "v1.0.0",
    ["v1.1.0 held production before, and the registry has it no more"],
  ]);
  await expect(promote(back, withVersions(ports, versions.slice(2)))).rejects.toMatchObject({
    code: "registry-missing",
    message: expect.stringMatching(
      /nobody held production before but v1\.1\.0 \(the registry has it no more/u,
    ),
  });
});

it("takes what a version held with other bytes for no step on the way, and for no way back", async () => {
  const { ports } = scene();
  await promote(asked({ rule: { ...rule, name: "staging" } }), ports);
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  await promote(back, ports);
  await promote(asked({ version: "v1.2.0", kind: "rollback", isBreakGlass: true }), ports);
  const replaced = withVersions(ports, [version("v1.0.0", "f"), ...versions.slice(1)]);
  const strict = { ...rule, from: "staging" };
  for (const kind of ["promotion", "rollback"] as const) {
    const outcome = await promote(asked({ rule: strict, kind }), replaced);
    expect([outcome.what, outcome.requirements.filter(({ met }) => !met).map(({ name }) => name)]).toEqual([
      "refused",
      ["no hold", "held staging"],
    ]);
  }
});

it("never goes back to what was rolled back from, also where who came back is other bytes by now", async () => {
  const { ports } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  await promote(back, ports);
  const replaced = withVersions(ports, [version("v1.0.0", "f"), ...versions.slice(1)]);
  await expect(promote(back, replaced)).rejects.toMatchObject({ code: "registry-missing" });
  const again = await promote(asked({ isBreakGlass: true, isDryRun: true }), replaced);
  expect(again.notes).toEqual([expect.stringMatching(/without a ledger entry for these bytes/u)]);
});

it("goes back to whom a hand had put aside, also after a version that is new to the stage", async () => {
  const { ports } = scene();
  const { holder } = await promote(asked(), ports);
  const byHand = { model: "digits", stage: "production", version: "v1.1.0", reason: "by hand", facts: {} };
  await ports.registry.move({ ...byHand, expected: holder?.token ?? null });
  await promote({ ...back, version: "v1.2.0" }, ports);
  expect((await promote(back, ports)).holder?.version).toBe("v1.0.0");
});

it("goes back on the evidence of a repository that was called otherwise then, and of no stranger", async () => {
  const { ports } = scene();
  const report = reportOf({
    subject: { name: "digits", path: "m.onnx", digest: digest("a"), sizeBytes: 1, binding: "executed" },
  });
  const of = (repository: string): PromotionPorts => {
    const own = { ...report, provenance: { ...report.provenance, repository } };
    const bytes = Buffer.from(JSON.stringify(own));
    const shown = { report: own, digest: digestOf(bytes), signer: null, bytes };
    return {
      ...ports,
      by: { ...ports.by, repository },
      reports: [shown],
      now: () => Date.parse("2026-11-21T12:00:00Z"),
      kept: async () => shown,
    };
  };
  const evident = { ...rule, requires: ["validate"] };
  await promote(asked({ rule: evident }), of("o/old"));
  await promote(asked({ version: "v1.1.0" }), ports);
  const renamed = { ...of("o/old"), by: { ...ports.by, repository: "o/new" }, reports: [] };
  const ofStranger = { ...renamed, kept: of("eve/r").kept };
  const { requirements } = await promote({ ...back, rule: evident }, ofStranger);
  expect(requirements.filter(({ met }) => !met)).toMatchObject([
    { name: "validate", because: expect.stringMatching(/made in eve\/r, another repository/u) },
  ]);
  expect((await promote({ ...back, rule: evident }, renamed)).holder?.version).toBe("v1.0.0");
});
