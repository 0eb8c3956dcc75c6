import { failure } from "@modelgate/schema";
import type { Port, Signature } from "../spec.ts";
import { type Address, readAddress } from "./address.ts";
import { type Asked, type Asking, ask } from "./ask.ts";
import { datatypeNamed } from "./datatypes.ts";
import { type Answered, decodeAnswer } from "./decode-answer.ts";
import { encodeRequest, type Feeds, type Manner } from "./encode-request.ts";
import { type Fields, isFields } from "./json-fields.ts";

/** A model behind the Open Inference Protocol. */
export type Endpoint = {
  address: Address;
  /** From the server's model metadata. */
  signature: Signature;
  /** "name version" of the server, as it says; null when it says nothing. */
  server: string | null;
  /** Whether it declares the binary tensor data extension. */
  binary: boolean;
  /** @throws ModelgateError `endpoint-fault`, `dataset-mismatch` */
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
  return {
    address: at,
    signature: { inputs: ports(described["inputs"], at.url), outputs: ports(described["outputs"], at.url) },
    server: [self["name"], self["version"]].filter((part) => typeof part === "string").join(" ") || null,
    binary,
    infer: (feeds, manner = {}) => infer(at.url, feeds, { outputs: [], binary, ...manner }, asking),
  };
}

async function infer(
  url: string,
  feeds: Feeds,
  manner: Manner,
  asking: Asking,
): Promise<readonly Answered[]> {
  const { headers, body } = encodeRequest(feeds, manner);
  const address = `${url}/infer`;
  const asked = await ask({ method: "POST", url: address, headers, body }, asking);
  const bytes = expected(asked, address);
  const length = asked.header("inference-header-content-length");
  if (length !== null && !/^\d{1,15}$/u.test(length))
    throw broken(address, "a header whose length is no number");
  return decodeAnswer(address, { bytes, headerLength: length === null ? null : Number(length) });
}

/** The body of a 200; any other status with the server's own words, cut. */
function expected({ status, bytes }: Asked, url: string): Uint8Array {
  if (status === 200) return bytes;
  throw broken(url, `status ${status}${wordsOf(bytes)}`, hintOf(status));
}

function wordsOf(bytes: Uint8Array): string {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, 2 ** 16)));
    const error = isFields(value) ? value["error"] : undefined;
    return typeof error === "string" ? `: ${JSON.stringify(error.slice(0, 200))}` : "";
  } catch {
    return "";
  }
}

function hintOf(status: number): string {
  if (status === 404) return "Is the model's name right, and is it loaded?";
  if (status === 413) return "The server refuses requests of this length: raise its limit.";
  if (status === 401 || status === 403) return "Ask from where no credentials are needed: none are sent.";
  return "Look into the server's logs.";
}

function fieldsOf(bytes: Uint8Array, url: string): Fields {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (isFields(value)) return value;
  } catch {
    // Said below.
  }
  throw broken(url, "an answer that is no JSON object");
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

function broken(
  url: string,
  got: string,
  hint = "The server must speak the Open Inference Protocol, version 2.",
) {
  return failure("endpoint-fault", `${url}: got ${got}`, { hint });
}
