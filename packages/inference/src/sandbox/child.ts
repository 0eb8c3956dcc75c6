// The program of the sandbox: it holds the runtime and the model, has no environment but what its parent
// gave, and ends with its one job: two lines of JSON on standard input, frames on descriptor 3.
import { once } from "node:events";
import type { WriteStream } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { problemsOf } from "@modelgate/schema";
import { release } from "../release.ts";
import { loadRuntime, type Ort } from "../runtime/load.ts";
import { hideFloat16Array } from "../scoring/float16.ts";
import { serveReading } from "../scoring/read-ahead.ts";
import { score } from "../scoring/score.ts";
import { isTiming } from "../timing/timing-thread.ts";
import { flushed, frame, frameStream } from "./frame.ts";
import type { Job, Load, Message } from "./message.ts";
import { runProblems, sessionRefused } from "./runtime-fault.ts";
import { sessionOptions } from "./session-options.ts";
import { serveOf } from "./trades.ts";
import { warmUp } from "./warm-up.ts";

async function send(out: WriteStream, message: unknown): Promise<void> {
  if (!out.write(frame(message))) await once(out, "drain");
}

async function main(out: WriteStream): Promise<void> {
  const orders = lines(process.stdin);
  const { runtimeDirectory } = (await next(orders)) as Load;
  hideFloat16Array();
  // The job is not known yet: the parent reads model and data while the runtime is loaded.
  const ort = loadRuntime(runtimeDirectory);
  await warmUp(ort);
  const job = (await next(orders)) as Job | { trade: string };
  await send(out, { type: "started", runtime: ort.env.versions.node ?? ort.env.versions.common });
  if (job.trade === undefined) await scoreAll(ort, job, out);
  else await (await serveOf(job.trade))(ort, job, (message) => send(out, message));
  await send(out, { type: "finished" });
}

async function scoreAll(ort: Ort, job: Job, out: WriteStream): Promise<void> {
  const tell = (message: Message) => send(out, message);
  const options = sessionOptions(job.options.threads);
  const session = await ort.InferenceSession.create(job.modelPath, options).catch((cause: unknown) => {
    throw sessionRefused(cause);
  });
  for (const dataset of job.datasets) {
    try {
      for await (const message of score(
        { session, Tensor: ort.Tensor },
        dataset,
        job.output,
        import.meta.filename,
      )) {
        await tell(message);
        // The frame is a copy.
        if (message.type === "block") release(message.truth, message.predicted, message.scores);
      }
    } catch (error) {
      // The other data sets are still measured: a fault in one loses nothing of the rest.
      await tell({ type: "problem", dataset: dataset.name, problems: runProblems(error) });
    }
    await flushed(out);
  }
}

async function* lines(input: NodeJS.ReadStream): AsyncGenerator<string, undefined> {
  input.setEncoding("utf8");
  let rest = "";
  for await (const chunk of input) {
    const parts = (rest + chunk).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  return undefined;
}

async function next(orders: AsyncGenerator<string, undefined>): Promise<unknown> {
  const { value } = await orders.next();
  if (value === undefined) throw new Error("the sandbox was given no job");
  return JSON.parse(value);
}

async function run(): Promise<void> {
  const out = frameStream(3);
  try {
    await main(out);
  } catch (error) {
    await send(out, { type: "problem", dataset: null, problems: problemsOf(error) });
  }
  out.end();
}

// A large data set is read in a thread of this same program, and models are timed side by side in several.
if (parentPort === null) await run();
else if (isTiming(workerData))
  await (await import("../timing/thread.ts")).serveTiming(parentPort, workerData);
else await serveReading(parentPort, workerData);
