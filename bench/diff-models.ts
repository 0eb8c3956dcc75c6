import { existsSync } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { xoshiro256 } from "../packages/metrics/src/random/xoshiro.ts";
import { external, int, part } from "../packages/onnx/src/made-model.ts";
import { madeFolder } from "./places.ts";

// Field numbers are those of onnx.proto.

/** Paths of two models, before and after. */
export type Two = readonly [before: string, after: string];

const SIDE = 2048;
const FLOAT_BYTES = 4;

/** Two perceptrons of 100 MB: every weight of the second is a little other, as after more training. */
export async function hundredMegabytes(): Promise<Two> {
  return await made("diff-100mb", async (path, isAfter) => {
    const random = xoshiro256(1);
    const noise = xoshiro256(2);
    const layers = Array.from({ length: 6 }, (_, layer) => {
      const values = Float32Array.from({ length: SIDE * SIDE }, () => {
        const value = random.next() - 0.5;
        return isAfter ? value * (1 + 0.01 * noise.next()) : value;
      });
      return tensor(`w${layer}`, [SIDE, SIDE], part(9, new Uint8Array(values.buffer)));
    });
    await writeFile(
      path,
      chain(layers, (layer) => [`w${layer}`]),
    );
  });
}

const LARGE = { tensors: 8, rows: 8192, columns: 8192 };
/** Of the largest tensor of the large models. */
export const LARGE_TENSOR_BYTES = LARGE.rows * LARGE.columns * FLOAT_BYTES;

/** Two models of 2 GB with their weights in a file beside them; the second half of each tensor differs. */
export async function twoGigabytes(): Promise<Two> {
  const random = xoshiro256(3);
  const chunk = Float32Array.from({ length: 1 << 22 }, () => random.next() - 0.5);
  const other = chunk.map((value) => value * 1.001);
  return await made("diff-2gb", async (path, isAfter) => {
    const weights = path.replace(".onnx", ".bin");
    await using file = await open(weights, "w");
    const chunks = LARGE_TENSOR_BYTES / chunk.byteLength;
    for (let at = 0; at < LARGE.tensors * chunks; at += 1) {
      await file.writeFile(isAfter && at % chunks >= chunks / 2 ? other : chunk);
    }
    const layers = Array.from({ length: LARGE.tensors }, (_, layer) => {
      const entries = {
        location: weights.slice(weights.lastIndexOf("/") + 1),
        offset: `${layer * LARGE_TENSOR_BYTES}`,
      };
      return tensor(`w${layer}`, [LARGE.rows, LARGE.columns], external(entries));
    });
    await writeFile(
      path,
      chain(layers, (layer) => [`w${layer}`]),
    );
  });
}

/**
 * Two graphs of so many nodes, three to a block: a product, an activation, a sum with what came in. In the second every name is another;
 * where `edited`, every thousandth node is another operator too.
 */
export async function manyNodes(nodes: number, { edited }: { edited: boolean }): Promise<Two> {
  return await made(`diff-${nodes}${edited ? "-edited" : ""}`, async (path, isAfter) => {
    const random = xoshiro256(4);
    const name = (text: string) => (isAfter ? `renamed_${text}` : text);
    const fields: Uint8Array[] = [];
    for (let index = 0; index < nodes; index += 3) {
      const [from, step] = [name(`s${index - 3}`), name(`s${index}`)];
      const values = Float32Array.from({ length: 16 }, () => random.next());
      fields.push(part(5, tensor(name(`w${index}`), [4, 4], part(9, new Uint8Array(values.buffer)))));
      const operator = isAfter && edited && index % 999 === 0 ? "Sigmoid" : "Relu";
      fields.push(
        node("MatMul", [from, name(`w${index}`)], name(`m${index}`)),
        node(operator, [name(`m${index}`)], name(`a${index}`)),
        node("Add", [name(`a${index}`), from], step),
      );
    }
    const last = name(`s${Math.floor((nodes - 1) / 3) * 3}`);
    await writeFile(path, model([...fields, part(11, value(name("s-3"), 4)), part(12, value(last, 4))]));
  });
}

/** Makes both files of a name when they are missing. What was begun and not ended has another name. */
async function made(name: string, make: (path: string, isAfter: boolean) => Promise<void>): Promise<Two> {
  const folder = join(await madeFolder(), name);
  const two = [join(folder, "before.onnx"), join(folder, "after.onnx")] as const;
  if (existsSync(folder)) return two;
  const begun = `${folder}.part`;
  await rm(begun, { recursive: true, force: true });
  await mkdir(begun, { recursive: true });
  await make(join(begun, "before.onnx"), false);
  await make(join(begun, "after.onnx"), true);
  await rename(begun, folder);
  return two;
}

/** Weights one after the other, each in a MatMul of its own. */
function chain(tensors: readonly Uint8Array[], weightsOf: (layer: number) => readonly string[]): Uint8Array {
  const nodes = tensors.map((_, layer) =>
    node("MatMul", [`x${layer}`, ...weightsOf(layer)], `x${layer + 1}`),
  );
  return model([
    ...nodes,
    ...tensors.map((each) => part(5, each)),
    part(11, value("x0", SIDE)),
    part(12, value(`x${tensors.length}`, SIDE)),
  ]);
}

function model(graph: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([int(1, 8), part(7, ...graph), part(8, int(2, 17))]);
}

function node(operator: string, inputs: readonly string[], output: string): Uint8Array {
  return part(
    1,
    ...inputs.map((name) => part(1, name)),
    part(2, output),
    part(3, `${operator} ${output}`),
    part(4, operator),
  );
}

function tensor(name: string, dims: readonly number[], values: Uint8Array): Uint8Array {
  return Buffer.concat([...dims.map((size) => int(1, size)), int(2, 1), part(8, name), values]);
}

function value(name: string, width: number): Uint8Array {
  const shape = part(2, part(1, part(2, "N")), part(1, int(1, width)));
  return Buffer.concat([part(1, name), part(2, part(1, int(1, 1), shape))]);
}
