import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { onEarlyEnd } from "./early-end.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-early-end-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const module = join(import.meta.dirname, "early-end.ts");
const WAIT = 'console.log("ready"); setInterval(() => {}, 1e6);';

let runs = 0;

/** A process that has a file to remove and then does something. */
async function run(then: string, signal?: NodeJS.Signals) {
  const path = join(folder, `file-${runs++}`);
  const program = `
    import { rmSync, writeFileSync } from "node:fs";
    const { onEarlyEnd } = await import(${JSON.stringify(module)});
    writeFileSync(${JSON.stringify(path)}, "");
    const callOff = onEarlyEnd(() => rmSync(${JSON.stringify(path)}));
    ${then}`;
  const child = spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const exit = once(child, "exit");
  if (signal !== undefined) {
    await once(child.stdout, "data");
    child.kill(signal);
  }
  const [code, by] = await exit;
  return { code, by, isLeft: existsSync(path) };
}

describe.concurrent("undoes before the end of a process", () => {
  it.each([
    ["SIGINT", WAIT, { code: null, by: "SIGINT", isLeft: false }],
    ["SIGTERM", WAIT, { code: null, by: "SIGTERM", isLeft: false }],
    ["SIGHUP", WAIT, { code: null, by: "SIGHUP", isLeft: false }],
    // Two that wait for the same end, and a listener who means to go on a little.
    ["SIGTERM", `onEarlyEnd(() => {}); ${WAIT}`, { code: null, by: "SIGTERM", isLeft: false }],
    [
      "SIGTERM",
      `process.on("SIGTERM", () => process.exit(7)); ${WAIT}`,
      { code: 7, by: null, isLeft: false },
    ],
    [undefined, "process.exit(5);", { code: 5, by: null, isLeft: false }],
    [undefined, 'throw new Error("stray");', { code: 1, by: null, isLeft: false }],
    [undefined, "callOff();", { code: 0, by: null, isLeft: true }],
    ["SIGTERM", `callOff(); ${WAIT}`, { code: null, by: "SIGTERM", isLeft: true }],
  ] as const)("by %s: %s", async (signal, then, expected) => {
    expect(await run(then, signal)).toEqual(expected);
  });
});

it("leaves no listener behind", () => {
  const before = process.listenerCount("SIGTERM") + process.listenerCount("exit");
  const callOff = onEarlyEnd(() => {});
  callOff();
  expect(process.listenerCount("SIGTERM") + process.listenerCount("exit")).toBe(before);
});
