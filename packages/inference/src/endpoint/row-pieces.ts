import type { TensorData } from "../scoring/tensor.ts";
import type { Answered } from "./decode-answer.ts";
import type { Feeds } from "./encode-request.ts";

/** The rows of a request: the first size of its tensors; null where they do not share one, so that it cannot be cut. */
export function rowsOf(feeds: Feeds): number | null {
  const [rows, ...others] = new Set(feeds.map(({ dims }) => dims[0] ?? null));
  return rows == null || others.length > 0 ? null : rows;
}

/** A request as several of at most so many rows each. */
export function inPieces(feeds: Feeds, rows: number, most: number): Feeds[] {
  return Array.from({ length: Math.ceil(rows / most) }, (_, at) => {
    const [from, to] = [at * most, Math.min(rows, (at + 1) * most)];
    return feeds.map(({ input, type, dims, data }) => {
      const width = data.length / rows;
      const own = data.slice(from * width, to * width) as TensorData;
      return { input, type, dims: [to - from, ...dims.slice(1)], data: own };
    });
  });
}

/** The answers to pieces as one answer; null when one has not a row for each row of its piece: nobody could put them together. */
export function joined(
  answers: readonly (readonly Answered[])[],
  rows: readonly number[],
): Answered[] | null {
  const [first] = answers;
  if (first === undefined) return null;
  const whole = first.map(({ name, type, dims }): Answered | null => {
    const parts = answers.map((answer) => answer.find((output) => output.name === name));
    const isCut = parts.every(
      (part, at) =>
        part?.type === type &&
        part.dims[0] === rows[at] &&
        String(part.dims.slice(1)) === String(dims.slice(1)),
    );
    if (!isCut) return null;
    const total = rows.reduce((sum, each) => sum + each, 0);
    const data = stacked(parts.flatMap((part) => (part === undefined ? [] : [part.data])));
    return { name, type, dims: [total, ...dims.slice(1)], data };
  });
  return whole.every((output) => output !== null) ? whole : null;
}

function stacked(parts: readonly TensorData[]): TensorData {
  const [first] = parts;
  if (first === undefined || Array.isArray(first)) return parts.flatMap((part) => part as string[]);
  const whole = new (first.constructor as Float32ArrayConstructor)(
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let at = 0;
  for (const part of parts) {
    whole.set(part as Float32Array, at);
    at += part.length;
  }
  return whole;
}
