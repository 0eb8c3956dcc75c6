import type { ServedTensor } from "@modelgate/inference/serving";
import { writeTexts } from "./bytes-elements.ts";
import { datatypeOfRuntime } from "./datatype.ts";
import { writeData } from "./json-data.ts";
import { quoted, Refusal } from "./refusal.ts";
import type { InferRequest, Wanted } from "./request.ts";

/** An answer ready to be sent: its parts one after the other, each with memory of its own that moves from thread to thread. */
export type Answer = {
  /** Bytes of JSON before the binary tensors; null when there are none. */
  headLength: number | null;
  parts: readonly Uint8Array<ArrayBuffer>[];
};

/** Of which model an answer is. */
export type Answering = { name: string; version: string };

/** Up to here an answer is one part: a few kilobytes are copied faster than a second piece of memory is handed on and sent. */
const MOST_COPIED = 65_536;

/**
 * The protocol's `$inference_response`, with the outputs in the order in which they were asked for.
 * @throws Refusal 400 when an output that was asked for as JSON holds values that JSON cannot say; 500 for a tensor that
 * the protocol has no datatype for
 */
export function writeAnswer(
  { name, version }: Answering,
  { id, wanted }: Pick<InferRequest, "id" | "wanted">,
  outputs: Readonly<Record<string, ServedTensor>>,
): Answer {
  const written = wanted.map((each) => writeOutput(each, outputs[each.port.name]));
  const head = [
    `{"model_name":${JSON.stringify(name)},"model_version":${JSON.stringify(version)}`,
    id === null ? "" : `,"id":${JSON.stringify(id)}`,
    `,"outputs":[${written.map(({ json }) => json).join(",")}]}`,
  ].join("");
  const binary = written.flatMap(({ tail }) => (tail === null ? [] : [tail]));
  const size = Buffer.byteLength(head);
  const headLength = binary.length === 0 ? null : size;
  const whole = binary.reduce((sum, { length }) => sum + length, size);
  const isCopied = whole <= MOST_COPIED;
  // Memory of its own, of which every byte is written: a pooled Buffer could not move.
  const first = Buffer.allocUnsafeSlow(isCopied ? whole : size);
  let at = first.write(head);
  if (!isCopied) return { headLength, parts: [first, ...binary] };
  for (const tail of binary) {
    first.set(tail, at);
    at += tail.length;
  }
  return { headLength, parts: [first] };
}

type Written = { json: string; tail: Uint8Array<ArrayBuffer> | null };

function writeOutput({ port, isBinary }: Wanted, tensor: ServedTensor | undefined): Written {
  const datatype = tensor && datatypeOfRuntime(tensor.type);
  if (tensor === undefined || datatype === undefined) {
    throw new Refusal(500, `the model gave no tensor for the output ${quoted(port.name)}`);
  }
  const { data, dims } = tensor;
  const start = `{"name":${JSON.stringify(port.name)},"datatype":"${datatype.name}","shape":[${dims.join(",")}]`;
  if (isBinary) {
    const tail = Array.isArray(data) ? writeTexts(data) : bytesOf(data);
    return { json: `${start},"parameters":{"binary_data_size":${tail.length}}}`, tail };
  }
  const text = writeData(data, datatype);
  if (text === null) {
    const why = "holds NaN or an infinity, for which JSON has no word; ask for it with binary_data";
    throw new Refusal(400, `the output ${quoted(port.name)} ${why}`);
  }
  return { json: `${start},"data":${text}}`, tail: null };
}

/** The bytes of a tensor, not copied when it is all of its memory. */
function bytesOf(data: Exclude<ServedTensor["data"], string[]>): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = data;
  const bytes = new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
  return byteLength === buffer.byteLength ? bytes : bytes.slice();
}
