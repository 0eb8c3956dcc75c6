import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { madeGraph } from "../../../packages/onnx/src/made-graph.ts";
import { part } from "../../../packages/onnx/src/made-model.ts";
import { compareFiles } from "./compare.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-diff-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function compared(ending: string, before: Uint8Array, after: Uint8Array) {
  const [old, now] = [before, after].map((bytes, at) => {
    const file = join(folder, `${at}.${ending}`);
    writeFileSync(file, bytes);
    return { file, path: `model.${ending}` };
  });
  return (await compareFiles(old ?? null, now ?? null)).changes;
}

const relu = madeGraph({ inputs: ["x"], outputs: ["y"], nodes: ["y = Relu(x)"] });

it("says of other bytes of which nothing is compared that there are some", async () => {
  const documented = Buffer.concat([relu, part(6, "A model.")]);
  expect(await compared("onnx", relu, documented)).toMatchObject({
    kind: "changed",
    level: "none",
    reasons: [expect.stringContaining("doc strings")],
  });
  const [left, written] = ["", " axis=-1"].map((rest) =>
    madeGraph({ inputs: ["x"], outputs: ["y"], nodes: [`y = Softmax(x)${rest}`], opsets: { "": 17 } }),
  );
  if (left === undefined || written === undefined) throw new TypeError("two models are made");
  const reasons = [expect.stringContaining("attributes that say their default")];
  expect(await compared("onnx", left, written)).toMatchObject({ kind: "changed", level: "none", reasons });
  expect(await compared("onnx", relu, relu)).toMatchObject({ kind: "identical", level: "none", reasons: [] });
});

function safetensors(header: object): Buffer {
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, Buffer.alloc(4)]);
}

it("compares what safetensors files say of themselves", async () => {
  const w = { dtype: "F32", shape: [1], data_offsets: [0, 4] };
  const [before, after] = ["mit", "gpl"].map((license) => safetensors({ __metadata__: { license }, w }));
  if (before === undefined || after === undefined) throw new TypeError("two files are made");
  expect(await compared("safetensors", before, after)).toMatchObject({
    level: "patch",
    facts: [{ name: "license", before: "mit", after: "gpl" }],
  });
});
