import { closest } from "@modelgate/schema";
import type * as v from "valibot";

/** What the grammar holds against a value. */
export type Issue = v.BaseIssue<unknown>;

/** The way to a value: keys of mappings, positions in lists. */
export type Keys = readonly (string | number)[];

/** Where in the document an issue stands. */
export function keysOf(issue: Issue): Keys {
  return (issue.path ?? []).map(({ key }) => key as string | number);
}

/**
 * Of a value that is none of several shapes, what is wrong with the one that was meant: the shape whose fault lies deepest.
 * Else the issue itself, which names them all.
 */
export function unfolded(issue: Issue): Issue[] {
  const inner = (issue.type === "union" ? (issue.issues ?? []) : []).flatMap(unfolded);
  const meant = inner.filter(({ path, type }) => path !== undefined || type === "check");
  if (meant.length === 0) return [issue];
  return meant.map((each) => {
    const path = [...(issue.path ?? []), ...(each.path ?? [])] as unknown as NonNullable<Issue["path"]>;
    return { ...each, path };
  });
}

/** Whether the key itself is wrong, not its value. */
export function isUnknownKey(issue: Issue): boolean {
  return issue.type === "strict_object" && issue.expected === "never";
}

/** valibot's issue in the words of somebody who writes YAML. */
export function explain(issue: Issue, schema: v.GenericSchema): string {
  if (isUnknownKey(issue)) return `unknown key${meant(unknownKey(keysOf(issue), schema))}`;
  if (issue.kind === "schema" && issue.received === "undefined") return "missing";
  // A rule of our own says in a sentence what it expects; what it got is a whole mapping, and no help.
  if (issue.message.startsWith("expected ")) return issue.message;
  if (issue.expected === null) return `${issue.message}, got ${issue.received}`;
  const expected = issue.expected
    .replaceAll('"', "")
    .replaceAll("Object", "a mapping")
    .replaceAll("Array", "a list");
  const received = issue.received.replace(/^Object$/u, "a mapping").replace(/^Array$/u, "a list");
  return `expected ${expected}, got ${received}${meant(listed(issue))}`;
}

function meant(near: string | null): string {
  return near === null ? "" : `, did you mean "${near}"?`;
}

/** Of a word that is none of a list, the one that was probably meant. */
function listed({ type, expected, received }: Issue): string | null {
  if (type !== "picklist") return null;
  const words = [...(expected ?? "").matchAll(/"([^"]+)"/gu)].map(([, word = ""]) => word);
  return closest(received.replaceAll('"', ""), words);
}

/** Of an unknown key, the one that was probably meant: one that may stand there, else one from elsewhere. */
function unknownKey(keys: Keys, schema: unknown): string | null {
  const key = String(keys.at(-1) ?? "");
  const here = keys
    .slice(0, -1)
    .reduce<unknown[]>((at, step) => at.flatMap((one) => inside(one, step)), shapesOf(schema))
    .flatMap((shape) => Object.keys(partsOf(shape).entries ?? {}));
  return closest(key, here) ?? closest(key, knownKeys(schema));
}

type Parts = {
  entries?: Readonly<Record<string, unknown>>;
  wrapped?: unknown;
  item?: unknown;
  value?: unknown;
  options?: readonly unknown[];
  pipe?: readonly unknown[];
};

/** What a schema of valibot is made of, whichever it is. */
function partsOf(schema: unknown): Parts {
  return typeof schema === "object" && schema !== null ? schema : {};
}

/** The schemas that a value may follow: of a union several. */
function shapesOf(schema: unknown): unknown[] {
  const { wrapped, options } = partsOf(schema);
  if (wrapped !== undefined) return shapesOf(wrapped);
  return options === undefined ? [schema] : options.flatMap(shapesOf);
}

function inside(shape: unknown, step: string | number): unknown[] {
  const { entries, item, value } = partsOf(shape);
  const next = entries === undefined ? (item ?? value) : entries[step];
  return next === undefined ? [] : shapesOf(next);
}

/** Every key of the grammar, wherever it stands: a typo is as likely a misplaced key. */
function knownKeys(schema: unknown, found: Set<string> = new Set()): string[] {
  const { entries = {}, wrapped, item, value, options = [], pipe = [] } = partsOf(schema);
  for (const [key, inner] of Object.entries(entries)) {
    found.add(key);
    knownKeys(inner, found);
  }
  for (const inner of [wrapped, item, value, ...options, ...pipe])
    if (inner !== schema) knownKeys(inner, found);
  return [...found];
}
