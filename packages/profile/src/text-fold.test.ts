import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { categoryName, TextFold } from "./text-fold.ts";
import { hashedName } from "./text-hash.ts";

const path = new URL("../../../test/fixtures/profile/goldens.json", import.meta.url);
const golden = JSON.parse(readFileSync(path, "utf8")) as { texts: { count: Record<string, number> } };
const counts = new Map(Object.entries(golden.texts.count));
const total = [...counts.values()].reduce((sum, count) => sum + count, 0);

function folded(texts: Iterable<string>, naming: "plain" | "hashed" = "plain"): TextFold {
  const fold = new TextFold(naming);
  for (const text of texts) fold.push(text);
  return fold;
}

it("counts exactly what is not too many, the most frequent first, and names equals in order", () => {
  expect(folded(["b", "a", "c", "", "a", "c"]).summary()).toEqual({
    kind: "categories",
    count: 5,
    missing: 1,
    distinct: 3,
    exact: true,
    names: "plain",
    top: [
      { name: "a", count: 2 },
      { name: "c", count: 2 },
      { name: "b", count: 1 },
    ],
    other: 0,
    undercount: 0,
  });
});

it("names fifty, and the others together", () => {
  const got = folded(Array.from({ length: 2000 }, (_, at) => `t${at}`)).summary();
  expect(got).toMatchObject({ count: 2000, distinct: 2000, exact: true, other: 1950 });
  expect(got.top.length).toBe(50);
});

/** More different texts than are counted: those of a heavy tail, and as many that come once. */
const many = [
  ...[...counts].flatMap(([text, count]) => Array<string>(count).fill(text)),
  ...Array.from({ length: 8000 }, (_, at) => `once ${at}`),
];

it.each([
  ["in order", many],
  ["backwards", many.toReversed()],
  ["mixed", many.map((_, at) => many[(at * 7919) % many.length] ?? "")],
])("holds its bound on a heavy tail, %s", (_name, texts) => {
  const got = folded(texts).summary();
  expect(got.exact).toBe(false);
  expect(got.undercount).toBeGreaterThan(0);
  expect(got.undercount).toBeLessThanOrEqual(texts.length / 1025);
  expectBound(got);
});

function expectBound(got: ReturnType<TextFold["summary"]>): void {
  for (const { name, count } of got.top) {
    const truth = counts.get(name) ?? 1;
    expect(count).toBeLessThanOrEqual(truth);
    expect(count).toBeGreaterThanOrEqual(truth - got.undercount);
  }
  // Whoever is more frequent than the bound is there.
  const names = new Set(got.top.map(({ name }) => name));
  const [tenth = 0] = [...counts.values()].sort((a, b) => b - a).slice(9, 10);
  for (const [text, count] of counts) if (count >= tenth) expect(names.has(text)).toBe(true);
  const distinct = counts.size + 8000;
  expect(Math.abs(got.distinct / distinct - 1)).toBeLessThan(0.06);
  expect(got.count).toBe(total + 8000);
}

it("holds its bound when shards meet, in whatever order", () => {
  for (const order of [
    [0, 1, 2, 3],
    [3, 0, 2, 1],
  ]) {
    const shards = [0, 1, 2, 3].map((of) => folded(many.filter((_, at) => at % 4 === of)));
    const all = new TextFold("plain");
    for (const at of order) all.merge(shards[at] ?? all);
    const got = all.summary();
    expect(got.undercount).toBeLessThanOrEqual(many.length / 1025);
    expectBound(got);
  }
});

it("merges exact counts exactly", () => {
  const texts = Array.from({ length: 600 }, (_, at) => `t${(at * at) % 37}`);
  const whole = folded(texts).summary();
  const [first, second] = [folded(texts.slice(0, 200)), folded(texts.slice(200))];
  second.merge(first);
  expect(second.summary()).toEqual(whole);
});

it("says no value of a row where names are hashed, and the same one of the same", () => {
  const got = folded(["secret@example.org", "secret@example.org", "b"], "hashed").summary();
  expect(JSON.stringify(got)).not.toContain("secret");
  expect(got.top[0]?.name).toBe(categoryName("secret@example.org", "hashed"));
  expect(got.top[0]?.name).toMatch(/^#[0-9a-f]{16}$/u);
});

it("keeps long texts short and apart, and a name of a name is the name", () => {
  const [a, b] = ["x".repeat(1e5), `${"x".repeat(1e5)}y`];
  const got = folded([a, b]).summary();
  expect(got.distinct).toBe(2);
  for (const { name } of got.top) expect(name.length).toBeLessThanOrEqual(120);
  expect(categoryName(categoryName(a, "plain"), "plain")).toBe(categoryName(a, "plain"));
  expect(categoryName("x".repeat(99) + "😀".repeat(100), "plain").isWellFormed()).toBe(true);
});

it("spreads hashes: 50,000 short texts have no two alike", () => {
  const seen = new Set<string>();
  for (let at = 0; at < 50_000; at += 1) seen.add(hashedName(String(at)));
  expect(seen.size).toBe(50_000);
});
