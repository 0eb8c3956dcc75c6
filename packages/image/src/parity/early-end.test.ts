// A proof whose process is told to end, as a cancelled job's is: what it started ends with it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "modelgate-early-end-"));
afterAll(() => rmSync(folder, { recursive: true }));
const moduleAt = (name: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, name)).href);

/** Runs a script until it has said a line, and tells it to end. Gives the line, and what ended it. */
async function toldToEnd(script: string): Promise<{ said: string; signal: string }> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    env: { ...process.env, PATH: `${folder}:${process.env["PATH"] ?? ""}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const [line] = await once(child.stdout, "data");
  child.kill("SIGTERM");
  const [, signal] = await ended;
  return { said: String(line).trim(), signal };
}

it.skipIf(process.platform === "win32")("ends a server that it started as a process", async () => {
  const { said, signal } = await toldToEnd(`
    const { startProcess } = await import(${moduleAt("start-process.ts")});
    const args = () => ["--eval", "console.log(process.pid); setInterval(() => undefined, 1000)"];
    const server = await startProcess({ program: process.execPath, args, env: {}, cwd: "/" });
    const told = setInterval(async () => {
      const logs = await server.logs();
      if (logs === "") return;
      clearInterval(told);
      console.log(logs.trim());
    }, 10);
  `);
  expect(signal).toBe("SIGTERM");
  await expect.poll(() => isThere(Number(said)), { timeout: 5000 }).toBe(false);
});

it.skipIf(process.platform === "win32")("removes the container that an engine runs for it", async () => {
  const asked = join(folder, "asked");
  writeFileSync(join(folder, "docker"), `#!/bin/sh\necho "$@" >> ${asked}\n`);
  chmodSync(join(folder, "docker"), 0o755);
  const { said, signal } = await toldToEnd(`
    const { startImage } = await import(${moduleAt("start-image.ts")});
    const exec = async (_engine, [word, , , name]) => {
      // A container that is still being started is one, too.
      if (word === "run") { console.log(name); await new Promise(() => setInterval(() => undefined, 1000)); }
    };
    await startImage({ engine: "docker", exec, image: "i", port: 1, memoryBytes: 1 });
  `);
  expect(signal).toBe("SIGTERM");
  expect(readFileSync(asked, "utf8")).toBe(`rm --force --volumes ${said}\n`);
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
