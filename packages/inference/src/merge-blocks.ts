import type { Held, Numbers } from "./gathered.ts";

/** So many scores in one piece of memory the system takes back; of small pieces the allocator keeps what was freed. */
export const LARGE = 2 ** 23;

/** Makes one large block of the last small ones, where they are of one shape; others are left for who joins them. */
export function mergeLast(blocks: Held[], large = LARGE): void {
  const first = blocks.findLastIndex((block) => sizeOf(block) >= large) + 1;
  const last = blocks.slice(first);
  const [one] = last;
  if (one === undefined || one.ids !== null) return;
  const shape = shapeOf(one);
  if (!last.every((block) => shapeOf(block) === shape)) return;
  const all = (of: (block: Held) => Numbers | null | undefined) =>
    concatenated(last.map(of).filter((part) => part != null));
  blocks.splice(first, last.length, {
    rows: last.reduce((sum, block) => sum + block.rows, 0),
    truth: all((block) => block.truth),
    predicted: one.predicted && all((block) => block.predicted),
    scores: one.scores && all((block) => block.scores),
    ids: null,
    ...(one.carried ? { carried: one.carried.map((_, at) => all((block) => block.carried?.[at])) } : {}),
  });
}

function sizeOf({ scores }: Held): number {
  return scores?.length ?? 0;
}

/** How many numbers a row has in each array. */
function shapeOf({ rows, truth, predicted, scores, ids, carried }: Held): string {
  const widths = [truth, predicted, scores, ...(carried ?? [])].map((array) => array && array.length / rows);
  return JSON.stringify([widths, ids === null]);
}

function concatenated(parts: readonly Numbers[]): Numbers {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = widest(parts, length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Of codes bytes or int32, of numbers float32 or float64: as soon as one part needs the larger, all get it. */
function widest(parts: readonly Numbers[], length: number): Numbers {
  if (parts.some((part) => part instanceof Float64Array)) return new Float64Array(length);
  if (parts.some((part) => part instanceof Float32Array)) return new Float32Array(length);
  return parts.some((part) => part instanceof Int32Array) ? new Int32Array(length) : new Uint8Array(length);
}
