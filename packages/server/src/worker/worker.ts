import type { MessagePort } from "node:worker_threads";
import { loadServing } from "@modelgate/inference/serving";
import { ModelgateError, type Problem, problemsOf } from "@modelgate/schema";
import { writeAnswer } from "../protocol/answer.ts";
import { Refusal } from "../protocol/refusal.ts";
import { type InferRequest, readRequest } from "../protocol/request.ts";
import { release } from "../release.ts";
import { join, joinKey, rowsOf, split, type Tensors } from "./joined.ts";
import { type Joinable, Line } from "./line.ts";
import type { Crew, Done, Order, Work, WorkerSays } from "./messages.ts";
import { sampleLine } from "./sample.ts";
import { described, openServed, type ServedModel } from "./served-model.ts";

// All that takes time with a request happens here: reading its JSON, running the model, writing the answer. The main
// thread only moves bytes, so that probes and metrics are answered whatever a model does.

type Job = Joinable & { work: Work; request: InferRequest };

/** Whether a thread was started to serve models. */
export function isCrew(data: unknown): data is Crew {
  return typeof data === "object" && data !== null && (data as Partial<Crew>).trade === "modelgate-serve";
}

/** Loads the models and answers what comes through the port, until that closes. */
export async function work(port: MessagePort, crew: Crew): Promise<void> {
  const say = (said: WorkerSays, moved: readonly ArrayBuffer[] = []) => port.postMessage(said, moved);
  const models: ServedModel[] = [];
  const problems: Problem[] = [];
  try {
    const serving = loadServing(crew.runtimeDirectory);
    for (const [at, place] of crew.models.entries()) {
      try {
        models.push(await openServed(serving, place, { ...crew, profile: crew.profiles[at] ?? null }));
      } catch (error) {
        problems.push(...problemsOf(error));
      }
    }
    if (problems.length === 0) {
      answerAll(port, models, { crew, say });
      say({
        type: "ready",
        runtime: serving.version,
        models: models.map((model) => described(model, crew.maxBatch)),
      });
      return;
    }
  } catch (error) {
    problems.push(...problemsOf(error));
  }
  // From thread to thread an error loses its class; what it says is plain data.
  say({ type: "unable", problems });
  port.close();
}

type Answering = { crew: Crew; say(said: WorkerSays, moved?: readonly ArrayBuffer[]): void };

function answerAll(port: MessagePort, models: readonly ServedModel[], { crew, say }: Answering): void {
  const line = new Line<Job>(crew);
  let isBusy = false;
  let timer: NodeJS.Timeout | undefined;

  const refuse = (id: number, error: unknown) => {
    if (error instanceof Refusal) say({ type: "refused", id, status: error.status, error: error.message });
    else say({ type: "refused", id, ...faultOf(error) });
  };

  port.on("message", (order: Order) => {
    if (order === "end") {
      port.close();
      return;
    }
    try {
      line.add(jobOf(order, models));
      next();
    } catch (error) {
      refuse(order.id, error);
    }
  });

  function next(): void {
    if (isBusy) return;
    clearTimeout(timer);
    const turn = line.take(performance.now());
    if (turn === null) return;
    if ("waitMs" in turn) {
      timer = setTimeout(next, turn.waitMs);
      return;
    }
    isBusy = true;
    void runTogether(turn.jobs).finally(() => {
      isBusy = false;
      // Those that came meanwhile are still in the port: they may join the next turn.
      if (crew.maxBatch > 1) setImmediate(next);
      else next();
    });
  }

  async function runTogether(jobs: readonly [Job, ...Job[]]): Promise<void> {
    const model = modelOf(models, jobs[0].model);
    const beganMs = performance.now();
    try {
      const outputs = await outputsOf(model, jobs);
      if (outputs === null) {
        model.alone = "its outputs did not have a row for each row of its inputs";
        for (const job of jobs) await runTogether([job]);
        return;
      }
      const ranMs = performance.now() - beganMs;
      const batchRows = jobs.reduce((sum, { rows }) => sum + rows, 0);
      for (const [i, job] of jobs.entries()) {
        const spent = { waitedMs: beganMs - job.arrivedMs, ranMs, batchRows, batchRequests: jobs.length };
        try {
          const done = doneOf(model, job, { outputs: outputs[i] ?? {}, spent });
          say(
            done,
            done.parts.map(({ buffer }) => buffer),
          );
          release(job.work.buffer);
        } catch (error) {
          refuse(job.work.id, error);
        }
      }
    } catch (error) {
      if (jobs.length === 1) refuse(jobs[0].work.id, error);
      // What one request does to the model is not to be answered to the others.
      else for (const job of jobs) await runTogether([job]);
    }
  }
}

function jobOf(work: Work, models: readonly ServedModel[]): Job {
  const model = modelOf(models, work.model);
  const arrivedMs = performance.now();
  const request = readRequest(work, model.signature);
  const rows = rowsOf(request.feeds);
  const mayJoin = model.alone === null && Object.values(request.feeds).every(({ dims }) => dims[0] === rows);
  return { work, request, model: work.model, rows, key: mayJoin ? joinKey(request.feeds) : null, arrivedMs };
}

function modelOf(models: readonly ServedModel[], index: number): ServedModel {
  const model = models[index];
  if (model === undefined) throw new TypeError(`no model ${index}`);
  return model;
}

/** The outputs of each job; null when those of several could not be told apart. */
async function outputsOf(
  { session }: ServedModel,
  jobs: readonly [Job, ...Job[]],
): Promise<Tensors[] | null> {
  const names = [...new Set(jobs.flatMap(({ request }) => request.wanted.map(({ port }) => port.name)))];
  if (jobs.length === 1) return [await session.run(jobs[0].request.feeds, names)];
  const outputs = await session.run(join(jobs.map(({ request }) => request.feeds)), names);
  return split(
    outputs,
    jobs.map(({ rows }) => rows),
  );
}

function doneOf(
  model: ServedModel,
  { work, request }: Job,
  { outputs, spent }: { outputs: Tensors; spent: Done["spent"] },
): Done {
  // Before the answer: its parts may be the tensors' own memory, and move.
  const observed = model.observe(request.feeds, outputs);
  const sample = work.sampled ? sampleLine(model.place, request, outputs) : null;
  const { headLength, parts } = writeAnswer(model.place, request, outputs);
  return { type: "done", id: work.id, headLength, parts, spent, observed, sample };
}

/** A model that fails on what it was fed is the client's matter; anything else is ours, and says no more than that. */
function faultOf(error: unknown): { status: 400 | 500; error: string } {
  if (!(error instanceof ModelgateError)) return { status: 500, error: "unexpected fault of the server" };
  const { code, message } = error;
  return { status: code === "model-failed" ? 400 : 500, error: message.slice(0, 500) };
}
