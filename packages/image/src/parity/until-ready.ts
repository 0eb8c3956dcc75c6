import { setTimeout as sleep } from "node:timers/promises";
import { type Address, type Asking, askOnce } from "@modelgate/inference/endpoint";
import { failure } from "@modelgate/schema";
import type { RunningServer } from "./running-server.ts";

const EVERY_MS = 25;
/** Of one question whether it is ready: a server that boots may take a connection and say nothing. */
const PROBE_MS = 1000;
/** Of a server's last words. */
const MOST_CHARACTERS = 4000;

/**
 * Waits until server and model say that they are ready, by `performance.now()` until `limitMs` after the server's start.
 * @throws ModelgateError `server-failed` with the server's logs when it ends before, or the limit passes
 */
export async function untilReady(
  server: RunningServer,
  { url, server: v2 }: Address,
  asking: Asking,
  { beganMs, limitMs }: { beganMs: number; limitMs: number },
): Promise<void> {
  const until = beganMs + limitMs;
  let last = "no connection";
  while (performance.now() < until) {
    const ended = await server.ended();
    if (ended !== null) {
      const how = ended.signal ?? `exit code ${ended.code ?? "unknown"}`;
      throw await failed(server, `ended before it was ready (${how})`);
    }
    last = await unready([`${v2}/health/ready`, `${url}/ready`], asking);
    if (last === "") return;
    await sleep(EVERY_MS);
  }
  throw await failed(server, `was not ready within ${limitMs} ms (${last})`);
}

/** Why it is not ready; "" when it is. */
async function unready(urls: readonly string[], asking: Asking): Promise<string> {
  for (const url of urls) {
    try {
      const { status } = await askOnce(
        { method: "GET", url, headers: {} },
        { ...asking, timeoutMs: PROBE_MS },
      );
      if (status !== 200) return `${new URL(url).pathname} says ${status}`;
    } catch {
      return "no connection";
    }
  }
  return "";
}

async function failed(server: RunningServer, what: string) {
  const logs = (await server.logs()).trim().slice(-MOST_CHARACTERS);
  const said = logs === "" ? "It said nothing." : `The end of its logs:\n${logs}`;
  return failure("server-failed", `the server ${what}. ${said}`, {
    hint: "Start it on this machine with the same image and model, and see what it says.",
  });
}
