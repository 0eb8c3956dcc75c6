/** What a signal that was aborted says to whoever asks for a result; null: it was not. A budget's end is a timeout. */
export function whyAborted(signal: AbortSignal | undefined): "cancelled" | "the budget was spent" | null {
  if (signal?.aborted !== true) return null;
  const { reason } = signal;
  return reason instanceof Error && reason.name === "TimeoutError" ? "the budget was spent" : "cancelled";
}
