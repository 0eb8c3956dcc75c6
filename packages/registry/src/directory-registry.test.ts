import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { logFolder } from "./directory-log.ts";
import { directoryRegistry } from "./directory-registry.ts";
import { MODEL, move, registered, withModel } from "./registry-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-directory-"));
afterAll(() => rmSync(folder, { recursive: true }));

function scene() {
  const root = mkdtempSync(join(folder, "r"));
  const open = (now = () => Date.now()) => directoryRegistry({ root, by: "ann", now });
  const events = () =>
    readdirSync(logFolder(root, MODEL))
      .filter((name) => name.endsWith(".json"))
      .toSorted();
  return { root, open, registry: open(), other: async () => open(), events };
}

it("lets eight move eight stages at once", async () => {
  const { registry, other, open, events } = scene();
  const [one = ""] = await registered({ registry, other }, 1);
  const stages = Array.from({ length: 8 }, (_, at) => `stage-${at}`);
  await Promise.all(stages.map((stage) => open().move(move({ version: one, stage }))));
  expect((await registry.holders(MODEL)).map(({ stage }) => stage).toSorted()).toEqual(stages);
  expect(events()).toHaveLength(9);
});

it("is readable whatever a killed process or a file manager left", async () => {
  const { root, registry, other, events } = scene();
  const [one = ""] = await registered({ registry, other }, 1);
  const holder = await registry.move(move({ version: one }));
  const log = logFolder(root, MODEL);
  // Half an event that has no number yet, half a model, and a folder that was only made.
  writeFileSync(join(log, "00000003.json.7d1c.draft"), '{"schema":');
  writeFileSync(join(root, "bytes/sha256/.draft-7d1c"), "half");
  mkdirSync(logFolder(root, "other"));
  writeFileSync(join(root, "models/.DS_Store"), "");
  expect(await registry.holders(MODEL)).toEqual([holder]);
  expect((await registry.overview()).map(({ model, versions }) => [model, versions.length])).toEqual([
    [MODEL, 1],
    ["other", 0],
  ]);
  await registry.move(move({ version: null, expected: holder?.token ?? null }));
  expect(events()).toHaveLength(3);
});

it.each<[string, (paths: { log: string; bytes: string }) => void, RegExp]>([
  ["an event that is gone", ({ log }) => rmSync(join(log, "00000001.json")), /number 1 is missing/u],
  ["an event that is no JSON", ({ log }) => writeFileSync(join(log, "00000002.json"), "{"), /is not JSON/u],
  ["an event of another form", ({ log }) => writeFileSync(join(log, "00000002.json"), "{}"), /schema/u],
  [
    "an event that is huge",
    ({ log }) => writeFileSync(join(log, "00000002.json"), " ".repeat(300_000)),
    /at most/u,
  ],
  [
    "an event under another number",
    ({ log }) => writeFileSync(join(log, "00000003.json"), readFileSync(join(log, "00000002.json"))),
    /is number 2/u,
  ],
  [
    "an event of another model",
    ({ log }) =>
      writeFileSync(
        join(log, "00000003.json"),
        readFileSync(join(log, "00000002.json"), "utf8")
          .replace('"seq":2', '"seq":3')
          .replace('"digits"', '"Digits"'),
      ),
    /of another model/u,
  ],
])("reads past nothing that is wrong: %s", async (_, damage, message) => {
  const { root, registry, other } = scene();
  const [one = ""] = await registered({ registry, other }, 1);
  await registry.move(move({ version: one }));
  damage({ log: logFolder(root, MODEL), bytes: join(root, "bytes/sha256") });
  for (const act of [
    () => registry.holders(MODEL),
    () => registry.move(move({ version: one, expected: "2" })),
  ])
    await expect(act()).rejects.toMatchObject({
      code: "registry-fault",
      message: expect.stringMatching(message),
    });
});

it("brings no bytes that were changed or taken away", async () => {
  const { root, registry } = scene();
  await withModel({}, 0, async (one) => {
    const version = await registry.register(one);
    const path = join(root, "bytes/sha256", one.digest.slice(7));
    writeFileSync(path, readFileSync(path).fill("x", 0, 1));
    const to = mkdtempSync(join(folder, "to"));
    await expect(registry.bring?.(version, to)).rejects.toThrow(/its bytes are sha256:\w+ by now/u);
    expect(readdirSync(to)).toEqual([]);
    rmSync(path);
    await expect(registry.bring?.(version, to)).rejects.toMatchObject({ code: "registry-missing" });
  });
});

it("keeps a model with its external data, and nothing beside its folder", async () => {
  const { registry } = scene();
  await withModel({}, 0, async ({ files, ...one }) => {
    const from = files?.folder ?? "";
    mkdirSync(join(from, "data"));
    writeFileSync(join(from, "data/weights.bin"), "weights");
    writeFileSync(join(from, "../secret"), "secret");
    const names = ["digits.onnx", "data/weights.bin"] as const;
    const version = await registry.register({ ...one, files: { folder: from, names } });
    const to = mkdtempSync(join(folder, "to"));
    expect(await registry.bring?.(version, to)).toBe(join(to, "digits.onnx"));
    expect(readFileSync(join(to, "data/weights.bin"), "utf8")).toBe("weights");
    const bad = {
      ...one,
      version: "v2.0.0",
      files: { folder: from, names: ["digits.onnx", "../secret"] as const },
    };
    await expect(registry.register(bad)).rejects.toMatchObject({ code: "input-invalid" });
  });
});

it("registers no model whose file changed after it was hashed, and none that is not on disk", async () => {
  const { registry, root } = scene();
  await withModel({}, 0, async ({ files, ...one }) => {
    await expect(registry.register(one)).rejects.toThrow(/not on this disk/u);
    const digest = `sha256:${"0".repeat(64)}`;
    await expect(registry.register({ ...one, digest, ...(files && { files }) })).rejects.toThrow(
      /is sha256:\w+ now/u,
    );
    expect(existsSync(logFolder(root, MODEL))).toBe(false);
  });
});

it("never goes back in time, whatever the clock says", async () => {
  const { registry, open, other } = scene();
  const [one = ""] = await registered({ registry, other }, 1);
  const holder = await open(() => 0).move(move({ version: one }));
  const [registration] = await registry.history(MODEL);
  expect(holder?.at).toBe(registration?.at);
});

it("makes no registry where a share is not mounted", async () => {
  const registry = directoryRegistry({ root: join(folder, "nowhere"), by: "ann", now: () => 0 });
  for (const act of [() => registry.models(), () => registry.holders(MODEL), () => registry.move(move({}))])
    await expect(act()).rejects.toMatchObject({ code: "file-missing" });
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
});

it.each(["bytes", "models"])(
  "tells of a share that refuses %s as the registry's fault, not as its own",
  async (name) => {
    const { root, registry } = scene();
    // What no right can change is refused to everybody, also to who may do everything.
    writeFileSync(join(root, name), "");
    const refusal = { code: "registry-fault", message: expect.stringContaining(join(root, name)) };
    await withModel({}, 0, (one) => expect(registry.register(one)).rejects.toMatchObject(refusal));
  },
);
