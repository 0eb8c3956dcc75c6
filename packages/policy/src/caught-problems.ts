import { ModelgateError, type Problem } from "@modelgate/schema";

/** What a call complains of; nothing when it does not. For tests. */
export function problems(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof ModelgateError) return error.problems;
    throw error;
  }
  return [];
}

/** The messages of `problems`. */
export function messages(run: () => unknown): string[] {
  return problems(run).map(({ message }) => message);
}
