import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { append } from "@modelgate/ledger";
import { memoryStore } from "@modelgate/ledger/memory-store";
import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { timedReport } from "../../render/src/latency/latency-builder.ts";
import { trends } from "./trends.ts";

/** A ledger with a report for each of the medians, of the model `digits` and of others as they are asked for. */
async function ledgerWith(medians: readonly number[], change: (report: Report) => unknown = (same) => same) {
  const store = memoryStore();
  for (const [i, ms] of medians.entries()) {
    const plain = timedReport();
    const measurements = plain.measurements.map((one) => ({ ...one, value: ms }));
    const createdAt = `2026-01-${String(i + 1).padStart(2, "0")}T00:00:00.000Z`;
    const commit = String(i).padStart(40, "0");
    const report = { ...plain, measurements, provenance: { ...plain.provenance, createdAt, commit } };
    await append(
      store,
      [
        {
          ...{ at: createdAt, kind: "report", model: "digits", subject: null },
          by: { actor: "ana", repository: null, run: null, commit: null },
          facts: { action: "benchmark", verdict: "pass", signer: null },
          documentBytes: Buffer.from(JSON.stringify(change(report))),
        },
      ],
      () => Promise.resolve(),
    );
  }
  return () => Promise.resolve(store);
}

const LEVELS = [
  ...Array.from({ length: 12 }, (_, i) => 2 + 0.001 * i),
  ...Array.from({ length: 12 }, (_, i) => 3 + 0.001 * i),
];

it("shows how a median went, and where it changed its level", async () => {
  const { stdout, exitCode } = await trends(["digits"], await ledgerWith(LEVELS));
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^digits {2}latency_p50_ms {2}2(\.\d+)? ms → 3\.\d+ ms {2}\(24 reports on /u);
  expect(stdout).toMatch(/1\.50 times as much since 000000000000\n/u);
});

it("draws a page, and gives lines that benchmark reads", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "modelgate-trends-"));
  const page = join(folder.path, "new", "page.html");
  const { stdout } = await trends(["--page", page, "--format=jsonl"], await ledgerWith(LEVELS));
  expect(stdout.trimEnd().split("\n")).toHaveLength(24);
  expect(JSON.parse(stdout.split("\n")[0] ?? "")).toMatchObject({ format: "modelgate/latency-history@1" });
  expect(await readFile(page, "utf8")).toContain("<h2>digits</h2>");
});

it.each([
  ["a model that the ledger does not know", ["other"], "keeps no times of other"],
  ["a flag that is none", ["--pag", "x"], "trends: Unknown option '--pag'"],
  ["one that was meant otherwise", ["--pag", "x"], "Did you mean --page?"],
  ["two models", ["a", "b"], "expected at most one model"],
  ["a strange format", ["--format", "xml"], 'expected text or jsonl, got "xml"'],
])("refuses %s", async (_name, argv, message) => {
  const found = await trends(argv, await ledgerWith([2]));
  expect([found.exitCode, found.stdout]).toEqual([2, ""]);
  expect(found.stderr).toContain(message);
});

it("tells a report that cannot be read, rather than leave it out", async () => {
  const { exitCode, stderr } = await trends([], await ledgerWith([2], () => ({ schema: "other" })));
  expect(exitCode).toBe(2);
  expect(stderr).toContain("schema");
});

it("tells a report that is gone, rather than leave it out", async () => {
  const open = await ledgerWith([2]);
  const store = await open();
  const gone = [...store.files().keys()].filter((path) => path.startsWith("documents/"));
  store.put(gone.map((path) => ({ path, bytes: new Uint8Array() })));
  const { exitCode, stderr } = await trends([], async () => store);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining("an entry names it, and it is gone")]);
});

it("leaves out reports of other actions, and explains itself", async () => {
  const { stderr } = await trends([], async () => {
    const store = memoryStore();
    await append(
      store,
      [
        {
          ...{ at: "2026-01-01T00:00:00.000Z", kind: "report", model: "digits", subject: null },
          by: { actor: null, repository: null, run: null, commit: null },
          facts: { action: "validate" },
          documentBytes: Buffer.from("not read"),
        },
      ],
      () => Promise.resolve(),
    );
    return store;
  });
  expect(stderr).toContain("keeps no times of any model");
  expect((await trends(["--help"], () => Promise.reject(new Error("opened")))).stdout).toContain("Usage:");
});

it("says so when the page cannot be written", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "trends-"));
  await writeFile(join(folder.path, "file"), "");
  const page = join(folder.path, "file", "page.html");
  const { exitCode, stderr } = await trends(["--page", page], await ledgerWith(LEVELS));
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/^error\[input-invalid\]: page: .* cannot be written$/mu),
  });
});
