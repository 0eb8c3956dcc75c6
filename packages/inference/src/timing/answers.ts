import type { Tensor } from "onnxruntime-common";
import { plainNumbers } from "../scoring/float16.ts";
import { tryRun } from "./bare-session.ts";
import type { Ready } from "./in-process.ts";

/** How the candidate's answers on the timed inputs differ from the baseline's. */
export type AnswerDifference = {
  inferences: number;
  /** Rows of outputs that have several numbers a row. */
  rows: number;
  /** Rows whose largest number is elsewhere. */
  flips: number;
  /** The largest difference between two numbers, and the size of all differences as a share of the baseline's (2-norms). */
  largest: number;
  relative: number;
  /** Texts and whole numbers that differ. */
  unequal: number;
  /** Why outputs cannot be compared, as when their names or shapes differ; null when they can. */
  problem: string | null;
};

/** Runs both on the same inputs and compares all outputs by name. */
export function compareAnswers(candidate: Ready, baseline: Ready): AnswerDifference {
  const found = answerSums();
  for (const [at, feeds] of candidate.feeds.entries()) {
    const other = baseline.feeds[at];
    if (other === undefined) break;
    const ours = tryRun(candidate.session, "candidate", feeds);
    if (!found.add(ours, tryRun(baseline.session, "baseline", other))) break;
  }
  return found.difference();
}

/** One output of one inference; half floats are their bits. */
type Output = Pick<Tensor, "dims" | "data"> & { type: string };
type Outputs = Readonly<Record<string, Output>>;

/** Adds up the differences of inferences, one by one. `add` is false once they cannot be compared any more. */
export function answerSums() {
  const sum = { inferences: 0, rows: 0, flips: 0, largest: 0, unequal: 0, squares: 0, size: 0 };
  let problem: string | null = null;
  return {
    add(ours: Outputs, theirs: Outputs): boolean {
      problem ??= unlike(ours, theirs);
      if (problem !== null) return false;
      for (const [name, output] of Object.entries(ours)) {
        const base = theirs[name];
        if (base !== undefined) add(sum, output, base);
      }
      sum.inferences += 1;
      return true;
    },
    difference(): AnswerDifference {
      const { squares, size, ...counts } = sum;
      const relative = squares === 0 ? 0 : Math.sqrt(squares / Math.max(size, Number.MIN_VALUE));
      return { ...counts, relative, problem };
    },
  };
}

type Sums = { rows: number; flips: number; largest: number; unequal: number; squares: number; size: number };

/** Names come from strangers' models: they are cut, and the parent shows them escaped. */
function unlike(ours: Outputs, theirs: Outputs): string | null {
  const [names, others] = [Object.keys(ours), Object.keys(theirs)];
  const shown = (list: readonly string[]) => list.slice(0, 10).join(", ").slice(0, 200);
  if (names.length !== others.length || names.some((name) => !Object.hasOwn(theirs, name)))
    return `the outputs are ${shown(names)}; the baseline's are ${shown(others)}`;
  for (const name of names) {
    const [one, other] = [ours[name], theirs[name]];
    if (String(one?.dims) !== String(other?.dims))
      return `output ${name.slice(0, 100)} has shape [${String(one?.dims)}]; the baseline's has [${String(other?.dims)}]`;
  }
  return null;
}

function add(sum: Sums, output: Output, base: Output): void {
  const [ours, theirs] = [numbers(output), numbers(base)];
  if (ours === null || theirs === null) {
    const length = output.data.length;
    for (let at = 0; at < length; at += 1) if (output.data[at] !== base.data[at]) sum.unequal += 1;
    return;
  }
  for (let at = 0; at < ours.length; at += 1) {
    const [one, other] = [Number(ours[at]), Number(theirs[at])];
    // Both NaN, or the same infinity, is the same answer.
    if (Object.is(one, other) || one === other) {
      if (Number.isFinite(other)) sum.size += other * other;
      continue;
    }
    const difference = Math.abs(one - other);
    sum.largest = Math.max(sum.largest, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
    sum.squares += Number.isFinite(difference) ? difference * difference : Number.POSITIVE_INFINITY;
    if (Number.isFinite(other)) sum.size += other * other;
  }
  const width = output.dims.length < 2 ? 1 : (output.dims.at(-1) ?? 1);
  if (width < 2) return;
  for (let from = 0; from < ours.length; from += width) {
    sum.rows += 1;
    if (top(ours, from, width) !== top(theirs, from, width)) sum.flips += 1;
  }
}

/** Floats; null for texts and whole numbers, which are equal or are not. */
function numbers({ type, data }: Output): ArrayLike<unknown> | null {
  return type.startsWith("float") ? plainNumbers(type, data as ArrayLike<unknown>) : null;
}

function top(values: ArrayLike<unknown>, from: number, width: number): number {
  let best = from;
  for (let at = from + 1; at < from + width; at += 1)
    if (Number(values[at]) > Number(values[best])) best = at;
  return best - from;
}
