// A judged model as an image, on files as they lie: the whole command in its process, the sandbox and the served model in theirs.
import { generateKeyPairSync } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPublicKey } from "@modelgate/evidence";
import { openLayout } from "@modelgate/oci";
import type { Report } from "@modelgate/schema";
import { type FakeOciRegistry, fakeOciRegistry, type OciAnswer } from "@modelgate/testkit";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyBase } from "../fixtures/image/empty-base.ts";
import { fileOf, folderOf, judge } from "./project.ts";
import { containerizeIn, jsonOf, type Packed, serverFolder } from "./run-containerize.ts";

const folder = folderOf({
  "model.onnx": fileOf("test/fixtures/models/logits.onnx"),
  "other.onnx": fileOf("test/fixtures/models/log-softmax.onnx"),
  "points.csv": fileOf("test/fixtures/models/points.csv"),
  "few.csv": fileOf("test/fixtures/models/points.csv").toString().split("\n").slice(0, 20).join("\n"),
});
const VALIDATE = {
  model: "model.onnx",
  data: "points.csv",
  target: "label",
  task: "multiclass-classification",
};
const BUILD = {
  model: "model.onnx",
  name: "points",
  data: "points.csv",
  target: "label",
  reports: "validate.json",
  base: "oci:base",
  rows: "12",
};
let packed: Packed;

beforeAll(async () => {
  await emptyBase(join(folder, "base"));
  const judged = async (name: string, limits: string, more = {}) => {
    await judge(folder, { ...VALIDATE, limits, report: name, ...more });
  };
  await judged("validate.json", "accuracy>=0.5");
  await judged("failed.json", "accuracy>=0.9999");
  await judged("observed.json", "accuracy>=0.5", { mode: "observe" });
  await judged("other.json", "accuracy>=0.5", { model: "other.onnx" });
  packed = await build({ report: "containerize.json" });
});

const build = (inputs = {}, world = {}) =>
  containerizeIn(folder, { ...BUILD, "server-path": serverFolder(), ...inputs }, world);

/** A linear classifier whose scores are half as large: the greatest stays the greatest. */
function halved(model: Buffer): Buffer {
  const bytes = Buffer.from(model);
  // After the attribute's name each number stands behind its tag: field 7 of AttributeProto.
  for (const name of ["coefficients", "intercepts"])
    for (let at = bytes.indexOf(name) + name.length; bytes[at] === 0x3d; at += 5)
      bytes.writeFloatLE(bytes.readFloatLE(at + 1) / 2, at + 1);
  return bytes;
}

describe("the step that builds and proves", () => {
  it("packs the judged bytes and proves that they answer from the image", async () => {
    const { code, report, outputs, checks } = packed;
    expect(report.problems).toEqual([]);
    expect(checks).toEqual({
      "test/ready_ms/max": "pass",
      "test/unequal_answers/max": "pass",
      "test/request_p50_ms/max": "pass",
      "test/accepted_garbage/max": "pass",
      "test/unequal_after_garbage/max": "pass",
      "test/stop_ms/max": "pass",
    });
    const validated = jsonOf(join(folder, "validate.json")) as Report;
    expect([code, report.verdict, report.action]).toEqual([0, "pass", "containerize"]);
    expect(report.subject).toMatchObject({ digest: validated.subject.digest, binding: "executed" });
    expect(report.image).toMatchObject({
      source: "built",
      digest: outputs["digest"],
      proof: { of: "process", rows: 12 },
    });
    const layout = await openLayout(join(folder, "image"));
    expect((await layout.readManifest("image"))?.descriptor.digest).toBe(outputs["digest"]);
  });

  it("gives the same digest from the same inputs", async () => {
    // A platform that is named twice is one.
    const second = await build({ layout: "two", platforms: "linux/amd64, linux/amd64" });
    expect(second.outputs["digest"]).toMatch(/^sha256:/u);
    expect(second.outputs["digest"]).toBe(packed.outputs["digest"]);
  });

  it("refuses a server that serves another model", async () => {
    const models = folderOf({ "points/1/model.onnx": fileOf("test/fixtures/models/log-softmax.onnx") });
    const { code, checks, report } = await build({ layout: "stale", "server-path": serverFolder(models) });
    expect([code, report.verdict, checks["test/unequal_answers/max"]]).toEqual([1, "fail", "fail"]);
  });

  it("proves the probabilities of a model that ends with ZipMap, and refuses others under the same labels", async () => {
    const iris = fileOf("demo/models/iris-linear.onnx");
    const own = folderOf({ "iris.onnx": iris, "test.csv": fileOf("demo/data/iris-test.csv") });
    await emptyBase(join(own, "base"));
    const asked = { model: "iris.onnx", data: "test.csv", target: "species" };
    const judging = { task: "multiclass-classification", limits: "accuracy>=0.9", report: "validate.json" };
    await judge(own, { ...asked, ...judging });
    const proven = async (layout: string, server: string) => {
      const given = { ...BUILD, ...asked, name: "iris", layout, "server-path": server };
      const { report, checks } = await containerizeIn(own, given);
      const outputs = report.image?.proof?.outputs.map(({ name, unequal }) => [name, unequal > 0]);
      return [report.problems, checks["test/unequal_answers/max"], outputs];
    };
    expect(await proven("same", serverFolder())).toEqual([
      [],
      "pass",
      [
        ["output_label", false],
        ["output_probability", false],
      ],
    ]);
    const models = folderOf({ "iris/1/model.onnx": halved(iris) });
    expect(await proven("halved", serverFolder(models))).toEqual([
      [],
      "fail",
      [
        ["output_label", false],
        ["output_probability", true],
      ],
    ]);
  });

  it("has the words of a server that does not start in the error", async () => {
    const server = folderOf({ "index.js": 'console.error("no <b>runtime</b> here"); process.exit(4);' });
    const { code, report } = await build({ layout: "dead", "server-path": server });
    expect(code).toBe(2);
    expect(report.problems[0]).toMatchObject({
      code: "server-failed",
      message: expect.stringContaining("no <b>runtime</b> here"),
    });
  });

  it("tells a disk that is full by the time of the proof", async () => {
    const exec = async (_engine: string, [command]: readonly string[]) => {
      if (command === "load")
        throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
      return { exitCode: 0, stdout: "", stderr: "" };
    };
    const { code, report } = await build({ layout: "full", engine: "docker" }, { exec });
    expect([code, report.problems[0]?.code]).toEqual([2, "build-failed"]);
    expect(report.problems[0]?.message).toContain("no space left");
  });

  it.each([
    ["failed", "failed.json", "the validation failed: test/accuracy/min"],
    ["only observed", "observed.json", "the validation only observed"],
  ])("packs nothing on a validation that %s", async (_name, reports, because) => {
    const { code, report } = await build({ layout: "never", reports });
    expect([code, report.verdict, report.image]).toEqual([1, "fail", undefined]);
    expect(report.checks[0]?.because).toContain(because);
  });

  it.each([
    ["no report", { reports: "" }, "input-invalid", /reports: expected the report of validate/u],
    ["a report that is not there", { reports: "none.json" }, "file-missing", /none\.json/u],
    [
      "a report that is no report",
      { reports: "points.csv" },
      "report-invalid",
      /points\.csv: expected JSON/u,
    ],
    [
      "a report about other bytes",
      { reports: "other.json" },
      "report-invalid",
      /other\.json is about sha256:/u,
    ],
    ["data that was not judged on", { data: "few.csv" }, "dataset-mismatch", /none of the data sets/u],
    [
      "a base without a digest",
      { base: "registry.example/base:latest" },
      "input-invalid",
      /base: expected a digest/u,
    ],
    ["a base that is not there", { base: "oci:nowhere" }, "file-missing", /nowhere/u],
    ["an engine that is not there", { engine: "docker" }, "engine-missing", /engine: docker/u],
    ["an engine that is required", { "require-engine": "true" }, "engine-missing", /require-engine/u],
    [
      "a Dockerfile without an engine",
      { dockerfile: "Dockerfile" },
      "engine-missing",
      /not our own: expected docker or podman/u,
    ],
    [
      "a repository without a push",
      { repository: "ghcr.io/a/b" },
      "input-invalid",
      /repository: expected only with push/u,
    ],
    [
      "a password beside a model",
      { password: "hunter2", username: "ann" },
      "input-invalid",
      /password: expected only with push/u,
    ],
    ["a name that is no name", { name: "../up" }, "input-invalid", /name: expected/u],
    [
      "another machine alone",
      { platforms: process.arch === "arm64" ? "linux/amd64" : "linux/arm64" },
      null,
      /platforms|base/u,
    ],
  ])("cannot judge with %s", async (_name, inputs, expected, says) => {
    const { code, report } = await build({ layout: "never", ...inputs });
    expect(code).toBe(2);
    const [problem] = report.problems;
    if (expected !== null) expect(problem?.code).toBe(expected);
    expect(report.problems.map(({ message }) => message).join("\n")).toMatch(says);
    expect(JSON.stringify(report)).not.toContain("hunter2");
    expect(existsSync(join(folder, "never"))).toBe(false);
  });
});

describe("the step that pushes", () => {
  const push = (registry: FakeOciRegistry, inputs = {}, world = {}) =>
    containerizeIn(
      folder,
      {
        push: "true",
        layout: "image",
        reports: "validate.json\ncontainerize.json",
        repository: `${registry.host}/acme/points`,
        tags: "v1.0.0",
        report: "pushed.json",
        ...inputs,
      },
      world,
    );

  it("pushes by digest, attaches what is to be said, and tags last", async () => {
    await using registry = await fakeOciRegistry();
    const { code, report, outputs } = await push(registry);
    expect(report.problems).toEqual([]);
    expect([code, report.verdict]).toEqual([0, "pass"]);
    expect(outputs["reference"]).toBe(`${registry.host}/acme/points@${outputs["digest"]}`);
    expect(report.image?.pushed?.attached.map(({ kind, signedBy }) => [kind, signedBy])).toEqual([
      ["test result of validate", null],
      ["test result of containerize", null],
      ["provenance", null],
      ["bill of materials", null],
    ]);
    const manifests = registry.seen.filter((line) => line.startsWith("PUT") && line.includes("/manifests/"));
    expect(manifests.at(-1)).toContain("/manifests/v1.0.0");
    expect(
      manifests.filter((line) => !line.includes("sha256")).map((line) => line.split("/").at(-1)),
    ).toEqual(["v1.0.0-model", "v1.0.0"]);
    // Nothing of the model is run: no sandbox, no server, so a push needs no data and no runtime.
    expect(report.subject.binding).toBe("executed");
  });

  it("writes what Kubernetes is to run, by digest, and says what its sizes rest on", async () => {
    await using registry = await fakeOciRegistry();
    const { report, outputs } = await push(registry, { kubernetes: "deploy" });
    expect(report.problems).toEqual([]);
    const written = readFileSync(join(folder, "deploy/deployment/kustomization.yaml"), "utf8");
    expect(written).toContain(outputs["digest"]);
    expect(written).toContain(`${registry.host}/acme/points`);
    expect(readFileSync(join(folder, "deploy/kserve/inference-service.yaml"), "utf8")).toContain(
      "InferenceService",
    );
    expect(report.notes.join("\n")).toContain("nothing was measured: run benchmark");
  });

  it("still says what was pushed when Kubernetes' files cannot be written", async () => {
    await using registry = await fakeOciRegistry();
    const { code, report, outputs } = await push(registry, { kubernetes: "model.onnx/deploy" });
    expect([code, report.verdict]).toEqual([2, "error"]);
    expect(report.problems).toMatchObject([
      { code: "input-invalid", message: expect.stringMatching(/^kubernetes: model\.onnx\/deploy/u) },
    ]);
    expect(outputs["reference"]).toBe(`${registry.host}/acme/points@${outputs["digest"]}`);
  });

  it("signs what it attaches with a key", async () => {
    await using registry = await fakeOciRegistry();
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    writeFileSync(join(folder, "key.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
    const { report } = await push(registry, { key: "key.pem" });
    const { id } = readPublicKey(publicKey.export({ type: "spki", format: "pem" }).toString(), "key");
    expect(new Set(report.image?.pushed?.attached.map(({ signedBy }) => signedBy))).toEqual(
      new Set([`key:${id}`]),
    );
  });

  const dying = (
    path: RegExp,
  ): ((request: { method: string; path: string }) => OciAnswer | "dies" | null) => {
    return ({ method, path: asked }) => (method !== "GET" && path.test(asked) ? "dies" : null);
  };
  const saying = (status: number) => () => ({ status, headers: { "retry-after": "0" }, body: "{}" });

  it.each([
    ["says 401", saying(401)],
    ["says 403", saying(403)],
    ["says 429 for ever", saying(429)],
    ["says 500", saying(500)],
    ["dies in the middle of a blob", dying(/\/blobs\/uploads/u)],
    ["dies at the manifest", dying(/\/manifests\/sha256/u)],
    ["dies at the tag", dying(/\/manifests\/v1\.0\.0$/u)],
  ])("leaves nothing tagged when the registry %s", async (_name, fault) => {
    await using registry = await fakeOciRegistry({ fault });
    const world = { registry: await quick() };
    const { code, report } = await push(registry, {}, world);
    expect(code).toBe(2);
    expect(report.problems[0]?.code).toMatch(/^registry-/u);
    const tags = [...registry.repositories.values()].flatMap(({ tags: of }) => [...of.keys()]);
    expect(tags.filter((tag) => tag === "v1.0.0")).toEqual([]);
  });

  it("says what a registry that is down is", async () => {
    const registry = await fakeOciRegistry();
    await registry[Symbol.asyncDispose]();
    const { code, report } = await push(registry, {}, { registry: await quick() });
    expect([code, report.problems[0]?.code]).toEqual([2, "registry-fault"]);
  });

  it.each([
    ["no proof", { reports: "validate.json" }, /expected the report of containerize/u],
    [
      "the proof of another image",
      { reports: "validate.json\nedited.json" },
      /edited\.json is about sha256:/u,
    ],
    ["no validation", { reports: "containerize.json" }, /expected the report of validate/u],
    [
      "a report about another model",
      { reports: "validate.json\ncontainerize.json\nother.json" },
      /other\.json/u,
    ],
    ["a model", { model: "model.onnx" }, /model: expected nothing with push/u],
    ["a tag that is none", { tags: "v 1" }, /tags: expected tags/u],
    ["a repository with a tag", { repository: "127.0.0.1:5000/acme/points:v1" }, /host\/repository alone/u],
    ["a layout that is not there", { layout: "nowhere" }, /nowhere/u],
    ["a key that is not there", { key: "none.pem" }, /none\.pem/u],
    ["an identity that may not be asked for", { sign: "keyless" }, /identity/u],
  ])("cannot judge with %s", async (_name, inputs, says) => {
    await using registry = await fakeOciRegistry();
    const proof = jsonOf(join(folder, "containerize.json")) as Report;
    writeFileSync(
      join(folder, "edited.json"),
      JSON.stringify({ ...proof, image: { ...proof.image, digest: `sha256:${"0".repeat(64)}` } }),
    );
    const { code, report } = await push(registry, inputs);
    expect(code).toBe(2);
    expect(report.problems.map(({ message }) => message).join("\n")).toMatch(says);
    expect(registry.seen).toEqual([]);
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });

  it("refuses an image whose proof failed", async () => {
    await using registry = await fakeOciRegistry();
    const proof = jsonOf(join(folder, "containerize.json")) as Report;
    const checks = proof.checks.map((check, at) => (at === 1 ? { ...check, verdict: "fail" } : check));
    writeFileSync(join(folder, "failed-proof.json"), JSON.stringify({ ...proof, checks }));
    const { code, report } = await push(registry, { reports: "validate.json\nfailed-proof.json" });
    expect([code, report.checks.at(-1)?.because]).toEqual([1, "the proof failed: test/unequal_answers/max"]);
    expect(registry.seen).toEqual([]);
  });
});

/** A registry's client that does not wait before it asks again. */
async function quick() {
  const { httpExchange } = await import("@modelgate/runner/http-exchange");
  const ports = {
    exchange: httpExchange({ retries: 0 }),
    credentials: async () => null,
    pause: async () => undefined,
  };
  return async () => ports;
}

it("loads no sandbox and no server for a push", () => {
  const source = readFileSync(join(import.meta.dirname, "../../actions/containerize/src/pushed.ts"), "utf8");
  expect(source).not.toMatch(/@modelgate\/(?:inference|image|server)|pack\.ts/u);
});
