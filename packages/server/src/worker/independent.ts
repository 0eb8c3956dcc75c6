import type { ServedSession, ServedTensor } from "@modelgate/inference/serving";
import { emptyTensor } from "../protocol/datatype.ts";
import type { ServedPort, ServedSignature } from "../protocol/signature.ts";
import { join, split, type Tensors } from "./joined.ts";

/** Kernels for several rows add in another order than those for one. */
const TOLERANCE = { relative: 1e-3, absolute: 1e-5 };
/** Sizes tried where another axis than the first is open, as in a sentence's length. */
const OPEN_SIZES = [1, 8];

/**
 * Why requests for a model must not be joined; null when they may. Joined, a request's answer must not depend on whom it was run
 * with, so the model is asked: rows alone and the same rows together have to be answered alike. A model that looks across the
 * first axis (a softmax over it, a sort, a mean) fails this, and serves one request at a time.
 */
export async function whyAlone(session: ServedSession, signature: ServedSignature): Promise<string | null> {
  const ports = [...signature.inputs, ...signature.outputs];
  const closed = ports.find(({ shape }) => shape === null || shape[0] !== -1);
  if (closed !== undefined) return `the first axis of ${JSON.stringify(closed.name)} is not open`;
  let reason = "the model could not be run on made rows";
  for (const open of OPEN_SIZES) {
    const outcome = await compared(session, signature, open).catch((): string => reason);
    if (outcome === null) return null;
    reason = outcome;
  }
  return reason;
}

async function compared(
  session: ServedSession,
  signature: ServedSignature,
  open: number,
): Promise<string | null> {
  const names = signature.outputs.map(({ name }) => name);
  const requests = [1, 2, 1].map((rows, i) => made(signature.inputs, { rows, open, seed: i + 1 }));
  const together = split(await session.run(join(requests), names), [1, 2, 1]);
  if (together === null) return "its outputs do not have a row for each row of its inputs";
  for (const [i, feeds] of requests.entries()) {
    const alone = await session.run(feeds, names);
    const other = names.find((name) => !alike(alone[name], together[i]?.[name]));
    if (other !== undefined) return `rows of ${JSON.stringify(other)} depend on the rows beside them`;
  }
  return null;
}

function made(
  inputs: readonly ServedPort[],
  { rows, open, seed }: { rows: number; open: number; seed: number },
): Tensors {
  return Object.fromEntries(
    inputs.map(({ name, datatype, shape }) => {
      const dims = [rows, ...(shape ?? []).slice(1).map((size) => (size === -1 ? open : size))];
      const data = emptyTensor(datatype, dims);
      // Whole values that differ by row; as bits of half floats or booleans 0 and 1 are what is safe.
      const most = datatype.name === "BOOL" || datatype.name === "FP16" ? 2 : 4;
      // The second is larger than the others: a scale that is taken from all rows (DynamicQuantizeLinear) is then another one.
      const by = seed === 2 && (datatype.name === "FP32" || datatype.name === "FP64") ? 8 : 1;
      for (let i = 0; i < data.length; i += 1) {
        const value = by * ((i * 7 + seed * 13 + ((i * seed) >> 2)) % most);
        data[i] = (
          Array.isArray(data) ? `${value}` : typeof data[i] === "bigint" ? BigInt(value) : value
        ) as never;
      }
      return [name, { type: datatype.runtime, dims, data }];
    }),
  );
}

function alike(a: ServedTensor | undefined, b: ServedTensor | undefined): boolean {
  if (a === undefined || b === undefined || a.data.length !== b.data.length) return false;
  const [left, right] = [a.data, b.data];
  for (let i = 0; i < left.length; i += 1) if (!close(left[i], right[i])) return false;
  return true;
}

function close(a: unknown, b: unknown): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  const { relative, absolute } = TOLERANCE;
  return Object.is(a, b) || Math.abs(a - b) <= absolute + relative * Math.max(Math.abs(a), Math.abs(b));
}
