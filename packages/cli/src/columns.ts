/** How many columns standard output has; a hundred where it is no terminal. */
export function columns(): number {
  return process.stdout.columns ?? 100;
}
