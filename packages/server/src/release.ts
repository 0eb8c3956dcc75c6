/** Bytes of which the collector may dispose in its own time. */
const SMALL = 4096;

/**
 * Gives memory back at once that is done with. The collector would keep it until its own heap is full, which for requests of
 * 100 kB is 10 MB later; the next request gets the same piece, which the processor still has at hand. Memory that moved to another
 * thread, or of which only a part is meant, is left alone.
 */
export function release(memory: ArrayBuffer | Buffer): void {
  const buffer = memory instanceof ArrayBuffer ? memory : memory.buffer;
  if (!(buffer instanceof ArrayBuffer) || buffer.detached) return;
  if (buffer.byteLength !== memory.byteLength || buffer.byteLength <= SMALL) return;
  buffer.transfer(0);
}
