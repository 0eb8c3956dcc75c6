export { type Asked, calibrate, FEWEST_SIMULATIONS } from "./calibrate.ts";
export type { Pace } from "./samples.ts";
