import { failure } from "@modelgate/schema";
import type { Tensor } from "onnxruntime-common";
import { plainNumbers } from "./float16.ts";

/**
 * An output, which must hold what the first batch promised: `width` values for each row that was fed.
 * @throws ModelgateError `model-failed` when it does not
 */
export function rowsOf(value: Tensor | undefined, width: number, padded: number): Tensor {
  if (value?.data.length === padded * width) return value;
  throw failure("model-failed", "the model's outputs changed their shape after the first batch", {
    hint: "Every output must have one entry for each row that is fed.",
  });
}

/** The first values as doubles; rows that only fill a fixed batch are dropped. */
export function numbersOf({ type, data }: Tensor, count: number): Float64Array {
  const plain = plainNumbers(type, Array.isArray(data) ? data.slice(0, count) : data.subarray(0, count));
  // Converting one number array to another is a hundred times as quick as doing so number by number.
  if (plain instanceof Float32Array || plain instanceof Float64Array) return new Float64Array(plain);
  return Float64Array.from(plain, Number);
}
