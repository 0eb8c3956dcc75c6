// Every model of the ONNX backend test data, as the installed `onnx` makes it: none crashes, operators are counted as onnx
// counts them, each is identical to itself, and the same graph as its copy under other names in another order.
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  compareGraphs,
  compareSignatures,
  levelOf,
  matchGraphs,
} from "../../packages/comparison/src/index.ts";
import { type Model, operatorsOf, readModel } from "../../packages/onnx/src/index.ts";
import { plainEnvironment, run, temporaryFolder } from "./program.ts";
import { lacks, TOOLS } from "./tools.ts";

type Entry = { name: string; operators: Record<string, number>; copied: boolean };

const skip = lacks("onnx-models", "python");
const folders = new AsyncDisposableStack();
const { path: folder } = folders.use(await temporaryFolder());
const models = skip ? [] : await make();
afterAll(() => folders.disposeAsync());

async function make(): Promise<Entry[]> {
  const program = join(import.meta.dirname, "onnx-models/backend_models.py");
  const { code, stderr } = await run(TOOLS.python, ["-B", program, folder], {
    cwd: folder,
    env: plainEnvironment(),
  });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(await readFile(join(folder, "models.json"), "utf8")) as Entry[];
}

const open = (file: string): Model => readModel(readFileSync(join(folder, file)), file);

/** What is wrong with the answers on one model, by its name. */
function wrong({ name, operators, copied }: Entry, number: number): string[] {
  const [model, again, copy] = [`${number}`, `${number}`, `${number}.renamed`].map((file) =>
    open(`${file}.onnx`),
  );
  if (model === undefined || again === undefined || copy === undefined) return [`${name}: not there`];
  const self = compared(model, again);
  const other = compared(model, copy);
  const counts = sorted(operatorsOf(model).counts) === sorted(operators);
  return [
    ...(counts ? [] : [`${name}: counts ${sorted(operatorsOf(model).counts)}, onnx ${sorted(operators)}`]),
    ...(self.sameness === "identical" && self.level === "none"
      ? []
      : [`${name}: to itself ${JSON.stringify(self)}`]),
    ...(other.sameness === "renamed" && !copied ? [] : [`${name}: to its copy ${JSON.stringify(other)}`]),
    ...(other.kinds.every((kind) => kind === "renamed" || kind === "shape")
      ? []
      : [`${name}: ports ${other.kinds}`]),
  ];
}

function compared(before: Model, after: Model) {
  const match = matchGraphs(before, after);
  const graph = compareGraphs(before, after, match);
  const signature = compareSignatures(before, after, match);
  const { level } = levelOf({ signature, graph, weights: null, facts: [] });
  const unpaired = match.unpaired.before.length + match.unpaired.after.length;
  const sameness = unpaired === 0 ? graph.sameness : `${unpaired} tensors without a partner`;
  return { sameness, level, edits: graph.edits.slice(0, 3), kinds: signature.map(({ kind }) => kind) };
}

const sorted = (counts: Readonly<Record<string, number>>) =>
  JSON.stringify(Object.entries(counts).toSorted());

describe.skipIf(skip)("the models of onnx", () => {
  it("are all there", () => expect(models.length).toBeGreaterThan(2000));

  it("are counted, identical to themselves, and the same under other names", () => {
    expect(models.flatMap(wrong)).toEqual([]);
  });
});
