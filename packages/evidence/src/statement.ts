// An in-toto Statement, version 1 (github.com/in-toto/attestation, spec/v1/statement.md): somebody says `predicate` of the bytes
// that `subject` names by digest. What is signed are its bytes; nothing is read from it before the signature was proven.
import { failure } from "@modelgate/schema";
import * as v from "valibot";
import { decoded, jsonIn } from "./decoded.ts";

const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";

/** The media type under which an envelope carries a statement. */
export const STATEMENT_MEDIA_TYPE = "application/vnd.in-toto+json";

const text = v.pipe(v.string(), v.nonEmpty());
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]+$/u, "expected lower-case hexadecimal digits"));

/** Digests by algorithm, as lower-case hexadecimal digits: `{ "sha256": "…" }`. */
const Digests = v.pipe(
  v.record(v.string(), hex),
  v.check((set) => Object.keys(set).length > 0, "expected at least one digest"),
  v.check(
    ({ sha256 }) => sha256 === undefined || sha256.length === 64,
    "expected 64 digits for a sha256, no more and no less",
  ),
);

const Subject = v.object({ name: v.optional(v.string()), digest: Digests });

/** What a statement is about, by digest. The name is for people. */
export type Subject = { name: string; digest: Readonly<Record<string, string>> };

const Statement = v.object({
  _type: v.literal(STATEMENT_TYPE),
  subject: v.pipe(v.array(Subject), v.minLength(1, "expected at least one subject")),
  predicateType: text,
  predicate: v.record(v.string(), v.unknown()),
});

export type Statement = {
  _type: typeof STATEMENT_TYPE;
  subject: readonly Subject[];
  /** A URI that says how `predicate` is to be read. */
  predicateType: string;
  predicate: Readonly<Record<string, unknown>>;
};

/** in-toto's ResourceDescriptor, as far as it is written here. */
export type Descriptor = { name?: string; uri?: string; mediaType?: string; digest?: Subject["digest"] };

/**
 * A subject by name and `sha256:…`.
 * @throws ModelgateError `input-invalid` for another form
 */
export function subjectOf(name: string, digest: string): Subject {
  return { name, digest: digestsOf(digest) };
}

/**
 * The digits of `sha256:…`, under the name of the algorithm.
 * @throws ModelgateError `input-invalid` for another form
 */
export function digestsOf(digest: string): { sha256: string } {
  const [, sha256] = /^sha256:([0-9a-f]{64})$/u.exec(digest) ?? [];
  if (sha256 !== undefined) return { sha256 };
  throw failure(
    "input-invalid",
    `digest: expected sha256: and 64 hexadecimal digits, got ${quoted(digest)}`,
    {
      hint: "`sha256sum` of the file gives the digits; the `subject.digest` of its report has the whole form.",
    },
  );
}

/** A statement of its parts. */
export function statement(
  subject: readonly Subject[],
  predicateType: string,
  predicate: Statement["predicate"],
): Statement {
  return { _type: STATEMENT_TYPE, subject, predicateType, predicate };
}

/** The bytes of a statement, which are signed. */
export function encodeStatement(given: Statement): Uint8Array {
  return Buffer.from(JSON.stringify(given));
}

/**
 * Reads a statement whose signature was proven. Unknown fields are allowed, as in-toto says.
 * @throws ModelgateError `signature-invalid` naming the first thing wrong
 */
export function decodeStatement(bytes: Uint8Array): Statement {
  const words = {
    what: "the statement",
    hint: `Sign an in-toto statement of the type ${STATEMENT_TYPE}.`,
  };
  const { subject, ...rest } = decoded(Statement, jsonIn(bytes, words), words);
  return { ...rest, subject: subject.map(({ name = "", digest }) => ({ name, digest })) };
}

/** Whether a statement is about these bytes, `sha256:…`. */
export function isAbout({ subject }: Statement, digest: string): boolean {
  const { sha256 } = digestsOf(digest);
  return subject.some((one) => one.digest["sha256"] === sha256);
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
