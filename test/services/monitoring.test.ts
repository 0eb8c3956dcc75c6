// A real Prometheus reads the server: validate's own profile beside the model, the rows that it was made of sent as requests,
// then others.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openTable } from "../../packages/dataset/src/index.ts";
import { root } from "../../packages/devkit/src/repository.ts";
import { servingRuntime } from "../../packages/inference/src/serving.ts";
import { dashboardQueries } from "../../packages/server/src/monitoring/dashboard.ts";
import { RECORDED } from "../../packages/server/src/monitoring/recorded.ts";
import { alertRules } from "../../packages/server/src/monitoring/rules.ts";
import { serve } from "../../packages/server/src/serve.ts";
import { readSettings } from "../../packages/server/src/settings.ts";
import { type Prometheus, prometheus } from "./monitoring/prometheus.ts";
import { ruleCases } from "./monitoring/rule-cases.ts";
import { plainEnvironment, run, temporaryFolder } from "./program.ts";
import { lacks, TOOLS } from "./tools.ts";

const skip = lacks("monitoring", "prometheus", "promtool");
const parts = new AsyncDisposableStack();
const { path: folder } = parts.use(await temporaryFolder());
afterAll(() => parts.disposeAsync());

const alerts = join(root, "packages/server/monitoring/alerts.json");
const data = join(root, "demo/data/digits-test.parquet");
const PIXELS = 64;

describe.skipIf(skip)("rules", () => {
  it("are what Prometheus takes", async () => {
    const { code, stdout, stderr } = await run(TOOLS.promtool, ["check", "rules", alerts], { cwd: folder });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("SUCCESS");
  });

  it("tell what they are for, and nothing else, and compute what packages/profile computes", async () => {
    const path = join(folder, "cases.json");
    await writeFile(path, JSON.stringify(ruleCases(alerts)));
    const { code, stdout, stderr } = await run(TOOLS.promtool, ["test", "rules", path], { cwd: folder });
    expect([code, code === 0 ? "" : `${stdout}${stderr}`]).toEqual([0, ""]);
  });
});

describe.skipIf(skip)("a server that is scraped", () => {
  it("shows each panel of the dashboard, no drift on the reference's own rows, and drift on others", async () => {
    await judgedModel();
    const server = await serve(
      readSettings(
        ["--models", join(folder, "models"), "--port", "0", "--drain-delay-ms", "0", "--log", "errors"],
        {},
      ),
      {
        workerFile: join(root, "packages/server/src/program.ts"),
        runtimeDirectory: await servingRuntime(import.meta.url, null),
        log: { add: () => true, flushed: async () => undefined },
      },
    );
    parts.defer(async () => void (await server.drain()));
    await server.ready;
    const watching = parts.use(await prometheus(folder, new URL(server.origin).host, await quickRules()));
    // The counters are seen at zero first.
    await until(watching, "modelgate_profile_values_total", (found) => found.length > 500);
    const rows = await pixels();
    await send(server.origin, rows);
    await until(
      watching,
      RECORDED.observed,
      (found) => found.length > 64 && found.every(({ value }) => value > 800),
    );
    // Rules may have seen some of the rows alone at first, and those in the order of the file.
    await until(
      watching,
      RECORDED.psi,
      (found) => found.length > 64 && found.every(({ value }) => value < 0.01),
    );

    // A rate begins with the second time that a series is seen: its first requests were no rise of anything.
    for (let again = 0; again < 2; again += 1) {
      await until(watching, "modelgate_requests_total", (found) => found.length > 0);
      await send(server.origin, rows);
    }
    for (const expr of dashboardQueries()) {
      const asked = expr.replaceAll(/\$\w+/gu, ".*");
      await until(watching, asked, (found) => found.length > 0);
    }
    for (let again = 0; again < 3; again += 1)
      await send(
        server.origin,
        rows.map((value) => 16 - value),
      );
    const drifted = await until(watching, `${RECORDED.psi} > 0.2`, (found) => found.length > 20);
    expect(drifted.some(({ labels }) => labels["direction"] === "output")).toBe(true);
  });
});

/** The demo's model, judged, with the report as its reference profile. */
async function judgedModel(): Promise<void> {
  const place = join(folder, "models/digits/1");
  await mkdir(place, { recursive: true });
  const model = join(place, "model.onnx");
  await copyFile(join(root, "demo/models/digits-good.onnx"), model);
  const report = join(place, "model.profile.json");
  const flags = ["--model", model, "--data", data, "--target", "label", "--id", "id", "--report", report];
  const task = ["--task", "multiclass-classification", "--limit", "accuracy>=0.5"];
  const program = join(root, "packages/cli/src/index.ts");
  const { code, stderr } = await run(process.execPath, [program, "validate", ...flags, ...task], {
    cwd: folder,
    env: plainEnvironment(),
  });
  expect([code, code === 0 ? "" : stderr]).toEqual([0, ""]);
  expect(JSON.parse(await readFile(report, "utf8"))).toHaveProperty("profile");
}

/** The rules as they ship, evaluated every second. */
async function quickRules(): Promise<string> {
  const groups = alertRules().groups.map((group) => ({ ...group, interval: "1s" }));
  const path = join(folder, "rules.json");
  await writeFile(path, JSON.stringify({ groups }));
  return path;
}

/** The rows that were judged, row-major. */
async function pixels(): Promise<Float32Array> {
  const table = await openTable(data);
  const names = table.columns.map(({ name }) => name).filter((name) => name.startsWith("pixel_"));
  const values: number[] = [];
  for await (const batch of table.read(Object.fromEntries(names.map((name) => [name, "number"])), 4096)) {
    for (let row = 0; row < batch.rows; row += 1) {
      for (const name of names) values.push(Number(batch.columns.get(name)?.values[row]));
    }
  }
  return Float32Array.from(values);
}

/** Sends rows as requests of a hundred. */
async function send(origin: string, rows: Float32Array): Promise<void> {
  for (let at = 0; at < rows.length; at += 100 * PIXELS) {
    const some = Array.from(rows.subarray(at, at + 100 * PIXELS));
    const shape = [some.length / PIXELS, PIXELS];
    const response = await fetch(`${origin}/v2/models/digits/infer`, {
      method: "POST",
      body: JSON.stringify({ inputs: [{ name: "pixels", datatype: "FP32", shape, data: some }] }),
    });
    expect([response.status, response.ok ? "" : await response.text()]).toEqual([200, ""]);
    await response.arrayBuffer();
  }
}

type Found = Awaited<ReturnType<Prometheus["query"]>>;

/** What a query gives once it gives what is expected of it. */
async function until(watching: Prometheus, expr: string, holds: (found: Found) => boolean): Promise<Found> {
  for (let at = 0; at < 480; at += 1) {
    const found = await watching.query(expr);
    if (holds(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${expr} gives ${JSON.stringify(await watching.query(expr)).slice(0, 500)}`);
}
