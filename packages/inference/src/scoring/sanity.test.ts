import { expect, it } from "vitest";
import type { Answers } from "./compared.ts";
import { pickFeeds } from "./pick-feeds.ts";
import { type Run, type SanitySample, sanityOf, sanitySample } from "./sanity.ts";

const feed = (values: number[]) => ({
  input: "X",
  type: "float32",
  data: Float32Array.from(values),
  dims: [values.length, 1],
});
const block = {
  rows: 5,
  padded: 5,
  feeds: [feed([1, -2, 3, -4, 5])],
  truth: Int32Array.of(0, 0, 0, 0, 0),
  newTexts: [],
  ids: null,
  carried: null,
};
const free = { plan: { feeds: [], fixedBatch: null, notes: [] } };
const quick = { ms: 0.5, rows: 5 };

/** A model of one logit a row. */
function model(
  answer: (x: number, row: number, all: readonly number[]) => number,
): Run & { asked: number[][] } {
  const asked: number[][] = [];
  const run = async ({ feeds, rows }: SanitySample): Promise<Answers> => {
    const all = Array.from(feeds[0]?.data as Float32Array);
    asked.push(all);
    const scores = Float64Array.from(all, (x, row) => answer(x, row, all)).slice(0, rows);
    return { predicted: null, scores, width: 1, task: "classification" };
  };
  return Object.assign(run, { asked });
}

const fine = { rows: 5, largest: 0, relative: 0, flips: 0 };

it("finds nothing in a model that answers each row by itself, in few runs", async () => {
  const run = model((x) => 2 * x);
  expect(await sanityOf(run, sanitySample(block, null), free, quick)).toEqual({
    rerun: fine,
    batch: fine,
    order: fine,
  });
  expect(run.asked.map((rows) => rows.length)).toEqual([5, 5, 5, 1, 1, 1, 1, 1]);
  expect(run.asked[2]).toEqual([5, -4, 3, -2, 1]);
});

let calls = 0;
it.each<[string, Run, object]>([
  ["an answer that is random", model((x) => x + (calls++ % 7)), { rerun: { rows: 5, largest: 5 } }],
  [
    "a row that looks at its neighbours",
    model((x, row, all) => (row === 0 ? x : x + 100 * (all[row - 1] ?? 0))),
    { rerun: fine, order: { rows: 5 }, batch: { rows: 5, largest: 400, relative: 400 / 395 } },
  ],
  [
    "a share of the batch",
    model((x, _row, all) => x / all.reduce((sum, each) => sum + Math.abs(each), 0)),
    { rerun: fine, order: fine, batch: { largest: expect.closeTo(14 / 15, 12), flips: 0 } },
  ],
  [
    "signs that turn",
    model((x, _row, all) => (all.length === 1 ? -x : x)),
    { rerun: fine, order: fine, batch: { largest: 10, flips: 5 } },
  ],
  [
    "a number that goes missing",
    model((x, _row, all) => (all.length === 1 && x === 3 ? Number.NaN : x)),
    { batch: { rows: 5, largest: Number.POSITIVE_INFINITY, flips: 1 } },
  ],
  ["NaN that stays NaN", model((x) => (x > 0 ? Number.NaN : x)), { rerun: fine, batch: fine, order: fine }],
])("finds %s", async (_name, run, expected) => {
  expect(await sanityOf(run, sanitySample(block, null), free, quick)).toMatchObject(expected);
});

it("tries at most 64 rows, and 8 of them alone", async () => {
  const values = Array.from({ length: 100 }, (_, row) => row);
  const many = { ...block, rows: 100, padded: 100, feeds: [feed(values)] };
  const run = model((x) => x);
  const { batch, order } = await sanityOf(run, sanitySample(many, null), free, { ms: 1, rows: 100 });
  expect([batch.rows, order.rows, run.asked.length]).toEqual([8, 64, 11]);
});

it("leaves what fills a fixed batch where it is", async () => {
  const run = model((x) => x);
  const padded = { ...block, rows: 2, padded: 4, feeds: [feed([1, 2, 2, 2])] };
  const fixed = { plan: { ...free.plan, fixedBatch: 4 } };
  const { order, batch } = await sanityOf(run, sanitySample(padded, 4), fixed, { ms: 1, rows: 4 });
  expect(run.asked).toEqual([
    [1, 2, 2, 2],
    [1, 2, 2, 2],
    [2, 1, 2, 2],
  ]);
  expect(order).toEqual({ ...fine, rows: 2 });
  expect(batch.skipped).toContain("fixes its batch at 4 rows");
});

it("tries nothing that would take long, and fewer rows where all would", async () => {
  const run = model((x) => x);
  const slow = await sanityOf(run, sanitySample(block, null), free, { ms: 500, rows: 5 });
  expect([run.asked, slow.rerun.skipped]).toEqual([[], expect.stringContaining("ms a row")]);
  const { order } = await sanityOf(run, sanitySample(block, null), free, { ms: 60, rows: 20 });
  expect(order.rows).toBe(4);
});

it("stops when its time is over", async () => {
  const busy = model((x) => {
    for (const { user } = process.cpuUsage(); process.cpuUsage().user < user + 6_000; );
    return x;
  });
  const { rerun, order, batch } = await sanityOf(busy, sanitySample(block, null), free, quick);
  expect([rerun.rows, order.skipped, batch.skipped]).toEqual([
    5,
    expect.stringContaining("50 ms"),
    expect.stringContaining("over"),
  ]);
});

it("says what failed, and tries the rest", async () => {
  const run = model((x, _row, all) => {
    if (all.length === 1) throw new Error("Reshape: no\nmore");
    return x;
  });
  const { batch, order } = await sanityOf(run, sanitySample(block, null), free, quick);
  expect(batch).toMatchObject({ rows: 0, skipped: "the model failed: Reshape: no" });
  expect(order).toEqual(fine);
  const one = { ...block, rows: 1, padded: 1, feeds: [feed([1])] };
  const alone = await sanityOf(
    model((x) => x),
    sanitySample(one, null),
    free,
    quick,
  );
  expect([alone.rerun.rows, alone.batch.skipped, alone.order.skipped]).toEqual([
    1,
    "there is one row",
    "there is one row",
  ]);
});

it("picks rows of text, too", () => {
  const texts = { input: "T", type: "string", data: ["a", "b", "c", "d"], dims: [2, 2] };
  expect(pickFeeds([texts], 2, [1, 0])).toEqual([{ ...texts, data: ["c", "d", "a", "b"] }]);
});
