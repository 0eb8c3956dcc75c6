import fc from "fast-check";
import { expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";

const exactly = (text: string) => parseJson(Buffer.from(text), true);

/** As the language itself gives a number's digits: slowly. */
function slowly(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, from?: { source?: string }) => {
    const source = from?.source ?? "";
    const isLong = typeof value === "number" && !Number.isSafeInteger(value);
    return isLong && source.length <= 20 && /^-?\d+$/u.test(source) ? BigInt(source) : value;
  });
}

it.each([
  ["the largest and the least of 64 bits", "[18446744073709551615,-9223372036854775808]"],
  ["what a double holds", "[9007199254740991,-9007199254740991,1000000000000000]"],
  ["what it does not, among spaces", '{"a" : 9007199254740993 , "b":[ -9007199254740993 ]}'],
  ["fractions and exponents of many digits", "[0.1234567890123456,1234567890123456e3,1234567890123456.5]"],
  ["more digits than 64 bits have", "[123456789012345678901]"],
  [
    "digits in texts and keys",
    '{"1234567890123456789":"1234567890123456789","a\\"":"\\",1234567890123456789"}',
  ],
  ["a key that stands for more than its text", '{"__proto__":12345678901234567}'],
  ["a number alone", "12345678901234567"],
])("keeps %s", (_name, text) => {
  expect(exactly(text)).toStrictEqual(slowly(text));
});

it.each([
  "{12345678901234567 :1}",
  "[012345678901234567]",
  "[12345678901234567x]",
  '["a"12345678901234567]',
  "[-]",
])("takes %s for no JSON", (text) => {
  expect(() => exactly(text)).toThrow("the request is not JSON");
});

it("reads whatever is JSON as the language does", () => {
  const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n });
  // A number's place is taken by a text, in which quotes may stand and backslashes before them.
  const place = (whole: bigint) => `<${whole}>`;
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      ...[long.map(place), fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })],
      ...[fc.array(tie("tree")), fc.dictionary(fc.string(), tie("tree"))],
    ),
  }));
  fc.assert(
    fc.property(tree, fc.constantFrom(0, 2), (value, spaces) => {
      const text = JSON.stringify(value, null, spaces).replaceAll(/"<(-?\d+)>"/gu, "$1");
      expect(exactly(text)).toStrictEqual(slowly(text));
    }),
  );
});
