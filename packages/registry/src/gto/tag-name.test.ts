import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { formatTagName, parseTagName } from "./tag-name.ts";

// Made by GTO itself: test/fixtures/registry/gto_names.py.
const path = join(import.meta.dirname, "../../../../test/fixtures/registry/names.json");
const names: [string, object | null][] = JSON.parse(readFileSync(path, "utf8"));

it("reads every name as GTO does, and none that it does not", () => {
  expect(names.length).toBeGreaterThan(3000);
  expect(names.filter(([, told]) => told !== null).length).toBeGreaterThan(500);
  const wrong = names.filter(
    ([name, told]) => JSON.stringify(sorted(parseTagName(name))) !== JSON.stringify(sorted(told)),
  );
  expect(wrong.map(([name, told]) => ({ name, told, ours: parseTagName(name) }))).toEqual([]);
});

it("writes back what it read", () => {
  // A counter of 04 is read as 4.
  const plain = names.filter(([name, told]) => told !== null && !/#0\d/u.test(name)).map(([name]) => name);
  expect(plain.length).toBeGreaterThan(400);
  const again = plain.map((name) => {
    const parsed = parseTagName(name);
    return parsed && formatTagName(parsed);
  });
  expect(again).toEqual(plain);
});

it("is done at once with a tag of any length", () => {
  const long = `${"a-".repeat(50_000)}@v1.2.3-${"a.".repeat(50_000)}`;
  expect(parseTagName(long)).toBeNull();
});

function sorted(value: object | null): unknown {
  return value && Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
