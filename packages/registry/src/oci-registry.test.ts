import { randomBytes } from "node:crypto";
import { memoryStore } from "@modelgate/ledger/memory-store";
import { attach, encodeManifest, MEDIA_TYPE, type Store } from "@modelgate/oci";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { fakeOciRegistry } from "@modelgate/testkit";
import { afterAll, expect, it } from "vitest";
import { modelArtifact } from "./oci/artifact.ts";
import { ociRegistry, ociRepositories } from "./oci-registry.ts";
import { promote } from "./promote/promote.ts";
import {
  asked,
  audited,
  type ContractScene,
  MODEL,
  move,
  portsOver,
  race,
  registered,
  withModel,
} from "./registry-contract.ts";

const server = await fakeOciRegistry();
afterAll(() => server[Symbol.asyncDispose]());
const real = httpExchange({ retries: 0 });
let count = 0;

/** A registry of its own. `open` opens it anew, and its process ends after so many requests. */
function scene() {
  count += 1;
  const pattern = `${server.host}/acme/${count}/{model}`;
  const open = ({ endsAfter = Number.POSITIVE_INFINITY, trips = { now: 0 }, by = "ann" } = {}) => {
    let left = endsAfter;
    const repositoryOf = ociRepositories(pattern, null, {
      exchange: async (request) => {
        left -= 1;
        if (left < 0) throw new Error("the process ended");
        // What is asked at once is one trip.
        const trip = trips.now + 1;
        const response = await real(request);
        trips.now = Math.max(trips.now, trip);
        return response;
      },
      credentials: async () => null,
      pause: async () => {},
    });
    return ociRegistry({
      ...{ repositoryOf, models: [MODEL], stages: ["staging", "production"], by },
      ...{ now: () => Date.now(), draw: () => randomBytes(8).toString("hex") },
    });
  };
  const store = ociRepositories(pattern, null, {
    ...{ exchange: real, credentials: async () => null, pause: async () => {} },
  })(MODEL);
  const registry = open();
  return { registry, open, store, other: async () => open() };
}

async function requestsOf(act: () => Promise<unknown>): Promise<string[]> {
  const before = server.seen.length;
  await act();
  return server.seen.slice(before);
}

it("promotes in under ten round trips, however long its history is", async () => {
  const { registry, open, ...rest } = scene();
  const names = await registered({ registry, ...rest }, 2);
  const ledger = memoryStore();
  for (let at = 0; at < 20; at += 1) {
    // Each by a process that knows nothing yet.
    const trips = { now: 0 };
    const fresh = open({ trips });
    const requests = await requestsOf(() => promote(asked(names[at % 2] ?? ""), portsOver(fresh, ledger)));
    expect(trips.now).toBeLessThan(10);
    expect(requests.length).toBeLessThan(16);
    const holder = (await fresh.holders(MODEL)).find(({ stage }) => stage === "production");
    const moving = await requestsOf(() =>
      fresh.move(move({ version: names[at % 2] ?? "", stage: "staging", expected: null })).catch(() => null),
    );
    expect(holder?.version).toBe(names[at % 2]);
    expect(moving.length).toBeLessThan(10);
  }
});

it("is before or after, whatever request a process ends at, and the next run finishes", async () => {
  let steps = 0;
  for (let endsAfter = 0; ; endsAfter += 1) {
    const { registry, open, ...rest } = scene();
    const [one = "", two = ""] = await registered({ registry, ...rest }, 2);
    const ledger = memoryStore();
    await promote(asked(one), portsOver(registry, ledger));
    const died = await promote(asked(two), portsOver(open({ endsAfter }), ledger)).then(
      () => false,
      () => true,
    );
    const now = (await open().holders(MODEL)).map(({ version }) => version);
    expect([one, two]).toContain(now[0]);
    const again = await promote(asked(two), portsOver(open(), ledger));
    expect(["moved", "already"]).toContain(again.what);
    expect((await open().holders(MODEL))[0]?.version).toBe(two);
    expect(await audited(portsOver(open(), ledger))).toEqual([]);
    if (!died) break;
    steps = endsAfter;
  }
  expect(steps).toBeGreaterThan(8);
});

it("tells of tags that were moved by hand, and moves nothing on them", async () => {
  const { registry, store, ...rest } = scene();
  const [one = "", two = ""] = await registered({ registry, store, ...rest } as ContractScene, 2);
  const ports = portsOver(registry);
  await promote(asked(one), ports);
  const [holder] = await registry.holders(MODEL);
  const other = await store.readManifest(two);
  if (other === null) throw new TypeError("it was registered");
  await store.writeManifest(other, "production");
  expect((await registry.holders(MODEL))[0]).toMatchObject({ version: two, by: "somebody" });
  await expect(registry.move(move({ version: two, expected: holder?.token ?? null }))).rejects.toMatchObject({
    code: "registry-conflict",
  });
  expect(await audited(ports)).toEqual([expect.stringMatching(/without a ledger entry/u)]);
  // A version's tag, too, and something that nobody registered.
  await store.writeManifest(other, one);
  await expect(
    registry.move(move({ version: one, expected: (await registry.holders(MODEL))[0]?.token ?? null })),
  ).rejects.toThrow(/somebody moved the tag/u);
  const stranger = encodeManifest({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [] });
  await store.writeManifest(stranger, "production");
  expect((await registry.holders(MODEL))[0]?.version).toBe(stranger.descriptor.digest);
  expect(await audited(ports)).not.toEqual([]);
});

it("is not misled by a registry that says for a moment that it has nothing", async () => {
  const { registry, open, ...rest } = scene();
  const [one = "", two = ""] = await registered({ registry, ...rest }, 2);
  const holder = await registry.move(move({ version: one }));
  const history = await registry.history(MODEL);
  // docker-registry does, while somebody writes the same manifest again.
  const asked = new Map<string, number>();
  server.fault = ({ method, path }) => {
    const times = (asked.get(path) ?? 0) + 1;
    asked.set(path, times);
    const body = '{"errors":[{"code":"MANIFEST_UNKNOWN"}]}';
    return method === "GET" && path.includes("/manifests/") && times % 3 !== 0 ? { status: 404, body } : null;
  };
  try {
    expect(await open().history(MODEL)).toEqual(history);
    expect(await open().holders(MODEL)).toEqual([holder]);
    const moved = await open().move(move({ version: two, expected: holder?.token ?? null }));
    expect(moved?.version).toBe(two);
  } finally {
    server.fault = undefined;
  }
});

/** Does something else just before the stage is read back. */
function beforeReadBack(act: () => Promise<unknown>): void {
  let reads = 0;
  server.fault = async ({ method, path }) => {
    if (method !== "GET" || !path.endsWith("/production") || ++reads < 2) return null;
    server.fault = undefined;
    await act();
    return null;
  };
}

it("tells who was written over at once, and nothing of that move is left", async () => {
  const { registry, open, ...rest } = scene();
  const [one = "", two = ""] = await registered({ registry, ...rest }, 2);
  const other = open({ by: "bob" });
  const late = await rest.store.readManifest(two);
  if (late === null) throw new TypeError("it was registered");
  // Bob had looked before, too, and comes between.
  beforeReadBack(() => rest.store.writeManifest(late, "production"));
  await expect(registry.move(move({ version: one }))).rejects.toThrow(
    /wrote over it at once \(now v1\.1\.0\)/u,
  );
  expect((await other.history(MODEL)).filter(({ what, by }) => what === "moved" && by === "ann")).toEqual([]);
});

it("says that a move was made though the next one followed before it was read back", async () => {
  const { registry, open, ...rest } = scene();
  const [one = "", two = ""] = await registered({ registry, ...rest }, 2);
  const other = open({ by: "bob" });
  beforeReadBack(async () => {
    const [holder] = await other.holders(MODEL);
    await other.move(move({ version: two, expected: holder?.token ?? null }));
  });
  expect((await registry.move(move({ version: one, facts: { record: "r9" } })))?.facts["record"]).toBe("r9");
  const moved = (await open().history(MODEL)).filter(({ what }) => what === "moved");
  expect(moved.map(({ version, by }) => [version, by])).toEqual([
    [one, "ann"],
    [two, "bob"],
  ]);
});

it("adopts an artifact that was pushed for these bytes, and no other", async () => {
  const { registry, store } = scene();
  await withModel({}, 0, async ({ files, ...one }) => {
    await expect(registry.register(one)).rejects.toThrow(/has no tag v1\.0\.0/u);
    if (files === undefined) throw new TypeError("the model is on disk");
    const { stored: pushed, push } = await modelArtifact(one, files);
    await push(store);
    await store.writeManifest(pushed, "v1.0.0");
    const made = await registry.register(one);
    expect(made.source).toBe(`${store.name}@${pushed.descriptor.digest}`);
    await expect(registry.register({ ...one, version: "v1.1.0", files })).rejects.toMatchObject({
      message: expect.stringContaining("are v1.0.0 already"),
      problems: [{ hint: expect.stringContaining("Use v1.0.0") }],
    });
    // It says in words what it does not hold.
    const text = pushed.bytes.toString().replace(/("modelgate\.model\.digest":"sha256:)\w{4}/u, "$10000");
    const manifest = JSON.parse(text);
    await store.writeManifest(encodeManifest(manifest), "v2.0.0");
    const claimed = manifest.annotations["modelgate.model.digest"];
    for (const digest of [claimed, one.digest])
      await expect(registry.register({ ...one, version: "v2.0.0", digest })).rejects.toThrow(
        /something that names no model/u,
      );
  });
});

it("foresees what it would refuse to register, and writes nothing", async () => {
  const { registry, store } = scene();
  await withModel({}, 0, async (one) => {
    await registry.foresee?.(one);
    expect(await store.tags()).toEqual([]);
    await registry.register(one);
    await store.writeManifest(
      encodeManifest({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [] }),
      "v2.0.0",
    );
    const tags = await store.tags();
    const requests = await requestsOf(async () => {
      for (const ask of [registry.foresee, registry.register]) {
        await expect(ask?.({ ...one, version: "v1.1.0" })).rejects.toThrow(/are v1\.0\.0 already/u);
        await expect(ask?.({ ...one, version: "v2.0.0" })).rejects.toThrow(/something that names no model/u);
        await expect(ask?.({ ...one, version: "1.1" })).rejects.toMatchObject({ code: "input-invalid" });
        await ask?.(one);
      }
    });
    expect(requests.filter((request) => !/^(?:GET|HEAD) /u.test(request))).toEqual([]);
    expect(await store.tags()).toEqual(tags);
  });
});

it("registers no model whose file changed after it was hashed", async () => {
  const { registry } = scene();
  await withModel({}, 0, async (one) => {
    const digest = `sha256:${"0".repeat(64)}`;
    await expect(registry.register({ ...one, digest })).rejects.toMatchObject({ code: "input-invalid" });
    expect(await registry.versions(MODEL)).toEqual([]);
  });
});

it("reads its history without the log, and believes nothing in it that is not of its digest", async () => {
  const { registry, open, store, ...rest } = scene();
  const names = await registered({ registry, ...rest }, 2);
  let token: string | null = null;
  for (let at = 0; at < 9; at += 1)
    token = (await registry.move(move({ version: names[at % 2] ?? "", expected: token })))?.token ?? null;
  const history = await registry.history(MODEL);
  const log = await store.readManifest("modelgate-log");
  const index = JSON.parse(log?.bytes.toString() ?? "{}");
  expect(index.manifests.length).toBeGreaterThan(6);
  const forge = (data: string) =>
    Buffer.from(Buffer.from(data, "base64").toString().replace("ann", "eve")).toString("base64");
  const forged = index.manifests.map((one: { data: string }) => ({ ...one, data: forge(one.data) }));
  await store.writeManifest(encodeManifest({ ...index, manifests: forged }), "modelgate-log");
  expect(await open().history(MODEL)).toEqual(history);
  await store.writeManifest(encodeManifest({ ...index, manifests: [] }), "modelgate-log");
  expect(await open().history(MODEL)).toEqual(history);
});

it("does not take what is attached to a version for a version", async () => {
  const { registry, store, ...rest } = scene();
  const [one = ""] = await registered({ registry, ...rest }, 1);
  const stored = await store.readManifest(one);
  if (stored === null) throw new TypeError("it was registered");
  const report = { mediaType: "application/json", bytes: Buffer.from("{}") };
  await attach(store as Store, stored.descriptor, {
    artifactType: "application/vnd.test",
    contents: [report],
  });
  expect((await registry.versions(MODEL)).map(({ version }) => version)).toEqual([one]);
});

it.each(["v1.0.0", "modelgate-log", "a/b", "x".repeat(129)])("refuses the stage %s", async (stage) => {
  const { registry, ...rest } = scene();
  const [version = ""] = await registered({ registry, ...rest }, 1);
  await expect(registry.move(move({ version, stage }))).rejects.toMatchObject({ code: "input-invalid" });
});

it.each([
  ["acme/digits", "digits", /host first/u],
  ["ghcr.io/acme/models", null, /holds several models/u],
  ["ghcr.io/acme/{model}:v1", null, /without tag/u],
])("refuses the repository %s", (pattern, only, message) => {
  const ports = { exchange: real, credentials: async () => null, pause: async () => {} };
  expect(() => ociRepositories(pattern, only, ports)("digits")).toThrow(message);
});

it("names every update that is lost where twelve promote at once", async () => {
  const { registry, open, ...rest } = scene();
  const names = await registered({ registry, ...rest }, 12);
  const registries = names.map((_, at) => open({ by: `racer ${at}` }));
  const { moved, lost, wrong } = await race(names, registries);
  expect(moved.length).toBeGreaterThan(0);
  for (const version of lost)
    expect(wrong.join("\n")).toContain(
      `but ${version} already held it: ${version}'s promotion was overwritten`,
    );
  expect(wrong.length > 0).toBe(lost.length > 0);
});
