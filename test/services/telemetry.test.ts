// onnxruntime reports home by default since 1.29: it leaves a device id below the home folder and, some nine seconds
// after it was loaded, looks for its collector. strace watches whole runs of the command, in a network namespace
// without a network, so that nothing gets out even in the control, whose sandbox has the switch taken away.
import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../packages/devkit/src/repository.ts";
import { MODELGATE } from "./command.ts";
import { run, temporaryFolder } from "./program.ts";
import { lacks, TOOLS } from "./tools.ts";

const LOOP = [
  "--model",
  "test/fixtures/hostile/models/loop.onnx",
  "--data",
  "test/fixtures/models/points.csv",
];
/** A model that never ends keeps the runtime loaded for longer than it waits before it calls. */
const LONG = [...LOOP, "--target", "label", "--task", "multiclass-classification", "--limit", "accuracy>=0"];
const SHORT = ["--config", "demo/modelgate.yml", "--model", "digits-good"];
const SWITCH = 'process.env["ORT_DISABLE_TELEMETRY"] = "1";';

describe.skipIf(lacks("telemetry", "strace", "unshare"))("the ONNX runtime's telemetry", () => {
  const folders = new AsyncDisposableStack();
  let folder: string;

  beforeAll(async () => {
    folder = folders.use(await temporaryFolder()).path;
  });
  afterAll(() => folders.disposeAsync());

  it("is seen where it is on, and is off as shipped, for as long", async () => {
    const [on, off] = await Promise.all([
      traced("on", await withoutSwitch(), [...LONG, "--time-limit", "15s"]),
      traced("off", MODELGATE, [...LONG, "--time-limit", "15s"]),
    ]);
    expect([on.code, off.code]).toEqual([2, 2]);
    expect(on.loaded && off.loaded).toBe(true);
    expect(on.deviceId.length).toBeGreaterThan(0);
    expect(on.calls.length).toBeGreaterThan(0);
    expect([off.deviceId, off.calls]).toEqual([[], []]);
  });

  it("is off in a whole run that ends well, and the home folder stays empty", async () => {
    const { code, loaded, deviceId, calls, home } = await traced("whole", MODELGATE, SHORT);
    expect([code, loaded]).toEqual([0, true]);
    expect([deviceId, calls]).toEqual([[], []]);
    expect(await readdir(home)).toEqual([]);
  });

  /** The command as shipped, but for a sandbox that turns telemetry on. */
  async function withoutSwitch(): Promise<string> {
    const copy = join(folder, "dist");
    await cp(dirname(MODELGATE), copy, { recursive: true });
    const child = join(copy, "sandbox/index.js");
    const parts = (await readFile(child, "utf8")).split(SWITCH);
    expect(parts).toHaveLength(2);
    await writeFile(child, parts.join('delete process.env["ORT_DISABLE_TELEMETRY"];'));
    return join(copy, "index.js");
  }

  /** A run of the command below strace, with no variable that would silence the runtime besides. */
  async function traced(name: string, program: string, args: readonly string[]) {
    const [home, log] = [join(folder, `${name}-home`), join(folder, `${name}.strace`)];
    await mkdir(home);
    const namespace = process.getuid?.() === 0 ? ["--net"] : ["--net", "--map-root-user"];
    const watched = ["-f", "-qq", "-o", log, "-e", "trace=network,openat", "-s", "200"];
    const command = [process.execPath, program, "validate", ...args, ...runtimePath()];
    const { code, stderr } = await run(TOOLS.unshare, [...namespace, TOOLS.strace, ...watched, ...command], {
      cwd: root,
      env: { HOME: home, TMPDIR: folder, PATH: process.env["PATH"] },
    });
    expect(stderr).not.toMatch(/strace:|unshare:/u);
    const lines = (await readFile(log, "utf8")).split("\n");
    return {
      code,
      home,
      loaded: lines.some((line) => /libonnxruntime\.so[^"]*", .* = \d/u.test(line)),
      deviceId: lines.filter((line) => /deviceid|\/Microsoft\//iu.test(line)),
      calls: lines.filter((line) => /AF_INET6?\b/u.test(line)),
    };
  }
});

describe.runIf(process.platform === "linux")("the sandbox's environment", () => {
  it("holds no secret of its parent", async () => {
    await using folder = await temporaryFolder();
    const secrets = {
      GITHUB_TOKEN: "ghs_verysecret",
      AWS_SECRET_ACCESS_KEY: "verysecret",
      "INPUT_API-KEY": "verysecret",
    };
    const args = [MODELGATE, "validate", ...LONG, "--time-limit", "20s", ...runtimePath()];
    const parent = spawn(process.execPath, args, {
      cwd: root,
      env: { PATH: process.env["PATH"], HOME: folder.path, TMPDIR: folder.path, ...secrets },
      stdio: "ignore",
    });
    const started = [parent.pid ?? 0];
    try {
      const child = await sandboxOf(parent);
      started.push(child);
      expect(await environment(parent.pid ?? 0)).toMatch(/ghs_verysecret/u);
      const known = (await environment(child))
        .split("\0")
        .filter(Boolean)
        .map((entry) => entry.split("=")[0]);
      expect(known.toSorted()).toEqual(["HOME", "LANG", "ORT_DISABLE_TELEMETRY", "PATH", "TMPDIR", "TZ"]);
      expect(await environment(child)).not.toMatch(/secret/u);
    } finally {
      for (const pid of started) process.kill(pid, "SIGKILL");
    }
  });
});

/** The runtime that npm installed: these runs have no network to fetch one. */
function runtimePath(): string[] {
  return ["--runtime-path", join(root, "node_modules/onnxruntime-node")];
}

const environment = (pid: number) => readFile(`/proc/${pid}/environ`, "utf8");

/** The process that has loaded the runtime, once it has. */
async function sandboxOf({ pid = 0 }: ChildProcess): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
    for (const child of children.split(" ").filter(Boolean).map(Number)) {
      const maps = await readFile(`/proc/${child}/maps`, "utf8").catch(() => "");
      if (maps.includes("libonnxruntime")) return child;
    }
    await wait(50);
  }
  throw new Error("no child has loaded the runtime");
}
