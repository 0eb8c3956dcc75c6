import {
  type Asking,
  type Endpoint,
  type Exchange,
  openEndpoint,
  readAddress,
} from "@modelgate/inference/endpoint";
import type { Question } from "@modelgate/inference/offline";
import { problemsOf } from "@modelgate/schema";
import { Comparison, type OutputParity } from "./compare-answers.ts";
import type { ParityLimits } from "./limits.ts";
import type { RunningServer, ServerStart } from "./running-server.ts";
import { type Refusal, survive } from "./survive.ts";
import { untilReady } from "./until-ready.ts";

/** How an answer is asked for. */
export type Manner = "json" | "binary";

/** What a server did. Whether that is enough its limits say; see `judgeParity`. Times are milliseconds. */
export type Proof = {
  /** From its start until it was ready. */
  readyMs: number;
  /** The server's name and version, as it says. */
  server: string | null;
  /** Answers that were compared, and how they were asked for. */
  answers: number;
  manners: readonly Manner[];
  /** Rows that the server takes at once, where that is fewer than it was to be asked; null: it took them all. */
  mostRows: number | null;
  outputs: readonly OutputParity[];
  /** Median over so many requests for one row; null: none was answered. */
  p50Ms: number | null;
  timed: number;
  refusals: readonly Refusal[];
  /** Whether it answered as before after all of them: values that were compared, and those that differed. */
  after: { values: number; unequal: number; reason: string | null };
  /** From SIGTERM to its end; `clean`: by itself, in time, and with no sign of a crash. */
  stop: { ms: number; clean: boolean; how: string };
};

/** What is asked of a server, and what the model itself answers. */
export type Parity = {
  /** As the server calls it. */
  model: string;
  questions: readonly Question[];
  limits: ParityLimits;
};

/** Bodies of answers are read to here. */
const MOST_ANSWER_BYTES = 2 ** 30;
const ROUNDS = 3;
/** Questions that are asked again after the garbage. */
const ASKED_AGAIN = 8;
/** Exit codes of a server that ended as it was told: its own zero, or the signal's. */
const CLEAN_CODES = [0, 143];

/**
 * Starts a server and has it show that it answers as the model does offline, refuses what is no request and lives on, and ends
 * when it is told to. Any server will do that speaks the Open Inference Protocol. Ends it in every case.
 * @throws ModelgateError `server-failed` with its logs when it never becomes ready, `endpoint-fault` when it does not describe
 * the model
 */
export async function proveParity(start: ServerStart, parity: Parity, exchange: Exchange): Promise<Proof> {
  const { model, questions, limits } = parity;
  const began = performance.now();
  await using server = await start();
  const address = readAddress(`${server.origin}/v2/models/${encodeURIComponent(model)}`);
  const asking: Asking = { exchange, timeoutMs: limits.requestMs, mostBytes: MOST_ANSWER_BYTES };
  await untilReady(server, address, asking, { beganMs: began, limitMs: limits.readyMs });
  const readyMs = performance.now() - began;
  const endpoint = await openEndpoint(address, asking);
  const manners: readonly Manner[] = endpoint.binary ? ["json", "binary"] : ["json"];
  const comparison = new Comparison(limits.tolerance);
  let answers = 0;
  for (const manner of manners)
    for (const question of questions) if (await compare(endpoint, question, manner, comparison)) answers += 1;
  const compared = new Set(questions.flatMap(({ answers: own }) => own.map(({ name }) => name)));
  for (const { name, type } of endpoint.signature.outputs)
    if (!compared.has(name)) comparison.leftOut(name, type ?? "unknown");
  const times = await timed(endpoint, questions);
  const before = await answersNow(endpoint, questions.slice(0, ASKED_AGAIN));
  const [first] = questions;
  const refusals = first === undefined ? [] : await survive(address, first.feeds, asking, limits.hugeBytes);
  // Held against what it said before: whether that was right was told above.
  const again = new Comparison(limits.tolerance);
  for (const question of before)
    await compare(endpoint, question, endpoint.binary ? "binary" : "json", again);
  return {
    readyMs,
    server: endpoint.server,
    answers,
    manners,
    mostRows: endpoint.mostRows(),
    outputs: comparison.outputs(),
    p50Ms: median(times),
    timed: times.length,
    refusals,
    after: summed(again.outputs()),
    stop: await stopped(server, limits.stopMs),
  };
}

/** Whether it was asked: NaN and infinity have no form in JSON, and rows that hold some are asked for in binary alone. */
async function compare(
  endpoint: Endpoint,
  { feeds, answers }: Pick<Question, "feeds" | "answers">,
  manner: Manner,
  comparison: Comparison,
): Promise<boolean> {
  const outputs = answers.map(({ name }) => name);
  try {
    comparison.add(answers, await endpoint.infer(feeds, { binary: manner === "binary", outputs }), "");
  } catch (error) {
    const [problem] = problemsOf(error);
    if (problem?.code === "dataset-mismatch" && manner === "json" && endpoint.binary) return false;
    comparison.add(answers, null, problem?.message ?? "there was no answer");
  }
  return true;
}

/** What a server answers, for those questions that it does answer: in binary where it can, which has a form for every row. */
async function answersNow(
  endpoint: Endpoint,
  questions: readonly Question[],
): Promise<Pick<Question, "feeds" | "answers">[]> {
  const found: Pick<Question, "feeds" | "answers">[] = [];
  for (const { feeds, answers } of questions) {
    const outputs = answers.map(({ name }) => name);
    const now = await endpoint.infer(feeds, { outputs }).catch(() => null);
    if (now !== null) found.push({ feeds, answers: now });
  }
  return found;
}

async function timed(endpoint: Endpoint, questions: readonly Question[]): Promise<number[]> {
  const least = Math.min(...questions.map(({ rows }) => rows));
  const single = questions.filter(({ rows }) => rows === least);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { feeds, answers } of single) {
      const outputs = answers.map(({ name }) => name);
      const began = performance.now();
      // That it failed was said where its answer was compared.
      const answered = await endpoint.infer(feeds, { outputs }).catch(() => null);
      if (answered !== null) times.push(performance.now() - began);
    }
  }
  return times;
}

function summed(outputs: readonly OutputParity[]): Proof["after"] {
  return {
    values: outputs.reduce((sum, { values }) => sum + values, 0),
    unequal: outputs.reduce((sum, { unequal }) => sum + unequal, 0),
    reason: outputs.find(({ unequal }) => unequal > 0)?.reason ?? null,
  };
}

function median(times: readonly number[]): number | null {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

async function stopped(server: RunningServer, limitMs: number): Promise<Proof["stop"]> {
  const before = await server.ended();
  if (before !== null) {
    return {
      ms: 0,
      clean: false,
      how: `it had ended before (${before.signal ?? `exit code ${before.code}`})`,
    };
  }
  const began = performance.now();
  const { code, signal, forced } = await server.stop(limitMs);
  const ms = performance.now() - began;
  if (forced) return { ms, clean: false, how: `it had to be killed after ${limitMs} ms` };
  const clean = signal === "SIGTERM" || (code !== null && CLEAN_CODES.includes(code));
  return { ms, clean, how: signal ?? `exit code ${code ?? "unknown"}` };
}
