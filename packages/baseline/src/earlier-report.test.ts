import { createHash } from "node:crypto";
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Measurement, problemsOf, type Report } from "@modelgate/schema";
import { afterAll, expect, it } from "vitest";
import { temporaryFolder } from "../../../test/fixtures/git/repositories.ts";
import { readEarlierReport } from "./earlier-report.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
let count = 0;

const CSV = "id,label,prediction\n1,a,a\n";
const digest = `sha256:${createHash("sha256").update(CSV).digest("hex")}`;
const measured = (id: string, slice: Measurement["slice"] = null): Measurement => ({
  id,
  metric: "accuracy",
  dataset: "test",
  slice,
  value: 0.9,
  unit: "ratio",
  n: 10,
  interval: null,
  reason: "told",
});
const dataset = (path: string | null, name = "test"): Report["datasets"][number] => ({
  name,
  path: "data/test.csv",
  digest: null,
  rows: 1,
  ...(path === null ? {} : { predictions: { path, digest } }),
});

function written(change: Partial<Report> = {}, files: Record<string, string> = { "test.csv": CSV }): string {
  const at = join(folder.path, `report-${++count}`);
  mkdirSync(join(at, "deep"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
  const report: Report = {
    schema: "modelgate/report@1",
    action: "validate",
    verdict: "pass",
    subject: { name: "m", path: null, digest: null, sizeBytes: null, binding: "executed" },
    datasets: [dataset("test.csv")],
    measurements: [measured("m1"), measured("m2", { writer: "7", site: "b" })],
    checks: [],
    problems: [],
    notes: [],
    environment: { cpu: "c", cores: 1, os: "o", runtime: null, options: {}, node: "v24", modelgate: "0.1.0" },
    provenance: {
      repository: null,
      commit: null,
      run: null,
      policyDigest: null,
      seed: null,
      createdAt: "2026-01-01T00:00:00Z",
      command: [],
    },
    ...change,
  };
  writeFileSync(join(at, "report.json"), JSON.stringify(report));
  return join(at, "report.json");
}

it("gives what was measured by data set, metric and slice, whatever the order of its keys", async () => {
  const earlier = await readEarlierReport(written());
  expect(earlier.measurement("test", "accuracy", null)?.id).toBe("m1");
  expect(earlier.measurement("test", "accuracy", { site: "b", writer: "7" })?.id).toBe("m2");
  expect(earlier.measurement("test", "accuracy", { writer: "7" })).toBeNull();
  expect(earlier.measurement("other", "accuracy", null)).toBeNull();
});

it.each(["test.csv", "deep/test.csv", "./test.csv"])("gives the predictions beside it: %s", async (name) => {
  const path = written({ datasets: [dataset(name)] }, { [name]: CSV });
  const { predictions } = await readEarlierReport(path);
  expect(predictions.get("test")).toEqual({ path: join(path, "..", name), digest, data: null });
});

it.each([
  ["were never written", null, "written without its predictions"],
  ["are gone", "gone.csv", "gone.csv is not beside the report any more"],
  ["are a folder", "deep", "not beside the report"],
])("says why examples cannot be paired when the predictions %s", async (_name, path, reason) => {
  const { predictions } = await readEarlierReport(written({ datasets: [dataset(path)] }));
  expect(predictions.get("test")).toEqual({ none: expect.stringContaining(reason) });
});

it("refuses predictions of another run", async () => {
  const path = written({}, { "test.csv": `${CSV}2,a,b\n` });
  expect(await readEarlierReport(path).catch(problemsOf)).toMatchObject([{ code: "baseline-mismatch" }]);
});

it.each([
  "../outside.csv",
  "/etc/passwd",
  "deep/../../outside.csv",
  "..\\outside.csv",
  "C:x.csv",
  "C:\\x.csv",
  "link.csv",
  "up/outside.csv",
])("never reads outside the report's folder: %s", async (name) => {
  const path = written({ datasets: [dataset(name)] });
  writeFileSync(join(folder.path, "outside.csv"), CSV);
  symlinkSync("../outside.csv", join(path, "../link.csv"));
  symlinkSync("..", join(path, "../up"));
  expect(await readEarlierReport(path).catch(problemsOf)).toMatchObject([{ code: "report-invalid" }]);
});

it.each<[string, (path: string) => void, string]>([
  ["a missing report", (path) => rmSync(path), "baseline-missing"],
  ["no JSON", (path) => writeFileSync(path, "{"), "report-invalid"],
  ["another document", (path) => writeFileSync(path, "{}"), "report-invalid"],
])("is an error: %s", async (_name, spoil, code) => {
  const path = written();
  spoil(path);
  expect(await readEarlierReport(path).catch(problemsOf)).toMatchObject([{ code }]);
});

it("reads no report beyond 64 MiB", async () => {
  const path = written();
  truncateSync(path, 64 * 2 ** 20 + 1);
  expect(await readEarlierReport(path).catch(problemsOf)).toMatchObject([
    { code: "report-invalid", message: expect.stringMatching(/expected at most 67108864 bytes$/u) },
  ]);
});

it.each<[string, Partial<Report>, string]>([
  ["that could not judge", { verdict: "error" }, "baseline-missing"],
  ["with one thing measured twice", { measurements: [measured("m1"), measured("m2")] }, "report-invalid"],
  ["with one data set twice", { datasets: [dataset(null), dataset(null)] }, "report-invalid"],
])("refuses a report %s", async (_name, change, code) => {
  expect(await readEarlierReport(written(change)).catch(problemsOf)).toMatchObject([{ code }]);
});
