import type { ServedTensor } from "@modelgate/inference/serving";

/** Tensors by name. */
export type Tensors = Readonly<Record<string, ServedTensor>>;

/** Rows of a request: the first size of its tensors, which all share where requests may be joined. */
export function rowsOf(feeds: Tensors): number {
  return Object.values(feeds)[0]?.dims[0] ?? 1;
}

/** What requests must have in common to be run together: every input's shape but for its first axis. */
export function joinKey(feeds: Tensors): string {
  return Object.entries(feeds)
    .map(([name, { dims }]) => `${name}:${dims.slice(1).join(",")}`)
    .toSorted()
    .join(";");
}

/** Several requests' inputs one below the other. All have the same names, types and trailing shapes. */
export function join(requests: readonly Tensors[]): Tensors {
  const [first] = requests;
  if (first === undefined) throw new TypeError("nothing to join");
  return Object.fromEntries(
    Object.entries(first).map(([name, { type, dims }]) => {
      const parts = requests.map((feeds) => feeds[name]).filter((part) => part !== undefined);
      const rows = parts.reduce((sum, part) => sum + (part.dims[0] ?? 0), 0);
      return [name, { type, dims: [rows, ...dims.slice(1)], data: stacked(parts) }];
    }),
  );
}

function stacked(parts: readonly ServedTensor[]): ServedTensor["data"] {
  const [first] = parts;
  if (first === undefined || Array.isArray(first.data)) {
    return parts.flatMap(({ data }) => (Array.isArray(data) ? data : []));
  }
  const length = parts.reduce((sum, { data }) => sum + data.length, 0);
  const whole = new (first.data.constructor as Float32ArrayConstructor)(length);
  let at = 0;
  for (const { data } of parts) {
    whole.set(data as Float32Array, at);
    at += data.length;
  }
  return whole;
}

/**
 * Each request's own rows of the outputs, copied; null when an output does not have exactly one row for each row that was fed,
 * so that nobody could say whose is whose.
 */
export function split(outputs: Tensors, rows: readonly number[]): Tensors[] | null {
  const total = rows.reduce((sum, count) => sum + count, 0);
  const named = Object.entries(outputs);
  if (named.some(([, { dims }]) => dims[0] !== total)) return null;
  let from = 0;
  return rows.map((count) => {
    const start = from;
    from += count;
    return Object.fromEntries(
      named.map(([name, { type, dims, data }]) => {
        const width = total === 0 ? 0 : data.length / total;
        const own = data.slice(start * width, from * width);
        return [name, { type, dims: [count, ...dims.slice(1)], data: own }];
      }),
    );
  });
}
