import { plainNumbers } from "../scoring/float16.ts";
import type { Answer } from "./job.ts";

/** An output of floats as doubles; half floats come as their bits. */
export function numbersOf({ type, data }: Pick<Answer, "type" | "data">): Float64Array {
  return Float64Array.from(plainNumbers(type, data), Number);
}
