import { ModelgateError, throwProblems } from "@modelgate/schema";

/**
 * The results of all of them, as `Promise.all` gives them.
 * @throws ModelgateError every problem that any of them had; a fault of another kind as it is
 */
export async function together<T extends readonly unknown[]>(
  work: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(work);
  const reasons = settled.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
  const strange = reasons.find((reason) => !(reason instanceof ModelgateError));
  if (strange !== undefined) throw strange;
  throwProblems(reasons.flatMap((reason) => (reason instanceof ModelgateError ? reason.problems : [])));
  return await Promise.all(work);
}
