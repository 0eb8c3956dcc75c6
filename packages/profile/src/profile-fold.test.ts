import { Profile } from "@modelgate/schema";
import * as v from "valibot";
import { expect, it } from "vitest";
import type { PortShape } from "./port-fold.ts";
import { type ProfiledBlock, type ProfiledPorts, ProfileFold, profileOf } from "./profile-fold.ts";

const numbers: PortShape = { port: "X", width: 2, names: ["age", "income"], texts: null, hasHighest: false };
const texts: PortShape = { port: "city", width: 1, names: ["town"], texts: "hashed", hasHighest: false };
const scores: PortShape = { port: "probabilities", width: 3, names: null, texts: null, hasHighest: true };
const labels: PortShape = { port: "label", width: 1, names: null, texts: "plain", hasHighest: false };
const ports: ProfiledPorts = { inputs: [numbers, texts], outputs: [scores, labels] };

/** Rows that differ, cut into blocks of a size. */
function blocks(rows: number, size: number, from = 0): ProfiledBlock[] {
  return Array.from({ length: Math.ceil(rows / size) }, (_, block) => {
    const start = from + block * size;
    const count = Math.min(size, rows - block * size);
    const at = Array.from({ length: count }, (__, row) => start + row);
    return {
      rows: count,
      inputs: [
        Float32Array.from(at.flatMap((row) => [row % 90, row ** 1.5])),
        at.map((row) => `c${row % 7}`),
      ],
      outputs: [
        Float32Array.from(at.flatMap((row) => [row % 3, row % 2, 0.5])),
        BigInt64Array.from(at, (row) => BigInt(row % 4)),
      ],
    };
  });
}

it("tells each column of what goes in and comes out, as a report holds it", () => {
  const profile = profileOf("test", ports, blocks(600, 100));
  expect(v.parse(Profile, JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  expect(profile).toMatchObject({ dataset: "test", rows: 600, looked: 600, omitted: 0 });
  const told = [...profile.inputs, ...profile.outputs].map(({ name, port, part, values }) => [
    name,
    port,
    part,
    values.kind,
  ]);
  expect(told).toEqual([
    ["age", "X", 0, "numbers"],
    ["income", "X", 1, "numbers"],
    ["town", "city", 0, "categories"],
    ["probabilities[0]", "probabilities", 0, "numbers"],
    ["probabilities[1]", "probabilities", 1, "numbers"],
    ["probabilities[2]", "probabilities", 2, "numbers"],
    ["probabilities", "probabilities", "highest", "categories"],
    ["label", "label", 0, "categories"],
  ]);
  expect(profile.inputs[0]?.values).toMatchObject({ min: 0, max: 89, count: 600, missing: 0 });
  // Of rows 0 to 5 the scores are 0 0 .5, 1 1 .5, 2 0 .5, 0 1 .5, 1 0 .5, 2 1 .5.
  const highest = profile.outputs[3]?.values;
  expect(highest?.kind === "categories" && highest.top).toEqual([
    { name: "0", count: 400 },
    { name: "1", count: 100 },
    { name: "2", count: 100 },
  ]);
  expect(profile.outputs[4]?.values).toMatchObject({ names: "plain", distinct: 4 });
});

it.each([1, 7, 4096, 12_000])("is the same to the last bit however rows are cut: blocks of %d", (size) => {
  const rows = 12_000;
  expect(profileOf("test", ports, blocks(rows, size))).toEqual(profileOf("test", ports, blocks(rows, 1000)));
});

it("looks at a bounded part of many rows, and its counts are those of all", () => {
  const rows = 60_000;
  const profile = profileOf("test", ports, blocks(rows, 4096));
  expect(profile.rows).toBe(rows);
  expect(profile.looked).toBeLessThan(15_000);
  const [age] = profile.inputs;
  const counts = age?.values.kind === "numbers" ? age.values.bins.counts : [];
  expect(counts.reduce((sum, count) => sum + count, 0) / rows).toBeCloseTo(1, 3);
  const mean = age?.values.kind === "numbers" ? (age.values.mean ?? 0) : 0;
  expect(Math.abs(mean - 44.5)).toBeLessThan(0.5);
});

it("meets again from shards", () => {
  const whole = profileOf("test", ports, blocks(1800, 300));
  const shards = [0, 1, 2].map((shard) => {
    const fold = new ProfileFold(ports);
    for (const block of blocks(600, 300, shard * 600)) fold.add(block);
    return fold;
  });
  for (const order of [
    [0, 1, 2],
    [2, 0, 1],
  ]) {
    const all = new ProfileFold(ports);
    for (const at of order) all.merge(shards[at] ?? all);
    const got = all.profile("test");
    expect([got.rows, got.looked]).toEqual([1800, 1800]);
    for (const side of ["inputs", "outputs"] as const) {
      for (const [at, { values }] of got[side].entries()) {
        const expected = whole[side][at]?.values;
        if (values.kind === "categories") expect(values).toEqual(expected);
        else expect({ ...values, mean: 0, variance: 0 }).toEqual({ ...expected, mean: 0, variance: 0 });
      }
    }
  }
});

it("pools what is too wide to be told part by part, and gives every port a column while there are any", () => {
  const wide = (port: string, width: number): PortShape => ({
    port,
    width,
    names: null,
    texts: null,
    hasHighest: false,
  });
  const inputs = [wide("image", 3000), wide("age", 1), wide("rest", 60), wide("more", 5)];
  const block = {
    rows: 40,
    inputs: inputs.map(({ width }) => new Float32Array(40 * width).fill(1)),
    outputs: [],
  };
  const profile = profileOf("test", { inputs, outputs: [] }, [block]);
  expect(profile.inputs.length).toBe(63);
  expect(profile.inputs[0]).toMatchObject({ name: "image", part: "all", values: { count: 640 } });
  expect(profile.inputs.at(-1)).toMatchObject({ name: "more", part: "all" });
  const many = Array.from({ length: 70 }, (_, at) => wide(`p${at}`, 1));
  const narrow = { rows: 1, inputs: many.map(() => [1]), outputs: [] };
  expect(profileOf("test", { inputs: many, outputs: [] }, [narrow])).toMatchObject({ omitted: 6 });
});

it("looks everywhere in a wide row in the end", () => {
  const shape: PortShape = { port: "image", width: 1000, names: null, texts: null, hasHighest: false };
  const rows = 1000;
  const data = Float32Array.from({ length: rows * 1000 }, (_, at) => at % 1000);
  const profile = profileOf("test", { inputs: [shape], outputs: [] }, [
    { rows, inputs: [data], outputs: [] },
  ]);
  expect(profile.inputs[0]?.values).toMatchObject({ min: 0, max: 999 });
});

it.each([
  ["a port is missing", { rows: 2, inputs: [new Float32Array(4)], outputs: [] }],
  ["a row is missing", { rows: 3, inputs: [new Float32Array(4), ["a", "b", "c"]], outputs: [] }],
])("refuses a block in which %s", (_name, block) => {
  const fold = new ProfileFold({ inputs: [numbers, texts], outputs: [] });
  expect(() => fold.add(block)).toThrow(TypeError);
});

it("holds no name that a report could not, and no list of classes that is longer than one", () => {
  const port = `${"p".repeat(199)}😀`;
  const block = { rows: 1, inputs: [], outputs: [[1, 2, 3]] };
  const fold = new ProfileFold({ inputs: [], outputs: [{ ...scores, port }] });
  fold.add(block);
  const told = fold.profile("test", ["c".repeat(300)]);
  expect(v.parse(Profile, told)).toEqual(told);
  expect(told.outputs.every(({ name }) => name.isWellFormed())).toBe(true);
  expect(fold.profile("test", Array<string>(51).fill("c")).classes).toEqual([]);
});

it("counts a row whose scores are NaN as one without a highest", () => {
  const block = { rows: 2, inputs: [], outputs: [[1, Number.NaN, 3, 1, 2, 3]] };
  const profile = profileOf("test", { inputs: [], outputs: [scores] }, [block]);
  expect(profile.outputs.at(-1)?.values).toMatchObject({
    missing: 1,
    count: 1,
    top: [{ name: "2", count: 1 }],
  });
});
