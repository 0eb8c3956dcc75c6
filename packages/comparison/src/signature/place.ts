import type { Source } from "../graph/net.ts";
import { agreement, type Pairing } from "../graph/pairing.ts";

/** Whether two ports stand at the same place of both graphs: an output is made, an input is read by nodes that are the same. */
export function arePlacedAlike(
  side: "input" | "output",
  main: Pairing,
  [place, other]: readonly [number, number],
): boolean {
  const { before, after } = main;
  const sources =
    side === "output" ? [before.outputs, after.outputs] : [before.root.inputs, after.root.inputs];
  const [one, counterpart] = [sources[0]?.[place], sources[1]?.[other]];
  if (!one || !counterpart) return false;
  return side === "output"
    ? isSameOrigin(main, one, counterpart)
    : haveReaderInCommon(main, one, counterpart);
}

/** Tensors have no place of their own: two outputs that are weights are taken for the same. */
function isSameOrigin(main: Pairing, one: Source, other: Source): boolean {
  return one.kind === other.kind && (one.kind === "tensor" || agreement(main, one, other) === "same");
}

function haveReaderInCommon({ forward, outputs }: Pairing, one: Source, other: Source): boolean {
  if (one.uses.length === 0) return other.uses.length === 0;
  const readers = new Set(
    other.uses.map(({ vertex, slot }) => (vertex === null ? `out ${slot}` : `${vertex.index} ${slot}`)),
  );
  return one.uses.some(({ vertex, slot }) =>
    readers.has(vertex === null ? `out ${outputs[slot]}` : `${forward[vertex.index]} ${slot}`),
  );
}
