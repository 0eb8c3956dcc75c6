/** How every session is opened, whatever it is for: on the processor, one operator after another, and silent. */
export function sessionOptions(threads: number) {
  return {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionProviders: ["cpu"],
    logSeverityLevel: 3,
  } as const;
}

/** Threads that spin after a run hold a processor that somebody else waits for. Nested keys are joined: session.intra_op.allow_spinning. */
export const NO_SPINNING = {
  extra: { session: { intra_op: { allow_spinning: "0" }, inter_op: { allow_spinning: "0" } } },
} as const;
