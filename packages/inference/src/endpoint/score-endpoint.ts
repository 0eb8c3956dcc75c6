import { digestFile, openTable, type Table } from "@modelgate/dataset";
import { errorOf, problemsOf } from "@modelgate/schema";
import { outcomeOf, readAnswers } from "../answers.ts";
import { attempt } from "../attempt.ts";
import type { JobDataset, Message } from "../sandbox/message.ts";
import { sanityNotes } from "../sanity-notes.ts";
import { planFor, type ScoredDataset, type Scoring, type Watcher } from "../score-onnx.ts";
import { carriesOf } from "../scoring/carried.ts";
import { type Engine, scoreTable } from "../scoring/score.ts";
import type { Asking } from "./ask.ts";
import type { Feeds } from "./encode-request.ts";
import { type Endpoint, openEndpoint } from "./open-endpoint.ts";

/** One endpoint to ask about data sets. */
export type EndpointScoring = Pick<Scoring, "datasets" | "output"> & {
  /** As `http://127.0.0.1:8080/v2/models/digits`. */
  endpoint: string;
};

/** What an endpoint answered. Which bytes answered, nobody knows. */
export type EndpointScored = {
  /** The server's name and version, as it says. */
  runtime: string | null;
  datasets: readonly ScoredDataset[];
  notes: readonly string[];
};

/** A request holds so many values at most, and rows: what every server takes. */
const VALUES_A_REQUEST = 1 << 16;
const ROWS_A_REQUEST = 256;

/**
 * Has an endpoint answer data sets, with columns assigned to its inputs as to a model's. A fault in one data set leaves the others.
 * @throws ModelgateError `input-invalid`, `endpoint-fault` when the server does not describe the model
 */
export async function scoreEndpoint(
  { endpoint: address, datasets, output }: EndpointScoring,
  asking: Asking,
  watcher: Pick<Watcher, "progress">,
): Promise<EndpointScored> {
  const [endpoint, ...tables] = await Promise.all([
    attempt(() => openEndpoint(address, asking)),
    ...datasets.map(({ path }) => attempt(() => openTable(path))),
  ]);
  if ("problems" in endpoint) {
    // A server that is down does not hide what is wrong with the data.
    throw errorOf([endpoint, ...tables].flatMap((part) => ("problems" in part ? part.problems : [])));
  }
  const { signature, server } = endpoint.value;
  const planned = datasets.map((spec, at) => planFor(spec, tables[at], { signature }, output.task));
  const jobs = planned.flatMap((plan, at) => {
    const table = tables[at];
    return "job" in plan && table !== undefined && "value" in table
      ? [{ job: plan.job, table: table.value }]
      : [];
  });
  const answers = await readAnswers(asked(endpoint.value, jobs, output), {
    progress: watcher.progress,
    source(name) {
      const spec = datasets.find((dataset) => dataset.name === name);
      return {
        kind: "model",
        path: spec?.path ?? name,
        target: jobs.find(({ job }) => job.name === name)?.job.target ?? "",
        carried: carriesOf(spec?.carried),
        spec: output,
        modelClasses: null,
        producer: () => null,
      };
    },
  });
  const scored = datasets.map(async ({ name, path }, at): Promise<ScoredDataset> => {
    const plan = planned[at];
    const digest = await attempt(() => digestFile(path));
    return {
      name,
      path,
      digest: "value" in digest ? digest.value.digest : null,
      outcome: plan && "problems" in plan ? plan : outcomeOf(answers, name),
      sanity: answers.sanity.get(name) ?? null,
    };
  });
  return {
    runtime: server,
    datasets: await Promise.all(scored),
    notes: [
      ...new Set([
        ...planned.flatMap((plan) => ("notes" in plan ? plan.notes : [])),
        ...rowNotes(endpoint.value),
        ...answers.notes,
        ...sanityNotes(answers.sanity),
      ]),
    ],
  };
}

function rowNotes({ mostRows }: Endpoint): string[] {
  const most = mostRows();
  return most === null || most >= ROWS_A_REQUEST ? [] : [`the server takes ${most} rows at once`];
}

type Jobs = readonly { job: JobDataset; table: Table }[];

async function* asked(endpoint: Endpoint, jobs: Jobs, output: Scoring["output"]): AsyncGenerator<Message> {
  for (const { job, table } of jobs) {
    const values = job.plan.feeds.reduce((sum, { width }) => sum + Math.max(1, width), 0);
    const most = Math.max(1, Math.min(ROWS_A_REQUEST, Math.floor(VALUES_A_REQUEST / values)));
    const inPieces: Pick<Table, "read"> = {
      read: (want, rows, from) => table.read(want, Math.min(rows, most), from),
    };
    try {
      yield* scoreTable(engineOf(endpoint), inPieces, job, output);
    } catch (error) {
      yield { type: "problem", dataset: job.name, problems: problemsOf(error) };
    }
  }
  yield { type: "finished" };
}

/** An endpoint in the place of a session: what a server answers has the fields of a tensor that scoring reads. */
function engineOf(endpoint: Endpoint): Engine {
  class Dense {
    readonly type: string;
    readonly data: unknown;
    readonly dims: readonly number[];
    constructor(type: string, data: unknown, dims: readonly number[]) {
      this.type = type;
      this.data = data;
      this.dims = dims;
    }
  }
  const session = {
    outputNames: endpoint.signature.outputs.map(({ name }) => name),
    async run(fed: Readonly<Record<string, Dense>>, outputs: readonly string[]) {
      const feeds = Object.entries(fed).map(([input, { type, data, dims }]) => ({ input, type, data, dims }));
      const answered = await endpoint.infer(feeds as Feeds, { outputs });
      return Object.fromEntries(answered.map((output) => [output.name, output]));
    },
  };
  return { session, Tensor: Dense } as unknown as Engine;
}
