// A judged model through both steps of containerize with real parts: its image started by docker, pushed to docker-registry with
// a token, and read back by others.
import { generateKeyPairSync } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { root } from "../../packages/devkit/src/repository.ts";
import { readPublicKey } from "../../packages/evidence/src/index.ts";
import { openBase, openImage } from "../../packages/image/src/index.ts";
import { unpackLayers } from "../../packages/image/src/parity/unpack-layers.ts";
import { platformManifest } from "../../packages/image/src/platform-manifest.ts";
import { exec } from "../../packages/runner/src/exec.ts";
import { httpExchange } from "../../packages/runner/src/http-exchange.ts";
import { judge } from "../scenarios/project.ts";
import { containerizeIn } from "../scenarios/run-containerize.ts";
import { dockerEngine } from "./image-engine.ts";
import { contentsOf, layerCache, scratch } from "./image-parts.ts";
import { ACCOUNT, dockerRegistry, hasProgram } from "./oci-docker-registry.ts";
import { run, temporaryFolder } from "./program.ts";

const missing = ["docker", "dockerd", "skopeo", "docker-registry"].filter((name) => !hasProgram(name));
if (missing.length > 0) {
  const line = `containerize: no ${missing.join(", ")}; run: bash test/services/setup.sh`;
  if (process.env["CI"]) throw new Error(line);
  process.stderr.write(`left out: ${line}\n`);
}

const PORTS = {
  exchange: httpExchange({ retries: 0 }),
  credentials: async () => null,
  pause: async () => undefined,
};

const resources = new AsyncDisposableStack();
afterAll(() => resources.disposeAsync());

describe.skipIf(missing.length > 0)("containerize", async () => {
  if (missing.length > 0) return;
  const folder = resources.use(await temporaryFolder()).path;
  const engine = resources.use(await dockerEngine({ bridge: true }));
  const registry = resources.use(await dockerRegistry({ withTokens: true }));
  const base = await scratch(join(folder, "base"));
  const serverPath = await bundledServer(base.text);
  const env = Object.fromEntries(
    Object.entries({ ...process.env, DOCKER_HOST: engine.host }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  const world = {
    exec: (...[program, args, options]: Parameters<typeof exec>) => exec(program, args, { ...options, env }),
    cache: layerCache,
  };
  await mkdir(join(folder, "work"));
  const work = join(folder, "work");
  const data = {
    data: join(root, "demo/data/digits-test.parquet"),
    target: "label",
    id: "id",
    inputs: 'pixels: "pixel_*"',
  };
  const model = join(root, "demo/models/digits-good.onnx");
  await judge(work, {
    ...data,
    model,
    task: "multiclass-classification",
    limits: "accuracy>=0.95",
    report: "validate.json",
  });
  const build = (inputs: Readonly<Record<string, string>> = {}) =>
    containerizeIn(
      work,
      {
        ...{ ...data, model, name: "digits", reports: "validate.json", base: base.text },
        ...{ "server-path": serverPath, engine: "docker", "require-engine": "true" },
        ...inputs,
      },
      world,
    );

  it("has docker start the image itself, which proves that it answers as the model does", async () => {
    const { code, report } = await build({ report: "containerize.json" });
    expect(report.problems).toEqual([]);
    expect([code, report.verdict, report.subject.binding]).toEqual([0, "pass", "executed"]);
    expect(report.image?.proof).toMatchObject({
      of: "image",
      engine: "docker",
      rows: 64,
      manners: ["json", "binary"],
    });
    const left = await run("docker", ["--host", engine.host, "ps", "--all", "--quiet"], { cwd: work });
    expect(left.stdout).toBe("");
    const images = await run("docker", ["--host", engine.host, "images", "--quiet"], { cwd: work });
    expect(images.stdout).toBe("");
  });

  it("takes an image that was built elsewhere through the same proof, and claims it", async () => {
    const { code, report } = await build({ image: `oci:${join(work, "image")}`, layout: "taken" });
    expect([code, report.verdict, report.subject.binding]).toEqual([0, "pass", "claimed"]);
    expect(report.image?.source).toBe("image");
  });

  describe("a Dockerfile of the user's own", async () => {
    const context = join(folder, "context");
    const dockerfile = join(context, "Dockerfile");
    const ofOwn = { dockerfile, context, engine: "docker" };

    it("is built by docker, and its image proven like ours", async () => {
      await fileSystemOf(join(work, "image"), join(context, "root"));
      await writeFile(dockerfile, DOCKERFILE);
      const { code, report } = await build({ ...ofOwn, layout: "own" });
      expect(report.problems).toEqual([]);
      // What lies in it nobody here knows: it answers as the model does.
      expect([code, report.verdict, report.subject.binding]).toEqual([0, "pass", "claimed"]);
      expect(report.image).toMatchObject({
        source: "dockerfile",
        proof: { of: "image", engine: "docker", rows: 64 },
      });
      const stored = await run("docker", ["--host", engine.host, "images", "--quiet"], { cwd: work });
      // Its build cache has no name; the image's is gone.
      expect(stored.stdout).toBe("");
    });

    it("is refused with another model in it, whatever it was built from", async () => {
      await copyFile(
        join(root, "demo/models/digits-bad.onnx"),
        join(context, "root/models/digits/1/model.onnx"),
      );
      const { code, report } = await build({ ...ofOwn, layout: "stale" });
      expect([code, report.verdict]).toEqual([1, "fail"]);
      expect(report.checks.find(({ effect }) => effect === "fail")?.id).toBe("test/unequal_answers/max");
    });

    it("has docker's own words in the error when it cannot be built", async () => {
      await writeFile(dockerfile, "FROM scratch\nCOPY nowhere /\n");
      const { code, report } = await build({ ...ofOwn, layout: "broken" });
      expect([code, report.problems[0]?.code]).toEqual([2, "build-failed"]);
      expect(report.problems[0]?.message).toMatch(/nowhere/u);
    });
  });

  it("has the logs of a container that never becomes ready in the error", async () => {
    const image = `oci:${join(work, "image")}`;
    const { code, report } = await build({ image, layout: "deaf", port: "9999", "ready-limit": "4s" });
    expect(code).toBe(2);
    expect(report.problems[0]).toMatchObject({
      code: "server-failed",
      message: expect.stringMatching(/not ready within[\s\S]*"message":"listening"/u),
    });
  });

  it("pushes to a registry that asks for a token, signed, and others read it", async () => {
    const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    await writeFile(join(work, "key.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
    const { id } = readPublicKey(publicKey.export({ type: "spki", format: "pem" }).toString(), "key");
    const push = (password: string) =>
      containerizeIn(work, {
        ...{ push: "true", layout: "image", reports: "validate.json\ncontainerize.json", key: "key.pem" },
        ...{ repository: `${registry.host}/allowed/digits`, tags: "v1.0.0" },
        ...{ username: ACCOUNT.username, password, report: "pushed.json" },
      });
    const refused = await push("another");
    expect([refused.code, refused.report.problems[0]?.code]).toEqual([
      2,
      expect.stringMatching(/^registry-/u),
    ]);
    expect(JSON.stringify(refused.report)).not.toContain("another");
    const { code, report, outputs } = await push(ACCOUNT.password);
    expect(report.problems).toEqual([]);
    expect(code).toBe(0);
    expect(report.image?.pushed?.attached).toHaveLength(4);
    expect(report.image?.pushed?.attached.every(({ signedBy }) => signedBy === `key:${id}`)).toBe(true);
    expect(await readFile(join(work, "pushed.json"), "utf8")).not.toContain(ACCOUNT.password);
    const credentials = `${ACCOUNT.username}:${ACCOUNT.password}`;
    const skopeo = async (...args: string[]) => {
      const { code: ended, stdout, stderr } = await run("skopeo", args, { cwd: work });
      if (ended !== 0) throw new Error(stderr);
      return stdout;
    };
    const of = (name: string) => `docker://${registry.host}/allowed/digits${name}`;
    const login = ["--tls-verify=false", "--creds", credentials];
    const digest = outputs["digest"] ?? "";
    const inspected = await skopeo("inspect", ...login, "--format", "{{.Digest}}", of(":v1.0.0"));
    expect(inspected.trim()).toBe(digest);
    // docker-registry has no referrers API: the fallback tag lists what is attached.
    const attached = JSON.parse(
      await skopeo("inspect", "--raw", ...login, of(`:${digest.replace(":", "-")}`)),
    );
    expect(attached.manifests).toHaveLength(4);
    const weights = JSON.parse(await skopeo("inspect", "--raw", ...login, of(":v1.0.0-model")));
    expect(weights.layers.map(({ digest: own }: { digest: string }) => own)).toEqual([report.subject.digest]);
  });
});

/** As somebody would write it who has the files of an image at hand. */
const DOCKERFILE = `FROM scratch
COPY root /
ENV MODELGATE_MODELS=/models MODELGATE_HOST=0.0.0.0 MODELGATE_PORT=8080 ORT_DISABLE_TELEMETRY=1
EXPOSE 8080
USER 65532:65532
ENTRYPOINT ["/opt/node/bin/node", "/app/index.js"]
`;

/** Every file of the image in a layout. */
async function fileSystemOf(layout: string, folder: string): Promise<void> {
  const { store, digest } = await openImage(`oci:${layout}`, PORTS);
  const platform = process.arch === "arm64" ? "linux/arm64" : "linux/amd64";
  const { manifest } = await platformManifest(store, digest, platform, layout);
  await unpackLayers(store, manifest.layers, folder);
}

/** The server as an action has it beside itself. */
async function bundledServer(base: string): Promise<string> {
  const model = { name: "m", version: "1", folder: "", files: [], digest: "" };
  return (await contentsOf(model, await openBase(base, PORTS))).server.folder;
}
