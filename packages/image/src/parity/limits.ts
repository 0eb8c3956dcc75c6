/** How far two numbers may be apart: `absolute` plus `relative` times the expected one's size. */
export type Tolerance = { absolute: number; relative: number };

/** What a server is held to. Times are milliseconds. */
export type ParityLimits = {
  /** From its start until it says that the model is ready. */
  readyMs: number;
  /** Median of one request for one row, as the client sees it. */
  p50Ms: number;
  /** From SIGTERM to its end. */
  stopMs: number;
  /** One answer. */
  requestMs: number;
  tolerance: Tolerance;
  /** The longest body that is sent among the garbage: more than any request of a model that is asked row by row. */
  hugeBytes: number;
};

/**
 * The same bytes asked in the same way answer the same but for the kernels that another processor has; a model whose weights
 * were rounded to half floats is off by some 1e-3 of its values.
 */
export const PARITY_LIMITS: ParityLimits = {
  readyMs: 30_000,
  p50Ms: 1000,
  stopMs: 10_000,
  requestMs: 10_000,
  tolerance: { absolute: 1e-6, relative: 1e-5 },
  hugeBytes: 64 * 2 ** 20,
};
