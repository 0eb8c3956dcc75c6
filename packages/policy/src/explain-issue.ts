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
  const key = String(keysOf(issue).at(-1) ?? "");
  if (isUnknownKey(issue)) {
    const near = closest(key, knownKeys(schema));
    return `unknown key${near === null ? "" : `, did you mean "${near}"?`}`;
  }
  if (issue.kind === "schema" && issue.received === "undefined") return "missing";
  // A rule of our own says in a sentence what it expects; what it got is a whole mapping, and no help.
  if (issue.message.startsWith("expected ")) return issue.message;
  if (issue.expected === null) return `${issue.message}, got ${issue.received}`;
  const expected = issue.expected
    .replaceAll('"', "")
    .replaceAll("Object", "a mapping")
    .replaceAll("Array", "a list");
  const received = issue.received.replace(/^Object$/u, "a mapping").replace(/^Array$/u, "a list");
  return `expected ${expected}, got ${received}`;
}

/** Every key of the grammar, wherever it stands: a typo is as likely a misplaced key. */
function knownKeys(schema: unknown, found: Set<string> = new Set()): string[] {
  if (typeof schema !== "object" || schema === null) return [...found];
  const { entries, wrapped, pipe, item, value, options } = schema as Record<string, unknown>;
  if (typeof entries === "object" && entries !== null) {
    for (const [key, inner] of Object.entries(entries)) {
      found.add(key);
      knownKeys(inner, found);
    }
  }
  for (const inner of [wrapped, item, value]) knownKeys(inner, found);
  for (const several of [pipe, options])
    if (Array.isArray(several)) for (const inner of several) if (inner !== schema) knownKeys(inner, found);
  return [...found];
}
