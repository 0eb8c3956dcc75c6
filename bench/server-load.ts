import { Agent, request as open } from "node:http";

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
  { model, input }: Sent,
  { requests, concurrency }: { requests: number; concurrency: number },
): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const bytes = Buffer.from(input.data.buffer, input.data.byteOffset, input.data.byteLength);
  const head = Buffer.from(
    JSON.stringify({
      inputs: [
        {
          name: input.name,
          shape: input.shape,
          datatype: "FP32",
          parameters: { binary_data_size: bytes.length },
        },
      ],
      parameters: { binary_data_output: true },
    }),
  );
  const body = Buffer.concat([head, bytes]);
  const options = {
    agent,
    method: "POST",
    headers: { "content-length": body.length, "inference-header-content-length": head.length },
  };
  const url = `${origin}/v2/models/${model}/infer`;
  const latenciesMs = new Float64Array(requests);
  let first: Buffer | null = null;
  let failed = 0;
  let wrong = 0;
  let next = 0;

  async function one(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<{ status: number; answer: Buffer }>();
    const sent = open(url, options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => resolve({ status: response.statusCode ?? 0, answer: Buffer.concat(chunks) }));
    });
    sent.on("error", reject);
    sent.end(body);
    const { status, answer } = await promise;
    if (status !== 200) failed += 1;
    first ??= answer;
    if (!answer.equals(first)) wrong += 1;
  }

  async function sender(): Promise<void> {
    for (let at = next++; at < requests; at = next++) {
      const began = performance.now();
      await one().catch(() => {
        failed += 1;
      });
      latenciesMs[at] = performance.now() - began;
    }
  }

  await Promise.all(Array.from({ length: concurrency }, sender));
  agent.destroy();
  return { failed, wrong, latenciesMs };
}
