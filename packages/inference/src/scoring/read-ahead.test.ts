import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTable } from "@modelgate/dataset";
import { ModelgateError } from "@modelgate/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FedBlock, fedBlocks } from "./fed-block.ts";
import { type Reading, readBlocks } from "./read-ahead.ts";

const ENTRY = join(import.meta.dirname, "../sandbox/child.ts");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "read-ahead-"));
});
afterAll(() => rm(folder, { recursive: true }));

const pad = "x".repeat(1000);

/** Ten megabytes, enough for a thread: `x` counts up, `y` has three labels, the last of them late. */
async function large(name: string, last: string): Promise<Reading> {
  const path = join(folder, name);
  const lines = Array.from(
    { length: 10_000 },
    (_, row) => `${row}.5,${row < 9000 ? row % 2 : 2},r${row},${pad}`,
  );
  await writeFile(path, `x,y,nr,pad\n${lines.join("\n")}\n${last}\n`);
  const feed = {
    input: "X",
    type: "float32",
    columns: ["x"],
    column: "number",
    width: 1,
    trailing: [1],
  } as const;
  const plan = { feeds: [feed], fixedBatch: null, notes: [] };
  return {
    dataset: { name: "large", path, target: "y", id: "nr", plan },
    output: { task: "multiclass-classification", classes: null, positive: null, output: null, scores: null },
  };
}

async function all(blocks: AsyncIterable<FedBlock>): Promise<FedBlock[]> {
  const list: FedBlock[] = [];
  for await (const block of blocks) list.push(block);
  return list;
}

describe.each([1, 3])("%i threads", (threads) => {
  it("give the same blocks as are read here", async () => {
    const reading = await large("good.csv", `-1,0,last,${pad}`);
    const read = await all(readBlocks(ENTRY, reading, () => threads));
    expect(read.length).toBeGreaterThan(1);
    expect(read).toEqual(
      await all(fedBlocks(await openTable(reading.dataset.path), reading.dataset, reading.output)),
    );
  });

  it("give them too where a line ends in quotes", async () => {
    // The lines in quotes look like records, and fill a piece.
    const text = `8.5,1,feigned,${pad}\n`.repeat(5000);
    const reading = await large("quoted.csv", `-1,1,last,"${pad}\n${text}${pad}"\n2,0,more,${pad}`);
    const read = await all(readBlocks(ENTRY, reading, () => threads));
    expect(read).toEqual(
      await all(fedBlocks(await openTable(reading.dataset.path), reading.dataset, reading.output)),
    );
  });
});

it.each([1, 2])("says what is wrong with the data as it would here, %i threads", async (threads) => {
  const reading = await large("bad.csv", `none,0,last,${pad}`);
  const refused = await all(readBlocks(ENTRY, reading, () => threads)).catch((error: unknown) => error);
  const here = fedBlocks(await openTable(reading.dataset.path), reading.dataset, reading.output);
  expect(refused).toBeInstanceOf(ModelgateError);
  expect((refused as ModelgateError).problems).toEqual(
    ((await all(here).catch((e: unknown) => e)) as ModelgateError).problems,
  );
});

it("ends the thread with whoever stops taking blocks", async () => {
  const reading = await large("left.csv", `1,0,last,${pad}`);
  const blocks = readBlocks(ENTRY, reading);
  expect((await blocks.next()).value?.rows).toBeGreaterThan(0);
  expect(await blocks.return(undefined)).toEqual({ done: true, value: undefined });
});

it("fails when the thread ends without a word", async () => {
  const silent = join(folder, "silent.mjs");
  await writeFile(silent, "process.exit(3);");
  const reading = await large("silent.csv", `1,0,l,${pad}`);
  for (const threads of [1, 2])
    await expect(all(readBlocks(silent, reading, () => threads))).rejects.toThrow(/ended early/);
  await writeFile(silent, 'throw new Error("no more");');
  for (const threads of [1, 2])
    await expect(all(readBlocks(silent, reading, () => threads))).rejects.toThrow(/no more/);
});
