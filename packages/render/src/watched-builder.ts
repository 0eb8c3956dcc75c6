/** The same value, which counts how often anything in it is looked at: work that is counted is the same on every machine. */
export function watched<T extends object>(value: T): { value: T; looks(): number } {
  let count = 0;
  const follow = <V extends object>(target: V): V =>
    new Proxy(target, {
      get(of, key, self) {
        count += 1;
        const found: unknown = Reflect.get(of, key, self);
        return typeof found === "object" && found !== null ? follow(found) : found;
      },
    });
  return { value: follow(value), looks: () => count };
}
