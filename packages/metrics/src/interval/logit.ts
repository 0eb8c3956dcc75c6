import type { Bounds } from "./wilson.ts";

/**
 * The interval value +- reach, laid on the logit scale: it stays within (0, 1) and leans away from the near end, as
 * areas close to 1 do. `value` must lie strictly between.
 */
export function logitInterval(value: number, reach: number): Bounds {
  const scaled = reach / (value * (1 - value));
  const centre = Math.log(value / (1 - value));
  return [sigmoid(centre - scaled), sigmoid(centre + scaled)];
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
