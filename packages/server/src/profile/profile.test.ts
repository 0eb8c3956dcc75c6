import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServedTensor } from "@modelgate/inference/serving";
import { profileOf, psi, referenceBins } from "@modelgate/profile";
import type { Profile } from "@modelgate/schema";
import { Registry } from "prom-client";
import { expect, it } from "vitest";
import { DRIFT, RECORDED } from "../monitoring/recorded.ts";
import { observeProfile } from "./observe.ts";
import { openProfileMetrics } from "./profile-metrics.ts";
import { readReference, referencePath } from "./reference-file.ts";

const shape = { width: 1, names: null, texts: null, hasHighest: false };
const x = [0, 0, 0, 0, 1, 1, 2, 3, 4, Number.NaN];
const p = x.flatMap((_, row) => (row % 2 === 0 ? [0.25, 0.75] : [0.5, 0.5]));
const town = x.map((_, row) => (row < 6 ? "Bern" : "Basel"));

/** Ten rows of a number, a text, and two scores. */
const profile: Profile = profileOf(
  "test",
  {
    inputs: [
      { ...shape, port: "X", names: ["age"] },
      { ...shape, port: "town", texts: "hashed" },
    ],
    outputs: [{ ...shape, port: "p", width: 2, hasHighest: true }],
  },
  [{ rows: 10, inputs: [Float32Array.from(x), town], outputs: [Float32Array.from(p)] }],
);

function tensor(type: string, dims: number[], data: ServedTensor["data"]): ServedTensor {
  return { type, dims, data };
}

const feeds = {
  X: tensor("float32", [10, 1], Float32Array.from(x)),
  town: tensor("string", [10, 1], town),
};
const outputs = { p: tensor("float32", [10, 2], Float32Array.from(p)) };

/** Every series of `/metrics` with its value, by column and bin. */
async function shown(registry: Registry, metric: string): Promise<Map<string, number>> {
  const [found] = (await registry.getMetricsAsJSON()).filter(({ name }) => name === metric);
  const values = (found?.values ?? []) as { labels: Record<string, string>; value: number }[];
  return new Map(
    values.map(({ labels, value }) => [
      `${labels["direction"]} ${labels["column"]}: ${labels["bin"]}`,
      value,
    ]),
  );
}

it("counts the reference's own values in the shares that the reference tells", async () => {
  const registry = new Registry();
  const metrics = openProfileMetrics(registry, [{ name: "m", version: "1", profile }]);
  metrics.add(0, observeProfile(profile)(feeds, outputs));
  const counts = await shown(registry, "modelgate_profile_values_total");
  const shares = await shown(registry, "modelgate_profile_reference_share");
  expect([...counts.keys()].sort()).toEqual([...shares.keys()].sort());
  for (const [key, share] of shares) expect([key, counts.get(key)]).toEqual([key, Math.round(share * 10)]);
  expect([...counts].filter(([key]) => key.includes("(highest)"))).toEqual([
    ["output p (highest): 00 0", 5],
    ["output p (highest): 01 1", 5],
    ["output p (highest): 02 other", 0],
    ["output p (highest): 03 missing", 0],
  ]);
  expect(await registry.metrics()).not.toContain("Bern");
});

it("tells a category that is called missing from what is missing", async () => {
  const ports = { inputs: [{ ...shape, port: "town", texts: "plain" as const }], outputs: [] };
  const named = profileOf("test", ports, [{ rows: 3, inputs: [["missing", "missing", ""]], outputs: [] }]);
  const registry = new Registry();
  const metrics = openProfileMetrics(registry, [{ name: "m", version: "1", profile: named }]);
  metrics.add(0, observeProfile(named)({ town: tensor("string", [3, 1], ["missing", "missing", ""]) }, {}));
  const lines = (await registry.metrics()).split("\n").filter((line) => line.includes("values_total{"));
  const seen = lines.map((line) =>
    [/bin="([^"]*)"/u, /kind="(.*?)"/u, / (\d+)$/u].map((part) => part.exec(line)?.[1]),
  );
  expect(seen).toEqual([
    ["00 missing", "category", "2"],
    ["01 other", "other", "0"],
    ["02 missing", "missing", "1"],
  ]);
  expect(DRIFT.find(({ record }) => record === RECORDED.missingRise)?.expr).toContain('{kind="missing"}');
});

it("adds up over requests and keeps models apart", async () => {
  const registry = new Registry();
  const metrics = openProfileMetrics(registry, [
    { name: "none", version: "1", profile: null },
    { name: "m", version: "1", profile },
  ]);
  const observed = observeProfile(profile)(feeds, outputs);
  metrics.add(1, observed);
  metrics.add(1, observed);
  metrics.add(0, observed);
  const counts = await shown(registry, "modelgate_profile_values_total");
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(100);
});

it.each<[string, Record<string, ServedTensor>, number]>([
  ["a port that is not there", {}, 0],
  ["a value outside of all that was seen", { X: tensor("float64", [1], Float64Array.of(1e9)) }, 1],
  ["an integer", { X: tensor("int64", [1, 1], BigInt64Array.of(3n)) }, 1],
  ["a half float", { X: tensor("float16", [1, 1], Uint16Array.of(0x3c00)) }, 1],
  ["a category that nobody knew", { town: tensor("string", [1], ["Zug"]) }, 1],
  ["no rows", { X: tensor("float32", [0, 1], new Float32Array(0)) }, 0],
  ["a scalar", { X: tensor("float32", [], Float32Array.of(1)) }, 0],
  ["rows that have no whole width", { X: tensor("float32", [2], new Float32Array(3)) }, 0],
])("counts %s", (_name, given, expected) => {
  const counts = observeProfile(profile)(given, {});
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
});

it("looks at a bounded number of rows, evenly", () => {
  const rows = 100_000;
  const many = {
    X: tensor(
      "float32",
      [rows, 1],
      Float32Array.from({ length: rows }, (_, row) => row % 5),
    ),
  };
  const counts = observeProfile(profile)(many, {});
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(256);
  expect(counts.length).toBeGreaterThan(3);
});

it("leaves columns out, and says how many, before there are too many series", async () => {
  const wide = Array.from({ length: 64 }, (_, at) => ({ ...shape, port: `p${at}` }));
  const [numbers] = [Float32Array.from({ length: 500 }, (_, at) => at)];
  const large = profileOf("test", { inputs: wide, outputs: [] }, [
    { rows: 500, inputs: wide.map(() => numbers), outputs: [] },
  ]);
  const models = Array.from({ length: 30 }, (_, at) => ({ name: `m${at}`, version: "1", profile: large }));
  const registry = new Registry();
  const { leftOut } = openProfileMetrics(registry, models);
  expect(leftOut).toBeGreaterThan(0);
  expect((await shown(registry, "modelgate_profile_reference_share")).size).toBeLessThanOrEqual(10_000);
});

it("keeps strangers' names within their quotes", async () => {
  const evil = 'x"} 1\nevil{a="b';
  const named = profileOf("test", { inputs: [{ ...shape, port: evil }], outputs: [] }, [
    { rows: 1, inputs: [Float32Array.of(1)], outputs: [] },
  ]);
  const registry = new Registry();
  openProfileMetrics(registry, [{ name: "m", version: "1", profile: named }]);
  const lines = (await registry.metrics()).split("\n");
  expect(lines.filter((line) => line.startsWith("evil"))).toEqual([]);
});

it("tells columns of one name apart", async () => {
  const same = { ...shape, names: ["x"] };
  const ports = {
    inputs: [
      { ...same, port: "a" },
      { ...same, port: "b" },
    ],
    outputs: [],
  };
  const twice = profileOf("test", ports, [
    { rows: 1, inputs: [Float32Array.of(1), Float32Array.of(2)], outputs: [] },
  ]);
  const registry = new Registry();
  openProfileMetrics(registry, [{ name: "m", version: "1", profile: twice }]);
  const columns = new Set(
    [...(await shown(registry, "modelgate_profile_reference_share")).keys()].map((key) => key.split(":")[0]),
  );
  expect(columns).toEqual(new Set(["input x", "input x (b, 1)"]));
});

it("reads a profile beside its model, or a report that has one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-reference-"));
  const model = join(folder, "model.onnx");
  try {
    expect(referencePath(model)).toBe(join(folder, "model.profile.json"));
    expect(await readReference(model)).toBe(null);
    writeFileSync(referencePath(model), JSON.stringify(profile));
    expect(await readReference(model)).toEqual(profile);
    writeFileSync(referencePath(model), JSON.stringify({ schema: "modelgate/report@1", profile }));
    expect(await readReference(model)).toEqual(profile);
    for (const wrong of ["", "{}", "[]", "null", '{"profile":{}}', '{"schema":"modelgate/report@1"}']) {
      writeFileSync(referencePath(model), wrong);
      await expect(readReference(model)).rejects.toMatchObject({ code: "report-invalid" });
    }
    writeFileSync(referencePath(model), " ".repeat(9 * 2 ** 20));
    await expect(readReference(model)).rejects.toMatchObject({ code: "report-invalid" });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("looks everywhere in rows that are too wide for a column each, as the reference does", () => {
  const [width, rows] = [3 * 32 * 32, 300];
  // Black at the left edge of every line, and brighter the further from it.
  const pixel = (row: number, at: number, by: number) =>
    by * ((at % 32) / 32) * (0.5 + ((row * 7) % 11) / 20);
  const imagesOf = (by: number) =>
    Float32Array.from({ length: rows * width }, (_, at) => pixel(Math.floor(at / width), at % width, by));
  const own = imagesOf(1);
  const wide = profileOf("d", { inputs: [{ ...shape, port: "x", width }], outputs: [] }, [
    { rows, inputs: [own], outputs: [] },
  ]);
  const [column] = wide.inputs;
  if (column === undefined) throw new TypeError("a profile of one input has one column");
  const bins = referenceBins(column);
  const shiftOf = (data: Float32Array) => {
    const observe = observeProfile(wide);
    const counts = bins.map(() => 0);
    for (let row = 0; row < rows; row += 1) {
      const x = tensor("float32", [1, width], data.subarray(row * width, (row + 1) * width));
      for (const { bin, count } of observe({ x }, {})) counts[bin] = (counts[bin] ?? 0) + count;
    }
    return psi(
      bins.map(({ share }) => share),
      counts,
    );
  };
  expect(shiftOf(own)).toBeLessThan(0.05);
  expect(shiftOf(imagesOf(1 / 3))).toBeGreaterThan(0.5);
});
