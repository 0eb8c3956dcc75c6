import fc from "fast-check";
import { expect, it } from "vitest";
import { type Meaning, meaningOf } from "./parquet-meaning.ts";
import { convert } from "./parquet-values.ts";

const ENDS = [
  0n,
  1n,
  -1n,
  2n ** 31n - 1n,
  2n ** 31n,
  -(2n ** 31n),
  -(2n ** 31n) - 1n,
  2n ** 32n,
  2n ** 63n - 1n,
];

it("writes whole numbers of 64 bits as text, small and large", () => {
  const meaning = meaningOf({ name: "label", type: "INT64" }) as Meaning;
  const integer = fc.oneof(fc.constantFrom(...ENDS), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }));
  fc.assert(
    fc.property(fc.array(integer), (values) => {
      expect(convert(BigInt64Array.from(values), meaning, "text").list).toEqual(values.map(String));
    }),
  );
});

it("writes whole numbers of 32 bits as text", () => {
  const meaning = meaningOf({ name: "label", type: "INT32" }) as Meaning;
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      expect(convert(Int32Array.from(values), meaning, "text").list).toEqual(values.map(String));
    }),
  );
});
