import { failure, type Problem, throwProblems } from "@modelgate/schema";
import * as v from "valibot";
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from "yaml";
import { explain, isUnknownKey, type Keys, keysOf, unfolded } from "./explain-issue.ts";

/** A document of a mebibyte is no policy; parsing it would cost more than it could say. */
const MOST_CHARACTERS = 1 << 20;

/** Where a text comes from. Only places in a file can be annotated. */
export type Source = { kind: "file" | "input"; name: string };

/** A line and a column, from 1. */
export type Place = { line: number; column: number };

/** A parsed and checked document, with the way back to its lines. */
export type Checked<T> = {
  value: T;
  /** Where the value at a path of keys begins; undefined when the path is not in the text. */
  locate(keys: Keys): Place | undefined;
};

/**
 * Parses YAML and checks it, reporting every mistake with line and column.
 * @throws ModelgateError `policy-invalid`
 */
export function readYaml<S extends v.GenericSchema>(
  text: string,
  source: Source,
  schema: S,
): Checked<v.InferOutput<S>> {
  if (text.length > MOST_CHARACTERS) {
    const message = `${source.name}: ${text.length} characters, at most ${MOST_CHARACTERS} are read`;
    const hint =
      source.kind === "file"
        ? "Check the input that names this file (`config`, or `extends` in the policy): it takes a policy, YAML of a few kilobytes."
        : "Check this input: it takes YAML of a few kilobytes, in the policy's grammar.";
    throw failure("policy-invalid", message, { hint });
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true });
  const place = (offset: number | undefined): Place | undefined => {
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const wrong = (offset: number | undefined, message: string) =>
    problemAt(source, place(offset), message.slice(0, 500));
  // The library's own word names a function of its own.
  const said = ({ code, message }: YAMLParseError) =>
    code === "MULTIPLE_DOCS" ? "expected one document, got another after `---`" : message;
  throwProblems(document.errors.map((error) => wrong(error.pos[0], said(error))));
  throwProblems(reservedKeys(document).map(([offset, message]) => wrong(offset, message)));
  const result = v.safeParse(schema, plain(document, source));
  if (!result.success) {
    throwProblems(
      result.issues.flatMap(unfolded).map((issue) => {
        const keys = keysOf(issue);
        const where = keys.length === 0 ? "" : `${keys.join(".")}: `;
        return wrong(offsetOf(document, keys, isUnknownKey(issue)), `${where}${explain(issue, schema)}`);
      }),
    );
  }
  return {
    value: result.output as v.InferOutput<S>,
    locate: (keys) => place(offsetOf(document, keys, false)),
  };
}

const HINT = "The grammar: https://github.com/modelgate/modelgate/blob/v1/docs/policy.md";

/** A problem at a place of a text: said in the message, and as a location where the text is a file. */
export function problemAt(source: Source, place: Place | undefined, message: string, hint = HINT): Problem {
  return placedAt({ code: "policy-invalid", message, hint }, source, place);
}

/** A problem with the place where its cause is written. */
export function placedAt(problem: Problem, source: Source, place: Place | undefined): Problem {
  const where = place === undefined ? source.name : `${source.name}:${place.line}:${place.column}`;
  const at = source.kind === "file" ? { at: { path: source.name, ...place } } : {};
  return { ...problem, message: `${where}: ${problem.message}`, ...at };
}

// valibot leaves these out of a record without a word: a data set of that name would never be judged.
const RESERVED = new Set(["__proto__", "prototype", "constructor"]);

function reservedKeys(document: Document): [number | undefined, string][] {
  const found: [number | undefined, string][] = [];
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || !RESERVED.has(String(key.value))) return;
      found.push([key.range?.[0], `${key.value}: a name that cannot be used here`]);
    },
  });
  return found;
}

/** Aliases that would expand without bound are refused by the library; its reason is passed on. */
function plain(document: Document, source: Source): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw failure("policy-invalid", `${source.name}: ${reason}`, {
      hint: "Write it without aliases.",
      cause,
    });
  }
}

/** Where the value at a path begins; for an unknown key where the key itself stands; else the nearest parent. */
function offsetOf(document: Document, keys: Keys, ofKey: boolean): number | undefined {
  for (let length = keys.length; length >= 0; length -= 1) {
    const path = keys.slice(0, length);
    if (ofKey && length === keys.length && length > 0) {
      const parent = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
      const pair = isMap(parent)
        ? parent.items.find((item) => String(item.key) === String(path.at(-1)))
        : undefined;
      if (isNode(pair?.key)) return pair.key.range?.[0];
    }
    const node = length === 0 ? document.contents : document.getIn(path, true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}
