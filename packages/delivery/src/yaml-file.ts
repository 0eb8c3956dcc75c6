// Files that people keep are changed by splicing: the parser says where a value begins and ends, and nothing else of the text is
// written again. The other way, to print the parsed document, loses what no parser keeps: widths, quotes, blank lines.
import { failure, type ModelgateError } from "@modelgate/schema";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  Scalar,
  visit,
} from "yaml";
import { type Keys, pathOf } from "./key-path.ts";

/** A file of this size is no configuration that people keep. */
const MOST_BYTES = 1 << 20;

/** A parsed file, and the way back to its lines. JSON is read as the YAML that it is, after it was found to be JSON. */
export type ConfigFile = {
  path: string;
  text: string;
  isJson: boolean;
  documents: readonly Document.Parsed[];
  lines: LineCounter;
};

/** A scalar that can be replaced: where it stands in the text, and what it says; "" for none. */
export type Slot = {
  document: number;
  keys: Keys;
  start: number;
  end: number;
  value: string;
  quote: "" | "'" | '"';
};

/**
 * Parses a file.
 * @throws ModelgateError `delivery-failed` with every place that is no YAML (or JSON)
 */
export function configFile(path: string, bytes: Uint8Array, isJson: boolean): ConfigFile {
  if (bytes.length > MOST_BYTES)
    throw refusal(
      path,
      `has ${bytes.length} bytes, at most ${MOST_BYTES} are read`,
      "Check the entry of `delivery: { files: … }` in the policy: it names a small file that deployments read (YAML, JSON or tfvars).",
    );
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    if (isJson) JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (cause) {
    const what = cause instanceof SyntaxError ? "is not JSON" : "is not in UTF-8";
    throw failure("delivery-failed", `${path}: ${what}`, {
      hint: "Mend the file first.",
      at: { path },
      cause,
    });
  }
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false });
  const file: ConfigFile = { path, text, isJson, documents: [...documents], lines };
  const error = file.documents.flatMap(({ errors }) => errors)[0];
  if (error !== undefined)
    throw refusalAt(file, error.pos[0], error.message.slice(0, 200), "Mend the file first.");
  return file;
}

/**
 * The scalar at a path of keys, when it belongs to this place alone.
 * @throws ModelgateError `delivery-failed`, with the line, for one that is not there, shared through an anchor, or no single value
 */
export function slotAt(file: ConfigFile, document: number, keys: Keys): Slot {
  const root = file.documents[document];
  const shared = new Set<string>();
  if (root !== undefined) visit(root, { Alias: (_, { source }) => void shared.add(source) });
  let node: unknown = root?.contents ?? null;
  let offset = 0;
  for (let depth = 0; depth <= keys.length; depth += 1) {
    const here = pathOf(keys.slice(0, depth)) || "the document";
    if (isAlias(node))
      throw refusalAt(
        file,
        node.range?.[0] ?? offset,
        `${here} is an alias (*${node.source}): the value stands elsewhere, and others may share it`,
        UNSHARE,
      );
    if (isMap(node) || isSeq(node) || isScalar(node)) {
      offset = node.range?.[0] ?? offset;
      if (node.anchor !== undefined && shared.has(node.anchor))
        throw refusalAt(
          file,
          offset,
          `${here} has the anchor &${node.anchor}, which other places share`,
          UNSHARE,
        );
    }
    const key = keys[depth];
    if (key !== undefined) node = child(file, node, { key, here, offset, whole: keys });
  }
  if (!isScalar(node))
    throw refusalAt(file, offset, `${pathOf(keys)} is no single value`, "Name the value itself.");
  return slotOf(file, node, { document, keys });
}

const UNSHARE = "Write the value out at this place.";

type Step = { key: string | number; here: string; offset: number; whole: Keys };

function child(file: ConfigFile, node: unknown, { key, here, offset, whole }: Step): unknown {
  if (isSeq(node) && typeof key === "number" && key < node.items.length) return node.items[key];
  if (isMap(node)) {
    const named = (name: string) =>
      node.items.find((item) => isScalar(item.key) && String(item.key.value) === name);
    const pair = named(String(key));
    if (pair !== undefined) return pair.value;
    if (named("<<") !== undefined)
      throw refusalAt(
        file,
        offset,
        `${here} has no ${JSON.stringify(key)} of its own: it is merged in from elsewhere`,
        UNSHARE,
      );
  }
  throw refusalAt(
    file,
    offset,
    `no ${pathOf(whole)}: ${here} has no ${JSON.stringify(key)}`,
    "Write the value that is deployed now there once.",
  );
}

function slotOf(file: ConfigFile, node: Scalar, place: Pick<Slot, "document" | "keys">): Slot {
  const [start, end] = node.range ?? [0, 0];
  const name = pathOf(place.keys);
  if (node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL)
    throw refusalAt(file, start, `${name} is a block of text`, "Write it on one line.");
  if (typeof node.value === "boolean" || (node.tag !== undefined && node.tag !== "tag:yaml.org,2002:str"))
    throw refusalAt(file, start, `${name} is no text`, "Name the value that says what is deployed.");
  // What looks like a number is taken as it is written: 1.10 is no 1.1.
  const value = node.value === null ? "" : (node.source ?? String(node.value));
  const quote = node.type === Scalar.QUOTE_DOUBLE ? '"' : node.type === Scalar.QUOTE_SINGLE ? "'" : "";
  return { ...place, start, end, value, quote };
}

/**
 * The text with another value in a slot; every other character stays.
 * @throws ModelgateError `delivery-failed` when the value would not be read back
 */
export function spliced(file: ConfigFile, slot: Slot, value: string): string {
  const { text, isJson, path } = file;
  const quote = isJson ? '"' : slot.quote;
  const [before, after] = [text.slice(0, slot.start), text.slice(slot.end)];
  // A value that was left out stands right behind its colon, and perhaps before a comment.
  const isNew = slot.start === slot.end;
  const [left, right] = [
    isNew && /[^\s[{,]$/u.test(before) ? " " : "",
    isNew && /^[^\s,\]}]/u.test(after) ? " " : "",
  ];
  const made = `${before}${left}${quote}${value}${quote}${right}${after}`;
  const again = slotAt(configFile(path, Buffer.from(made), isJson), slot.document, slot.keys);
  if (again.value !== value)
    throw refusalAt(
      file,
      slot.start,
      "the new value would not be read back",
      "Write the value in double quotes once.",
    );
  return made;
}

/** A refusal that names the file with line and column, and the place for annotations. */
export function refusalAt(
  file: Pick<ConfigFile, "path" | "lines">,
  offset: number,
  what: string,
  hint: string,
): ModelgateError {
  const { line, col } = file.lines.linePos(offset);
  const at = { path: file.path, line, column: col };
  return failure("delivery-failed", `${file.path}:${line}: ${what}`, { hint, at });
}

function refusal(path: string, what: string, hint: string): ModelgateError {
  return failure("delivery-failed", `${path}: ${what}`, { hint, at: { path } });
}
