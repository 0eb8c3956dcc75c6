import type { Port, Signature } from "../spec.ts";
import { type Address, readAddress } from "./address.ts";
import { type Asked, type Asking, ask } from "./ask.ts";
import { datatypeNamed } from "./datatypes.ts";
import type { Answered } from "./decode-answer.ts";
import type { Feeds, Manner } from "./encode-request.ts";
import { inferences } from "./infer.ts";
import { type Fields, isFields } from "./json-fields.ts";
import { broken, expected } from "./unexpected.ts";

/** A model behind the Open Inference Protocol. */
export type Endpoint = {
  address: Address;
  /** From the server's model metadata. */
  signature: Signature;
  /** "name version" of the server, as it says; null when it says nothing. */
  server: string | null;
  /** Whether it declares the binary tensor data extension. */
  binary: boolean;
  /** Rows that it takes at once, as it says or as its refusals showed; null: it took all that it was asked. */
  mostRows(): number | null;
  /**
   * Asks for the answers to some rows, in several requests where the server takes fewer at once.
   * @throws ModelgateError `endpoint-fault`, `dataset-mismatch`
   */
  infer(feeds: Feeds, manner?: Partial<Manner>): Promise<readonly Answered[]>;
};

const MOST_PORTS = 1000;

/**
 * Asks a server what a model takes and gives.
 * @throws ModelgateError `input-invalid`, `endpoint-fault`
 */
export async function openEndpoint(address: string | Address, asking: Asking): Promise<Endpoint> {
  const at = typeof address === "string" ? readAddress(address) : address;
  const get = (url: string) => ask({ method: "GET", url, headers: { Accept: "application/json" } }, asking);
  const [model, server] = [await get(at.url), await get(at.server)];
  const described = fieldsOf(expected(model, at.url), at.url);
  // What a server says of itself is no condition of using it: without extensions all is JSON.
  const self = server.status === 200 ? fieldsOf(server.bytes, at.server) : {};
  const extensions = Array.isArray(self["extensions"]) ? self["extensions"] : [];
  const binary = extensions.some((name) => name === "binary_tensor_data");
  const isConfigured = extensions.some((name) => name === "model_configuration");
  const mostRows = isConfigured ? configuredRows(await get(`${at.url}/config`)) : null;
  const asked = inferences(at.url, { mostRows, asking });
  return {
    address: at,
    signature: { inputs: ports(described["inputs"], at.url), outputs: ports(described["outputs"], at.url) },
    server: [self["name"], self["version"]].filter((part) => typeof part === "string").join(" ") || null,
    binary,
    mostRows: asked.mostRows,
    infer: (feeds, manner = {}) => asked.infer(feeds, { outputs: [], binary, ...manner }),
  };
}

/** `max_batch_size` of Triton's model configuration; null where there is none, or the model's own shape says it all (0). */
function configuredRows({ status, bytes }: Asked): number | null {
  const size = status === 200 ? jsonOf(bytes)?.["max_batch_size"] : null;
  return Number.isSafeInteger(size) && Number(size) > 0 ? Number(size) : null;
}

function fieldsOf(bytes: Uint8Array, url: string): Fields {
  const fields = jsonOf(bytes);
  if (fields === null) throw broken(url, "an answer that is no JSON object");
  return fields;
}

function jsonOf(bytes: Uint8Array): Fields | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function ports(value: unknown, url: string): Port[] {
  if (!Array.isArray(value) || value.length > MOST_PORTS) throw broken(url, "no list of inputs and outputs");
  return value.map((port: unknown): Port => {
    const { name, datatype, shape } = isFields(port) ? port : {};
    if (typeof name !== "string" || typeof datatype !== "string" || !Array.isArray(shape))
      throw broken(url, "an input or output without name, datatype or shape");
    // A dimension that is free is -1; one that is neither is not a number we may count with.
    const sizes = shape.map((size: unknown) =>
      Number.isSafeInteger(size) && Number(size) >= 0 ? Number(size) : null,
    );
    return {
      name,
      type: datatypeNamed(datatype)?.element ?? datatype.slice(0, 40).toLowerCase(),
      shape: sizes,
    };
  });
}
