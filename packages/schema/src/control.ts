// What a control, a model timed against itself, lets be said of a ratio. All in logarithms: of ratios, and of 1 + a limit.

type Ends = { readonly low: number; readonly high: number };

/** Differences of logarithms carry a rounding: 2.04 ms over 2 ms is above 1.02 by the last digit. */
export function exceeds(log: number, logLimit: number): boolean {
  return log > logLimit + 1e-12;
}

/**
 * Whether a model against itself is known to within the limit: its interval reaches no further than the limit to either
 * side of its middle, and where it leaves out 1 it stays within the limit of it.
 */
export function isQuiet({ low, high }: Ends, logLimit: number): boolean {
  const excludesOne = low > 0 || high < 0;
  return !exceeds((high - low) / 2, logLimit) && !(excludesOne && exceeds(Math.max(high, -low), logLimit));
}

/** What the low end of a candidate that fails exceeds: the limit, and where it is not quiet what the control may be off as well. */
export function failsAbove(control: Ends, logLimit: number): number {
  return logLimit + (isQuiet(control, logLimit) ? 0 : Math.max(control.high, -control.low));
}
