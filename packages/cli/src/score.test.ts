import { append } from "@modelgate/ledger";
import type { Version } from "@modelgate/registry";
import { expect, it } from "vitest";
import { memoryStore } from "../../ledger/src/memory-store.ts";
import { memoryRegistry } from "../../registry/src/memory-registry.ts";
import { reportOf } from "../../render/src/report-builder.ts";
import { card } from "./card.ts";
import { score } from "./score.ts";
import type { ShelfWorld } from "./shelf.ts";

const report = reportOf({ checks: [{ ...reportOf().checks[0], slice: { writer: "7" } } as never] });
const { digest } = report.subject;
const version: Version = {
  ...{
    model: "digits",
    version: "v1.0.0",
    digest,
    source: "c:m.onnx",
    at: "2026-11-21T05:00:00Z",
    by: "ann",
    facts: {},
  },
};

/** A shelf on which v1.0.0 holds production, with or without its report in the ledger; `change` makes it another version. */
async function shelf(isKept: boolean, change: Partial<Version> = {}): Promise<ShelfWorld> {
  const now = () => Date.parse("2026-11-21T08:00:00Z");
  const registry = memoryRegistry([{ ...version, ...change }], now);
  await registry.move({
    model: "digits",
    stage: "production",
    version: "v1.0.0",
    expected: null,
    reason: "",
    facts: {},
  });
  const ledger = memoryStore();
  const by = { actor: "ann", repository: null, run: null, commit: null };
  const entry = {
    kind: "report",
    model: "digits",
    subject: digest,
    facts: { action: "validate", verdict: "pass", signer: null },
  };
  const at = "2026-11-21T07:00:00.000Z";
  const documentBytes = Buffer.from(JSON.stringify(report));
  if (isKept) await append(ledger, [{ ...entry, by, at, documentBytes }], async () => undefined);
  return { registry, ledger, by, now, pause: async () => undefined };
}

const lineOf = async (item: string, kept: boolean) => {
  const { stdout } = await score(["digits", "--stage", "production"], () => shelf(kept));
  return stdout.split("\n").find((line) => line.startsWith(`${item} `)) ?? "";
};

it("names the report that shows an item, and without the report says that there is no evidence", async () => {
  expect(await lineOf("model-6", true)).toMatch(
    /^model-6 +0\.5 .*validate, by hand: 1 check on slices pass +entry 1 sha256:[0-9a-f]{64}$/u,
  );
  expect(await lineOf("model-6", false)).toMatch(/^model-6 +0 .*no evidence$/u);
});

it("counts no report about other bytes, nor any for a version whose bytes nobody knows", async () => {
  for (const other of [`sha256:${"e".repeat(64)}`, null]) {
    const open = () => shelf(true, { digest: other });
    expect((await score(["digits"], open)).stdout).toMatch(/^model-6 +0 .*no evidence$/mu);
    expect((await card(["digits"], open)).stdout).toContain("No report about these bytes is kept");
  }
});

it("attests nothing of a version that was registered without a digest", async () => {
  const argv = ["attest", "--item", "data-5", "--by", "a", "--says", "b", "--version", "v1.0.0"];
  const { exitCode, stderr } = await score(argv, () => shelf(false, { digest: null }));
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("registered without a digest")]);
});

it("writes somebody's word down, and counts it", async () => {
  const one = await shelf(false);
  const said = await score(
    ["attest", "--item", "data-5", "--by", "Ann Lee", "--says", "reviewed"],
    async () => one,
  );
  expect(said).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("attested by Ann Lee") });
  const { stdout } = await score(["--format", "markdown"], async () => one);
  expect(stdout).toMatch(/\| data-5 \| 0\.5 \|.*Ann Lee/u);
});

it.each([
  [["attest", "--item", "data-5"], /--by, --says missing/u],
  [["attest", "--item", "data5", "--by", "a", "--says", "b"], /Did you mean data-5/u],
  [["--item", "data-5"], /--item is for `score attest`/u],
  [["a", "b"], /at most one model/u],
  [["digit"], /Did you mean digits/u],
  [["--stage", "staging"], /Held are production/u],
  [["--format", "pdf"], /expected text, json or markdown/u],
  [["--what"], /--what/u],
])("refuses %j", async (argv, message) => {
  const { exitCode, stderr } = await score(argv, () => shelf(true));
  expect([exitCode, message.test(stderr)]).toEqual([2, true]);
});

it("shows a card with and without reports, and a bill of materials", async () => {
  const of = async (kept: boolean, ...argv: string[]) => await card(argv, () => shelf(kept));
  expect((await of(true, "digits")).stdout).toMatch(
    /## Measured[\s\S]+holds: production[\s\S]+moved production/u,
  );
  expect((await of(false, "--stage", "production")).stdout).toContain("No report about these bytes is kept");
  const bom = JSON.parse((await of(true, "--format", "cyclonedx")).stdout);
  expect(bom.components.map(({ type }: { type: string }) => type)).toContain("machine-learning-model");
  expect((await of(true, "--version", "v9.9.9")).stderr).toContain("Its versions are v1.0.0");
  expect((await of(true, "--version", "v1.0.0", "--stage", "production")).stderr).toContain("got both");
});
