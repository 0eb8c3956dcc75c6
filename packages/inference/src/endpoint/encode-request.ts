import { failure } from "@modelgate/schema";
import type { FedBlock } from "../scoring/fed-block.ts";
import { plainNumbers } from "../scoring/float16.ts";
import { datatypeOf } from "./datatypes.ts";

/** Inputs as the runtime would take them. */
export type Feeds = FedBlock["feeds"];
type Feed = Feeds[number];

export type Encoded = { headers: Readonly<Record<string, string>>; body: Uint8Array };

/** `binary`: by the binary tensor data extension, else as JSON. `outputs`: those that are wanted; empty: all there are. */
export type Manner = { binary: boolean; outputs: readonly string[] };

/**
 * An inference request. JSON has numbers alone, so what is NaN or infinite takes the binary extension.
 * @throws ModelgateError `dataset-mismatch` for a value that JSON cannot say
 */
export function encodeRequest(feeds: Feeds, { binary, outputs }: Manner): Encoded {
  return binary ? binaryRequest(feeds, outputs) : jsonRequest(feeds, outputs);
}

function jsonRequest(feeds: Feeds, outputs: readonly string[]): Encoded {
  // Written by hand: JSON.stringify knows neither typed arrays nor whole numbers beyond 2^53.
  const inputs = feeds.map((feed) => {
    const { name, datatype, shape } = headOf(feed);
    return `{"name":${JSON.stringify(name)},"datatype":"${datatype}","shape":[${shape.join(",")}],"data":[${jsonValues(feed)}]}`;
  });
  const wanted =
    outputs.length === 0 ? "" : `,"outputs":${JSON.stringify(outputs.map((name) => ({ name })))}`;
  const body = new TextEncoder().encode(`{"inputs":[${inputs.join(",")}]${wanted}}`);
  return { headers: { "Content-Type": "application/json" }, body };
}

function binaryRequest(feeds: Feeds, outputs: readonly string[]): Encoded {
  const parts = feeds.map(rawBytes);
  const head = {
    inputs: feeds.map((feed, at) => ({
      ...headOf(feed),
      parameters: { binary_data_size: parts[at]?.length ?? 0 },
    })),
    ...(outputs.length === 0
      ? { parameters: { binary_data_output: true } }
      : { outputs: outputs.map((name) => ({ name, parameters: { binary_data: true } })) }),
  };
  const json = new TextEncoder().encode(JSON.stringify(head));
  return {
    headers: {
      "Content-Type": "application/octet-stream",
      "Inference-Header-Content-Length": String(json.length),
    },
    body: Buffer.concat([json, ...parts]),
  };
}

function headOf({ input, type, dims }: Feed) {
  const datatype = datatypeOf(type);
  if (datatype === undefined) throw new TypeError(`the protocol has no ${type}`);
  return { name: input, datatype: datatype.name, shape: dims };
}

function jsonValues({ input, type, data }: Feed): string {
  if (Array.isArray(data)) return data.map((text) => JSON.stringify(text)).join(",");
  if (type === "bool") return [...data].map((value) => (Number(value) === 0 ? "false" : "true")).join(",");
  if (!type.startsWith("float")) return data.join(",");
  const numbers = Array.from(plainNumbers(type, data), Number);
  const strange = numbers.find((value) => !Number.isFinite(value));
  if (strange === undefined) return numbers.join(",");
  throw failure("dataset-mismatch", `input "${input}": ${strange} has no form in JSON`, {
    hint: "Use a server with the binary tensor data extension, or fill missing values before the model.",
  });
}

/** Little-endian, as every machine is that the runtime is built for. */
function rawBytes({ data }: Feed): Uint8Array {
  if (!Array.isArray(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return Buffer.concat(
    data.flatMap((text) => {
      const bytes = Buffer.from(text, "utf8");
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    }),
  );
}
