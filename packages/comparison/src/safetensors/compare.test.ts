import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { compareSafetensors, storedIn } from "./compare.ts";

const folder = join(import.meta.dirname, "../../../../test/fixtures/comparison/weights");
const scratch = mkdtempSync(join(tmpdir(), "safetensors-"));
afterAll(() => rmSync(scratch, { recursive: true }));

type Said = { relativeL2: number; different: number; largest: { index: number } };
const golden = JSON.parse(readFileSync(join(folder, "golden.json"), "utf8")) as {
  pairs: { types: Record<string, Said> };
};

function written(header: string, data = new Uint8Array(0)): string {
  const path = join(scratch, "made.safetensors");
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(Buffer.byteLength(header)));
  writeFileSync(path, Buffer.concat([length, Buffer.from(header), data]));
  return path;
}

it("agrees with numpy about every type that the safetensors package writes", () => {
  const paths = ["before", "after"].map((side) => join(folder, `types-${side}.safetensors`));
  const found = compareSafetensors(paths[0] ?? "", paths[1] ?? "");
  expect(found.tensors.length).toBeGreaterThan(15);
  for (const { name, relativeL2, different, largest } of found.tensors) {
    const said = golden.pairs.types[name];
    expect([name, relativeL2, different, largest?.index]).toEqual([
      name,
      expect.closeTo(said?.relativeL2 ?? Number.NaN, 12),
      said?.different,
      said?.largest.index,
    ]);
  }
});

it("reads scalars and empty tensors", () => {
  const path = join(folder, "small.safetensors");
  expect(
    storedIn(path)
      .map(({ name, dims, elements }) => [name, dims, elements])
      .toSorted(),
  ).toEqual([
    ["empty", [0, 3], 0],
    ["scalar", [], 1],
    ["w", [6, 5], 30],
  ]);
  expect(compareSafetensors(path, path).statement).toBe("identical weights");
});

const tensor = (more: object) =>
  JSON.stringify({ w: { dtype: "F32", shape: [2], data_offsets: [0, 8], ...more } });
const two = (a: number[], b: number[]) =>
  JSON.stringify({
    a: { dtype: "U8", shape: [4], data_offsets: a },
    b: { dtype: "U8", shape: [4], data_offsets: b },
  });

it.each([
  ["no JSON", "{", 0, /not JSON/],
  ["a list", "[]", 0, /no JSON object/],
  ["space before the header", ` ${tensor({})}`, 8, /no JSON object/],
  ["an unknown type", tensor({ dtype: "F7" }), 8, /unknown type "F7"/],
  ["a type of every object", tensor({ dtype: "toString" }), 8, /unknown type/],
  ["a size below zero", tensor({ shape: [-2] }), 8, /no list of sizes/],
  ["half a size", tensor({ shape: [0.5] }), 8, /no list of sizes/],
  ["sizes beyond memory", tensor({ shape: [2 ** 50, 2 ** 50] }), 8, /whole bytes/],
  ["too few bytes for the shape", tensor({ shape: [3] }), 8, /needs 12 bytes and has 8/],
  ["three offsets", tensor({ data_offsets: [0, 8, 8] }), 8, /not two places/],
  ["an unknown key", tensor({ strides: [1] }), 8, /"strides"/],
  ["a tensor that is a number", '{"w":1}', 0, /is no JSON object/],
  ["metadata that are numbers", '{"__metadata__":{"a":1}}', 0, /metadata/],
  ["overlap", two([0, 4], [2, 6]), 6, /"b" overlaps/],
  ["a hole", two([0, 4], [5, 9]), 9, /"b" has a hole before it/],
  ["bytes that nothing names", tensor({}), 9, /its tensors end at/],
  ["a file cut short", tensor({}), 7, /its tensors end at/],
  ["a name twice", `{"w":${tensor({}).slice(5, -1)},"w":${tensor({}).slice(5, -1)}}`, 8, /twice/],
  ["a key twice", tensor({}).replace('"shape"', '"shape":[3],"shape"'), 8, /twice/],
])("refuses %s", (_name, header, bytes, message) => {
  const path = written(header, new Uint8Array(bytes));
  expect(() => storedIn(path)).toThrow(expect.objectContaining({ code: "model-unreadable" }));
  expect(() => storedIn(path)).toThrow(message);
});

it.each([
  ["a header beyond the limit", Buffer.from("ffffffffffffff7f", "hex")],
  ["a header beyond the file", Buffer.from("ff00000000000000", "hex")],
  ["seven bytes", Buffer.alloc(7)],
  ["nothing", Buffer.alloc(0)],
])("refuses %s", (_name, bytes) => {
  const path = join(scratch, "short.safetensors");
  writeFileSync(path, bytes);
  expect(() => storedIn(path)).toThrow(expect.objectContaining({ code: "model-unreadable" }));
});

it("takes names that look like keys or quotes", () => {
  const header = JSON.stringify({
    'a":"b': { dtype: "U8", shape: [1], data_offsets: [0, 1] },
    __proto__: {},
  });
  expect(storedIn(written(header, new Uint8Array(1))).map(({ name }) => name)).toEqual(['a":"b']);
});

it("names a file that is not there", () => {
  expect(() => storedIn(join(scratch, "no.safetensors"))).toThrow(
    expect.objectContaining({ code: "file-missing" }),
  );
});
