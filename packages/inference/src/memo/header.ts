// The head of an entry: one line with the length and the sha256 of the header, then the header as JSON. What follows is the
// payload. Nothing is taken that would not be written again byte for byte.
import { createHash } from "node:crypto";
import { endianness } from "node:os";
import type { ScoreKind } from "../predictions.ts";
import type { MemoIdentity } from "./identity.ts";
import { refused } from "./refused.ts";

/** What is said of the payload. */
export type MemoHeader = {
  task: string;
  /** Classes, or labels where a row may have many; null for values. */
  classes: readonly string[] | null;
  rows: number;
  scores: { kind: ScoreKind; width: number; precision: string } | null;
  /** sha256 of the payload, in hexadecimal digits. */
  payload: string;
};

/** A hundred thousand classes with long names fit. */
const MAX_HEADER_BYTES = 8 * 2 ** 20;

/** The longest first line. */
const MAX_LINE_BYTES = 128;

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** First line and header, as bytes. */
export function encodeHeader(header: MemoHeader, identity: MemoIdentity): Uint8Array {
  const { task, classes, rows, scores, payload } = header;
  const told = scores && { kind: scores.kind, width: scores.width, precision: scores.precision };
  // Numbers lie in the machine's own order of bytes; on one with another, the header would be written otherwise.
  const ordered = { order: endianness(), task, classes, rows, scores: told, payload };
  const json = Buffer.from(JSON.stringify({ identity: identity.text, ...ordered }));
  if (json.length > MAX_HEADER_BYTES) throw refused("too many classes to be kept");
  return Buffer.concat([Buffer.from(`modelgate-predictions ${json.length} ${sha256(json)}\n`), json]);
}

/**
 * Reads the head, and where the payload begins.
 * @throws ModelgateError for a header that is not exactly what `encodeHeader` writes for this identity
 */
export function decodeHeader(
  bytes: Uint8Array,
  identity: MemoIdentity,
): { header: MemoHeader; start: number } {
  const line = Buffer.from(bytes.subarray(0, MAX_LINE_BYTES)).toString("latin1");
  const [first, digits, digest] = /^modelgate-predictions ([1-9]\d{0,7}) ([0-9a-f]{64})\n/.exec(line) ?? [];
  if (first === undefined) throw refused("not an entry of this version");
  const start = first.length + Number(digits);
  if (Number(digits) > MAX_HEADER_BYTES || start > bytes.length) throw refused("cut short");
  const json = bytes.subarray(first.length, start);
  if (sha256(json) !== digest) throw refused("the header does not have its digest");
  const header = parsed(Buffer.from(json).toString());
  if (header["identity"] !== identity.text)
    throw refused("made from another model, other data or other settings");
  const taken = checked(header);
  const again = encodeHeader(taken, identity);
  if (!Buffer.from(again).equals(bytes.subarray(0, start))) throw refused("a header of another form");
  return { header: taken, start };
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Told below.
  }
  throw refused("a header that is not JSON");
}

/** Each field is of its type; what the values mean together, `decodeMemo` checks. */
function checked(value: Readonly<Record<string, unknown>>): MemoHeader {
  const { task, classes, rows, scores, payload } = value;
  const isWhole =
    typeof task === "string" &&
    (classes === null || isTexts(classes)) &&
    isCount(rows) &&
    typeof payload === "string";
  if (!isWhole) throw refused("a header of another form");
  return { task, classes, rows, scores: checkedScores(scores), payload };
}

function checkedScores(value: unknown): MemoHeader["scores"] {
  if (value === null) return null;
  const { kind, width, precision } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isKnown = kind === "probabilities" || kind === "ranking";
  if (!isKnown || !isCount(width) || typeof precision !== "string" || !/^[a-z0-9]{1,20}$/.test(precision))
    throw refused("a header of another form");
  return { kind, width, precision };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}
