import { append, digestOf } from "@modelgate/ledger";
import { memoryStore } from "@modelgate/ledger/memory-store";
import type { Version } from "@modelgate/registry";
import { expect, it } from "vitest";
import { memoryRegistry } from "../../registry/src/memory-registry.ts";
import { shown } from "./registry.ts";

const digest = digestOf(Buffer.from("model"));
const version = (name: string): Version => ({
  ...{ model: "digits", version: name, digest, source: "c:m.onnx", at: "2026-11-21T05:00:00Z", by: "ann" },
  facts: {},
});
const now = () => Date.parse("2026-11-21T08:00:00Z");

/** A registry in which v1.0.0 holds production, moved past the ledger, which holds one report of it. */
async function shelf() {
  const registry = memoryRegistry([version("v1.0.0")], now);
  const move = {
    model: "digits",
    stage: "production",
    version: "v1.0.0",
    expected: null,
    reason: "r",
    facts: {},
  };
  await registry.move(move);
  const ledger = memoryStore();
  const by = { actor: "ann", repository: null, run: null, commit: null };
  const at = "2026-11-21T07:00:00.000Z";
  const entry = { kind: "report", model: "digits", subject: digest, by, at, facts: {} };
  await append(ledger, [{ ...entry, documentBytes: Buffer.from("{}") }], async () => undefined);
  return { registry, ledger };
}

const closed = () => Promise.reject(new TypeError("it is asked for nothing"));

it.each([
  ["stages", [], /digits[\s\S]*production[\s\S]*v1\.0\.0/u],
  ["stages", ["digits", "--format=markdown"], /\|.*production.*\|/u],
  ["history", ["digits"], /production/u],
  ["history", ["digits", "--format", "mermaid"], /timeline|gantt|gitGraph/u],
] as const)("%s %j shows what there is", async (command, argv, text) => {
  const { exitCode, stdout, stderr } = await shown(command, argv, shelf);
  expect([exitCode, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(text);
});

it("shows what it read as JSON", async () => {
  const { stdout } = await shown("stages", ["--format", "json"], shelf);
  expect(JSON.parse(stdout)).toMatchObject([{ model: "digits", holders: [{ stage: "production" }] }]);
});

it("shows quarantines with their reason", async () => {
  const rejected = async () => {
    const { registry, ledger } = await shelf();
    const by = { actor: "bob", repository: null, run: null, commit: null };
    const at = "2026-11-21T09:00:00.000Z";
    const entry = { kind: "quarantine", model: "digits", subject: digest, by, at };
    await append(
      ledger,
      [{ ...entry, facts: { reason: "a backdoor" }, documentBytes: null }],
      async () => undefined,
    );
    return { registry, ledger };
  };
  expect((await shown("history", ["digits"], rejected)).stdout).toMatch(
    /v1\.0\.0 +quarantined +bob +a backdoor/u,
  );
  expect((await shown("stages", [], rejected)).stdout).toMatch(/production.*quarantined/u);
  const { stdout } = await shown("stages", ["--format", "json"], rejected);
  expect(JSON.parse(stdout)).toMatchObject([{ holders: [{ quarantined: "a backdoor" }] }]);
});

it.each([
  ["stages", ["digit"], /no model "digit"[\s\S]*Its models are digits/u],
  ["history", ["digit"], /no model "digit"/u],
] as const)("%s refuses a model that there is not", async (command, argv, message) => {
  const { exitCode, stdout, stderr } = await shown(command, argv, shelf);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(message);
});

it.each([
  ["stages", ["a", "b"], /at most one model/u],
  ["stages", ["--format", "mermaid"], /expected text, json or markdown, got "mermaid"/u],
  ["stages", ["--what"], /stages: Unknown option '--what'/u],
  ["history", [], /expected one model/u],
  ["audit", [], /expected `verify`/u],
  ["audit", ["verify", "now"], /expected `verify`/u],
] as const)("%s %j opens nothing", async (command, argv, message) => {
  const { exitCode, stderr } = await shown(command, argv, closed);
  expect([exitCode, message.test(stderr)]).toEqual([2, true]);
});

it.each(["stages", "history", "audit"] as const)("%s explains itself", async (command) => {
  expect(await shown(command, ["--help"], closed)).toMatchObject({ exitCode: 0, stderr: "" });
});

it("audit ends with 1 where somebody moved a stage past the ledger, and with 0 where both say the same", async () => {
  const { exitCode, stdout } = await shown("audit", ["verify"], shelf);
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/^1 entry and 1 document read[\s\S]*^WRONG: .*digits/mu);
  const { ledger } = await shelf();
  const alone = async () => ({ registry: memoryRegistry([], now), ledger });
  expect(await shown("audit", ["verify"], alone)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining("tell the same story"),
  });
});

it("audit believes nothing more of a chain that is broken", async () => {
  const broken = async () => {
    const { registry, ledger } = await shelf();
    ledger.put([...ledger.files().keys()].map((path) => ({ path, bytes: Buffer.from("{}") })));
    return { registry, ledger };
  };
  const { exitCode, stdout } = await shown("audit", ["verify", "--format", "json"], broken);
  expect(exitCode).toBe(1);
  const { wrong } = JSON.parse(stdout);
  expect(wrong).toContainEqual(expect.stringMatching(/00000001\.json: /u));
  expect(wrong.join("\n")).not.toContain("digits");
});
