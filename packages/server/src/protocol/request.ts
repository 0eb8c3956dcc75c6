import type { ServedTensor } from "@modelgate/inference/serving";
import { readBinary } from "./binary-data.ts";
import { elementsOf } from "./datatype.ts";
import { flag, isObject, namedEntries, parametersOf, type Sent } from "./fields.ts";
import { needsDigits, readData } from "./json-data.ts";
import { parseJson } from "./parse-json.ts";
import { readRaw } from "./raw-input.ts";
import { quoted, Refusal } from "./refusal.ts";
import { readShape } from "./shape.ts";
import type { ServedPort, ServedSignature } from "./signature.ts";

// The Open Inference Protocol's `$inference_request`, with Triton's binary tensor data extension
// (github.com/kserve/open-inference-protocol, specification/protocol/inference_rest.md;
// github.com/triton-inference-server/server, docs/protocol/extension_binary_data.md).

/** An output that was asked for, and how it is to come. */
export type Wanted = { port: ServedPort; isBinary: boolean };

/** A request that the model can be run on. */
export type InferRequest = {
  /** As the client sent it; null: none. */
  id: string | null;
  /** One for each of the model's inputs. */
  feeds: Readonly<Record<string, ServedTensor>>;
  /** In the order in which they were asked for; at least one. */
  wanted: readonly Wanted[];
};

/** A body as it came: `start` bytes before it are filler, and the first `headLength` of it are JSON. */
export type Body = { buffer: ArrayBuffer; start: number; headLength: number | null };

const LONGEST_ID = 1024;

/**
 * Reads a request and compares it with what the model takes. Nothing is allocated by what the client claims: a tensor's bytes
 * are there, or its elements are counted, before it is made.
 * @throws Refusal 400 with everything that is wrong with the inputs
 */
export function readRequest(body: Body, signature: ServedSignature): InferRequest {
  const bytes = new Uint8Array(body.buffer, body.start);
  const { headLength } = body;
  if (headLength === 0) return rawRequest(bytes, signature);
  if (headLength !== null && headLength > bytes.length) {
    throw new Refusal(
      400,
      `Inference-Header-Content-Length is ${headLength}, the body has ${bytes.length} bytes`,
    );
  }
  const exact = signature.inputs.some(({ datatype }) => needsDigits(datatype));
  const json = parseJson(bytes.subarray(0, headLength ?? bytes.length), exact);
  if (!isObject(json)) throw new Refusal(400, "expected a JSON object as the request");
  const parameters = parametersOf(json, "the request");
  return {
    id: idOf(json),
    feeds: readInputs(json, body, signature),
    wanted: readWanted(json, flag(parameters, "binary_data_output", "the request") ?? false, signature),
  };
}

/** The extension's raw binary request: no JSON, and the whole body is the one input. */
function rawRequest(bytes: Uint8Array<ArrayBuffer>, { inputs, outputs }: ServedSignature): InferRequest {
  const [port, ...others] = inputs;
  const read =
    port === undefined || others.length > 0
      ? `only a model with one input takes a body without JSON, and this one has ${inputs.length}`
      : readRaw(bytes, port);
  if (typeof read === "string") throw new Refusal(400, `Inference-Header-Content-Length is 0: ${read}`);
  const feeds: Record<string, ServedTensor> = Object.create(null);
  if (port !== undefined) feeds[port.name] = read;
  return { id: null, feeds, wanted: outputs.map((each) => ({ port: each, isBinary: true })) };
}

function idOf({ id }: Sent): string | null {
  if (id === undefined) return null;
  if (typeof id === "string" && id.length <= LONGEST_ID) return id;
  throw new Refusal(400, `expected text of at most ${LONGEST_ID} characters as id`);
}

function readInputs(json: Sent, body: Body, { inputs }: ServedSignature): InferRequest["feeds"] {
  const entries = namedEntries(json["inputs"], "input");
  const ports = new Map(inputs.map((port) => [port.name, port]));
  const problems = [...entries.keys()]
    .filter((name) => !ports.has(name))
    .map((name) => `no input ${quoted(name)} in this model`);
  for (const { name } of inputs)
    if (!entries.has(name)) problems.push(`the input ${quoted(name)} is missing`);
  const feeds: Record<string, ServedTensor> = Object.create(null);
  const tail = new Tail(body);
  for (const [name, entry] of entries) {
    const port = ports.get(name);
    if (port === undefined) continue;
    const read = readTensor(entry, port, tail);
    if (typeof read === "string") problems.push(`input ${quoted(name)}: ${read}`);
    else feeds[name] = read;
  }
  if (problems.length === 0 && tail.left > 0) problems.push(`${tail.left} bytes after the last binary input`);
  // A request may name thousands of strangers; the first few say what is wrong.
  const [first, ...rest] = problems;
  if (first === undefined) return feeds;
  const more = rest.length > 4 ? `; and ${rest.length - 4} more` : "";
  throw new Refusal(400, [first, ...rest.slice(0, 4)].join("; ") + more);
}

/** The bytes after the JSON, handed out in the order of the inputs. */
class Tail {
  readonly #body: Body;
  #at: number;

  constructor(body: Body) {
    this.#body = body;
    this.#at = body.headLength === null ? body.buffer.byteLength : body.start + body.headLength;
  }

  get left(): number {
    return this.#body.buffer.byteLength - this.#at;
  }

  take(bytes: number): Uint8Array<ArrayBuffer> {
    const taken = new Uint8Array(this.#body.buffer, this.#at, bytes);
    this.#at += bytes;
    return taken;
  }
}

function readTensor(entry: Sent, port: ServedPort, tail: Tail): ServedTensor | string {
  const { datatype } = port;
  const size = parametersOf(entry, `input ${quoted(port.name)}`)["binary_data_size"];
  // Taken first: the inputs after this one have their bytes where they have them, whatever is wrong with it.
  const bytes = size === undefined ? null : binaryOf(size, tail);
  if (typeof bytes === "string") return bytes;
  const sent = entry["datatype"];
  if (sent !== datatype.name) {
    return `expected the datatype ${datatype.name}, got ${typeof sent === "string" ? quoted(sent) : "none"}`;
  }
  const shape = readShape(entry["shape"], port, 2 ** 31);
  if (typeof shape === "string") return shape;
  if (bytes !== null && entry["data"] !== undefined) return "has both data and binary_data_size";
  const data =
    bytes === null
      ? readData(entry["data"], datatype, shape)
      : readBinary(bytes, datatype, elementsOf(shape));
  return typeof data === "string" ? data : { type: datatype.runtime, dims: shape, data };
}

function binaryOf(size: unknown, tail: Tail): Uint8Array<ArrayBuffer> | string {
  if (!Number.isSafeInteger(size) || (size as number) < 0)
    return "expected a whole number as binary_data_size";
  if ((size as number) <= tail.left) return tail.take(size as number);
  return `binary_data_size is ${size as number}, and ${tail.left} bytes are left after the JSON; Inference-Header-Content-Length says where that ends`;
}

function readWanted(json: Sent, byDefault: boolean, { outputs }: ServedSignature): Wanted[] {
  const asked = json["outputs"];
  const all = () => outputs.map((port) => ({ port, isBinary: byDefault }));
  if (asked === undefined) return all();
  const entries = namedEntries(asked, "output");
  // Triton answers an empty list as no list.
  if (entries.size === 0) return all();
  return [...entries].map(([name, entry]) => {
    const port = outputs.find((each) => each.name === name);
    if (port === undefined) throw new Refusal(400, `no output ${quoted(name)} in this model`);
    const whose = `output ${quoted(name)}`;
    return { port, isBinary: flag(parametersOf(entry, whose), "binary_data", whose) ?? byDefault };
  });
}
