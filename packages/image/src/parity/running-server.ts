/** How a server ended: by itself or because it was told to. `forced`: it had to be killed. */
export type Ending = { code: number | null; signal: string | null; forced: boolean };

/** A server that was started. Disposing ends it, whatever state it is in. */
export type RunningServer = AsyncDisposable & {
  /** As `http://127.0.0.1:49153`. */
  origin: string;
  /** The end of what it said, bounded. A stranger's text. */
  logs(): Promise<string>;
  /** null while it runs. */
  ended(): Promise<Ending | null>;
  /** Sends SIGTERM, and SIGKILL when it still runs after the limit, in milliseconds. */
  stop(limitMs: number): Promise<Ending>;
};

/** Starts a server. What starts it, a process or an engine, is the caller's. */
export type ServerStart = () => Promise<RunningServer>;
