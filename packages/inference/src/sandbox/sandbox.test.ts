import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Job, Message } from "./message.ts";
import { loadDecodeMessage, type Sandbox, startSandbox } from "./sandbox.ts";

const MiB = 2 ** 20;
const folder = mkdtempSync(join(tmpdir(), "modelgate-sandbox-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = { feeds: [], fixedBatch: null, notes: [] };
const job: Job = {
  modelPath: "m.onnx",
  options: { threads: 1 },
  output: { task: "multiclass-classification", classes: null, positive: null, output: null, scores: null },
  datasets: [{ name: "test", path: "d.csv", target: "y", id: null, plan }],
};

/** A child in plain JavaScript: `send` writes a frame, `orders` resolves to the two lines that it is given. */
const PRELUDE = `
const { writeSync } = require("node:fs");
const { serialize } = require("node:v8");
const write = (bytes) => { for (let at = 0; at < bytes.length; ) at += writeSync(3, bytes, at); };
const send = (value) => {
  const body = serialize(value);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  write(Buffer.concat([head, body]));
};
const orders = new Promise((resolve) => {
  let text = "";
  process.stdin.on("data", (chunk) => (text += chunk)).on("end", () => resolve(text.trim().split("\\n")));
});
const block = (rows) => ({
  type: "block", dataset: "test", rows, truth: new Int32Array(rows), predicted: new Int32Array(rows), scores: null, ids: null,
});
`;

let children = 0;

function start(program: string, allowance: { timeMs?: number; memoryBytes?: number } = {}): Sandbox {
  children += 1;
  const entry = join(folder, `child-${children}.cjs`);
  writeFileSync(entry, PRELUDE + program);
  const limits = { timeMs: 120_000, memoryBytes: 512 * MiB, ...allowance };
  return startSandbox({ entry, directory: folder, allowance: limits }, loadDecodeMessage);
}

async function listen(
  sandbox: Sandbox,
): Promise<{ messages: Message[]; error: { code: string; message: string } | null }> {
  const messages: Message[] = [];
  try {
    for await (const message of sandbox.run(job)) messages.push(message);
    return { messages, error: null };
  } catch (error) {
    return { messages, error: error as { code: string; message: string } };
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Exit code and output of a program in a bare process. */
function saidBy(program: string): Promise<[number, string]> {
  const { promise, resolve } = Promise.withResolvers<[number, string]>();
  execFile(
    process.execPath,
    ["--input-type=module", "-e", program],
    { timeout: 120_000 },
    (error, stdout, stderr) => resolve([Number(error?.code ?? 0), stdout + stderr]),
  );
  return promise;
}

const FINISHED = 'send({ type: "finished" });';
const FOREVER = "setInterval(() => {}, 1e6);";

describe.concurrent("a child", () => {
  it("is given the runtime and the job, and ends when it has finished, whatever it does then", async () => {
    const sandbox = start(`orders.then(([load, job]) => {
      send({ type: "started", runtime: JSON.parse(load).runtimeDirectory });
      send({ type: "started", runtime: String(JSON.parse(job).datasets.length) });
      send(block(2));
      ${FINISHED}
      send(block(2));
      while (true);
    });`);
    sandbox.load("/runtime");
    const { messages, error } = await listen(sandbox);
    expect(error).toBeNull();
    expect(messages.map((m) => (m.type === "started" ? m.runtime : m.type))).toEqual([
      "/runtime",
      "1",
      "block",
      "finished",
    ]);
  });

  it("knows nothing of our environment", async () => {
    process.env["MODELGATE_TEST_SECRET"] = "hush";
    const sandbox = start(`
      for (const name of Object.keys(process.env).sort()) send({ type: "started", runtime: name });
      send({ type: "started", runtime: String(Object.values(process.env).join().includes("hush")) });
      ${FINISHED}`);
    const { messages } = await listen(sandbox);
    delete process.env["MODELGATE_TEST_SECRET"];
    const told = messages.flatMap((message) => (message.type === "started" ? [message.runtime] : []));
    expect(told).toEqual(["HOME", "LANG", "ORT_DISABLE_TELEMETRY", "PATH", "TMPDIR", "TZ", "false"]);
  });

  it("writes no file", async () => {
    const target = join(folder, "written");
    const { error } = await listen(
      start(`require("node:fs").writeFileSync(${JSON.stringify(target)}, "x"); ${FINISHED}`),
    );
    expect(error).toMatchObject({ code: "model-failed" });
    expect(existsSync(target) && readFileSync(target, "utf8")).toBeFalsy();
  });

  it.each([
    ["that never answers", FOREVER],
    ["that loops", "while (true);"],
    ["that answers a little", `send(block(1)); ${FOREVER}`],
  ])("%s is out of time", async (_name, program) => {
    const { error } = await listen(start(program, { timeMs: 300 }));
    expect(error).toMatchObject({ code: "model-out-of-time" });
  });

  it("cannot hold us by a child of its own, which has its pipes", async () => {
    const sandbox = start(
      `const { spawn } = require("node:child_process");
      const stdio = ["ignore", 3, 3, 3];
      const own = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"], { stdio, detached: true });
      own.unref();
      send({ type: "started", runtime: String(own.pid) });
      ${FOREVER}`,
      { timeMs: 5000 },
    );
    const { messages, error } = await listen(sandbox);
    const [pid] = messages.flatMap((message) =>
      message.type === "started" ? [Number(message.runtime)] : [],
    );
    if (pid === undefined) throw new Error("it said nothing");
    // It still has the pipes, and would have them for ever.
    expect([isAlive(pid), error?.code]).toEqual([true, "model-out-of-time"]);
    process.kill(pid, "SIGKILL");
  });

  it("has no time to lose before it gets its job", async () => {
    const sandbox = start(`orders.then(() => { ${FINISHED} });`, { timeMs: 3000 });
    await new Promise((resolve) => setTimeout(resolve, 3100));
    expect((await listen(sandbox)).error).toBeNull();
  });

  it.each([
    ["takes all memory", "const held = []; while (true) held.push(Buffer.alloc(8 << 20, 1));", 256],
    ["takes it in one piece", "Buffer.alloc(2 ** 32 - 1).fill(1); setInterval(() => {}, 1e6);", 256],
    ["floods us with predictions", "while (true) send(block(1 << 20));", 64],
  ])("that %s is out of memory", async (_name, program, mebibytes) => {
    const { error } = await listen(start(program, { memoryBytes: mebibytes * MiB }));
    expect(error?.code).toMatch(/^model-out-of-memory$|^model-failed$/);
    expect(error?.message).toMatch(/memory|allocat|take more than|larger/iu);
  });

  it.each([
    ["exits", "process.exit(3);", /exit code 3/],
    ["exits as if all were well", "process.exit(0);", /exit code 0/],
    ["crashes", 'process.kill(process.pid, "SIGSEGV"); setInterval(() => {}, 1e6);', /SIGSEGV/],
    ["aborts", "process.abort();", /SIGABRT/],
    ["is killed", 'process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1e6);', /SIGKILL/],
    ["throws", 'throw new Error("its last words");', /exit code 1/],
    ["ends within a message", "write(Buffer.of(100, 0, 0, 0, 1, 2, 3));", /exit code 0/],
    ["closes its pipe", 'require("node:fs").closeSync(3); process.exitCode = 9;', /exit code 9/],
  ])("that %s is told how it ended", async (_name, program, how) => {
    const { messages, error } = await listen(start(`send(block(1)); ${program}`));
    expect(messages).toHaveLength(1);
    expect(error).toMatchObject({ code: "model-failed", message: expect.stringMatching(how) });
  });

  it.each([
    ["garbage", 'write(Buffer.from("garbage, and more of it"));'],
    ["a message that is not ours", 'send({ type: "exit" });'],
    ["a block of another data set", 'send({ ...block(1), dataset: "other" });'],
    ["a frame without end", "write(Buffer.of(255, 255, 255, 255));"],
  ])("that sends %s is refused at once", async (_name, program) => {
    const { messages, error } = await listen(start(`send(block(1)); ${program} ${FOREVER}`));
    expect([messages.length, error?.code]).toEqual([1, "model-failed"]);
  });

  it("may say what it likes on stderr", async () => {
    const flood = `for (let i = 0; i < 2000; i += 1) require("node:fs").writeSync(2, "x".repeat(9999) + "\\n");`;
    expect((await listen(start(`${flood} ${FINISHED}`))).error).toBeNull();
    const { error } = await listen(start(`${flood} process.exit(1);`));
    expect(error?.message.length).toBeLessThan(700);
    const { error: allocation } = await listen(
      start('console.error("terminate: std::bad_alloc"); process.abort();'),
    );
    expect(allocation).toMatchObject({ code: "model-out-of-memory" });
  });

  it("that closes its pipe and runs on is out of time", async () => {
    const program = `send(block(1)); require("node:fs").closeSync(3); ${FOREVER}`;
    expect((await listen(start(program, { timeMs: 600 }))).error).toMatchObject({
      code: "model-out-of-time",
    });
  });

  it("that cannot be started is told so", async () => {
    const allowance = { timeMs: 120_000, memoryBytes: 512 * MiB };
    const entry = join(folder, "absent.cjs");
    const { error } = await listen(startSandbox({ entry, directory: folder, allowance }, loadDecodeMessage));
    expect(error).toMatchObject({ code: "model-failed" });
  });
});

// In a process of their own: vitest's holds the event loop, which here nobody but the child did.
it.each([
  ["runs", FOREVER],
  ["hangs", 'process.kill(process.pid, "SIGSTOP");'],
  ["closed its pipe and runs on", `require("node:fs").closeSync(3); ${FOREVER}`],
])("whoever waits for a child that %s is told when it is stopped", async (_name, child) => {
  const entry = join(folder, `stopped-${_name.length}.cjs`);
  writeFileSync(entry, `${PRELUDE} send({ type: "started", runtime: "1" }); ${child}`);
  const parts = { entry, directory: folder, allowance: { timeMs: 60_000, memoryBytes: 512 * MiB } };
  const program = `
    import { loadDecodeMessage, startSandbox } from ${JSON.stringify(join(import.meta.dirname, "sandbox.ts"))};
    process.once("exit", () => console.log("ended"));
    const sandbox = startSandbox(${JSON.stringify(parts)}, loadDecodeMessage);
    try {
      for await (const _ of sandbox.run(${JSON.stringify(job)})) setTimeout(() => sandbox.stop(), 300).unref();
    } catch (error) {
      console.log(error.message);
    }`;
  expect(await saidBy(program)).toEqual([0, "the process that ran the model was stopped\nended\n"]);
});

it.each([
  [
    "left in the middle",
    async (sandbox: Sandbox) => {
      for await (const message of sandbox.run(job))
        if (message.type === "started") return Number(message.runtime);
      return 0;
    },
  ],
  [
    "stopped before its job",
    async (sandbox: Sandbox) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      sandbox.stop();
      sandbox.stop();
      sandbox.load("/too/late");
      return 0;
    },
  ],
])("a child ends when it is %s", async (_name, leave) => {
  const pid = await leave(start(`send({ type: "started", runtime: String(process.pid) }); ${FOREVER}`));
  await expect.poll(() => pid !== 0 && isAlive(pid)).toBe(false);
});
