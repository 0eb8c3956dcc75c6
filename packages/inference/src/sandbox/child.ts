// The program of the sandbox: it holds the runtime and the model, has no environment but what its parent
// gave, and ends with its one job: two lines of JSON on standard input, frames on descriptor 3.
import { once } from "node:events";
import type { WriteStream } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { failure, ModelgateError, type Problem, problemsOf } from "@modelgate/schema";
import { loadRuntime } from "../runtime/load.ts";
import { hideFloat16Array } from "../scoring/float16.ts";
import { serveReading } from "../scoring/read-ahead.ts";
import { score } from "../scoring/score.ts";
import { flushed, frame, frameStream } from "./frame.ts";
import type { Job, Load, Message } from "./message.ts";
import { warmUp } from "./warm-up.ts";

async function send(out: WriteStream, message: Message): Promise<void> {
  if (!out.write(frame(message))) await once(out, "drain");
}

async function main(out: WriteStream): Promise<void> {
  const orders = lines(process.stdin);
  const { runtimeDirectory } = (await next(orders)) as Load;
  hideFloat16Array();
  // The job is not known yet: the parent reads model and data while the runtime is loaded.
  const ort = loadRuntime(runtimeDirectory);
  await warmUp(ort);
  const job = (await next(orders)) as Job;
  await send(out, { type: "started", runtime: ort.env.versions.node ?? ort.env.versions.common });
  const session = await ort.InferenceSession.create(job.modelPath, {
    intraOpNumThreads: job.options.threads,
    interOpNumThreads: 1,
    executionProviders: ["cpu"],
    logSeverityLevel: 3,
  }).catch((cause: unknown) => {
    throw refused(cause);
  });
  for (const dataset of job.datasets) {
    try {
      for await (const message of score(
        { session, Tensor: ort.Tensor },
        dataset,
        job.output,
        import.meta.filename,
      ))
        await send(out, message);
    } catch (error) {
      // The other data sets are still measured: a fault in one loses nothing of the rest.
      await send(out, { type: "problem", dataset: dataset.name, problems: runProblems(error) });
    }
    await flushed(out);
  }
  await send(out, { type: "finished" });
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

/** The runtime says in words why a session cannot be made; which of our codes that is, its words decide. */
function refused(cause: unknown): ModelgateError {
  const message = firstLine(cause);
  if (/bad_alloc|failed to allocate|out of memory/iu.test(message)) {
    return failure("model-out-of-memory", `the model needs more memory than it may take: ${message}`, {
      hint: "Raise `memory-limit` if the model is trusted and that large.",
    });
  }
  const unsupported =
    /opset|not implemented|no op registered|is not a registered|unsupported model ir|ir_version/iu;
  if (unsupported.test(message)) {
    return failure("model-unsupported", `the runtime cannot run this model: ${message}`, {
      hint: "Export it with an older opset, or without custom operators.",
    });
  }
  return failure("model-unreadable", `the runtime cannot load this model: ${message}`, {
    hint: "Check that the file is a whole ONNX model, for example with onnx.checker.",
  });
}

function runProblems(error: unknown): readonly Problem[] {
  if (error instanceof ModelgateError) return error.problems;
  const message = firstLine(error);
  if (/bad_alloc|failed to allocate|out of memory|array buffer allocation/iu.test(message)) {
    const hint = "Raise `memory-limit` if the model is trusted and that large.";
    return [{ code: "model-out-of-memory", message: `the model took too much memory: ${message}`, hint }];
  }
  const hint = "Feed the shapes and types the model was exported with; `modelgate inspect` shows them.";
  return [{ code: "model-failed", message: `the model failed while running: ${message}`, hint }];
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").slice(0, 500);
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

// A large data set is read in a thread of this same program.
if (parentPort === null) await run();
else await serveReading(parentPort, workerData);
