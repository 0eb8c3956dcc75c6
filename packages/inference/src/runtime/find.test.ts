import { access, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { problemsOf } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import {
  bytes,
  FAKE,
  fakeMachine,
  fakePackage,
  fakePorts,
  fakeRegistry,
  LIBRARY,
  libraryBytes,
  status,
  writePackage,
} from "./fake-registry.ts";
import { findRuntime, type RuntimeOptions, type RuntimePorts } from "./find.ts";
import { loadRuntime } from "./load.ts";

type Machine = Awaited<ReturnType<typeof fakeMachine>>;

const forged = new Uint8Array(libraryBytes().length);
const nowhere = fakePorts("http://127.0.0.1:9");

function optionsOn(machine: Machine, more: Partial<RuntimeOptions> = {}): RuntimeOptions {
  return {
    moduleUrl: pathToFileURL(machine.path("code/index.js")),
    travelling: machine.path("travelling"),
    toolCache: machine.path("tools"),
    temporary: machine.path("temp"),
    workspace: machine.path("work"),
    home: machine.path("home"),
    env: {},
    os: "linux",
    arch: "x64",
    release: FAKE,
    ...more,
  };
}

/** Compared here: a failed comparison of large arrays is printed for minutes. */
const isRight = async (directory: string) =>
  (await readFile(join(directory, LIBRARY))).equals(libraryBytes());

const reason = (attempts: readonly { source: string; reason: string }[], source: string) =>
  attempts.find((attempt) => attempt.source === source)?.reason;

const codes = (promise: Promise<unknown>) =>
  promise.then(
    () => "found",
    (error: unknown) => problemsOf(error).map(({ code }) => code),
  );

describe("the order of sources", () => {
  it("fetches once, then takes the tool cache without any request", async () => {
    await using machine = await fakeMachine();
    await using registry = await fakeRegistry(bytes(fakePackage()));
    const ports = fakePorts(registry.origin);

    const first = await findRuntime(optionsOn(machine), ports);
    const second = await findRuntime(optionsOn(machine), ports);

    expect([first.source, second.source]).toEqual(["registry", "tool-cache"]);
    expect(second.directory).toBe(machine.path("tools/onnxruntime-node/9.9.9/x64"));
    expect(second.verified).toContain(LIBRARY);
    expect(registry.requests).toHaveLength(1);
    expect(ports.asked).toEqual(["registry"]);
    expect(await readdir(machine.path("tools/onnxruntime-node/9.9.9"))).toEqual(["x64", "x64.complete"]);
    expect(loadRuntime(first.directory)).toMatchObject({ common: true, telemetry: "1" });
  });

  it("takes every file of a platform that has several", async () => {
    await using machine = await fakeMachine();
    await using registry = await fakeRegistry(bytes(fakePackage()));
    const options = optionsOn(machine, { os: "win32" });
    const { directory } = await findRuntime(options, fakePorts(registry.origin));
    expect(await readdir(join(directory, "bin/napi-v6/win32/x64"))).toEqual([
      "DirectML.dll",
      "onnxruntime.dll",
      "onnxruntime_binding.node",
    ]);
  });

  it("builds in the job's own folder where the tool cache cannot be written", async () => {
    await using machine = await fakeMachine();
    await using registry = await fakeRegistry(bytes(fakePackage()));
    await writeFile(machine.path("tools"), "a file, no folder");
    const { directory } = await findRuntime(optionsOn(machine), fakePorts(registry.origin));
    expect(directory).toBe(machine.path("temp/onnxruntime-node/9.9.9/x64"));
  });

  it("says of every source why it did not serve, and what to do", async () => {
    await using machine = await fakeMachine();
    await using registry = await fakeRegistry(status(404));
    const fault = await findRuntime(optionsOn(machine), fakePorts(registry.origin)).catch(problemsOf);
    expect(fault).toMatchObject([{ code: "runtime-missing", hint: expect.stringContaining("runtime-path") }]);
    for (const source of ["installed", "tool-cache", "actions-cache", "registry", "status 404"]) {
      expect(fault).toMatchObject([{ message: expect.stringContaining(source) }]);
    }
  });

  it("names the platforms there are files for", async () => {
    await using machine = await fakeMachine();
    const fault = await findRuntime(optionsOn(machine, { os: "aix" }), nowhere).catch(problemsOf);
    expect(fault).toMatchObject([{ code: "runtime-missing", message: expect.stringContaining("win32/x64") }]);
  });
});

describe("installed beside the code", () => {
  const older = Buffer.from('{ "name": "onnxruntime-node", "version": "9.9.8", "main": "dist/index.js" }');
  it.each([
    ["the pinned release", {}, false, "installed"],
    ["another version", { "package.json": older }, false, ["runtime-missing"]],
    ["another version, allowed", { "package.json": older }, true, "installed"],
    ["other bytes", { [LIBRARY]: forged }, false, ["runtime-missing"]],
    ["other bytes, allowed", { [LIBRARY]: forged }, true, "installed"],
    ["other JavaScript", { "dist/index.js": Buffer.from("evil()") }, false, ["runtime-missing"]],
  ])("%s", async (_name, change, allowOther, expected) => {
    await using machine = await fakeMachine();
    await writePackage(machine.path("code/node_modules/onnxruntime-node"), change);
    const found = findRuntime(optionsOn(machine, { allowOther }), nowhere).then(({ source }) => source);
    expect(await found.catch((error: unknown) => codes(Promise.reject(error)))).toEqual(expected);
  });
});

describe("a given path", () => {
  const write = {
    package: (at: string) => writePackage(at),
    "package without its dependency": async (at: string) => {
      await writePackage(at);
      await rm(join(at, "node_modules"), { recursive: true });
    },
    "two native files": async (at: string) => {
      await mkdir(at);
      await writeFile(join(at, "libonnxruntime.so.1"), libraryBytes());
      await writeFile(join(at, "onnxruntime_binding.node"), "never read: ours travels");
    },
    "forged library": (at: string) =>
      writePackage(at, { [LIBRARY]: forged, "package.json": Buffer.from("{}") }),
    "another version": (at: string) =>
      writePackage(at, { "package.json": Buffer.from('{ "name": "onnxruntime-node", "version": "1.0.0" }') }),
    "nothing there": async () => {},
  };
  it.each([
    ["package", "found"],
    ["package without its dependency", "found"],
    ["two native files", "found"],
    ["forged library", ["runtime-untrusted"]],
    ["another version", ["runtime-untrusted"]],
    ["nothing there", ["runtime-missing"]],
  ] as const)("%s", async (name, expected) => {
    await using machine = await fakeMachine();
    await write[name](machine.path("given"));
    // What is installed or cached would serve, but a path that was given is meant.
    await writePackage(machine.path("code/node_modules/onnxruntime-node"));
    const found = findRuntime(optionsOn(machine, { runtimePath: machine.path("given") }), nowhere);
    expect(await codes(found)).toEqual(expected);
    if (expected !== "found") return;
    const { source, directory } = await found;
    expect(source).toBe("path");
    expect(loadRuntime(directory)).toMatchObject({ common: true });
  });
});

describe("the tool cache", () => {
  it.each([
    ["a forged library", LIBRARY, forged],
    ["a forged script", "dist/index.js", Buffer.from("evil()")],
    ["a file that would be loaded before a verified one", "dist/index", Buffer.from("evil()")],
  ])("refuses %s, and heals", async (_name, path, content) => {
    await using machine = await fakeMachine();
    await using registry = await fakeRegistry(bytes(fakePackage()));
    const ports = fakePorts(registry.origin);
    const { directory } = await findRuntime(optionsOn(machine), ports);
    await writeFile(join(directory, path), content);

    const again = await findRuntime(optionsOn(machine), ports);
    const healed = await findRuntime(optionsOn(machine), ports);

    expect([again.source, healed.source]).toEqual(["registry", "tool-cache"]);
    expect(reason(again.passedOver, "tool-cache")).toContain(path);
    expect(await readdir(machine.path("tools/onnxruntime-node/9.9.9"))).toEqual(["x64", "x64.complete"]);
  });

  it("takes no folder without its marker, and leaves right bytes in place: another job may be loading them", async () => {
    await using machine = await fakeMachine();
    await using registry = await fakeRegistry(bytes(fakePackage()));
    const ports = fakePorts(registry.origin);
    const { directory } = await findRuntime(optionsOn(machine), ports);
    const { ino } = await stat(directory);
    await rm(`${directory}.complete`);
    expect((await findRuntime(optionsOn(machine), ports)).source).toBe("registry");
    await access(`${directory}.complete`);
    expect((await stat(directory)).ino).toBe(ino);
  });

  it.each([
    ["an empty tool cache", false],
    ["a poisoned tool cache", true],
  ])("serves jobs that race on %s", async (_name, poisoned) => {
    await using machine = await fakeMachine();
    await using registry = await fakeRegistry(bytes(fakePackage()));
    const ports = fakePorts(registry.origin);
    if (poisoned) {
      const { directory } = await findRuntime(optionsOn(machine), ports);
      await writeFile(join(directory, LIBRARY), forged);
    }
    const jobs = Array.from({ length: 4 }, () => findRuntime(optionsOn(machine), ports));
    const found = await Promise.all(jobs);
    for (const { directory } of found) expect(await isRight(directory)).toBe(true);
    expect(await readdir(machine.path("tools/onnxruntime-node/9.9.9"))).toEqual(["x64", "x64.complete"]);
  });
});

describe("the Actions cache", () => {
  function fakeCache(content?: Uint8Array) {
    const saved: { key: string; bytes: Buffer }[] = [];
    const cache: RuntimePorts["cache"] = {
      async restore([path = ""], key) {
        if (content === undefined) return undefined;
        await mkdir(path, { recursive: true });
        await writeFile(join(path, "libonnxruntime.so.1"), content);
        return key;
      },
      async save([path = ""], key) {
        saved.push({ key, bytes: await readFile(join(path, "libonnxruntime.so.1")) });
      },
    };
    return { cache, saved };
  }

  it.each([
    ["serves what is right", libraryBytes(), "actions-cache", 0, 0],
    ["refuses what is poisoned and fetches anew", forged, "registry", 1, 1],
    ["is filled after a miss", undefined, "registry", 1, 1],
  ])("%s", async (_name, content, source, requests, saves) => {
    await using machine = await fakeMachine();
    await using registry = await fakeRegistry(bytes(fakePackage()));
    const { cache, saved } = fakeCache(content);
    const found = await findRuntime(optionsOn(machine), { ...fakePorts(registry.origin), cache });
    expect(found.source).toBe(source);
    expect(registry.requests).toHaveLength(requests);
    expect(saved).toHaveLength(saves);
    for (const entry of saved) expect(entry.bytes.equals(libraryBytes())).toBe(true);
    expect(await isRight(found.directory)).toBe(true);
    expect(await readdir(machine.path("temp"))).toEqual([]);
  });

  it("that cannot be filled harms nothing", async () => {
    await using machine = await fakeMachine();
    await using registry = await fakeRegistry(bytes(fakePackage()));
    const cache = { ...fakeCache().cache, save: () => Promise.reject(new Error("read-only token")) };
    const found = await findRuntime(optionsOn(machine), { ...fakePorts(registry.origin), cache });
    expect(found.passedOver.at(-1)).toMatchObject({ reason: expect.stringContaining("read-only token") });
  });
});
