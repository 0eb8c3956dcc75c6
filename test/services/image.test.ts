// An image of packages/image in the hands of others: docker-registry, docker, podman, skopeo, and a client that asks the model.
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { filesBelow } from "../../packages/devkit/src/bundle.ts";
import { root } from "../../packages/devkit/src/repository.ts";
import { buildDockerfile } from "../../packages/image/src/build/build-dockerfile.ts";
import { findEngine } from "../../packages/image/src/build/engines.ts";
import { bytesOf } from "../../packages/image/src/entry.ts";
import {
  buildImage,
  openBase,
  type PackedModel,
  writeModelArtifact,
} from "../../packages/image/src/index.ts";
import { nodeEntries } from "../../packages/image/src/node-release.ts";
import { copy, openLayout, openRepository } from "../../packages/oci/src/index.ts";
import { stageModel } from "../../packages/onnx/src/index.ts";
import { exec as plainExec } from "../../packages/runner/src/exec.ts";
import { httpExchange } from "../../packages/runner/src/http-exchange.ts";
import { dockerEngine } from "./image-engine.ts";
import { contentsOf, foundHere, layerCache, scratch } from "./image-parts.ts";
import { dockerRegistry, hasProgram } from "./oci-docker-registry.ts";
import { run, temporaryFolder } from "./program.ts";

const missing = ["docker", "dockerd", "podman", "skopeo", "docker-registry"].filter(
  (name) => !hasProgram(name),
);
if (missing.length > 0) {
  const line = `image: no ${missing.join(", ")}; run: bash test/services/setup.sh`;
  if (process.env["CI"]) throw new Error(line);
  process.stderr.write(`left out: ${line}\n`);
}

// No package of Debian's has buildx; where a builder of its own is set up, it is tested as the others are. How to get both for a
// machine without: `go build` of github.com/docker/buildx and moby/buildkit, and `docker buildx create --driver remote`.
const builders = ["docker", "podman", "buildah", ...(await buildxHere())] as const;

const resources = new AsyncDisposableStack();
afterAll(() => resources.disposeAsync());

/** What onnxruntime 1.30 for Python answers to the pixels 0, 1, … 16, 0, 1, …: the fifth class, with this probability. */
const PIXELS = Array.from({ length: 64 }, (_, at) => at % 17);
const LABEL = 4;
const PROBABILITY = 0.4880010485649109;

describe.skipIf(missing.length > 0)("an image", async () => {
  if (missing.length > 0) return;
  const folder = resources.use(await temporaryFolder()).path;
  const registry = resources.use(await dockerRegistry());
  const engine = resources.use(await dockerEngine());
  const ports = { exchange: httpExchange({ retries: 0 }), credentials: async () => null, pause: wait };
  const model = await stagedModel(join(folder, "staged"));
  const base = await scratch(join(folder, "base"));
  const repository = openRepository({ host: registry.host, repository: "acme/digits" }, ports);

  const built = async (name: string, more: { base?: string; withBase?: boolean } = {}) => {
    const layout = await openLayout(join(folder, name));
    const contents = await contentsOf(model, await openBase(more.base ?? base.text, ports));
    const building = {
      found: foundHere(folder),
      cache: layerCache,
      withBase: more.withBase ?? true,
      tag: "1",
    };
    return { layout, image: await buildImage(contents, layout, building) };
  };

  /** Any program that is to succeed. */
  const use = async (program: string, args: readonly string[]) => {
    const env = { ...process.env, DOCKER_HOST: engine.host, BUILDAH_ISOLATION: "chroot" };
    const { code, stdout, stderr } = await run(program, args, { cwd: folder, env });
    if (code !== 0)
      throw new Error(`${program} ${args.join(" ")} ended with ${code}: ${stderr.slice(-2000)}`);
    return stdout;
  };

  const { layout, image } = await built("layout");
  const name = `${registry.host}/acme/digits@${image.digest}`;

  it("has one digest, whoever builds it and where, and under 65 MB without its model", async () => {
    expect((await built("again")).image).toEqual(image);
    const layers = image.platforms[0]?.layers ?? [];
    expect(layers.map(({ role }) => role)).toEqual(["base", "node", "runtime", "server", "model digits/1"]);
    const sizeBytes = layers.slice(0, -1).reduce((sum, layer) => sum + layer.sizeBytes, 0);
    expect(sizeBytes).toBeLessThan(65_000_000);
  });

  it("is pushed, and read by skopeo as it was built", async () => {
    await copy(layout, repository, image.digest, { tag: "1" });
    const raw = await use("skopeo", [
      "inspect",
      "--raw",
      "--tls-verify=false",
      `docker://${registry.host}/acme/digits:1`,
    ]);
    expect(JSON.parse(raw).manifests[0].digest).toBe(image.platforms[0]?.digest);
    // Unpacks nothing, but reads every blob and compares it with its digest.
    await use("skopeo", [
      "copy",
      "--src-tls-verify=false",
      `docker://${name}`,
      `oci:${join(folder, "copied")}:1`,
    ]);
    const inspected = JSON.parse(await use("skopeo", ["inspect", `oci:${join(folder, "copied")}:1`]));
    expect(inspected.Labels["modelgate.model.digest"]).toBe(model.digest);
  });

  it.each([
    ["docker", []],
    // In a container without rights of its own podman cannot raise limits, and crun asks for it.
    ["podman", ["--runtime", "runc", "--ulimit", "nofile=1024:1024", "--ulimit", "nproc=1000:1000"]],
  ] as const)(
    "is pulled and run by %s, read-only and without rights, and its model answers",
    async (program, flags) => {
      const pull = program === "podman" ? ["--tls-verify=false"] : [];
      await use(program, ["pull", "--quiet", ...pull, name]);
      const port = await freePort();
      const started = performance.now();
      const id = (
        await use(program, [
          ...["run", "--detach", "--network", "host", "--read-only", "--cap-drop", "ALL", ...flags],
          ...["--env", "MODELGATE_HOST=127.0.0.1", "--env", `MODELGATE_PORT=${port}`, name],
        ])
      ).trim();
      try {
        await untilReady(port, () => use(program, ["logs", id]));
        process.stderr.write(
          `image: ready with ${program} after ${Math.round(performance.now() - started)} ms\n`,
        );
        const inputs = [{ name: "pixels", shape: [1, 64], datatype: "FP32", data: PIXELS }];
        const answer = await fetch(`http://127.0.0.1:${port}/v2/models/digits/infer`, {
          method: "POST",
          body: JSON.stringify({ inputs }),
        });
        const { outputs } = (await answer.json()) as { outputs: { name: string; data: number[] }[] };
        const of = (wanted: string) => outputs.find(({ name: own }) => own === wanted)?.data ?? [];
        expect(of("label")).toEqual([LABEL]);
        expect(of("probabilities")[LABEL]).toBeCloseTo(PROBABILITY, 6);
        // What the manifests for Kubernetes ask for.
        for (const path of ["livez", "readyz", "metrics"]) {
          expect((await fetch(`http://127.0.0.1:${port}/${path}`)).status).toBe(200);
        }
        const config = JSON.parse(await use(program, ["inspect", "--type", "image", name]))[0].Config;
        expect(config.User).toBe("65532:65532");
        // It ends by itself when it is told to: killed, it would have ended with 137.
        await use(program, ["stop", "--time", "20", id]);
        expect((await use(program, ["inspect", "--format", "{{.State.ExitCode}}", id])).trim()).toBe("0");
      } finally {
        await use(program, ["rm", "--force", id]);
        await use(program, ["rmi", "--force", name]);
      }
    },
  );

  it("has Node and the runtime of the other architecture, by digest and ELF header", async () => {
    const other = thisPlatform() === "linux/amd64" ? "linux/arm64" : "linux/amd64";
    const found = foundHere(folder);
    for (const entry of [...(await found.node(other)), ...(await found.runtime(other))]) {
      // Ends without an error when the bytes are those of the pinned digest.
      for await (const _ of bytesOf(entry));
    }
    const [node] = await found.node(other);
    await expect(nodeEntries(process.execPath, other)).rejects.toMatchObject({ code: "input-invalid" });
    expect(node?.digest).not.toBe((await found.node(thisPlatform()))[0]?.digest);
  });

  it("has no shell", async () => {
    await expect(
      use("docker", ["run", "--rm", "--network", "none", "--entrypoint", "/bin/sh", name]),
    ).rejects.toThrow(/no such file or directory/u);
  });

  it("is pushed beside its base without the base's layers at hand", async () => {
    const under = openRepository({ host: registry.host, repository: "acme/base" }, ports);
    await copy(base.store, under, "base");
    const { layout: sparse, image: other } = await built("sparse", {
      base: `${registry.host}/acme/base@${base.digest}`,
      withBase: false,
    });
    const [lowest] = other.platforms[0]?.layers ?? [];
    expect(await sparse.hasBlob(lowest?.digest ?? "")).toBe(false);
    const target = openRepository({ host: registry.host, repository: "acme/mounted" }, ports);
    await copy(sparse, target, other.digest, { tag: "1", also: [under] });
    await use("docker", ["pull", "--quiet", `${registry.host}/acme/mounted@${other.digest}`]);
  });

  it("is a ModelPack artifact, too, whose blob in the registry is the model's file", async () => {
    const annotations = { "modelgate.model.digest": model.digest };
    const artifact = await writeModelArtifact(model, layout, {
      annotations,
      created: "2026-11-21T00:00:00Z",
      tag: null,
    });
    await copy(layout, repository, artifact.digest, { tag: "model-1" });
    const answer = await fetch(`http://${registry.host}/v2/acme/digits/blobs/${model.digest}`);
    expect(
      Buffer.from(await answer.arrayBuffer()).equals(
        (await filesBelow(model.folder)).get("digits-good.onnx") ?? Buffer.alloc(0),
      ),
    ).toBe(true);
  });

  it.each(builders)("is built from a Dockerfile by %s", async (wanted) => {
    const context = join(folder, `context-${wanted}`);
    await mkdir(context, { recursive: true });
    await writeFile(join(context, "Dockerfile"), "FROM scratch\nCOPY hello /hello\nUSER 65532\n");
    await writeFile(join(context, "hello"), "hello\n");
    const env = {
      ...(process.env as Record<string, string>),
      // A builder of buildx belongs to the engine that it was set up for.
      ...(wanted === "buildx" ? {} : { DOCKER_HOST: engine.host }),
      BUILDAH_ISOLATION: "chroot",
    };
    const exec = (program: string, args: readonly string[]) => plainExec(program, args, { env });
    const build = async (target: string) =>
      buildDockerfile(
        { path: join(context, "Dockerfile"), folder: context, platforms: [thisPlatform()] },
        await openLayout(join(folder, target)),
        { engine: await findEngine(exec, wanted), exec, temporary: folder, tag: "own" },
      );
    const first = await build(`own-${wanted}`);
    await use("skopeo", [
      "copy",
      `oci:${join(folder, `own-${wanted}`)}:own`,
      `dir:${join(folder, `dir-${wanted}`)}`,
    ]);
    // Docker's own builder writes the time into the config.
    if (wanted !== "docker") expect((await build(`own-${wanted}-2`)).digest).toBe(first.digest);
    await expect(
      buildDockerfile(
        { path: join(context, "none"), folder: context, platforms: [thisPlatform()] },
        await openLayout(join(folder, `none-${wanted}`)),
        { engine: await findEngine(exec, wanted), exec, temporary: folder, tag: null },
      ),
    ).rejects.toMatchObject({ code: "build-failed" });
  });
});

/** buildx, where it has a builder that writes archives. */
async function buildxHere(): Promise<readonly "buildx"[]> {
  if (!hasProgram("docker")) return [];
  const { stdout } = await run("docker", ["buildx", "inspect"], { cwd: root });
  if (/^Driver: +(?:docker-container|kubernetes|remote)$/mu.test(stdout)) return ["buildx"];
  process.stderr.write("left out: image: no buildx with a builder of its own\n");
  return [];
}

function thisPlatform() {
  return process.arch === "arm64" ? ("linux/arm64" as const) : ("linux/amd64" as const);
}

async function stagedModel(target: string): Promise<PackedModel> {
  const { digest, files } = await stageModel(join(root, "demo/models/digits-good.onnx"), target);
  return { name: "digits", version: "1", folder: target, files, digest };
}

async function untilReady(port: number, logs: () => Promise<string>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const status = await fetch(`http://127.0.0.1:${port}/v2/health/ready`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await wait(50);
  }
  throw new Error(`the server was not ready in time:\n${await logs()}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
