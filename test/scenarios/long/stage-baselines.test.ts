// Who holds a stage is what diff and benchmark compare with, as validate does (promote-registries.test.ts).
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { benchmark, type World } from "@modelgate/benchmark";
import { thisWorld } from "@modelgate/benchmark/world";
import { inspectModel } from "@modelgate/onnx";
import { directoryRegistry } from "@modelgate/registry";
import { runCommand } from "@modelgate/runner";
import { failure, type Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { fileOf, folderOf, write } from "../project.ts";
import { LAPTOP, recordingHost } from "../recording-host.ts";
import { diffIn } from "../run-diff.ts";
import { inFolder } from "../working-folder.ts";

const [good, subtle] = ["demo/models/digits-good.onnx", "demo/models/digits-subtle.onnx"].map(fileOf);

/** A folder with a model, and a registry in which another one holds production; or nobody does. */
async function project({ isHeld = true, stage = "production" } = {}) {
  const folder = folderOf({
    "test.csv": fileOf("test/fixtures/scenarios/digits.csv"),
    "models/digits.onnx": subtle ?? null,
    "before/digits.onnx": good ?? null,
  });
  const root = join(folder, "registry");
  mkdirSync(root);
  const digits = {
    ...{ path: "models/digits.onnx", task: "multiclass-classification", baseline: { stage } },
    ...{ classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
    datasets: { test: { path: "test.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } } },
    limits: [{ metric: "accuracy", min: 0.9 }],
  };
  const registry = { type: "directory", path: "registry", stages: [{ name: "production" }] };
  write(folder, { "modelgate.yml": JSON.stringify({ models: { digits }, registry }) });
  const { digest } = await inspectModel(join(folder, "before/digits.onnx"));
  if (!isHeld) return { folder, digest };
  const kept = directoryRegistry({ root, by: "ann", now: () => Date.now() });
  const version = { model: "digits", version: "v1.0.0", facts: {} };
  const files = { folder: join(folder, "before"), names: ["digits.onnx"] as const };
  await kept.register({ ...version, digest, commit: "c".repeat(40), path: "models/digits.onnx", files });
  await kept.move({ ...version, stage: "production", expected: null, reason: "r" });
  return { folder, digest };
}

/** What a run came to, and the digest of what it compared with; null: with nothing. */
type Came = { code: number; report: Report; baseline: string | null };
type Run = (folder: string, inputs?: Readonly<Record<string, string>>) => Promise<Came>;

const diffed: Run = async (folder, inputs) => {
  const { code, report } = await diffIn(folder, { model: "digits", "fail-on": "never", ...inputs });
  return { code, report, baseline: report.baseline?.digest ?? null };
};

/** Up to where it would begin to time: how long that takes is the machine's affair. */
const benchmarked: Run = (folder, inputs) =>
  inFolder(folder, async () => {
    let baseline: string | null = null;
    const { host, report } = recordingHost({ model: "digits", ...inputs });
    const timer: World["timer"] = async (parts) => {
      baseline = parts.baseline === null ? null : (await inspectModel(parts.baseline)).digest;
      throw failure("model-out-of-time", "nothing is timed here");
    };
    const world = { ...thisWorld(LAPTOP), timer };
    const code = await runCommand(benchmark(world), host, () => ({ summary: "", annotations: [] }));
    return { code, report: report(), baseline };
  });

const ACTIONS = [
  ["diff", diffed],
  ["benchmark", benchmarked],
] as const;

it.each(ACTIONS)("%s compares with who holds the stage", async (_, run) => {
  const { folder, digest } = await project();
  expect((await run(folder)).baseline).toBe(digest);
});

it("diff names the version that it compared with", async () => {
  const { folder, digest } = await project();
  const { code, report } = await diffed(folder);
  expect([code, report.problems, report.baseline?.source]).toEqual([0, [], "stage:production"]);
  expect(report.notes.join("\n")).toContain(`production is held by v1.0.0, ${digest.slice(7, 19)}`);
});

it.each(ACTIONS)("%s takes the stage from an input, over the policy's baseline", async (_, run) => {
  const { folder, digest } = await project({ stage: "nowhere" });
  expect((await run(folder, { baseline: "{ stage: production }" })).baseline).toBe(digest);
});

it.each(ACTIONS)("%s has nothing to compare with where nobody holds the stage yet", async (_, run) => {
  const { folder } = await project({ isHeld: false });
  expect((await run(folder)).baseline).toBeNull();
});

it("diff says that it is the first version where nobody holds the stage yet", async () => {
  const { code, report } = await diffed((await project({ isHeld: false })).folder);
  expect([code, report.problems]).toEqual([0, []]);
  expect(JSON.stringify(report)).toContain(
    "nobody holds production yet: this is the first version of digits",
  );
});

it.each(ACTIONS)("%s takes a stage that is not declared for a mistake", async (_, run) => {
  const { code, report } = await run((await project({ stage: "prodution" })).folder);
  expect([code, report.problems[0]?.code]).toEqual([2, "policy-invalid"]);
  expect(report.problems[0]?.hint).toContain("Did you mean production?");
});

it.each(ACTIONS)(
  "%s compares with nothing else where the bytes in the registry were replaced",
  async (_, run) => {
    const { folder, digest } = await project();
    write(folder, { [`registry/bytes/sha256/${digest.slice("sha256:".length)}`]: subtle ?? null });
    const { code, report, baseline } = await run(folder);
    expect([code, report.problems[0]?.code, baseline]).toEqual([2, "registry-fault", null]);
  },
);
