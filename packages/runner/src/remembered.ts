/**
 * Asks once for each key, however often and however soon it is asked again. What failed is not remembered: the fault may have
 * passed, and the next who asks learns it.
 */
export function remembered<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const asked = ask(key);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}
