/** Gives the memory of an array back at once, which is empty then: waiting for the collector, many large ones pile up. */
export function release(...arrays: readonly (Float64Array | Float32Array | Uint32Array)[]): void {
  for (const { buffer } of arrays) if (buffer instanceof ArrayBuffer) buffer.transfer(0);
}
