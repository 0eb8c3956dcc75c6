// packages/oci and the registry in an OCI registry against Debian's docker-registry, and skopeo on the other side.
import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import {
  copy,
  describe as described,
  encodeManifest,
  MEDIA_TYPE,
  openLayout,
  openRepository,
  type Store,
} from "../../packages/oci/src/index.ts";
import { artifact, bytesIn, chunksOf, storeContract } from "../../packages/oci/src/store-contract.ts";
import { ociRegistry, ociRepositories } from "../../packages/registry/src/index.ts";
import {
  MODEL,
  move,
  race,
  registered,
  registryContract,
} from "../../packages/registry/src/registry-contract.ts";
import { httpExchange } from "../../packages/runner/src/http-exchange.ts";
import { ACCOUNT, dockerRegistry, hasProgram } from "./oci-docker-registry.ts";
import { run, temporaryFolder } from "./program.ts";

const missing = ["docker-registry", "skopeo", "openssl"].filter((name) => !hasProgram(name));
if (missing.length > 0) {
  const line = `oci: no ${missing.join(", ")}; run: bash test/services/setup.sh`;
  if (process.env["CI"]) throw new Error(line);
  process.stderr.write(`left out: ${line}\n`);
}

const resources = new AsyncDisposableStack();
afterAll(() => resources.disposeAsync());
const exchange = httpExchange({ retries: 0 });
const ports = {
  exchange,
  credentials: async (): Promise<typeof ACCOUNT | null> => null,
  pause: (ms: number) => wait(ms / 20),
};
let count = 0;
const next = () => {
  count += 1;
  return `allowed/m${count}`;
};

describe.skipIf(missing.length > 0)("docker-registry", async () => {
  if (missing.length > 0) return;
  const plain = resources.use(await dockerRegistry());
  const guarded = resources.use(await dockerRegistry({ withTokens: true }));
  const folder = resources.use(await temporaryFolder());
  const repository = (name = next()) => openRepository({ host: plain.host, repository: name }, ports);
  const layout = () => openLayout(join(folder.path, next()));
  const skopeo = async (...args: string[]) => {
    const policy = ["--insecure-policy"];
    const { code, stdout, stderr } = await run("skopeo", [...policy, ...args], { cwd: folder.path });
    expect([code, stderr]).toEqual([0, expect.any(String)]);
    return stdout;
  };

  storeContract("a registry", async () => repository());
  storeContract("a registry with tokens", async () =>
    openRepository(
      { host: guarded.host, repository: next() },
      { ...ports, credentials: async () => ACCOUNT },
    ),
  );

  registryContract("oci", async () => {
    const pattern = `${plain.host}/${next()}/{model}`;
    const open = () => registryAt(pattern, "ann");
    return { registry: open(), other: async () => open() };
  });

  it("refuses a token for another repository, wrong credentials and none", async () => {
    const other = { host: guarded.host, repository: "forbidden/m" };
    const credentials = async () => ACCOUNT;
    await expect(artifact(openRepository(other, { ...ports, credentials }), "x")).rejects.toThrow(
      /answered 401/u,
    );
    const wrong = async () => ({ ...ACCOUNT, password: "wrong" });
    const allowed = { host: guarded.host, repository: "allowed/m" };
    await expect(openRepository(allowed, { ...ports, credentials: wrong }).tags()).rejects.toThrow(
      /refused the credentials/u,
    );
    await expect(openRepository(allowed, ports).tags()).rejects.toThrow(/asks for credentials/u);
  });

  it("reads what skopeo pushed, and skopeo what was pushed here", async () => {
    const from = await layout();
    const image = await writeImage(from);
    await from.writeManifest(image, "v1.0.0");
    const [ours, theirs] = [repository(), repository()];
    await copy(from, ours, "v1.0.0");
    const raw = await skopeo("inspect", "--raw", "--tls-verify=false", `docker://${ours.name}:v1.0.0`);
    expect(raw).toBe(image.bytes.toString());
    const told = JSON.parse(await skopeo("inspect", "--tls-verify=false", `docker://${ours.name}:v1.0.0`));
    expect(told).toMatchObject({ Digest: image.descriptor.digest, RepoTags: ["v1.0.0"], Os: "linux" });
    const source = `oci:${from.name}:v1.0.0`;
    await skopeo(
      "copy",
      "--preserve-digests",
      "--dest-tls-verify=false",
      source,
      `docker://${theirs.name}:v2`,
    );
    expect((await theirs.readManifest("v2"))?.bytes.toString()).toBe(image.bytes.toString());
    // And a layout that skopeo wrote, copied on.
    const path = join(folder.path, "skopeo");
    await skopeo(
      "copy",
      "--preserve-digests",
      "--src-tls-verify=false",
      `docker://${theirs.name}:v2`,
      `oci:${path}:v3`,
    );
    const written = await openLayout(path, { mustExist: true });
    expect(await written.tags()).toEqual(["v3"]);
    const descriptor = await copy(written, repository(), "v3");
    expect(descriptor.digest).toBe(image.descriptor.digest);
    const creds = `${ACCOUNT.username}:${ACCOUNT.password}`;
    const to = `docker://${guarded.host}/allowed/skopeo:v1`;
    await skopeo("copy", "--preserve-digests", "--dest-tls-verify=false", "--dest-creds", creds, source, to);
    const guardedPorts = { ...ports, credentials: async () => ACCOUNT };
    const read = openRepository({ host: guarded.host, repository: "allowed/skopeo" }, guardedPorts);
    expect((await read.readManifest("v1"))?.descriptor.digest).toBe(image.descriptor.digest);
  });

  it("mounts blobs, and moves a tag byte for byte", async () => {
    const [from, to] = [repository(), repository()];
    const one = await artifact(from, "one");
    await from.writeManifest(one, "v1");
    await copy(from, to, "v1", { tag: "production" });
    expect((await to.readManifest("production"))?.bytes.toString()).toBe(one.bytes.toString());
  });

  it("has nothing of an upload in which it was killed, and all of it when that is tried again", async () => {
    const store = repository();
    const bytes = Buffer.alloc(3_000_000, "0123456789");
    const blob = described("", bytes);
    let killed = false;
    const dying = store.writeBlob(blob, async function* () {
      for await (const chunk of chunksOf(bytes, 300_000)) {
        yield chunk;
        if (killed) continue;
        killed = true;
        await plain.kill();
      }
    });
    await expect(dying).rejects.toMatchObject({ code: "registry-fault" });
    await plain.restart();
    expect(await store.hasBlob(blob.digest)).toBe(false);
    await store.writeBlob(blob, () => chunksOf(bytes, 300_000));
    expect((await bytesIn(store, blob)).equals(bytes)).toBe(true);
  });

  it("keeps a stage where `skopeo inspect` finds the version that holds it, byte for byte", async () => {
    const pattern = `${plain.host}/${next()}/{model}`;
    const registry = registryAt(pattern, "ann");
    const [one = "", two = ""] = await registered({ registry, other: async () => registry }, 2);
    const first = await registry.move(move({ version: one }));
    await registry.move(move({ version: two, expected: first?.token ?? null }));
    const digestAt = async (tag: string) => {
      const source = `docker://${pattern.replace("{model}", MODEL)}:${tag}`;
      const raw = await skopeo("inspect", "--raw", "--tls-verify=false", source);
      return `sha256:${createHash("sha256").update(raw).digest("hex")}`;
    };
    const { holders = [], versions = [] } = (await registry.overview(MODEL))[0] ?? {};
    expect(holders.map(({ stage, version }) => [stage, version])).toEqual([["production", two]]);
    for (const { version, source } of versions) expect(source).toMatch(`@${await digestAt(version)}`);
    expect(await digestAt("production")).toBe(await digestAt(two));
  });

  it("names every update that is lost where a hundred promote at once, and none without a race", async () => {
    const pattern = `${plain.host}/${next()}/{model}`;
    const registry = registryAt(pattern, "ann");
    const names = await registered({ registry, other: async () => registry }, 100);
    const racers = names.map((_, at) => registryAt(pattern, `racer ${at}`));
    const started = performance.now();
    const { moved, lost, wrong } = await race(names, racers);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    process.stderr.write(
      `oci: of 100 at once ${moved.length} were told that they moved, ${lost.length} of them were lost; ${seconds} s\n`,
    );
    expect(moved.length).toBeGreaterThan(0);
    for (const version of lost)
      expect(wrong.join("\n")).toContain(
        `but ${version} already held it: ${version}'s promotion was overwritten`,
      );
    expect(wrong.length).toBe(lost.length);
    const quiet = registryAt(`${plain.host}/${next()}/{model}`, "ann");
    const [only = ""] = await registered({ registry: quiet, other: async () => quiet }, 1);
    expect(await race([only], [quiet])).toEqual({ moved: [only], lost: [], wrong: [] });
  });

  function registryAt(pattern: string, by: string) {
    return ociRegistry({
      repositoryOf: ociRepositories(pattern, null, ports),
      ...{ models: [MODEL], stages: ["staging", "production"], by },
      now: () => Date.now(),
      draw: () => randomBytes(8).toString("hex"),
    });
  }
});

/** An image for linux/amd64 of one empty layer: what skopeo takes for one. */
async function writeImage(store: Store) {
  const layer = Buffer.alloc(10_240);
  const descriptor = described(MEDIA_TYPE.layer, layer);
  const config = Buffer.from(
    JSON.stringify({
      ...{ architecture: "amd64", os: "linux", created: "2026-11-21T00:00:00Z", config: { User: "65532" } },
      rootfs: { type: "layers", diff_ids: [descriptor.digest] },
      history: [{ created: "2026-11-21T00:00:00Z", created_by: "test" }],
    }),
  );
  for (const bytes of [layer, config]) await store.writeBlob(described("", bytes), () => chunksOf(bytes));
  return encodeManifest({
    ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, config: described(MEDIA_TYPE.config, config) },
    layers: [descriptor],
  });
}
