import { closest, failure, ModelgateError, type Problem, throwProblems } from "@modelgate/schema";
import * as v from "valibot";
import { type Document, isMap, isNode, LineCounter, parseDocument } from "yaml";

/** A document of a mebibyte is no policy; parsing it would cost more than it could say. */
const MOST_CHARACTERS = 1 << 20;

/** A parsed and checked document, with the way back to its lines. */
export type Checked<T> = {
  value: T;
  /** Where the value at a path of keys begins, from 1; undefined when the path is not in the text. */
  locate(keys: readonly (string | number)[]): { line: number; column: number } | undefined;
};

/**
 * Parses YAML and checks it, reporting every mistake with line and column.
 * @param source names the text in messages and locations: a path, or an input's name
 * @throws ModelgateError `policy-invalid`
 */
export function readYaml<S extends v.GenericSchema>(
  text: string,
  source: string,
  schema: S,
): Checked<v.InferOutput<S>> {
  if (text.length > MOST_CHARACTERS) {
    throw failure(
      "policy-invalid",
      `${source}: ${text.length} characters, at most ${MOST_CHARACTERS} are read`,
      {
        hint: "Is this the right file?",
      },
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number | undefined) => {
    if (offset === undefined) return { path: source };
    const { line, col } = lines.linePos(offset);
    return { path: source, line, column: col };
  };
  throwProblems(
    document.errors.map((error): Problem => {
      const place = at(error.pos[0]);
      return problem(place, error.message);
    }),
  );
  const result = v.safeParse(schema, plain(document, source));
  if (!result.success) {
    const found = result.issues.map((issue) => {
      const keys = keysOf(issue);
      return problem(
        at(offsetOf(document, keys, isUnknownKey(issue))),
        `${dotted(keys)}${explain(issue, schema)}`,
      );
    });
    const [first, ...rest] = found;
    if (first) throw new ModelgateError([first, ...rest]);
  }
  return {
    value: result.output as v.InferOutput<S>,
    locate: (keys) => {
      const offset = offsetOf(document, keys, false);
      if (offset === undefined) return undefined;
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
  };
}

/** Aliases that would expand without bound are refused by the library; its reason is passed on. */
function plain(document: Document, source: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw failure("policy-invalid", `${source}: ${reason}`, { hint: "Write it without aliases.", cause });
  }
}

type Place = { path: string; line?: number; column?: number };

function problem(place: Place, message: string): Problem {
  const where = place.line === undefined ? place.path : `${place.path}:${place.line}:${place.column}`;
  const hint = "The grammar: schemas/policy.schema.json, or the example in the README.";
  return { code: "policy-invalid", message: `${where}: ${message}`, hint, at: place };
}

type Issue = v.BaseIssue<unknown>;
type Keys = readonly (string | number)[];

function keysOf(issue: Issue): Keys {
  return (issue.path ?? []).map(({ key }) => key as string | number);
}

function dotted(keys: Keys): string {
  return keys.length === 0 ? "" : `${keys.join(".")}: `;
}

function isUnknownKey(issue: Issue): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}

/** valibot's issue in the words of somebody who writes YAML. */
function explain(issue: Issue, schema: v.GenericSchema): string {
  const key = String(keysOf(issue).at(-1) ?? "");
  if (isUnknownKey(issue)) {
    const near = closest(key, knownKeys(schema));
    return `unknown key${near === null ? "" : `, did you mean "${near}"?`}`;
  }
  if (issue.kind === "schema" && issue.received === "undefined") return "missing";
  if (issue.expected === null) return `${issue.message}, got ${issue.received}`;
  return `expected ${issue.expected.replaceAll('"', "")}, got ${issue.received}`;
}

/** Every key of the grammar, wherever it stands: a typo is as likely a misplaced key. */
function knownKeys(schema: unknown, found: Set<string> = new Set()): string[] {
  if (typeof schema !== "object" || schema === null) return [...found];
  const { entries, wrapped, pipe, item, value } = schema as Record<string, unknown>;
  if (typeof entries === "object" && entries !== null) {
    for (const [key, inner] of Object.entries(entries)) {
      found.add(key);
      knownKeys(inner, found);
    }
  }
  for (const inner of [wrapped, item, value]) knownKeys(inner, found);
  if (Array.isArray(pipe)) for (const inner of pipe) if (inner !== schema) knownKeys(inner, found);
  return [...found];
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
