/** The results of an act on each item, in their order, with so many under way at once. After an error no other is begun. */
export async function atOnce<T, R>(
  count: number,
  items: readonly T[],
  act: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...items.entries()].toReversed();
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [at, item] = next;
      results[at] = await act(item).catch((error: unknown) => {
        waiting.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, items.length) }, work));
  return results;
}
