import type { Latency } from "@modelgate/schema";

/** What a container asks for, from what was measured. */
export type Sizing = {
  /** Processor time that one busy worker uses, in thousandths of a core. */
  cpuMillis: number;
  memoryRequestBytes: number;
  memoryLimitBytes: number;
  /** How long a start may take, in seconds, before the container is ended. */
  startSeconds: number;
  /** What this rests on, for the reader of the manifest. */
  because: string;
};

/** The server beside the session: event loop, metrics, parsed requests. */
const SERVER_BYTES = 96 * 2 ** 20;
/**
 * What requests may hold at a time beside that, by the server's own defaults: bodies of requests and answers (max-held-bytes), as many
 * bytes of such that were let go and are not collected yet, and one JSON that is being parsed (max-json-bytes, forty times as large then).
 */
export const HELD = { bodyBytes: 256 * 2 ** 20, jsonBytes: 16 * 2 ** 20, jsonGrowth: 40 };
const HELD_BYTES = 2 * HELD.bodyBytes + HELD.jsonGrowth * HELD.jsonBytes;
const STEP_BYTES = 16 * 2 ** 20;

const UNKNOWN_START_MS = 3000;

const UNMEASURED: Sizing = {
  cpuMillis: 1000,
  memoryRequestBytes: 512 * 2 ** 20,
  memoryLimitBytes: 1024 * 2 ** 20 + HELD_BYTES,
  startSeconds: 60,
  because: "nothing was measured: run benchmark, and give its report",
};

/**
 * Requests and limits of a container from a benchmark's report. Memory: the most that the model's process held, and the server's own;
 * the limit is twice that, for larger batches than were measured, and all that the server lets clients have it hold. Processor: the share of a core that an inference keeps busy
 * (more than one with more threads); no limit, for a limit only makes answers late.
 */
export function sizingOf(latency: Latency | undefined): Sizing {
  const arm = latency?.arms.find(({ arm: name }) => name === "candidate");
  if (latency === undefined || arm === undefined || arm.peakMemoryBytes === null) return UNMEASURED;
  const memory = roundedUp(arm.peakMemoryBytes + SERVER_BYTES, STEP_BYTES);
  const cores = arm.cpuMs !== null && arm.meanMs !== null && arm.meanMs > 0 ? arm.cpuMs / arm.meanMs : null;
  const start = arm.coldStart?.totalMs ?? null;
  const measured = [
    `${Math.ceil(arm.peakMemoryBytes / 2 ** 20)} MiB at most`,
    ...(cores === null ? [] : [`${cores.toFixed(2)} cores while busy`]),
    ...(start === null ? [] : [`${(start / 1000).toFixed(1)} s from start to first answer`]),
  ];
  return {
    cpuMillis: Math.min(Math.max(roundedUp((cores ?? 1) * 1000, 50), 100), 64_000),
    memoryRequestBytes: memory,
    memoryLimitBytes: 2 * memory + HELD_BYTES,
    // Ten times as slow a machine is still let start, and one that hangs is not waited for.
    startSeconds: Math.min(Math.max(Math.ceil(((start ?? UNKNOWN_START_MS) * 10) / 1000), 30), 600),
    because: `benchmark measured ${measured.join(", ")}`,
  };
}

function roundedUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
}

/** A quantity of bytes as Kubernetes reads it. */
export function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)}Mi`;
}
