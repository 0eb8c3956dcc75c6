import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { answerRows, offlineStart } from "@modelgate/inference/offline";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { problemsOf } from "@modelgate/schema";
import type { InferenceSession } from "onnxruntime-common";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadRuntime } from "../../../inference/src/runtime/load.ts";
import { int, modelOf, part } from "../../../onnx/src/made-model.ts";
import {
  judgeParity,
  PARITY_LIMITS,
  type ParityLimits,
  proveParity,
  type RunningServer,
  startProcess,
} from "./index.ts";

// Real models on the real runtime behind a small server of the test's own: what is wrong with each is in its file.

process.env["ORT_DISABLE_TELEMETRY"] = "1";
const directory = dirname(createRequire(import.meta.url).resolve("onnxruntime-node/package.json"));
const runtime = { version: "1.30.0", directory, verified: [], source: "installed", passedOver: [] } as const;
const ort = loadRuntime(directory);
const folder = mkdtempSync(join(tmpdir(), "parity-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WEIGHTS = [0.31, -0.72, 0.45, 1.13, -0.27, 0.08, -0.91, 0.66, 0.37, 0.52, -0.14, -0.83];

/** ZipMap of three classes, as skl2onnx ends a classifier with by default: for each row a map, which is no tensor. */
function zipMap(input: string, output: string) {
  const labels = part(5, part(1, "classlabels_int64s"), ...[0, 1, 2].map((at) => int(8, at)), int(20, 7));
  const node = part(1, part(1, input), part(2, output), part(4, "ZipMap"), part(7, "ai.onnx.ml"), labels);
  const map = part(5, int(1, 7), part(2, part(1, int(1, 1))));
  const port = part(12, part(1, output), part(2, part(4, part(1, map))));
  return { node, port, domain: part(8, part(1, "ai.onnx.ml"), int(2, 1)) };
}

/** A linear classifier of four features and three classes, with probabilities and labels. */
function classifier(name: string, weights: readonly number[], { zipped = false } = {}): string {
  const zip = zipMap("scores", "probabilities");
  const none = new Uint8Array(0);
  const node = (type: string, inputs: string[], output: string, ...attributes: Uint8Array[]) =>
    part(1, ...inputs.map((input) => part(1, input)), part(2, output), part(4, type), ...attributes);
  const port = (at: number, name_: string, type: number, dims: number[]) => {
    const shape = part(2, part(1, part(2, "N")), ...dims.map((size) => part(1, int(1, size))));
    return part(at, part(1, name_), part(2, part(1, int(1, type), shape)));
  };
  const values = new Uint8Array(Float32Array.from(weights).buffer);
  const attribute = (key: string, value: number) => part(5, part(1, key), int(3, value), int(20, 2));
  const path = join(folder, `${name}.onnx`);
  const model = [
    modelOf(
      node("MatMul", ["features", "w"], "logits"),
      node("Softmax", ["logits"], zipped ? "scores" : "probabilities", attribute("axis", 1)),
      zipped ? zip.node : none,
      node("ArgMax", ["logits"], "label", attribute("axis", 1), attribute("keepdims", 0)),
      part(2, "classifier"),
      part(5, int(1, 4), int(1, 3), int(2, 1), part(8, "w"), part(9, values)),
      port(11, "features", 1, [4]),
      zipped ? zip.port : port(12, "probabilities", 1, [3]),
      port(12, "label", 7, []),
    ),
    zipped ? zip.domain : none,
  ];
  writeFileSync(path, Buffer.concat(model));
  return path;
}

const data = join(folder, "data.csv");
const cell = (row: number, column: number) => (((row * 7 + column * 13) % 29) / 9 - 1.5).toFixed(3);
const lines = Array.from({ length: 200 }, (_, row) =>
  [0, 1, 2, 3].map((column) => cell(row, column)).join(","),
);
writeFileSync(data, `a,b,c,d,y\n${lines.map((line, row) => `${line},${row % 3}`).join("\n")}\n`);

type Questions = Awaited<ReturnType<typeof answerRows>>["questions"];

async function asked(modelPath: string): Promise<Questions> {
  const entry = join(import.meta.dirname, "../../../inference/src/sandbox/child.ts");
  const workshop = { sandboxEntry: entry, findRuntime: async () => runtime };
  using start = offlineStart(workshop, { timeMs: 60_000, memoryBytes: 2 ** 30 });
  const only = Array.from({ length: 64 }, (_, at) => at * 3);
  const dataset = { path: data, inputs: {}, id: null, target: "y", only };
  return (await answerRows({ modelPath, dataset }, start)).questions;
}

let questions: Questions = [];
beforeAll(async () => {
  questions = await asked(classifier("judged", WEIGHTS));
});

type Manners = {
  /** What becomes of outputs before they are sent. */
  probabilities?(values: number[]): number[];
  /** Outputs that the server says it has. */
  lists?: readonly string[];
  accepts?: boolean;
  dies?: boolean;
  delayMs?: number;
  neverReady?: boolean;
  /** More rows than these are refused, as by Triton beyond `max_batch_size`. */
  mostRows?: number;
  ignoresTerm?: boolean;
};

/** A server of one model, in this process. */
async function served(path: string, manners: Manners = {}): Promise<RunningServer> {
  const session = await ort.InferenceSession.create(path, { logSeverityLevel: 4 });
  let alive = true;
  const server = createServer(async (request, response) => {
    const say = (status: number, body: object) => {
      response.writeHead(status);
      response.end(JSON.stringify(body));
    };
    let length = 0;
    const parts: Buffer[] = [];
    for await (const chunk of request) {
      length += chunk.length;
      if (length < 2 ** 20) parts.push(chunk);
    }
    if (!alive) return void response.destroy();
    const { url = "" } = request;
    if (url.endsWith("/ready")) return say(manners.neverReady ? 503 : 200, {});
    if (url === "/v2") return say(200, { name: "test", version: "1", extensions: [] });
    if (url === "/v2/models/m") {
      const input = { name: "features", datatype: "FP32", shape: [-1, 4] };
      const outputs = (manners.lists ?? ["label"]).map((name) => ({ name, datatype: "INT64", shape: [-1] }));
      return say(200, { name: "m", inputs: [input], outputs });
    }
    try {
      if (length >= 2 ** 20) throw new RangeError("too long");
      say(200, await answered(session, JSON.parse(Buffer.concat(parts).toString()), manners));
    } catch (error) {
      if (manners.dies) alive = false;
      say(manners.accepts ? 200 : 400, { error: String(error), outputs: [] });
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = async () => {
    server.closeAllConnections();
    server.close();
    return { code: 0, signal: null, forced: manners.ignoresTerm ?? false };
  };
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    logs: async () => "loading <b>model</b>",
    ended: async () => null,
    stop,
    [Symbol.asyncDispose]: async () => void (await stop()),
  };
}

type Request = { inputs: { name: string; datatype: string; shape: number[]; data: number[] }[] };

async function answered(session: InferenceSession, { inputs: [input] }: Request, manners: Manners) {
  if (input?.name !== "features" || input.datatype !== "FP32") throw new RangeError("unknown input");
  if ((input.shape[0] ?? 0) > (manners.mostRows ?? 64)) throw new RangeError("too many rows at once");
  await new Promise((resolve) => setTimeout(resolve, manners.delayMs ?? 0));
  const features = new ort.Tensor("float32", Float32Array.from(input.data), input.shape);
  const { probabilities, label } = await session.run({ features });
  const values = Array.from((probabilities?.data ?? []) as Float32Array);
  const labels = Array.from((label?.data ?? []) as BigInt64Array, Number);
  return {
    outputs: [
      { name: "label", datatype: "INT64", shape: label?.dims, data: labels },
      {
        name: "probabilities",
        datatype: "FP32",
        shape: probabilities?.dims,
        data: manners.probabilities?.(values) ?? values,
      },
    ],
  };
}

async function verdicts(
  path: string,
  manners: Manners = {},
  more: Partial<ParityLimits> = {},
  rows = 65,
  own = questions,
) {
  const limits = { ...PARITY_LIMITS, requestMs: 3000, hugeBytes: 2 ** 21, ...more };
  const proof = await proveParity(
    () => served(path, manners),
    { model: "m", questions: own.slice(0, rows), limits },
    httpExchange({ keepAlive: true }),
  );
  const findings = judgeParity(proof, limits);
  const failed = findings.filter(({ passes }) => !passes).map(({ metric }) => metric);
  return { proof, findings, failed };
}

it("passes a server of the judged bytes, exactly equal", async () => {
  const { proof, failed } = await verdicts(join(folder, "judged.onnx"));
  expect(failed).toEqual([]);
  expect(questions).toHaveLength(65);
  expect(
    proof.outputs.map(({ name, values, unequal, largestAbsolute }) => [
      name,
      values,
      unequal,
      largestAbsolute,
    ]),
  ).toEqual([
    ["probabilities", 384, 0, 0],
    ["label", 128, 0, null],
  ]);
  expect(proof.outputs.map(({ tolerance }) => tolerance)).toEqual([PARITY_LIMITS.tolerance, null]);
  expect(proof.refusals).toHaveLength(11);
  expect(proof.timed).toBe(192);
});

it("asks a server that takes few rows at once for few, and says so", async () => {
  const { proof, failed } = await verdicts(join(folder, "judged.onnx"), { mostRows: 5 });
  expect([failed, proof.mostRows]).toEqual([[], 4]);
  expect(proof.outputs.map(({ values, unequal }) => [values, unequal])).toEqual([
    [384, 0],
    [128, 0],
  ]);
});

const half = (value: number) => {
  const bits = new Float16Array([value]);
  return bits[0] ?? 0;
};
const swapped = WEIGHTS.map((_, at) => WEIGHTS[at - (at % 3) + (2 - (at % 3))] ?? 0);

it.each([
  ["two classes are swapped", swapped],
  ["one weight is changed by a thousandth", WEIGHTS.map((value, at) => (at === 5 ? value + 1e-3 : value))],
  ["the model is an older one", WEIGHTS.map((value) => value * 0.98)],
  ["the weights were rounded to half floats", WEIGHTS.map(half)],
])("refuses a server in which %s", async (name, weights) => {
  const { failed, findings } = await verdicts(classifier(name, weights), {}, {}, 24);
  expect(failed).toEqual(["unequal_answers"]);
  expect(findings.find(({ passes }) => !passes)?.because).toMatch(
    /^\d+ of \d+ values are not the model's own; output "/u,
  );
});

it.each<[string, Manners, Partial<ParityLimits>, string[]]>([
  [
    "answers are rounded to half floats",
    { probabilities: (values) => values.map(half) },
    {},
    ["unequal_answers"],
  ],
  [
    "a value is missing",
    { probabilities: (values) => values.slice(1) },
    {},
    ["unequal_answers", "request_p50_ms", "unequal_after_garbage"],
  ],
  [
    "a value is none",
    { probabilities: (values) => [Number.NaN, ...values.slice(1)] },
    {},
    ["unequal_answers"],
  ],
  ["garbage is accepted", { accepts: true }, {}, ["accepted_garbage"]],
  ["garbage ends it", { dies: true }, {}, ["unequal_after_garbage"]],
  ["an answer takes too long", { delayMs: 4 }, { p50Ms: 3 }, ["request_p50_ms"]],
  ["SIGTERM does not end it", { ignoresTerm: true }, {}, ["stop_ms"]],
])("refuses a server of the judged bytes when %s", async (_name, manners, limits, expected) => {
  expect((await verdicts(join(folder, "judged.onnx"), manners, limits, 9)).failed).toEqual(expected);
});

it("compares the probabilities of a model that ends with ZipMap, whose labels another one may share", async () => {
  const own = await asked(classifier("zipped", WEIGHTS, { zipped: true }));
  expect(own[0]?.answers.map(({ name, type, dims }) => [name, type, dims])).toEqual([
    ["probabilities", "float32", [1, 3]],
    ["label", "int64", [1]],
  ]);
  const same = await verdicts(join(folder, "judged.onnx"), {}, {}, 24, own);
  expect(same.failed).toEqual([]);
  expect(same.proof.outputs.map(({ name, values, unequal }) => [name, values, unequal])).toEqual([
    ["probabilities", 72, 0],
    ["label", 24, 0],
  ]);
  const scaled = WEIGHTS.map((value) => value * 0.5);
  const other = await verdicts(classifier("scaled", scaled), {}, {}, 24, own);
  expect(other.failed).toEqual(["unequal_answers"]);
  expect(other.proof.outputs.map(({ name, unequal }) => [name, unequal > 0])).toEqual([
    ["probabilities", true],
    ["label", false],
  ]);
});

it("does not pass a server that lists an output which was not compared, and names it", async () => {
  const { failed, findings, proof } = await verdicts(
    join(folder, "judged.onnx"),
    { lists: ["label", "probabilities", "score"] },
    {},
    9,
  );
  expect(failed).toEqual(["unequal_answers"]);
  expect(findings.find(({ passes }) => !passes)).toMatchObject({
    value: null,
    because:
      'output "score": it was not compared: the server lists it, and the model itself gives no such tensor',
  });
  expect(proof.outputs.at(-1)).toMatchObject({ name: "score", values: 0, unequal: 0 });
});

it("has the logs of a server that never becomes ready in the error", async () => {
  const error = await verdicts(join(folder, "judged.onnx"), { neverReady: true }, { readyMs: 200 }).catch(
    (thrown: unknown) => thrown,
  );
  expect(problemsOf(error)).toMatchObject([
    {
      code: "server-failed",
      message: expect.stringMatching(
        /not ready within 200 ms \(\/v2\/health\/ready says 503\)[\s\S]*loading <b>model<\/b>/u,
      ),
    },
  ]);
});

it("has the last words and the exit code of a process that ends early in the error", async () => {
  const program =
    "console.error('no such model: ' + process.argv[1] + ' ' + Object.keys(process.env)); process.exit(3)";
  const start = () =>
    startProcess({
      program: process.execPath,
      args: (port) => ["-e", program, String(port)],
      env: { A: "1" },
      cwd: folder,
    });
  const parity = { model: "m", questions, limits: PARITY_LIMITS };
  const error = await proveParity(start, parity, httpExchange()).catch((thrown: unknown) => thrown);
  expect(problemsOf(error)).toMatchObject([
    {
      code: "server-failed",
      message: expect.stringMatching(/exit code 3\)[\s\S]*no such model: \d+ A\n?$/u),
    },
  ]);
});

it("kills a process that does not end when it is told to", async () => {
  const program = "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)";
  await using server = await startProcess({
    program: process.execPath,
    args: () => ["-e", program],
    env: {},
    cwd: folder,
  });
  while ((await server.logs()) === "") await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await server.stop(50)).toEqual({ code: null, signal: "SIGKILL", forced: true });
  expect(readFileSync(data, "utf8")).toContain("a,b,c,d,y");
});
