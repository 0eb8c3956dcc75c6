import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { external, FLOATS, RAW, withTensor } from "./made-model.ts";
import { readModel } from "./read-model.ts";
import { bytesSource, fileSource } from "./source.ts";
import { tensorReader } from "./tensor-reader.ts";

const folder = mkdtempSync(join(tmpdir(), "tensor-reader-"));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "w.bin"), Uint8Array.of(9, 9, 9, 9, 0, 0, 128, 63, 0, 0, 0, 64));

it.each([
  ["raw bytes", RAW],
  ["a typed field", FLOATS],
  ["another file", external({ location: "w.bin", offset: "4" })],
])("reads any part of the values in %s", (_name, values) => {
  const model = readModel(withTensor(values), "made.onnx");
  const [tensor] = model.graph.initializers;
  const read = tensor === undefined ? null : tensorReader(model, tensor, folder);
  const [part, whole] = [new Uint8Array(3), new Float32Array(2)];
  read?.(part, 2);
  read?.(new Uint8Array(whole.buffer), 0);
  expect([[...part], [...whole]]).toEqual([
    [128, 63, 0],
    [1, 2],
  ]);
});

it("reads the same through a window and alone, in any order", () => {
  const bytes = Uint8Array.from({ length: 700_000 }, (_, index) => (index * 7919) >> 5);
  const path = join(folder, "long.bin");
  writeFileSync(path, bytes);
  const [file, memory] = [fileSource(path, bytes.length), bytesSource(bytes)];
  for (const [start, length] of [
    [0, 10],
    [10, 100],
    [110, 70_000],
    [70_200, 5],
    [3, 4],
    [262_100, 100],
    [262_200, 60_000],
    [330_000, 60_000],
    [699_990, 10],
    [0, 700_000],
  ] as const) {
    const [a, b] = [new Uint8Array(length), new Uint8Array(length)];
    file.fill(a, start);
    memory.fill(b, start);
    expect(Buffer.compare(a, b), `${length} bytes from ${start}`).toBe(0);
  }
});

it("says that a file became shorter", () => {
  const read = () => fileSource(join(folder, "w.bin"), 100).fill(new Uint8Array(50), 40);
  expect(read).toThrow(expect.objectContaining({ code: "model-unreadable" }));
});
