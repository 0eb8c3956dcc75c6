/** A request that no client sends who means well. */
export type Hostile = { name: string; headers: Readonly<Record<string, string>>; body(): Uint8Array };

const JSON_TYPE = { "Content-Type": "application/json" };
const DEEP = 100_000;

/** What a server has to answer with a refusal, and live on. `input` is the name of one that the model has, with its datatype. */
export function hostileRequests(input: { name: string; datatype: string }, hugeBytes: number): Hostile[] {
  const plain = (name: string, text: string): Hostile => ({
    name,
    headers: JSON_TYPE,
    body: () => Buffer.from(text),
  });
  const asked = (fields: object) =>
    JSON.stringify({ inputs: [{ ...input, shape: [1, 1], data: [0], ...fields }] });
  return [
    plain("no JSON", '{"inputs": [{'),
    plain("no bytes", ""),
    plain("no inputs", '{"inputs": []}'),
    plain("an unknown input", asked({ name: "modelgate-no-such-input" })),
    plain("a wrong datatype", asked({ datatype: input.datatype === "BYTES" ? "FP32" : "BYTES" })),
    plain("fewer values than its shape", asked({ shape: [7, 7919], data: [0, 1] })),
    plain("a shape of 10^18 values", asked({ shape: [1e9, 1e9] })),
    plain("a negative dimension", asked({ shape: [-1, -7] })),
    plain(`JSON ${DEEP} levels deep`, "[".repeat(DEEP) + "]".repeat(DEEP)),
    {
      name: "a header longer than the body",
      headers: {
        "Content-Type": "application/octet-stream",
        "Inference-Header-Content-Length": "1000000000",
      },
      body: () => Buffer.from("{}"),
    },
    {
      name: `a body of ${Math.round(hugeBytes / 2 ** 20)} MiB`,
      headers: JSON_TYPE,
      body: () => Buffer.alloc(hugeBytes, 0x20),
    },
  ];
}
