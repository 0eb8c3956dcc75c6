import { createHash } from "node:crypto";
import * as v from "valibot";
import { broken } from "./broken.ts";

// One entry is one file. Its bytes are canonical JSON, so that whoever has the same entry has the same digest: keys in the
// order below, those of `facts` sorted, no spaces, one line end.

export const ENTRY_SCHEMA = "modelgate/ledger-entry@1";

const digest = v.pipe(
  v.string(),
  v.regex(/^sha256:[0-9a-f]{64}$/u, "expected sha256: and 64 hexadecimal digits"),
);
const text = v.pipe(v.string(), v.maxLength(2000));
const fact = v.union([text, v.pipe(v.number(), v.finite()), v.boolean(), v.null()]);

const Entry = v.strictObject({
  schema: v.literal(ENTRY_SCHEMA),
  /** From 1. */
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Of the bytes of the entry before; null for the first. */
  previous: v.nullable(digest),
  /** RFC 3339, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /**
   * What it records. Evidence: `report`, `signature`, `card`, `attestation`. A move: `intent`, and its end as `promotion`, `rollback` or
   * `void`; then `delivery`. What is kept out: `hold` and `lift` of a stage, `quarantine` of bytes. Readers pass over others.
   */
  kind: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,40}$/u)),
  /** The model's name and the digest of its bytes. */
  model: text,
  subject: v.nullable(digest),
  /** The document it is about, kept beside it by this digest. */
  document: v.nullable(digest),
  /** Who did it, as the host says: actor, repository, run, commit. */
  by: v.strictObject({
    actor: v.nullable(text),
    repository: v.nullable(text),
    run: v.nullable(text),
    commit: v.nullable(text),
  }),
  /** What is looked up without opening the document. */
  facts: v.record(v.pipe(v.string(), v.maxLength(100)), fact),
});

/** One thing that happened. */
export type Entry = v.InferOutput<typeof Entry>;

/** An entry that has no place in the chain yet. */
export type Draft = Omit<Entry, "schema" | "seq" | "previous">;

/** The bytes of an entry. */
export function encodeEntry(entry: Entry): Uint8Array {
  const { schema, seq, previous, at, kind, model, subject, document, by, facts } = entry;
  const { actor, repository, run, commit } = by;
  const sorted = Object.fromEntries(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const ordered = { schema, seq, previous, at, kind, model, subject, document };
  return Buffer.from(
    `${JSON.stringify({ ...ordered, by: { actor, repository, run, commit }, facts: sorted })}\n`,
  );
}

/** `sha256:…` of bytes. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/**
 * Reads an entry that anybody with write access may have written.
 * @throws ModelgateError `ledger-broken` naming the file and the first thing wrong
 */
export function decodeEntry(bytes: Uint8Array, path: string): Entry {
  const result = v.safeParse(Entry, parsed(bytes), { abortEarly: true, abortPipeEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw broken(`${path}: ${v.getDotPath(issue) ?? "the document"}: ${issue.message}`);
  }
  // One entry has one spelling: else two files of different digests would say the same.
  if (!Buffer.from(encodeEntry(result.output)).equals(bytes))
    throw broken(`${path}: is not in canonical form`);
  return result.output;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
