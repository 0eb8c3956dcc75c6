import { type FieldName, fieldNumber, type MessageName } from "./proto.ts";
import { Reader } from "./reader.ts";
import { bytesSource, type Span } from "./source.ts";

/** What becomes of a field: its new bytes with tag and length, none to remove it, or null to keep it as it is. */
export type Edit<M extends MessageName> = (field: FieldName<M>, value: Span) => Uint8Array | null;

const REMOVED = new Uint8Array(0);

/**
 * A message with some of its fields replaced. All other bytes stay as they are and in their order: nothing is decoded and
 * encoded again, so unknown fields and unusual encodings survive.
 */
export function splice<M extends MessageName>(
  bytes: Uint8Array,
  { message, span }: { message: M; span: Span },
  edit: Edit<M>,
): Uint8Array {
  const reader = new Reader("the model", bytesSource(bytes), span);
  const parts: Uint8Array[] = [];
  let kept = span.start;
  for (const field of reader.fields(message)) {
    const { start, end } = reader.outer();
    const replacement = edit(field, reader.span());
    if (replacement === null) continue;
    parts.push(bytes.subarray(kept, start), replacement);
    kept = end;
  }
  parts.push(bytes.subarray(kept, span.end));
  return Buffer.concat(parts);
}

/** The bytes of a field that holds a message or a text. */
export function field<M extends MessageName>(
  message: M,
  name: FieldName<M>,
  value: Uint8Array | string,
): Uint8Array {
  const payload = typeof value === "string" ? Buffer.from(value) : value;
  return Buffer.concat([varint(fieldNumber(message, name) * 8 + 2), varint(payload.length), payload]);
}

/** The bytes of no field. */
export function removed(): Uint8Array {
  return REMOVED;
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  return Uint8Array.from([...bytes, rest]);
}
