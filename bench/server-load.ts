import { type HttpLine, httpLine } from "./http-line.ts";

/** What is sent again and again: one float input of a model. */
export type Sent = { model: string; input: { name: string; shape: readonly number[]; data: Float32Array } };

/** What came back: requests that were not answered with 200, and answers that differed from the first. */
export type Loaded = { failed: number; wrong: number; latenciesMs: Float64Array };

/**
 * Sends one request many times over connections that stay open, in the binary extension, `concurrency` at a time. Each answer
 * is compared with the first: the same was asked.
 */
export async function load(
  origin: string,
  sent: Sent,
  { requests, concurrency }: { requests: number; concurrency: number },
): Promise<Loaded> {
  const request = requestOf(origin, sent);
  const latenciesMs = new Float64Array(requests);
  let first: Buffer | null = null;
  let failed = 0;
  let wrong = 0;
  let next = 0;

  async function sender(): Promise<void> {
    let line: HttpLine | null = null;
    for (let at = next++; at < requests; at = next++) {
      try {
        line ??= await httpLine(origin);
        const began = performance.now();
        const { status, body } = await line.ask(request);
        latenciesMs[at] = performance.now() - began;
        if (status !== 200) failed += 1;
        first ??= body;
        if (!body.equals(first)) wrong += 1;
      } catch {
        failed += 1;
        line?.close();
        line = null;
      }
    }
    line?.close();
  }

  await Promise.all(Array.from({ length: concurrency }, sender));
  return { failed, wrong, latenciesMs };
}

function requestOf(origin: string, { model, input }: Sent): Buffer {
  const bytes = Buffer.from(input.data.buffer, input.data.byteOffset, input.data.byteLength);
  const tensor = { name: input.name, shape: input.shape, datatype: "FP32" };
  const json = JSON.stringify({
    inputs: [{ ...tensor, parameters: { binary_data_size: bytes.length } }],
    parameters: { binary_data_output: true },
  });
  const length = Buffer.byteLength(json);
  const head = [
    `POST /v2/models/${model}/infer HTTP/1.1`,
    `host: ${new URL(origin).host}`,
    `content-length: ${length + bytes.length}`,
    `inference-header-content-length: ${length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n${json}`), bytes]);
}
