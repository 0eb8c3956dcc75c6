import { createHash } from "node:crypto";
import {
  type Attribute,
  type AttributeValue,
  attributeValue,
  elementName,
  type Model,
  type Node,
  type Subroutine,
  type Tensor,
} from "@modelgate/onnx";
import { contentDigest } from "./content-digest.ts";
import { defaultText, type Opsets } from "./default-attributes.ts";

/** A list longer than this, or a text longer than `MAX_TEXT`, is told by its head and a digest of the whole. */
const MAX_ITEMS = 16;
const MAX_TEXT = 120;

/** Of 128 bits: two values that share 64 are found in an hour by whoever writes both models. */
const DIGEST_DIGITS = 32;

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * The attributes of a node as text: bounded, and equal exactly when the values are (up to a digest of 128 bits). The tensor in a
 * Constant node is told by its type and shape only, for its values are weights; other tensors with a digest. One that says the
 * default of its operator says nothing: exporters differ in whether they write it.
 */
export function attributeTexts(model: Model, node: Node, opsets: Opsets): ReadonlyMap<string, string> {
  if (node.attributes.length === 0) return NONE;
  const isConstant = node.opType === "Constant" && node.domain === "";
  const attributes = new Map(
    node.attributes.map((one) => [one.name, attributeText(model, one, !isConstant)] as const),
  );
  return new Map(
    [...attributes].filter(
      ([name, text]) => text !== defaultText(node, name, { opsets, attributes, like: text }),
    ),
  );
}

/** A text as a report shows it: of a digest at its end the half, which tells apart what differs by chance. */
export function shownAttribute(text: string): string {
  return text.replace(/(?<= [0-9a-f]{16})[0-9a-f]{16}(?=\]?$)/u, "");
}

/** What a function says beside its body, as text: the defaults of its attributes, which have none, and its opsets. */
export function declarationTexts(
  model: Model,
  { attributes, defaults, opsets }: Pick<Subroutine, "attributes" | "defaults" | "opsets">,
): ReadonlyMap<string, string> {
  return new Map([
    ...attributes.map((name) => [`attribute ${name}`, "without a default"] as const),
    ...defaults.map((one) => [`default of ${one.name}`, attributeText(model, one, true)] as const),
    ...opsets.map(({ domain, version }) => [`opset of ${domain || "ai.onnx"}`, String(version)] as const),
  ]);
}

function attributeText(model: Model, attribute: Attribute, withValues: boolean): string {
  const { reference, subgraphs, field, tensors, sparseTensors } = attribute;
  if (reference !== "") return `the function's ${bounded(reference)}`;
  const tensorText = (tensor: Tensor) => {
    const text = `${elementName(tensor.dataType)}[${tensor.dims.join(", ")}]`;
    const digest = withValues ? (contentDigest(model, tensor) ?? `at ${tensor.name}`) : null;
    return digest === null ? text : `${text} ${digest.slice(0, DIGEST_DIGITS)}`;
  };
  if (subgraphs.length > 0) return subgraphs.map(({ outputs }) => `a graph of ${outputs.length}`).join(", ");
  if (tensors.length > 0) return list(tensors.map(tensorText));
  if (sparseTensors.length > 0) {
    return list(
      sparseTensors.map(({ values, indices, dims }) =>
        [`sparse [${dims.join(", ")}]`, tensorText(values), indices === null ? "" : tensorText(indices)].join(
          " ",
        ),
      ),
    );
  }
  const value = attributeValue(model, attribute);
  if (value !== null) return valueText(value);
  if (field === null) return "[]";
  const { start, end } = attribute.span;
  return `${field} ${digestOf(model.source.load(start, end - start).subarray(0, end - start))}`;
}

function valueText(value: AttributeValue): string {
  switch (value.kind) {
    case "int":
      return String(value.value);
    case "float":
      return floatText(value.value);
    case "bytes":
      return quoted(value.value);
    case "ints":
      return value.values.length > MAX_ITEMS
        ? longList(value.values, String)
        : list([...value.values].map(String));
    case "floats":
      return value.values.length > MAX_ITEMS
        ? longList(value.values, floatText)
        : list([...value.values].map(floatText));
    case "strings":
      return list(value.values.map(quoted));
  }
}

/** Always told from an integer: `1.0`. The shortest text that is this number as float32, which nine digits always are. */
function floatText(value: number): string {
  const short = [6, 7, 8, 9].map((digits) => Number(value.toPrecision(digits)));
  const text = Object.is(value, -0) ? "-0" : String(short.find((one) => Math.fround(one) === value) ?? value);
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

function quoted(bytes: Uint8Array): string {
  const text = JSON.stringify(Buffer.from(bytes.subarray(0, MAX_TEXT)).toString("utf8"));
  return bytes.length > MAX_TEXT || text.includes("\ufffd") ? `${text}… ${digestOf(bytes)}` : text;
}

function list(items: readonly string[]): string {
  const text = `[${items.slice(0, MAX_ITEMS).join(", ")}]`;
  if (items.length <= MAX_ITEMS && text.length <= 8 * MAX_TEXT) return text;
  return `[${bounded(items[0] ?? "")}, … ${items.length} items] ${digestOf(items.join("\n"))}`;
}

function longList<N extends number | bigint>(
  values: (Float32Array | BigInt64Array) & { readonly [index: number]: N },
  show: (value: N) => string,
): string {
  const head: string[] = [];
  for (let index = 0; index < 4; index += 1) {
    const value = values[index];
    if (value !== undefined) head.push(show(value));
  }
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return `[${head.join(", ")}, … ${values.length} items] ${digestOf(bytes)}`;
}

function bounded(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT)}… ${digestOf(text)}`;
}

function digestOf(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, DIGEST_DIGITS);
}
