/** Lets through the first message and then one in ten seconds: a log is read later, line by line. */
export function sparse(
  print: (message: string) => void,
  everyMs = 10_000,
  // Node loads its clock for measuring when it is first asked for, which takes longer than a line is worth.
  now: () => number = () => Number(process.hrtime.bigint() / 1_000_000n),
): (message: string) => void {
  let next = Number.NEGATIVE_INFINITY;
  return (message) => {
    if (now() < next) return;
    next = now() + everyMs;
    print(message);
  };
}
