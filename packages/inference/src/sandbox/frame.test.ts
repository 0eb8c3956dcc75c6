import { expect, it } from "vitest";
import { frame, frames } from "./frame.ts";

const values = [{ type: "block", truth: Int32Array.of(1, -2), ids: ["a", "é"] }, null, "x".repeat(300)];
const bytes = Buffer.concat(values.map(frame));

async function* chunks(...parts: Buffer[]): AsyncGenerator<Buffer> {
  yield* parts;
}

async function all(stream: AsyncIterable<Buffer>, most?: number): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const value of frames(stream, most)) found.push(value);
  return found;
}

it("reads values wherever the stream is split", async () => {
  for (let at = 0; at <= bytes.length; at += 1) {
    expect(await all(chunks(bytes.subarray(0, at), bytes.subarray(at)))).toEqual(values);
  }
  expect(await all(chunks(...Array.from(bytes, (byte) => Buffer.of(byte))))).toEqual(values);
});

it("ends with the last whole frame where the stream ends within one", async () => {
  const whole = frame(values[0]).length;
  for (const end of [whole, whole + 1, whole + 3, whole + 4, bytes.length - 1]) {
    const found = await all(chunks(bytes.subarray(0, end)));
    expect(found).toEqual(
      values.slice(0, end === bytes.length - 1 || end >= whole + frame(null).length ? 2 : 1),
    );
  }
  expect(await all(chunks())).toEqual([]);
});

it("reads many frames in no time", async () => {
  const many = Buffer.concat(Array.from({ length: 20_000 }, () => frame(null)));
  expect(await all(chunks(many))).toHaveLength(20_000);
});

function head(length: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(length);
  return buffer;
}

const body = frame({ a: 1 }).subarray(4);

it.each([
  ["a length beyond any block", [Buffer.of(255, 255, 255, 255)], "model-failed"],
  ["text", [Buffer.from("garbage")], "model-failed"],
  ["an empty frame", [head(0)], "model-failed"],
  ["bytes that are no value", [head(4), Buffer.from("\xff\x0f\x00\x00", "latin1")], "model-failed"],
  ["a cut value", [head(body.length - 1), body.subarray(0, -1)], "model-failed"],
])("refuses %s", async (_name, parts, code) => {
  await expect(all(chunks(...parts))).rejects.toMatchObject({ code });
});

it("survives every changed byte: a value, or an error of ours", async () => {
  const honest = frame({ type: "block", rows: 2, truth: Float64Array.of(1, 2), ids: ["a", "b"] });
  for (let at = 4; at < honest.length; at += 1) {
    for (const bit of [1, 128]) {
      const changed = Buffer.from(honest);
      changed[at] = (changed[at] ?? 0) ^ bit;
      await all(chunks(changed)).catch((error: unknown) =>
        expect(error).toMatchObject({ code: "model-failed" }),
      );
    }
  }
});

it("stops a flood", async () => {
  const error = expect.objectContaining({ code: "model-out-of-memory" });
  await expect(all(chunks(bytes, bytes), bytes.length * 2 - 1)).rejects.toEqual(error);
  expect(await all(chunks(bytes, bytes), bytes.length * 2)).toHaveLength(6);
});
