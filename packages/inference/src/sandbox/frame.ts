import { createWriteStream, type WriteStream } from "node:fs";
import { DefaultSerializer, type Deserializer, deserialize } from "node:v8";
import { failure } from "@modelgate/schema";

// A frame is a length (uint32, little-endian) and a value in V8's structured-clone format, which carries
// typed arrays as bytes. JSON would triple the size of scores, and the IPC channel of child_process
// offers no back pressure to a child that is faster than its parent.

/** Bytes of the length. */
const HEAD = 4;

/** A frame no honest child exceeds: one block of scores. */
const MOST_BYTES = 1 << 30;

/**
 * Frames that may wait to be read: only then does who sends them wait, too. A pipe holds 64 KiB, less than the scores of
 * a block, and a model that waits for each block to be taken stands idle for as long as the other process is elsewhere.
 */
const WAITING_BYTES = 2 ** 20;

/** Where frames are written to. */
export function frameStream(fd: number): WriteStream {
  return createWriteStream("", { fd, highWaterMark: WAITING_BYTES });
}

/** Resolves when every frame was handed over: what comes then, a crash of the model too, loses none of them. */
export function flushed(out: WriteStream): Promise<void> {
  return new Promise((resolve) => out.write(Buffer.alloc(0), () => resolve()));
}

/** One value as a frame. */
export function frame(value: unknown): Buffer {
  const serializer = new DefaultSerializer();
  serializer.writeRawBytes(new Uint8Array(HEAD));
  serializer.writeHeader();
  serializer.writeValue(value);
  const whole = serializer.releaseBuffer();
  whole.writeUInt32LE(whole.length - HEAD);
  return whole;
}

/** A value of any shape: who sent it may be compromised. */
export type Unchecked = ReturnType<Deserializer["readValue"]>;

/**
 * The values in a stream of frames. A stream that ends within a frame ends with the frame before: whether something
 * was still to come, the caller knows.
 * @param mostBytes in all frames together
 * @throws ModelgateError `model-failed` for bytes that are no frame, `model-out-of-memory` past `mostBytes`
 */
export async function* frames(
  stream: AsyncIterable<Buffer>,
  mostBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<Unchecked> {
  let parts: Buffer[] = [];
  let held = 0;
  let total = 0;
  for await (const chunk of stream) {
    parts.push(chunk);
    held += chunk.length;
    total += chunk.length;
    if (total > mostBytes) {
      throw failure("model-out-of-memory", `the predictions take more than ${mostBytes} bytes`, {
        hint: "Raise `memory-limit` if the data set is that large.",
      });
    }
    while (held >= 4) {
      if ((parts[0]?.length ?? 0) < 4) parts = [Buffer.concat(parts)];
      const length = parts[0]?.readUInt32LE(0) ?? 0;
      if (length > MOST_BYTES) throw garbled();
      if (held < 4 + length) break;
      const whole = parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
      yield deserialized(whole.subarray(4, 4 + length));
      parts = [whole.subarray(4 + length)];
      held -= 4 + length;
    }
  }
}

function deserialized(bytes: Buffer): Unchecked {
  try {
    return deserialize(bytes);
  } catch (cause) {
    throw garbled(cause);
  }
}

function garbled(cause?: unknown) {
  return failure("model-failed", "the sandbox sent an invalid message (its bytes cannot be decoded)", {
    hint: "The model or the runtime may have been tampered with; nothing it said after that is used.",
    cause,
  });
}
