import { failure } from "@modelgate/schema";

// The runtime's native side takes half floats as bits in a Uint16Array and sees Float16Array as empty (1.30.0),
// while its JavaScript insists on Float16Array wherever there is one. So this module keeps the constructor,
// and `hideFloat16Array` takes it away before the runtime is loaded.
const Half = (
  globalThis as unknown as { Float16Array?: new (source: ArrayBufferLike | number) => Uint16Array }
).Float16Array;

/** Makes the runtime, when it is loaded next in this process, use the bits of half floats. */
export function hideFloat16Array(): void {
  Reflect.deleteProperty(globalThis, "Float16Array");
}

/**
 * Half floats to be written as numbers; `asBits` gives what the runtime takes.
 * @throws ModelgateError `model-unsupported` on a Node without them
 */
export function float16Array(length: number): Uint16Array {
  if (Half === undefined) throw halfless();
  return new Half(length);
}

/** Half floats as the runtime takes them; anything else as it is. */
export function asBits<T>(data: T): T | Uint16Array {
  return Half !== undefined && data instanceof Half ? new Uint16Array(data.buffer) : data;
}

/** Numbers out of an output's data: half floats come as their bits. */
export function plainNumbers(type: string, data: ArrayLike<unknown>): ArrayLike<unknown> {
  if (type !== "float16" || !(data instanceof Uint16Array)) return data;
  if (Half === undefined) throw halfless();
  return new Half(data.slice().buffer);
}

function halfless() {
  return failure("model-unsupported", "float16 inputs and outputs need Node 24 or newer", {
    hint: "Run with Node 24.",
  });
}
