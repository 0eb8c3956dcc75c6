import type { Net, Source, Vertex } from "./net.ts";

/**
 * The vertices in an order that depends on nothing but structure: the walk from the outputs to what feeds them, input by input,
 * each after all that feed it. Two nets that are the same graph give the same order, whatever their names and files' order.
 * What no output needs comes last, its sinks as they are arranged, else as in the file. A cycle is cut where the walk meets it.
 */
export function canonicalOrder(
  net: Net,
  outputs: readonly (Source | null)[],
  arrange: (sinks: readonly Vertex[]) => readonly Vertex[] = (sinks) => sinks,
): Vertex[] {
  const order: Vertex[] = [];
  const seen = new Uint8Array(net.vertices.length);
  for (const output of outputs) if (output?.kind === "vertex") walk(output.vertex, seen, order);
  if (order.length === net.vertices.length) return order;
  const sinks = net.vertices.filter(
    (one) => seen[one.index] === 0 && one.outputs.every((output) => (output?.uses.length ?? 0) === 0),
  );
  for (const sink of arrange(sinks)) walk(sink, seen, order);
  for (const one of net.vertices) walk(one, seen, order);
  return order;
}

/** Iterative, for a chain of a million nodes is no reason to overflow the stack. */
function walk(start: Vertex, seen: Uint8Array, order: Vertex[]): void {
  if (seen[start.index] !== 0) return;
  seen[start.index] = 1;
  const stack = [{ vertex: start, slot: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const source = top.vertex.sources[top.slot];
    if (source === undefined) {
      order.push(top.vertex);
      stack.pop();
      continue;
    }
    top.slot += 1;
    if (source?.kind !== "vertex" || seen[source.vertex.index] !== 0) continue;
    seen[source.vertex.index] = 1;
    stack.push({ vertex: source.vertex, slot: 0 });
  }
}
