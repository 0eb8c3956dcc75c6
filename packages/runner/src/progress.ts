/** Lets through the first message and then one in ten seconds: a log is read later, line by line. */
export function sparse(
  print: (message: string) => void,
  everyMs = 10_000,
  now: () => number = () => performance.now(),
): (message: string) => void {
  let next = Number.NEGATIVE_INFINITY;
  return (message) => {
    if (now() < next) return;
    next = now() + everyMs;
    print(message);
  };
}
