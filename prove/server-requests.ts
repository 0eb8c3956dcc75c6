// `server-requests.ts REQUESTS MAX_BATCH`: serves a model in a process of its own, asks it that often, and writes what came of
// it as one line of JSON.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request as open } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madeGraph } from "../packages/onnx/src/made-graph.ts";

/** What came of it; `grownMb` is what the most memory of the second half exceeds that of the first by. */
export type Endured = { failed: number; wrong: number; grownMb: number; perSecond: number };

const CONCURRENCY = 16;
/** How often the memory of the process is looked at. */
const SAMPLES = 400;
const program = join(import.meta.dirname, "../packages/server/src/program.ts");

const [requests, maxBatch] = process.argv.slice(2).map(Number);
if (requests !== undefined && maxBatch !== undefined)
  process.stdout.write(`${JSON.stringify(await endured(requests, maxBatch))}\n`);

async function endured(count: number, batch: number): Promise<Endured> {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-prove-"));
  mkdirSync(join(folder, "double/1"), { recursive: true });
  const model = madeGraph({ nodes: ["y = Add(x, x)"], inputs: ["x"], outputs: ["y"] });
  writeFileSync(join(folder, "double/1/model.onnx"), model);
  const flags = ["--models", folder, "--port", "0", "--log", "errors", "--max-batch", String(batch)];
  const server = spawn(process.execPath, [program, ...flags], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const origin = await new Promise<string>((resolve, reject) => {
      let said = "";
      server.once("exit", () => reject(new Error(`the server ended: ${said}`)));
      server.stdout.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        if (said.includes('"message":"ready"')) resolve(/"server.address":"([^"]+)"/u.exec(said)?.[1] ?? "");
      });
    });
    return await asked(origin, count, server.pid ?? -1);
  } finally {
    server.removeAllListeners("exit");
    server.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  }
}

async function asked(origin: string, count: number, pid: number): Promise<Endured> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONCURRENCY });
  let next = 0;
  let failed = 0;
  let wrong = 0;
  // The old heap swells until it is collected as a whole, every few hundred thousand requests: two moments say nothing, two peaks do.
  const [first, second] = [{ mostMb: 0 }, { mostMb: 0 }];
  const every = Math.ceil(count / SAMPLES);
  const began = performance.now();

  async function sender(): Promise<void> {
    for (let at = next++; at < count; at = next++) {
      if (at % every === 0) {
        const half = at < count / 2 ? first : second;
        half.mostMb = Math.max(half.mostMb, residentMb(pid));
      }
      // Values that a float holds exactly, and no two requests of a stretch share.
      const values = [0, 1, 2, 3].map((i) => (at % 4_000_000) + i);
      const outcome = await doubled(origin, agent, { values, id: String(at) }).catch(() => "failed" as const);
      if (outcome === "failed") failed += 1;
      if (outcome === "wrong") wrong += 1;
    }
  }

  await Promise.all(Array.from({ length: CONCURRENCY }, sender));
  agent.destroy();
  const seconds = (performance.now() - began) / 1000;
  return { failed, wrong, grownMb: second.mostMb - first.mostMb, perSecond: count / seconds };
}

type Question = { values: readonly number[]; id: string };

async function doubled(
  origin: string,
  agent: Agent,
  { values, id }: Question,
): Promise<"right" | "wrong" | "failed"> {
  const body = JSON.stringify({ id, inputs: [{ name: "x", datatype: "FP32", shape: [1, 4], data: values }] });
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const headers = { "content-length": Buffer.byteLength(body) };
  const sent = open(`${origin}/v2/models/double/infer`, { agent, method: "POST", headers }, (response) => {
    let text = "";
    response.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    response.on("error", reject).on("end", () => resolve({ status: response.statusCode ?? 0, text }));
  });
  sent.on("error", reject).end(body);
  const { status, text } = await promise;
  if (status !== 200) return "failed";
  const answer = JSON.parse(text) as { id?: string; outputs?: { data: number[] }[] };
  const expected = values.map((value) => 2 * value).join();
  return answer.id === id && answer.outputs?.[0]?.data.join() === expected ? "right" : "wrong";
}

function residentMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000;
}
