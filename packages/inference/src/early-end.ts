const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Has something undone should this process end before it was undone in order: by `process.exit`, a stray error, or a
 * signal, as CI sends one when a run is cancelled. Returns a function that removes the signal handlers.
 * @param undo must be synchronous: nothing waits any more
 */
export function onEarlyEnd(undo: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    callOff();
    undo();
    // Listening took the signal's effect away. Whoever else listens decides; else it ends the process as it would have.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const callOff = () => {
    process.off("exit", undo);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  process.on("exit", undo);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return callOff;
}
