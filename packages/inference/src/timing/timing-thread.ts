import type { Setting } from "./job.ts";

/** What a thread is started with that times models: `timing` tells it from one that reads. */
export type TimingThread = { timing: Setting };

/** Whether a thread was started to time models; apart from its program, which few need. */
export function isTiming(data: unknown): data is TimingThread {
  return typeof data === "object" && data !== null && "timing" in data;
}
