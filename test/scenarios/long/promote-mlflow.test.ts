// A model's way to production in a server of MLflow, the ledger in git beside it; and what is judged against who holds a stage.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { type FakeMlflow, fakeMlflow } from "@modelgate/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import { cloneOf, type Work, work } from "../../fixtures/git/repositories.ts";
import { fileOf, folderOf, judge, write } from "../project.ts";
import { runPromote } from "../run-promote.ts";

const good = fileOf("demo/models/digits-good.onnx");
const subtle = fileOf("demo/models/digits-subtle.onnx");
const start = process.cwd();

let mlflow: FakeMlflow;
let clone: Work;

function policy(stage = "production"): string {
  return JSON.stringify({
    models: {
      digits: {
        path: "models/digits.onnx",
        task: "multiclass-classification",
        classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        baseline: { stage },
        datasets: { test: { path: "test.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } } },
        limits: [
          { metric: "accuracy", min: 0.9 },
          { metric: "accuracy", "max-drop": 0.5 },
        ],
      },
    },
    registry: {
      ...{ type: "mlflow", url: mlflow.origin, name: "prod-{model}" },
      stages: [
        { name: "staging", requires: ["validate"] },
        { name: "production", from: "staging", requires: ["validate"] },
      ],
    },
  });
}

beforeEach(async () => {
  mlflow = await fakeMlflow();
  const server = work(join(folderOf(), "server"));
  server.commit({
    "models/digits.onnx": good,
    "test.csv": fileOf("test/fixtures/scenarios/digits.csv"),
    "modelgate.yml": policy(),
  });
  server.run("config", "receive.denyCurrentBranch", "ignore");
  clone = cloneOf(server, join(folderOf(), "clone"));
  process.chdir(clone.path);
});
afterEach(async () => {
  process.chdir(start);
  await mlflow[Symbol.asyncDispose]();
});

const stored = () => mlflow.store.models.get("prod-digits");

/** Judges what is checked out, and keeps the report. */
async function report(name: string) {
  const judged = await judge(clone.path);
  write(clone.path, { [name]: JSON.stringify(judged.report) });
  return judged;
}

it("goes to production and back, and is what the next model is compared with", async () => {
  const made = await runPromote({ do: "register", version: "minor" });
  expect([made.code, made.outputs["version"], made.report.promotion?.registry]).toEqual([0, "1", "mlflow"]);
  const first = await report("first.json");
  expect(first.checks).toMatchObject({ "test/accuracy/max-drop": "skipped → skipped" });
  expect(first.report.notes.join()).toMatch(/nobody holds production yet/u);
  expect((await runPromote({ stage: "production", reports: "first.json" })).code).toBe(1);
  expect((await runPromote({ stage: "staging", reports: "first.json" })).code).toBe(0);
  const before = mlflow.requests.length;
  const moved = await runPromote({ stage: "production" });
  expect([moved.code, moved.outputs["version"]]).toEqual([0, "1"]);
  const asked = mlflow.requests.slice(before).map(({ endpoint }) => endpoint);
  expect(asked.filter((one) => !one.includes("artifact") && !one.includes("download")).length).toBeLessThan(
    10,
  );
  expect(stored()?.aliases).toEqual(new Map(Object.entries({ staging: "1", production: "1" })));

  write(clone.path, { "models/digits.onnx": subtle });
  clone.run("commit", "--quiet", "--all", "--message", "another");
  const second = await report("second.json");
  expect(second.checks["test/accuracy/max-drop"]).toMatch(/^pass/u);
  const digest = first.report.subject.digest;
  expect(second.report.baseline).toMatchObject({ source: "stage:production", digest });
  expect((await runPromote({ do: "register", version: "v0.2.0" })).outputs["version"]).toBe("2");
  expect((await runPromote({ version: "v0.2.0", stage: "staging", reports: "second.json" })).code).toBe(0);
  expect((await runPromote({ version: "2", stage: "production" })).outputs["previous"]).toBe("1");
  const back = await runPromote({ do: "rollback", stage: "production", reason: "errors doubled" });
  expect([back.code, back.outputs["version"]]).toEqual([0, "1"]);
  expect(stored()?.aliases.get("production")).toBe("1");
});

it("believes no bytes but those that were registered, and says how to bring those that it cannot reach", async () => {
  expect((await runPromote({ do: "register", version: "v1.0.0" })).code).toBe(0);
  await report("report.json");
  const path = "1/r1/artifacts/model/digits.onnx";
  mlflow.store.artifacts.set(path, subtle);
  // What lies here is not what would be served.
  const here = { "model-path": "models/digits.onnx" };
  const replaced = await runPromote({ stage: "staging", reports: "report.json", ...here });
  const unmet = replaced.report.promotion?.requirements.filter(({ met }) => !met).map(({ name }) => name);
  expect([replaced.code, unmet]).toEqual([1, ["bytes"]]);
  stored()?.aliases.set("production", "1");
  const judged = await judge(clone.path);
  expect([judged.code, judged.report.problems[0]?.code ?? judged.report.checks[1]?.message]).toEqual([
    2,
    expect.stringMatching(/baseline/u),
  ]);

  const [version] = stored()?.versions ?? [];
  if (version !== undefined) version.source = "s3://bucket/model";
  stored()?.aliases.clear();
  const unreachable = await runPromote({ stage: "staging", reports: "report.json" });
  expect([unreachable.code, unreachable.report.problems[0]?.hint]).toEqual([
    2,
    expect.stringMatching(/mlflow artifacts download --artifact-uri "models:\/prod-digits\/1"/u),
  ]);
  const given = { stage: "staging", reports: "report.json", "model-path": "models/digits.onnx" };
  expect((await runPromote(given)).code).toBe(0);
});

it("registers the number that training logged, for the bytes that the server has of it", async () => {
  await runPromote({ do: "register", version: "v1.0.0" });
  mlflow.store.artifacts.set("0/t/artifacts/trained/digits.onnx", good);
  stored()?.versions.push({
    ...{ name: "prod-digits", version: "2", creation_timestamp: 1, current_stage: "None", status: "READY" },
    ...{ source: "mlflow-artifacts:/0/t/artifacts/trained", run_id: "t", tags: new Map() },
  });
  await report("report.json");
  const { code, outputs } = await runPromote({ do: "register", version: "2", reports: "report.json" });
  expect([code, outputs["version"]]).toEqual([0, "2"]);
  expect(outputs["digest"]).toBe(stored()?.versions[0]?.tags.get("modelgate.digest"));
  expect(readFileSync("models/digits.onnx").equals(good)).toBe(true);
  // What it was registered with is in the ledger.
  expect((await runPromote({ stage: "staging", version: "2" })).code).toBe(0);
});

/** The program as a user runs it. */
async function modelgate(...argv: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const entry = join(import.meta.dirname, "../../../packages/cli/src/index.ts");
  const child = spawn(process.execPath, ["--no-warnings", entry, ...argv], { cwd: clone.path });
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    once(child, "close"),
  ]);
  return { code, stdout, stderr };
}

it("shows stages and history, and the audit names what a hand set and what it copied", async () => {
  await runPromote({ do: "register", version: "v1.0.0" });
  await report("report.json");
  expect((await runPromote({ stage: "staging", reports: "report.json" })).code).toBe(0);
  const stages = await modelgate("stages");
  expect([stages.code, stages.stdout]).toEqual([0, expect.stringMatching(/digits +staging +1 .* ann/u)]);
  const history = JSON.parse((await modelgate("history", "digits", "--format", "json")).stdout);
  expect(history.map(({ what }: { what: string }) => what)).toEqual(["registered", "moved"]);
  expect(await modelgate("audit", "verify")).toMatchObject({ code: 0 });

  const tags = stored()?.tags ?? new Map<string, string>();
  const [[key = "", value = ""] = []] = tags;
  tags.set(
    key.replace("000000001", "000000002"),
    value.replace('"seq":1', '"seq":2').replace("staging", "production"),
  );
  stored()?.aliases.set("production", "1");
  const { code, stdout } = await modelgate("audit", "verify");
  expect([code, stdout]).toEqual([
    1,
    expect.stringMatching(/WRONG: digits: ann moved 1 to production at .* without a ledger entry/u),
  ]);
  tags.delete(key);
  stored()?.aliases.delete("staging");
  expect((await modelgate("audit", "verify")).stdout).toMatch(
    /1 to staging at .* is recorded, and the registry has no such move/u,
  );
});

it("takes a stage that the policy does not declare for a typing error, not for a first version", async () => {
  write(clone.path, { "modelgate.yml": policy("prodution") });
  const { code, report: judged } = await judge(clone.path);
  expect([code, JSON.stringify(judged)]).toEqual([2, expect.stringMatching(/Did you mean production/u)]);
});
