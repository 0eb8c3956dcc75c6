import { problemsOf } from "@modelgate/schema";
import type { Ort } from "../runtime/load.ts";
import { runProblems } from "../sandbox/runtime-fault.ts";
import type { CarriedPart } from "../scoring/carried.ts";
import { type FedBlock, noRows } from "../scoring/fed-block.ts";
import { readBlocks } from "../scoring/read-ahead.ts";
import { TextCodes } from "../scoring/text-codes.ts";
import { type AnswerPlan, planAnswers, type RowAnswers, rowAnswers } from "./answers-of-rows.ts";
import type { Both, JobModel, OutputsJob, PairedDataset, SideName } from "./job.ts";
import { type Opened, openModel, runModel } from "./open-model.ts";
import { OutputSums } from "./output-sums.ts";
import type { Say } from "./serve.ts";
import { type Cut, type Ran, type RunBlock, type Stretch, sideBySide, together } from "./stretch.ts";

/** What is kept of a block beside its outputs. */
type Given = {
  answers: RowAnswers | null;
  /** Codes of this comparison. */
  truth: Int32Array | null;
  ids: readonly string[] | null;
  carried: CarriedPart | null;
};

type Place = { ort: Ort; entry: string };

/**
 * Runs both models over the data sets and says, for each, its predictions row by row and in the end how far every output is
 * apart. A fault in one data set leaves the others compared.
 */
export async function serveOutputs(place: Place, job: OutputsJob, say: Say): Promise<void> {
  const { ort } = place;
  const before = await openModel(ort, job.models.before, job.options);
  const after = await openModel(ort, job.models.after, job.options);
  for (const dataset of job.datasets) {
    try {
      await compareOn(place, { before, after }, { job, dataset }, say);
    } catch (error) {
      await say({ type: "problem", dataset: dataset.name, problems: runProblems(error) });
    }
  }
}

type Task = { job: OutputsJob; dataset: PairedDataset };

async function compareOn(place: Place, opened: Both<Opened>, task: Task, say: Say): Promise<void> {
  const { job, dataset } = task;
  const readers = { before: new Reader(task, "before"), after: new Reader(task, "after") };
  const codes = new TextCodes("the labels");
  const carriedTexts: string[][] = (dataset.after.carried ?? []).map(() => []);
  const run = (side: SideName): RunBlock<Given> => {
    return async (block) => {
      const model = opened[side];
      const outputs = await runModel(model, place.ort.Tensor, block.feeds, model.model.fetch);
      const given = readers[side].read(block, outputs, codes);
      given.carried?.newTexts.forEach((texts, column) => {
        for (const text of texts) carriedTexts[column]?.push(text);
      });
      return { rows: block.rows, padded: block.padded, outputs, given };
    };
  };
  let sums: OutputSums[] | null = null;
  let rows = 0;
  for await (const stretch of stretches(place, dataset, { before: run("before"), after: run("after") })) {
    sums ??= sumsFor(job, readers);
    for (const sum of sums) sum.add(stretch);
    rows += stretch.rows;
    await say({ type: "rows", dataset: dataset.name, rows: stretch.rows, ...answered(stretch) });
  }
  if (sums === null) throw noRows(dataset.path);
  await say({
    type: "end",
    dataset: dataset.name,
    rows,
    outputs: sums.map((sum) => sum.end()),
    answered: { before: readers.before.answered(), after: readers.after.answered() },
    texts: codes.texts,
    carriedTexts,
    notes: [...readers.before.notes, ...readers.after.notes],
  });
}

function stretches({ entry }: Place, dataset: PairedDataset, run: Both<RunBlock<Given>>) {
  const blocks = (side: SideName) =>
    readBlocks(entry, { dataset: dataset[side], output: { ...UNTOLD, task: taskOf(dataset, side) } });
  if (dataset.isShared) return together(blocks("after"), run.before, run.after);
  return sideBySide(ranOver(blocks("before"), run.before), ranOver(blocks("after"), run.after));
}

const UNTOLD = { classes: null, positive: null, output: null, scores: null };

/** Of many labels none: nothing of the truth is read, and it needs no column. */
function taskOf({ task }: PairedDataset, side: SideName) {
  return side === "after" ? task : "multilabel-classification";
}

async function* ranOver(blocks: AsyncIterable<FedBlock>, run: RunBlock<Given>): AsyncGenerator<Ran<Given>> {
  for await (const block of blocks) yield await run(block);
}

function sumsFor({ pairs, tolerance, output, models }: OutputsJob, readers: Both<Reader>): OutputSums[] {
  return pairs.map((pair) => {
    const hint = (side: SideName) => ({
      told: readers[side].scores() === pair[side] ? (output?.scores ?? null) : null,
      producer: producerOf(models[side], pair[side]),
      isScore: readers[side].scores() === pair[side],
    });
    return new OutputSums(pair, tolerance, [hint("before"), hint("after")]);
  });
}

function producerOf({ fetch, producers }: JobModel, output: string): string | null {
  return producers[fetch.indexOf(output)] ?? null;
}

/** Reads what one model answers; finds out from the first block how. */
class Reader {
  readonly notes: string[] = [];
  readonly #task: Task;
  readonly #side: SideName;
  /** undefined: not looked for yet; null: there are no predicted classes. */
  #plan: AnswerPlan | null | undefined;
  readonly #truthCodes: number[] = [];

  constructor(task: Task, side: SideName) {
    this.#task = task;
    this.#side = side;
  }

  /** How predictions are read; null: there are none. */
  answered() {
    return this.#plan?.answered ?? null;
  }

  /** The output that holds scores. */
  scores(): string | null {
    return this.#plan?.plan.scores ?? null;
  }

  read(block: FedBlock, outputs: Ran["outputs"], codes: TextCodes): Given {
    const plan = this.#planned(outputs, block.padded);
    const answers = plan === null ? null : rowAnswers(plan, outputs, block, codes);
    if (this.#side === "before") return { answers, truth: null, ids: null, carried: null };
    for (const text of block.newTexts) this.#truthCodes.push(codes.code(text));
    const truth =
      block.truth instanceof Int32Array ? block.truth.map((code) => this.#truthCodes[code] ?? -1) : null;
    return { answers, truth, ids: block.ids, carried: block.carried };
  }

  #planned(outputs: Ran["outputs"], padded: number): AnswerPlan | null {
    if (this.#plan !== undefined) return this.#plan;
    const { output } = this.#task.job;
    try {
      this.#plan = output === null ? null : planAnswers(outputs, padded, output);
    } catch (error) {
      // How far the outputs are apart can be told all the same.
      const { shown } = this.#task.job.models[this.#side];
      const [problem] = problemsOf(error);
      this.notes.push(
        `${shown}: predictions are not compared: ${problem?.message ?? "its outputs are unclear"}`,
      );
      this.#plan = null;
    }
    return this.#plan;
  }
}

/** The part of both blocks that a stretch is about. */
function answered({ rows, before, after }: Stretch<Given>) {
  const part = ({ ran, start }: Cut<Given>) => ran.given.answers?.slice(start, start + rows) ?? null;
  const { start, ran } = after;
  const { truth, ids, carried } = ran.given;
  return {
    truth: truth?.slice(start, start + rows) ?? null,
    ids: ids?.slice(start, start + rows) ?? null,
    carried: carried?.columns.map((column) => column.slice(start, start + rows)) ?? [],
    before: part(before),
    after: part(after),
  };
}
