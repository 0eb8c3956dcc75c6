import { failure, type Problem } from "@modelgate/schema";
import { Cursor } from "./cursor.ts";
import { type Field, type FieldName, fieldOf, type MessageName, WIRE_TYPES } from "./proto.ts";
import { eachValue, fixedWidth, integers, packedRun, type Run, taggedRun } from "./run.ts";
import type { Source, Span } from "./source.ts";

/** Nesting at which protobuf's own parsers give up. */
const MAX_DEPTH = 100;
/** Messages and texts a model may hold: two bytes of file can become an object of 150, so this bounds the heap near 1 GB. */
const MAX_PARTS = 1 << 23;
/** One text: a name, a documentation string, a metadata value. */
const MAX_TEXT_BYTES = 1 << 26;
const MAX_FAULTS = 100;

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Walks a message strictly and without copying values. `fields` steps through the fields of the message at hand; the methods
 * below it read the value of the field it stands on. What a caller leaves unread is validated all the same.
 * @throws ModelgateError `model-unreadable` naming the byte where the format is broken
 */
export class Reader {
  readonly #path: string;
  readonly #maxParts: number;
  readonly #cursor: Cursor;
  #value: Span;
  #run: Run = { start: 0, end: 0, wireType: 0, packed: false, count: 0 };
  #fieldStart = 0;
  #fieldEnd = 0;
  #walked = -1;
  #depth = 0;
  #parts = 0;
  readonly #unknown = new Map<string, number>();
  /** What is wrong but does not stop the reading. */
  readonly faults: Problem[] = [];

  constructor(path: string, source: Source, span = wholeOf(source), maxParts = MAX_PARTS) {
    this.#maxParts = maxParts;
    this.#path = path;
    this.#cursor = new Cursor(path, source, span);
    this.#value = span;
  }

  /** Steps through the fields of the message at hand. A repeated scalar comes once for each run of its values. */
  fields<M extends MessageName>(message: M): Generator<FieldName<M>, void> {
    this.#spend(1);
    return this.#walk(message) as Generator<FieldName<M>, void>;
  }

  /** Where the value at hand lies, without its tag and length. */
  span(): Span {
    return this.#value;
  }

  /** Where the field at hand lies, with its tag and length. */
  outer(): Span {
    return { start: this.#fieldStart, end: this.#fieldEnd };
  }

  /** How many values the run at hand has. */
  count(): number {
    return this.#run.count;
  }

  /** A text that names something. It must be UTF-8: replacement characters would make two names one. */
  text(): string {
    return this.#text(strictUtf8, this.#value);
  }

  /** A text for people, such as documentation: what is not UTF-8 is replaced. */
  prose(): string {
    return this.#text(lenientUtf8, this.#value);
  }

  /** Adds the texts of the run at hand to a list. */
  texts(list: string[]): void {
    this.#eachValue((value) => list.push(this.#text(strictUtf8, value)));
  }

  /** The byte strings of the run at hand: views where the source is in memory. */
  byteStrings(): Uint8Array[] {
    const list: Uint8Array[] = [];
    this.#eachValue((value) => list.push(this.#cursor.bytes(value)));
    return list;
  }

  /** The bytes of the value at hand: a view where the source is in memory. */
  bytes(): Uint8Array {
    return this.#cursor.bytes(this.#value);
  }

  /** A signed integer of 64 bits. */
  int64(): bigint {
    this.#cursor.goTo(this.#value);
    return BigInt.asIntN(64, this.#cursor.varint64());
  }

  /** An integer of 32 bits. protobuf drops the upper half of a longer one in silence, and then two readers see two values. */
  int32(): number {
    const value = this.int64();
    if (value === BigInt.asIntN(32, value)) return Number(value);
    throw this.#cursor.broken(`the integer ${value} does not fit its 32 bits`, this.#value.start);
  }

  /** A number of 32 bits. */
  float(): number {
    const bytes = this.bytes();
    return new DataView(bytes.buffer, bytes.byteOffset).getFloat32(0, true);
  }

  /** The integers of the run at hand. */
  int64s(): BigInt64Array<ArrayBuffer> {
    return integers(this.#cursor, this.#run);
  }

  /** The fixed-width numbers of the run at hand as little-endian bytes: a view where they are packed and in memory. */
  fixed(): Uint8Array {
    return fixedWidth(this.#cursor, this.#run);
  }

  /** Records what is wrong without ending the reading. */
  fault(message: string, at = this.#value.start): void {
    if (this.faults.length > MAX_FAULTS) return;
    const shown = this.faults.length < MAX_FAULTS ? message : "more is wrong than is listed";
    this.faults.push({
      code: "model-refused",
      message: `${this.#path}: ${shown} (byte ${at})`,
      hint: "Two readers could understand this file differently. Export the model again.",
    });
  }

  /** What was passed over because its definition is newer than this reader. */
  notes(): string[] {
    return [...this.#unknown].map(([field, count]) => `unknown field ${field} (${count}x) was passed over`);
  }

  *#walk(message: MessageName): Generator<string, void> {
    const { start, end } = this.#value;
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw this.#cursor.broken(`messages nest deeper than ${MAX_DEPTH}`, start);
    // One bit for each singular field, for a set for each message would cost more than reading it. Bit 0 is the oneof's: no
    // message has more than one, and no field has the number 0 or one above 30.
    let given = 0;
    this.#cursor.at = start;
    this.#cursor.end = end;
    while (this.#cursor.at < end) {
      const at = this.#cursor.at;
      this.#fieldStart = at;
      const tag = this.#cursor.tag();
      const field = fieldOf(message, tag >>> 3);
      if (field === undefined) {
        this.#passUnknown(message, tag);
        continue;
      }
      this.#enter(message, field, tag);
      if (field.repeated !== true) {
        const bit = field.oneof === undefined ? 1 << (tag >>> 3) : 1;
        if ((given & bit) !== 0) this.fault(`${message}.${field.oneof ?? field.name} is given twice`, at);
        given |= bit;
      }
      const value = this.#value;
      const next = this.#cursor.at;
      this.#fieldEnd = next;
      yield field.name;
      if (WIRE_TYPES[field.type] === undefined && this.#walked !== value.start) {
        this.#value = value;
        for (const _ of this.#walk(field.type as MessageName));
      }
      this.#cursor.at = next;
      this.#cursor.end = end;
    }
    this.#depth -= 1;
    this.#walked = start;
  }

  /** Moves behind the value or run of a field and makes it the one at hand. */
  #enter(message: MessageName, field: Field, tag: number): void {
    const scalar = WIRE_TYPES[field.type];
    const wireType = scalar ?? 2;
    const packed = field.repeated === true && wireType !== 2 && (tag & 7) === 2;
    if ((tag & 7) !== wireType && !packed) {
      // protobuf takes such a field for an unknown one; a reader that takes it for its value would see another model.
      throw this.#cursor.broken(`${message}.${field.name} has wire type ${tag & 7} instead of ${wireType}`);
    }
    if (field.repeated !== true || scalar === undefined) {
      this.#value = this.#cursor.pass(wireType);
      return;
    }
    this.#run = packed
      ? packedRun(this.#cursor, wireType)
      : taggedRun(this.#cursor, wireType, { tag, start: this.#fieldStart });
    this.#value = this.#run;
  }

  #eachValue(visit: (value: Span) => void): void {
    this.#spend(this.#run.count);
    eachValue(this.#cursor, this.#run, visit);
  }

  #passUnknown(message: MessageName, tag: number): void {
    this.#cursor.pass(tag & 7);
    const field = `${tag >>> 3} of ${message}`;
    const count = this.#unknown.get(field) ?? 0;
    if (count > 0 || this.#unknown.size < MAX_FAULTS) this.#unknown.set(field, count + 1);
  }

  #text(decoder: typeof strictUtf8, span: Span): string {
    if (span.end - span.start > MAX_TEXT_BYTES) {
      throw this.#cursor.broken(`a text is longer than ${MAX_TEXT_BYTES} bytes`, span.start);
    }
    const ascii = this.#cursor.ascii(span);
    if (ascii !== null) return ascii;
    const bytes = this.#cursor.bytes(span);
    try {
      return decoder.decode(bytes);
    } catch {
      throw this.#cursor.broken("a name is not UTF-8", span.start);
    }
  }

  #spend(parts: number): void {
    this.#parts += parts;
    if (this.#parts <= this.#maxParts) return;
    throw failure(
      "model-refused",
      `${this.#path}: holds more than ${this.#maxParts} nodes, tensors, attributes and names`,
      {
        hint: "No model that is meant to run has so many parts.",
      },
    );
  }
}

function wholeOf({ length }: Source): Span {
  return { start: 0, end: length };
}
