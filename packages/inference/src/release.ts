/**
 * Gives the memory of arrays back at once, which are empty then: left to the collector, those of all blocks pile up. What has gone
 * to another thread, or was given back before, is left alone.
 */
export function release(...arrays: readonly (ArrayBufferView | null)[]): void {
  for (const array of arrays) {
    if (array?.buffer instanceof ArrayBuffer && !array.buffer.detached) array.buffer.transfer(0);
  }
}
