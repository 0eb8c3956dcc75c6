import { readFileSync } from "node:fs";
import { ModelgateError } from "@modelgate/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import { checkModel } from "./check.ts";
import { classLabels } from "./class-labels.ts";
import { operatorsOf } from "./inspect.ts";
import { readModel } from "./read-model.ts";
import { signatureOf } from "./signature.ts";
import { attributeValue, tensorBytes } from "./values.ts";
import { attributesOf, scopesOf, tensorsOf } from "./walk.ts";
import { withoutZipMap } from "./zip-map.ts";

const fixture = (name: string) =>
  readFileSync(new URL(`../../../test/fixtures/onnx/${name}.onnx`, import.meta.url));
const SEEDS = [
  "linear",
  "subgraphs",
  "functions",
  "elements-typed",
  "sparse",
  "types",
  "external/model",
  "two-zipmaps",
];

/** Everything that can be asked of bytes. Only a ModelgateError may come of it. */
function ask(bytes: Uint8Array): "read" | "refused" {
  try {
    const model = readModel(bytes, "m.onnx");
    const problems = checkModel(model);
    signatureOf(model.graph);
    operatorsOf(model);
    classLabels(model);
    for (const { tensor } of tensorsOf(model)) tensorBytes(model, tensor);
    for (const scope of scopesOf(model)) {
      for (const attribute of attributesOf(scope)) attributeValue(model, attribute);
    }
    if (problems.length === 0) readModel(withoutZipMap(bytes, model).bytes, "m.onnx");
    return "read";
  } catch (error) {
    if (error instanceof ModelgateError) return "refused";
    throw error;
  }
}

it.each(SEEDS)("survives %s cut off at every byte", (name) => {
  const bytes = fixture(name);
  const outcomes = Array.from(bytes, (_, length) => ask(bytes.subarray(0, length)));
  expect(outcomes[0]).toBe("refused");
  // A cut between two fields of the model itself leaves a whole message; every other is seen.
  expect(outcomes.filter((outcome) => outcome === "read").length).toBeLessThan(12);
  expect(ask(bytes)).toBe("read");
});

const flip = fc.record({ at: fc.nat(), bit: fc.nat(7) });
const shift = fc.record({ at: fc.nat(), remove: fc.nat(3), insert: fc.uint8Array({ maxLength: 4 }) });

/** One bit at times finds what lies behind the lengths; moved bytes mostly break them. */
function changed(
  bytes: Buffer,
  change: { at: number; bit: number } | { at: number; remove: number; insert: Uint8Array },
) {
  const at = change.at % bytes.length;
  if ("bit" in change)
    return Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ (1 << change.bit) : byte)));
  return Buffer.concat([bytes.subarray(0, at), change.insert, bytes.subarray(at + change.remove)]);
}

it("survives any bytes changed, inserted or removed", () => {
  const outcomes = { read: 0, refused: 0 };
  const changes = fc.oneof(fc.array(flip, { minLength: 1, maxLength: 3 }), fc.tuple(shift));
  fc.assert(
    fc.property(fc.constantFrom(...SEEDS), changes, (name, list) => {
      outcomes[ask(list.reduce<Buffer>(changed, fixture(name)))] += 1;
    }),
    { seed: 1, numRuns: 2000 },
  );
  expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(300);
});
