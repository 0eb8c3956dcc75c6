import { type Problem, problemsOf } from "@modelgate/schema";

/** What came of something that may fail: its value, or every problem, so that several can be told at once. */
export type Attempt<T> = { value: T } | { problems: readonly Problem[] };

/** Runs something and keeps its failure as data. Faults that nobody foresaw stay problems too: code `unexpected`. */
export async function attempt<T>(work: () => T | Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    return { problems: problemsOf(error) };
  }
}
