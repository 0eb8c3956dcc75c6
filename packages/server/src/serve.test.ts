import { once } from "node:events";
import { connect } from "node:net";
import { profileOf } from "@modelgate/profile";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { madeGraph } from "../../onnx/src/made-graph.ts";
import { type MadeServer, madeServer } from "./made-server.ts";

/** y = x + x, row by row. */
const doubled = madeGraph({ nodes: ["y = Add(x, x)"], inputs: ["x"], outputs: ["y"] });
const halved = madeGraph({ nodes: ["y = Sub(x, x)"], inputs: ["x"], outputs: ["y"] });
/** Divides by the whole column: a row's answer depends on the rows beside it. */
const across = madeGraph({ nodes: ["y = Softmax(x) axis=0"], inputs: ["x"], outputs: ["y"] });
/** Rounds to a scale that is taken from the whole batch: rows as small as each other hide it. */
const scaled = madeGraph({
  nodes: ["q, s, z = DynamicQuantizeLinear(x)", "y = DequantizeLinear(q, s, z)"],
  inputs: ["x"],
  outputs: ["y"],
});

const rows = (...data: number[][]) => ({
  inputs: [{ name: "x", datatype: "FP32", shape: [data.length, 4], data: data.flat() }],
});
const row = (value: number) => [value, value, value, value];

const port = { width: 4, names: null, texts: null, hasHighest: false };
const seen = Float32Array.from({ length: 40 }, (_, i) => i);
const profile = profileOf("test", { inputs: [{ ...port, port: "x" }], outputs: [{ ...port, port: "y" }] }, [
  { rows: 10, inputs: [seen], outputs: [seen] },
]);

describe("a server", () => {
  let server: MadeServer;
  beforeAll(async () => {
    server = await madeServer(
      {
        ...{ "double/1": halved, "double/2": doubled, "double/10": doubled },
        ...{ "across/1": across, "scaled/1": scaled },
      },
      { "max-batch": 16, "max-body-bytes": 100_000, "max-json-bytes": 50_000, "read-timeout-ms": 20000 },
      { "double/10": profile, "across/2": profile },
    );
    await server.ready;
  });
  afterAll(async () => await server[Symbol.asyncDispose]());

  const get = async (path: string) => {
    const response = await fetch(server.origin + path);
    return { status: response.status, json: await response.json() };
  };

  it.each([
    ["/livez", { live: true }],
    ["/readyz", { live: true, ready: true }],
    ["/v2/health/live", { live: true }],
    ["/v2/health/ready", { live: true, ready: true }],
    ["/v2", { name: "modelgate", version: "0.1.0", extensions: ["binary_tensor_data"] }],
    ["/v2/models/double/ready", { name: "double", ready: true }],
    ["/v2/models/double/versions/2/ready", { name: "double", ready: true }],
    [
      "/v2/models/double",
      {
        name: "double",
        versions: ["10", "2", "1"],
        platform: "onnx_onnxv1",
        inputs: [{ name: "x", datatype: "FP32", shape: [-1, 4] }],
        outputs: [{ name: "y", datatype: "FP32", shape: [-1, 4] }],
      },
    ],
  ])("answers %s", async (path, json) => {
    expect(await get(path)).toEqual({ status: 200, json });
  });

  it.each([
    ["/v2/models/none", 'no model "none" is served here'],
    ["/v2/models/double/versions/3", 'the model "double" has no version "3", only 10, 2, 1'],
    ["/elsewhere", 'no endpoint "/elsewhere"'],
  ])("does not know %s", async (path, error) => {
    expect(await get(path)).toEqual({ status: 404, json: { error } });
  });

  it("runs the version that is asked for, the highest by default", async () => {
    const { json } = await server.infer("double", { id: "q", ...rows([1, 2, 3, 4]) });
    expect(json).toEqual({
      model_name: "double",
      model_version: "10",
      id: "q",
      outputs: [{ name: "y", datatype: "FP32", shape: [1, 4], data: [2, 4, 6, 8] }],
    });
    const first = await server.infer("double/versions/1", rows([1, 2, 3, 4]));
    expect(first.json.outputs?.[0]?.data).toEqual([0, 0, 0, 0]);
  });

  it("takes and gives binary data, aligned or not", async () => {
    const floats = Buffer.from(Float32Array.of(1, 2, 3, 4).buffer);
    for (const id of ["", "a", "ab", "abc"]) {
      const head = JSON.stringify({
        id,
        inputs: [{ name: "x", datatype: "FP32", shape: [1, 4], parameters: { binary_data_size: 16 } }],
        parameters: { binary_data_output: true },
      });
      const response = await fetch(`${server.origin}/v2/models/double/infer`, {
        method: "POST",
        headers: { "Inference-Header-Content-Length": String(head.length) },
        body: Buffer.concat([Buffer.from(head), floats]),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      const length = Number(response.headers.get("inference-header-content-length"));
      expect(JSON.parse(bytes.subarray(0, length).toString())).toMatchObject({ id, model_version: "10" });
      expect(new Float32Array(new Uint8Array(bytes.subarray(length)).buffer)).toEqual(
        Float32Array.of(2, 4, 6, 8),
      );
    }
  });

  it("never gives one request the answer of another, joined or not", async () => {
    const answers = await Promise.all(
      Array.from({ length: 300 }, async (_, i) => {
        const model = i % 3 === 0 ? "across" : i % 3 === 1 ? "double" : "double/versions/1";
        const data = Array.from({ length: 1 + (i % 4) }, () => row(i));
        const { status, json } = await server.infer(model, { id: `r${i}`, ...rows(...data) });
        return { status, id: json.id, data: json.outputs?.[0]?.data, shape: json.outputs?.[0]?.shape };
      }),
    );
    for (const [i, answer] of answers.entries()) {
      const count = 1 + (i % 4);
      // Alone, the rows of a request share a column equally; with a stranger's rows among them they would not.
      const value = i % 3 === 0 ? 1 / count : i % 3 === 1 ? 2 * i : 0;
      expect(answer).toEqual({ status: 200, id: `r${i}`, shape: [count, 4], data: expect.any(Array) });
      for (const each of answer.data ?? []) expect(each).toBeCloseTo(value, 5);
    }
    const text = await (await fetch(`${server.origin}/metrics`)).text();
    const runs = /^modelgate_batch_rows_bucket\{le="4",model="double",version="10"\} (\d+)$/mu.exec(
      text,
    )?.[1];
    const all = /^modelgate_batch_rows_count\{model="double",version="10"\} (\d+)$/mu.exec(text)?.[1];
    expect(Number(runs)).toBeLessThan(Number(all));
    expect(text).toMatch(/^modelgate_batch_rows_sum\{model="across",version="1"\} 2\d\d$/mu);
  });

  it("joins no requests of models that look across rows, and says so", () => {
    const said = server.logged
      .filter((line) => line.includes("are not batched"))
      .map((line) => JSON.parse(line));
    expect(said.map((line) => [line["labels.model"], line.message]).toSorted()).toEqual([
      ["across", 'requests are not batched: rows of "y" depend on the rows beside them'],
      ["scaled", 'requests are not batched: rows of "y" depend on the rows beside them'],
    ]);
  });

  it("says which version it passed over, for want of a model", () => {
    const said = server.logged.find((line) => line.includes("passed over"));
    expect(JSON.parse(said ?? "")).toMatchObject({
      "log.level": "warn",
      message: "folders without a model.onnx are passed over",
      "labels.folders": expect.stringMatching(/[^,]\/across\/2$/u),
    });
  });

  it("answers a row as it does alone where one with larger numbers is asked beside it", async () => {
    const small = [0.1, 0.2, 0.3, 0.4];
    const alone = await server.infer("scaled", rows(small));
    const beside = await Promise.all(
      [small, [1000, 0, -1000, 5]].map((data) => server.infer("scaled", rows(data))),
    );
    expect(beside[0]).toEqual(alone);
  });

  it.each([
    ["no JSON", "{", 400],
    [
      "another model's input",
      JSON.stringify({ inputs: [{ name: "q", datatype: "FP32", shape: [1], data: [1] }] }),
      400,
    ],
    ["too much JSON", " ".repeat(50_001), 413],
    ["too much of everything", " ".repeat(200_000), 413],
  ])("refuses %s", async (_name, text, status) => {
    const answer = await server.infer("double", text);
    expect(answer).toEqual({ status, json: { error: expect.any(String) } });
  });

  it.each([
    ["a compressed body", { "content-encoding": "gzip" }, 415],
    ["a header that is no number", { "inference-header-content-length": "1e3" }, 400],
    ["a header beyond the body", { "inference-header-content-length": "4000" }, 400],
  ])("refuses %s", async (_name, headers, status) => {
    const response = await fetch(`${server.origin}/v2/models/double/infer`, {
      method: "POST",
      headers,
      body: "{}",
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: expect.any(String) });
  });

  it("refuses by what is announced, and waits for none of it", async () => {
    const { hostname, port } = new URL(server.origin);
    const socket = connect({ host: hostname, port: Number(port) });
    const length = "content-length: 100001\r\ninference-header-content-length: 9";
    socket.write(`POST /v2/models/double/infer HTTP/1.1\r\nhost: a\r\n${length}\r\n\r\n`);
    const [first] = await once(socket, "data");
    expect(String(first)).toMatch(/^HTTP\/1\.1 413 .*connection: close/su);
    socket.destroy();
  });

  it("says with a 405 what is allowed", async () => {
    const response = await fetch(`${server.origin}/v2/models/double/infer`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("passes a trace on and logs it, without a word of what was predicted", async () => {
    const traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    const response = await fetch(`${server.origin}/v2/models/double/infer`, {
      method: "POST",
      headers: { traceparent, tracestate: "a=b" },
      body: JSON.stringify(rows([123456, 2, 3, 4])),
    });
    expect(response.headers.get("traceparent")).toMatch(
      /^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)\w{16}-01$/u,
    );
    expect(response.headers.get("tracestate")).toBe("a=b");
    await response.arrayBuffer();
    await expect.poll(() => server.logged.some((line) => line.includes("00f067aa0ba902b7"))).toBe(true);
    const line = JSON.parse(server.logged.find((each) => each.includes("00f067aa0ba902b7")) ?? "");
    expect(line).toMatchObject({
      "ecs.version": "8.11.0",
      "trace.id": "4bf92f3577b34da6a3ce929d0e0e4736",
      "http.response.status_code": 200,
      "event.outcome": "success",
      "labels.model": "double",
    });
    expect(server.logged.join("\n")).not.toContain("123456");
  });

  it("never makes a label of what a client sends", async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => server.infer(`stranger-${i}`, {})));
    await server.infer("double/versions/999", {});
    const text = await (await fetch(`${server.origin}/metrics`)).text();
    expect(text).not.toMatch(/stranger|"999"/u);
    expect(text).toMatch(/^modelgate_requests_total\{model="",version="",status="404"\} \d+$/mu);
  });

  it("answers any bytes with an error or cuts them off, and lives", async () => {
    const { hostname, port } = new URL(server.origin);
    const said = (bytes: Uint8Array) =>
      new Promise<string>((resolve) => {
        let text = "";
        const socket = connect({ host: hostname, port: Number(port) }, () => socket.end(bytes));
        socket.setEncoding("latin1").on("data", (chunk: string) => {
          text += chunk;
        });
        socket.on("error", () => undefined).on("close", () => resolve(text));
      });
    const heads = [
      "",
      "GET /v2 HTTP/1.1\r\n",
      "POST /v2/models/double/infer HTTP/1.1\r\nhost: a\r\ncontent-length: 40\r\n\r\n",
      'POST /v2/models/double/infer HTTP/1.1\r\nhost: a\r\ninference-header-content-length: 5\r\ncontent-length: 60\r\n\r\n{"inputs"',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 80 }), async (head, tail) => {
        const answer = await said(Buffer.concat([Buffer.from(head), tail]));
        expect(answer === "" || /^HTTP\/1\.1 (?:[45]\d\d|100|200) /u.test(answer)).toBe(true);
        expect(answer).not.toContain("unexpected fault");
      }),
      { numRuns: 80 },
    );
    expect((await server.infer("double", rows(row(3)))).json.outputs?.[0]?.data).toEqual(row(6));
    expect(await (await fetch(`${server.origin}/metrics`)).text()).toContain(
      "modelgate_worker_restarts_total 0",
    );
  });

  it("counts what it took and gave in the bins of the model's reference profile", async () => {
    const counted = async () => {
      const text = await (await fetch(`${server.origin}/metrics`)).text();
      const values = text.matchAll(
        /^modelgate_profile_values_total\{model="double",version="10",direction="(\w+)".*\} (\d+)$/gmu,
      );
      const sums: Record<string, number> = { input: 0, output: 0 };
      for (const [, direction = "", count] of values)
        sums[direction] = (sums[direction] ?? 0) + Number(count);
      return sums;
    };
    const before = await counted();
    await server.infer("double", rows(row(1), row(2), row(Number.MAX_VALUE / 1e300)));
    await server.infer("double/versions/1", rows(row(1)));
    const after = await counted();
    expect([after["input"], after["output"]]).toEqual([
      (before["input"] ?? 0) + 12,
      (before["output"] ?? 0) + 12,
    ]);
  });
});
