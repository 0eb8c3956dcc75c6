import { type Deserializer, deserialize, serialize } from "node:v8";
import { failure } from "@modelgate/schema";

// A frame is a length (uint32, little-endian) and a value in V8's structured-clone format, which carries
// typed arrays as bytes. JSON would triple the size of scores, and the IPC channel of child_process
// offers no back pressure to a child that is faster than its parent.

/** A frame no honest child exceeds: one block of scores. */
const MOST_BYTES = 1 << 30;

/** One value as a frame. */
export function frame(value: unknown): Buffer {
  const body = serialize(value);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  return Buffer.concat([head, body]);
}

/**
 * The values in a stream of frames.
 * @throws ModelgateError `model-failed` when the stream ends within a frame or a frame is too large
 */
export async function* frames(
  stream: AsyncIterable<Buffer>,
): AsyncGenerator<ReturnType<Deserializer["readValue"]>> {
  let parts: Buffer[] = [];
  let held = 0;
  for await (const chunk of stream) {
    parts.push(chunk);
    held += chunk.length;
    while (held >= 4) {
      if ((parts[0]?.length ?? 0) < 4) parts = [Buffer.concat(parts)];
      const length = parts[0]?.readUInt32LE(0) ?? 0;
      if (length > MOST_BYTES) throw failure("model-failed", "the sandbox sent a frame that is too large");
      if (held < 4 + length) break;
      const whole = parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
      yield deserialize(whole.subarray(4, 4 + length));
      parts = [whole.subarray(4 + length)];
      held -= 4 + length;
    }
  }
  if (held > 0) throw failure("model-failed", "the sandbox stopped in the middle of a message");
}
