import { append, digestOf } from "@modelgate/ledger";
import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { reportOf } from "../../../render/src/report-builder.ts";
import { disagreements } from "./audit.ts";
import { numbered, record } from "./entry.ts";
import { type PromotionPorts, promote } from "./promote.ts";
import { asked, digest, rule, scene, version, versions } from "./promote-scene.ts";

it("moves a stage, and ledger and registry tell the same story", async () => {
  const { ports, audit } = scene();
  const first = await promote(asked(), ports);
  expect([first.what, first.previous, first.holder?.version]).toEqual(["moved", null, "v1.0.0"]);
  const second = await promote(asked({ version: "v1.1.0" }), ports);
  expect([second.previous?.version, second.holder?.version]).toEqual(["v1.0.0", "v1.1.0"]);
  const { records, wrong } = await audit();
  expect(records.moves.map(({ version: to, previous, by, reason }) => [previous, to, by, reason])).toEqual([
    [null, "v1.0.0", "ann", "because"],
    ["v1.0.0", "v1.1.0", "ann", "because"],
  ]);
  expect(wrong).toEqual([]);
  expect((await promote(asked({ version: "v1.1.0" }), ports)).what).toBe("already");
});

it("says who was quicker first, also where the ledger cannot be told that nothing came of it", async () => {
  const { ports, audit } = scene();
  const { ledger, registry } = ports;
  const add = ledger.add.bind(ledger);
  const lost: PromotionPorts = {
    ...ports,
    registry: {
      ...registry,
      move: async () => {
        ledger.add = async () => {
          throw new ModelgateError({ code: "git-failed", message: "the push failed" });
        };
        throw new ModelgateError({ code: "registry-conflict", message: "somebody else moved it" });
      },
    },
  };
  await expect(promote(asked(), lost)).rejects.toMatchObject({
    problems: [{ code: "registry-conflict" }, { code: "git-failed" }],
  });
  ledger.add = add;
  expect((await audit()).records.open).toHaveLength(1);
  expect((await promote(asked(), ports)).recovered).toEqual([expect.stringContaining("its intent is void")]);
});

it("changes nothing when it is refused, or only asked what would be", async () => {
  const { ports, audit } = scene();
  const strict = { ...rule, requires: ["validate"] };
  const refused = await promote(asked({ rule: strict }), ports);
  expect([refused.what, refused.requirements.filter(({ met }) => !met).map(({ name }) => name)]).toEqual([
    "refused",
    ["validate"],
  ]);
  expect((await promote(asked({ isDryRun: true }), ports)).what).toBe("dry-run");
  expect(await ports.registry.holders("digits")).toEqual([]);
  expect((await audit()).records.moves).toEqual([]);
});

it("breaks the glass for evidence, never for other bytes or rejected ones", async () => {
  const { ports } = scene();
  const urgent = asked({
    rule: { ...rule, requires: ["validate"] },
    isBreakGlass: true,
    reason: "outage 12",
  });
  expect((await promote(urgent, { ...ports, reports: [reportOn("a")] })).what).toBe("moved");
  const strict = { ...urgent, rule: { ...urgent.rule, name: "public", requires: [] } };
  expect((await promote(strict, ports)).what).toBe("moved");
  const intents = (await numbered(ports.ledger)).filter(({ entry }) => entry.kind === "intent");
  const said = intents.map(({ entry: { facts } }) => [facts["break-glass"], facts["requires validate"]]);
  // Where everything held, nothing was broken.
  expect(said).toEqual([
    [true, false],
    [false, undefined],
  ]);
  const others = { ...ports, hash: async () => ({ digest: digest("f") }) };
  expect((await promote({ ...urgent, version: "v1.1.0" }, others)).what).toBe("refused");
  const rejected = record(ports, {
    kind: "quarantine",
    model: "other",
    subject: digest("c"),
    facts: { reason: "a backdoor" },
  });
  await append(ports.ledger, [rejected], ports.pause);
  const outcome = await promote({ ...urgent, version: "v1.2.0" }, ports);
  expect([outcome.what, outcome.requirements.find(({ met }) => !met)?.because]).toEqual([
    "refused",
    "rejected for good: a backdoor",
  ]);
});

it("rolls back to who held the stage before, and holds it there", async () => {
  const { ports, audit } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  const back = await promote(asked({ version: null, kind: "rollback", reason: "errors doubled" }), ports);
  expect([back.what, back.holder?.version]).toEqual(["moved", "v1.0.0"]);
  const again = await promote(asked({ version: "v1.1.0" }), ports);
  expect([again.what, again.requirements.find(({ met }) => !met)?.because]).toEqual([
    "refused",
    "the stage is on hold until `do: lift`: rolled back to v1.0.0: errors doubled",
  ]);
  const lift = record(ports, {
    kind: "lift",
    model: "digits",
    subject: null,
    facts: { stage: "production" },
  });
  await append(ports.ledger, [lift], ports.pause);
  expect((await promote(asked({ version: "v1.1.0" }), ports)).what).toBe("moved");
  expect((await audit()).wrong).toEqual([]);
});

it("says of a way back that is asked for again that it stands, though it set a hold", async () => {
  const { ports } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  const back = asked({ version: "v1.0.0", kind: "rollback", reason: "errors doubled" });
  expect([(await promote(back, ports)).what, (await promote(back, ports)).what]).toEqual([
    "moved",
    "already",
  ]);
});

it("goes forward to what was rolled back from as everybody goes, whatever it is called", async () => {
  const { ports } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  await promote(asked({ version: null, kind: "rollback", reason: "errors doubled" }), ports);
  const again = await promote(asked({ version: "v1.1.0", kind: "rollback" }), ports);
  expect([again.what, again.requirements.filter(({ met }) => !met).map(({ name }) => name)]).toEqual([
    "refused",
    ["no hold"],
  ]);
});

it.each([
  ["a version that is not there", { version: "v9.0.0" }, /no version v9\.0\.0/u],
  [
    "a way back that there is not",
    { version: null, kind: "rollback" as const },
    /nobody held production before/u,
  ],
])("says which are there for %s", async (_, change, message) => {
  const { ports } = scene();
  await expect(promote(asked(change), ports)).rejects.toMatchObject({ code: "registry-missing" });
  await expect(promote(asked(change), ports)).rejects.toThrow(message);
});

it("holds a stage that a run rolled back and did not live to hold", async () => {
  const { ports, audit } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  const move: typeof ports.registry.move = async (wish) => {
    await ports.registry.move(wish);
    throw new Error("killed");
  };
  const dying = { ...ports, registry: { ...ports.registry, move } };
  const back = asked({ version: null, kind: "rollback", reason: "errors doubled" });
  await expect(promote(back, dying)).rejects.toThrow("killed");
  const again = await promote(asked({ version: "v1.1.0" }), ports);
  expect([again.what, again.requirements.find(({ met }) => !met)?.because]).toEqual([
    "refused",
    "the stage is on hold until `do: lift`: rolled back to v1.0.0: errors doubled",
  ]);
  const ends = (await numbered(ports.ledger)).filter(({ entry }) => entry.kind === "rollback");
  expect(ends.map(({ entry }) => entry.subject)).toEqual([digest("a")]);
  expect((await audit()).wrong).toEqual([]);
});

/** Ports that work `steps` times, and then for this run no more: a process that is killed says nothing. */
function killedAfter(ports: PromotionPorts, steps: number): PromotionPorts {
  let left = steps;
  const alive =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (left-- <= 0) throw new Error("killed");
      return await act(...args);
    };
  const { registry, ledger } = ports;
  return {
    ...ports,
    registry: {
      ...registry,
      move: alive(registry.move),
      overview: alive(registry.overview),
      history: alive(registry.history),
    },
    ledger: { ...ledger, add: alive(ledger.add), tip: alive(ledger.tip) },
  };
}

it("whenever it is killed, the registry is before or after, and the next run finishes or begins anew", async () => {
  let finished = 0;
  for (let steps = 0; finished < 1 && steps < 60; steps += 1) {
    const { ports, audit } = scene();
    await promote(asked(), ports);
    const first = await promote(asked({ version: "v1.1.0" }), killedAfter(ports, steps)).catch(
      (error) => error,
    );
    if (!(first instanceof Error)) finished += 1;
    const between = await ports.registry.holders("digits");
    expect(["v1.0.0", "v1.1.0"]).toContain(between[0]?.version);
    const second = await promote(asked({ version: "v1.1.0" }), ports);
    expect(second.holder?.version, `killed after ${steps}`).toBe("v1.1.0");
    const { records, wrong } = await audit();
    expect(wrong, `killed after ${steps}`).toEqual([]);
    expect(records.open).toEqual([]);
    expect(records.moves.map(({ version: to }) => to)).toEqual(["v1.0.0", "v1.1.0"]);
  }
  expect(finished).toBe(1);
});

it("finds every update that a registry lost which refuses nobody, and none where nobody raced", async () => {
  const { ports, audit } = scene(true);
  await promote(asked(), ports);
  expect((await audit()).wrong).toEqual([]);
  // Both read before either writes: the holder that they saw is the same.
  const both = ["v1.1.0", "v1.2.0"].map((name) => promote(asked({ version: name, reason: name }), ports));
  await Promise.all(both);
  const { wrong } = await audit();
  expect(wrong).toEqual([expect.stringMatching(/promotion was overwritten$/u)]);
});

it("believes the run that moved, though another had given it up for dead meanwhile", async () => {
  const { ports, audit } = scene();
  const { move } = ports.registry;
  const slow: PromotionPorts["registry"] = {
    ...ports.registry,
    // Between intent and move another run starts, finds the intent open and nothing moved.
    async move(given) {
      await expect(promote(asked({ isDryRun: false, version: "v9.0.0" }), ports)).rejects.toThrow(
        /no version/u,
      );
      return await move(given);
    },
  };
  expect((await promote(asked(), { ...ports, registry: slow })).what).toBe("moved");
  const { records, wrong } = await audit();
  expect([wrong, records.open, records.moves.length]).toEqual([[], [], 1]);
});

it("says of a move past the ledger who did it", async () => {
  const { ports, audit } = scene();
  await promote(asked(), ports);
  const [holder] = await ports.registry.holders("digits");
  await ports.registry.move({
    ...{ model: "digits", stage: "production", version: "v1.2.0", expected: holder?.token ?? null },
    ...{ reason: "by hand", facts: {} },
  });
  expect((await audit()).wrong).toEqual([
    expect.stringMatching(/ann moved v1\.2\.0 to production at .* without a ledger entry/u),
  ]);
});

it("goes on back when a rollback is run again, never to what was rolled back from", async () => {
  const { ports } = scene();
  await promote(asked(), ports);
  await promote(asked({ version: "v1.1.0" }), ports);
  const back = asked({ version: null, kind: "rollback", reason: "errors doubled" });
  expect((await promote(back, ports)).holder?.version).toBe("v1.0.0");
  await expect(promote(back, ports)).rejects.toThrow(/nobody held production before/u);
});

it("asks no soak of the way back, and takes no rollback to where nobody was for a way past a hold", async () => {
  const { ports } = scene();
  const staging = { ...rule, name: "staging" };
  for (const name of ["v1.0.0", "v1.1.0"]) {
    await promote(asked({ version: name, rule: staging }), ports);
    await promote(asked({ version: name, rule: { ...rule, from: "staging" } }), ports);
  }
  const slow = { ...rule, from: "staging", soakMs: 3_600_000 };
  const back = await promote(asked({ version: null, rule: slow, kind: "rollback" }), ports);
  expect([back.what, back.holder?.version]).toEqual(["moved", "v1.0.0"]);
  const forward = await promote(asked({ version: "v1.2.0", kind: "rollback" }), ports);
  expect([forward.what, forward.requirements.find(({ met }) => !met)?.name]).toEqual(["refused", "no hold"]);
});

/** A report that failed, about the bytes of this digit. */
function reportOn(digit: string): PromotionPorts["reports"][number] {
  const of = reportOf();
  const report = reportOf({
    ...{ verdict: "fail", checks: [], subject: { ...of.subject, digest: digest(digit) } },
    provenance: { ...of.provenance, createdAt: "2026-11-21T12:00:00Z" },
  });
  const bytes = Buffer.from(JSON.stringify(report));
  return { report, digest: digestOf(bytes), signer: null, bytes };
}

it("keeps a report that says no, though it is refused for it", async () => {
  const { ports, audit } = scene();
  const shown = { ...ports, reports: [reportOn("a")] };
  const strict = asked({ rule: { ...rule, requires: ["validate"] } });
  expect((await promote({ ...strict, isDryRun: true }, shown)).what).toBe("refused");
  expect((await audit()).records.reports).toEqual([]);
  expect((await promote(strict, shown)).what).toBe("refused");
  expect((await audit()).records.reports).toMatchObject([{ subject: digest("a") }]);
});

it("goes on without no report that was kept: the one that is gone may have said no", async () => {
  const { ports } = scene();
  const strict = asked({ rule: { ...rule, requires: ["validate"] } });
  await promote(strict, { ...ports, reports: [reportOn("a")] });
  const { ledger } = ports;
  const list = async (tip: string, folder: string) =>
    folder === "entries" ? await ledger.list(tip, folder) : [];
  const forgetful = { ...ports, ledger: { ...ledger, list } };
  await expect(promote(strict, forgetful)).rejects.toMatchObject({ code: "ledger-broken" });
});

it("keeps a new report of a version that has the stage already, once", async () => {
  const { ports, audit } = scene();
  const shown = { ...ports, reports: [reportOn("a"), reportOn("b")] };
  await promote(asked(), ports);
  expect((await promote(asked({ isDryRun: true }), shown)).what).toBe("already");
  expect((await audit()).records.reports).toEqual([]);
  const said = [await promote(asked(), shown), await promote(asked(), shown)];
  expect(said.map(({ what, notes }) => [what, notes])).toEqual([
    ["already", ["new in the ledger, where a later stage finds it: validate"]],
    ["already", []],
  ]);
  const { records, wrong } = await audit();
  // That about other bytes speaks for another version.
  expect(records.reports.map(({ subject }) => subject)).toEqual([digest("a")]);
  expect([records.moves.length, wrong]).toEqual([1, []]);
});

it("goes back past bytes that are quarantined, and says so", async () => {
  const { ports } = scene();
  for (const { version: name } of versions) await promote(asked({ version: name }), ports);
  const reject = async (digit: string) => {
    const about = { model: "digits", subject: digest(digit), facts: { reason: "a backdoor" } };
    await append(ports.ledger, [record(ports, { kind: "quarantine", ...about })], ports.pause);
  };
  await reject("b");
  const back = asked({ version: null, kind: "rollback" });
  const found = await promote({ ...back, isDryRun: true }, ports);
  expect([found.what, found.version.version, found.notes]).toEqual([
    "dry-run",
    "v1.0.0",
    ["v1.1.0 held production before, and its bytes are quarantined"],
  ]);
  await reject("a");
  await expect(promote(back, ports)).rejects.toMatchObject({
    message: expect.stringMatching(
      /nobody held production before but v1\.1\.0 \(its bytes are quarantined\), v1\.0\.0 \(its/u,
    ),
    problems: [{ hint: expect.stringMatching(/^No other version can have the stage: register one/u) }],
  });
});

it("knows in a dry run what a killed run had moved", async () => {
  const { ports } = scene();
  const killed = async (given: Parameters<typeof ports.registry.move>[0]) => {
    await ports.registry.move(given);
    throw new Error("killed");
  };
  const dying = { ...ports, registry: { ...ports.registry, move: killed } };
  await expect(promote(asked(), dying)).rejects.toThrow("killed");
  expect((await promote(asked({ isDryRun: true }), ports)).what).toBe("already");
});

it("says when a stage was emptied by hand, a version replaced or withdrawn, and not when ends were written late", async () => {
  const { ports, audit } = scene();
  await promote(asked(), ports);
  const { records } = await audit();
  const history = await ports.registry.history("digits");
  const holders = await ports.registry.holders("digits");
  const told = { history, holders, versions };
  expect(disagreements("digits", records, told)).toEqual([]);
  const left = { ...history[0], what: "left" as const } as (typeof history)[number];
  expect(disagreements("digits", records, { ...told, history: [...history, left] })).toEqual([
    expect.stringMatching(/ann took production from v1\.0\.0 at .* without a ledger entry/u),
  ]);
  expect(disagreements("digits", records, { ...told, versions: [version("v1.0.0", "d")] })).toEqual([
    expect.stringMatching(/is registered for dddddddddddd, and was aaaaaaaaaaaa/u),
  ]);
  expect(disagreements("digits", records, { ...told, holders: [] })).toEqual([
    expect.stringMatching(/by the ledger v1\.0\.0 should hold production, but nobody does$/u),
  ]);
  await promote(asked({ version: "v1.1.0" }), ports);
  const late = (await audit()).records;
  const all = { history: await ports.registry.history("digits"), versions };
  const now = await ports.registry.holders("digits");
  expect(
    disagreements("digits", { ...late, moves: late.moves.toReversed() }, { ...all, holders: now }),
  ).toEqual([]);
});
