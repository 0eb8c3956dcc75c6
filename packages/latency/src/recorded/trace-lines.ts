import { ARMS, failure, Machine } from "@modelgate/schema";
import * as v from "valibot";
import type { ArmName, Block, Launch, Trace } from "../trace.ts";

// A trace as text that can be committed: one line of conditions, then one for each launch, its blocks in columns. Five digits
// of a time are more than any clock is right to; 60 launches of 120 blocks are about 100 kB. Samples are left out.

const FORMAT = "modelgate/latency-trace@1";
const DIGITS = 5;

const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const arm = v.picklist(ARMS);

const Start = v.object({
  arm,
  processMs: positive,
  loadMs: positive,
  firstMs: positive,
  peakMemoryBytes: v.nullable(whole),
});

const Head = v.object({
  format: v.literal(FORMAT),
  /** Free text: what was measured, and how the machine was loaded. */
  condition: v.string(),
  /** Whether both arms are one model. */
  expected: v.picklist(["same", "slower"]),
  machine: Machine,
  runtime: v.string(),
  threads: whole,
  batch: whole,
  seed: v.pipe(v.number(), v.integer()),
  starts: v.array(Start),
});

const Line = v.object({
  seconds: positive,
  /** One letter for each block: k candidate, b baseline, c control. */
  order: v.pipe(v.string(), v.regex(/^[kbc]*$/)),
  /** One number, or one for each block. */
  rounds: v.optional(v.array(whole)),
  inferences: v.union([whole, v.array(whole)]),
  ms: v.array(positive),
  /** null where single inferences were not timed. */
  p50Ms: v.nullable(v.array(positive)),
  warmUp: v.optional(v.record(arm, v.object({ ms: positive, inferences: whole, stable: v.boolean() }))),
  cpuMs: v.optional(v.record(arm, positive)),
});
type Line = v.InferOutput<typeof Line>;

const LETTERS: Readonly<Record<ArmName, string>> = { candidate: "k", baseline: "b", control: "c" };

/** What a trace does not say of itself: under which condition, and whether both arms are one model. */
export type About = { condition: string; expected: "same" | "slower" };

/** A trace and what it is about, as JSON lines. */
export function traceLines(trace: Trace, { condition, expected }: About): string {
  const { machine, runtime, threads, batch, seed, starts, launches } = trace;
  const head = { format: FORMAT, condition, expected, machine, runtime, threads, batch, seed, starts };
  return [head, ...launches.map(pack)].map((line) => `${JSON.stringify(line)}\n`).join("");
}

/**
 * Reads what `traceLines` wrote.
 * @throws ModelgateError `input-invalid`, with the line of the first thing wrong
 */
export function readTraceLines(text: string): Trace & About {
  const [first = "", ...rest] = text.trimEnd().split("\n");
  const { format: _, ...head } = decode(Head, first, 1);
  return { ...head, launches: rest.map((line, i) => unpack(decode(Line, line, i + 2), i + 2)) };
}

function pack({ blocks, seconds, warmUp, cpuMs }: Launch): Line {
  const inferences = blocks.map((block) => block.inferences);
  const rounds = blocks.map(({ round }) => round);
  const order = blocks.map((block) => LETTERS[block.arm]).join("");
  const isPlain = rounds.every((round, i) => round === roundsOf(order)[i]);
  const medians = blocks.flatMap(({ p50Ms }) => p50Ms ?? []);
  return {
    seconds: rounded(seconds),
    order,
    ...(isPlain ? {} : { rounds }),
    inferences: new Set(inferences).size === 1 ? (inferences[0] ?? 0) : inferences,
    ms: blocks.map(({ ms }) => rounded(ms)),
    p50Ms: medians.length === blocks.length ? medians.map(rounded) : null,
    ...(Object.keys(warmUp).length === 0 ? {} : { warmUp }),
    ...(cpuMs === undefined ? {} : { cpuMs }),
  };
}

function unpack(line: Line, at: number): Launch {
  const { order, ms, p50Ms, inferences, rounds = roundsOf(order) } = line;
  const columns = [ms, p50Ms, rounds, Array.isArray(inferences) ? inferences : null];
  if (columns.some((column) => column !== null && column.length !== order.length))
    throw failure("input-invalid", `line ${at}: expected ${order.length} numbers in every column`);
  const blocks = [...order].map((letter, i): Block => {
    const name = ARMS.find((one) => LETTERS[one] === letter) ?? "candidate";
    const count = Array.isArray(inferences) ? (inferences[i] ?? 0) : inferences;
    const median = p50Ms?.[i];
    return {
      arm: name,
      round: rounds[i] ?? 0,
      inferences: count,
      ms: ms[i] ?? 0,
      ...(median === undefined ? {} : { p50Ms: median }),
    };
  });
  const { seconds, warmUp = {}, cpuMs } = line;
  return { blocks, seconds, warmUp, ...(cpuMs === undefined ? {} : { cpuMs }) };
}

/** The n-th block of an arm belongs to round n. */
function roundsOf(order: string): number[] {
  const seen = new Map<string, number>();
  return [...order].map((letter) => {
    const round = seen.get(letter) ?? 0;
    seen.set(letter, round + 1);
    return round;
  });
}

function rounded(ms: number): number {
  return Number(ms.toPrecision(DIGITS));
}

function decode<T>(schema: v.GenericSchema<unknown, T>, line: string, at: number): T {
  const result = v.safeParse(schema, parsed(line, at), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw failure("input-invalid", `line ${at}: ${v.getDotPath(issue) ?? "the line"}: ${issue.message}`, {
    hint: `Expected a trace of the format ${FORMAT}.`,
  });
}

function parsed(line: string, at: number): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw failure("input-invalid", `line ${at}: expected JSON`, { cause });
  }
}
