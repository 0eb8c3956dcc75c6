import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { Readable } from "node:stream";
import { onEarlyEnd } from "@modelgate/inference/early-end";
import type { Ending, RunningServer } from "./running-server.ts";

/** A program that serves. It gets no environment but this: it runs a stranger's model. */
export type ProcessParts = {
  program: string;
  /** Of the port that is free. */
  args(port: number): readonly string[];
  env: Readonly<Record<string, string>>;
  cwd: string;
};

const MOST_LOG_CHARACTERS = 16_384;

/** Starts a server as a process of this machine, on a port of the loopback interface that is free. */
export async function startProcess({ program, args, env, cwd }: ProcessParts): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(program, [...args(port)], { cwd, env: { ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const logs = tailOf(child);
  let ending: Ending | null = null;
  const end = new Promise<Ending>((resolve) => {
    const over = (found: Ending) => {
      ending ??= found;
      resolve(ending);
    };
    child.once("error", (error) => {
      logs.add(`${error.message}\n`);
      over({ code: null, signal: "could not be started", forced: false });
    });
    child.once("exit", (code, signal) => over({ code, signal, forced: false }));
  });
  // Killed with us: nobody else would end it.
  const callOff = onEarlyEnd(() => void child.kill("SIGKILL"));
  const stop = async (limitMs: number): Promise<Ending> => {
    child.kill("SIGTERM");
    const timer = Promise.withResolvers<null>();
    const handle = setTimeout(() => timer.resolve(null), limitMs);
    const inTime = await Promise.race([end, timer.promise]);
    clearTimeout(handle);
    if (inTime !== null) return inTime;
    child.kill("SIGKILL");
    return { ...(await end), forced: true };
  };
  return {
    origin: `http://127.0.0.1:${port}`,
    logs: async () => logs.text(),
    ended: async () => ending,
    stop,
    async [Symbol.asyncDispose]() {
      callOff();
      if (ending !== null) return;
      child.kill("SIGKILL");
      await end;
    },
  };
}

/** The port may be taken before the server has it; then the server says so and ends. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** Keeps the end of what a process says. */
function tailOf({ stdout, stderr }: ChildProcess) {
  let tail = "";
  const add = (text: string) => {
    tail = (tail + text).slice(-MOST_LOG_CHARACTERS);
  };
  for (const stream of [stdout, stderr] as (Readable | null)[]) {
    stream?.setEncoding("utf8");
    stream?.on("data", add);
  }
  return { add, text: () => tail };
}
