import { randomBytes } from "node:crypto";

/** A request's place in a distributed trace (W3C Trace Context, level 1). */
export type Trace = {
  /** 32 hexadecimal digits. */
  traceId: string;
  /** This request's own span, 16 digits. */
  spanId: string;
  /** The caller's span; null: the trace begins here. */
  parentId: string | null;
  /** Two digits, as the caller sent them: whether it records this trace. */
  flags: string;
};

/** The trace that a `traceparent` header names, with a span of our own; a new trace where there is none or it is malformed. */
export function traceOf(header: string | undefined, hex: (bytes: number) => string = randomHex): Trace {
  if (header === undefined) return { traceId: hex(16), spanId: hex(8), parentId: null, flags: "00" };
  const [, version, traceId, parentId, flags, more] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/u.exec(header) ?? [];
  const isValid =
    version !== undefined &&
    version !== "ff" &&
    // Only later versions may have more to say.
    (version !== "00" || more === undefined) &&
    !/^0+$/u.test(traceId ?? "") &&
    !/^0+$/u.test(parentId ?? "");
  const spanId = hex(8);
  if (!isValid || traceId === undefined || parentId === undefined || flags === undefined) {
    return { traceId: hex(16), spanId, parentId: null, flags: "00" };
  }
  return { traceId, spanId, parentId, flags };
}

/** The header that passes a trace on. */
export function traceparent({ traceId, spanId, flags }: Trace): string {
  return `00-${traceId}-${spanId}-${flags}`;
}

let digits = "";
let usedDigits = 0;

/** Digits of bytes that were asked of the system for many requests at once. */
function randomHex(bytes: number): string {
  if (usedDigits + 2 * bytes > digits.length) {
    digits = randomBytes(4096).toString("hex");
    usedDigits = 0;
  }
  usedDigits += 2 * bytes;
  return digits.slice(usedDigits - 2 * bytes, usedDigits);
}
