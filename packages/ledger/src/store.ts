/** A file of the ledger, by its path. */
export type LedgerFile = { path: string; bytes: Uint8Array };

/**
 * Where a ledger lives: a branch of the repository, or what behaves like one. A state is named by an id, and a new state is
 * taken only by who names the one before it.
 */
export type Store = {
  /** The id of the newest state; null: there is no ledger yet. */
  tip(): Promise<string | null>;
  /** The paths below a folder, in the order of their bytes. */
  list(tip: string, folder: string): Promise<string[]>;
  /** Files by their paths, all of which exist, in the order asked for. */
  read(tip: string, paths: readonly string[]): AsyncIterable<LedgerFile>;
  /**
   * Adds files to a state. The id of the new one, or `conflict` when somebody else was quicker.
   * @throws ModelgateError when the store cannot be written at all
   */
  add(files: readonly LedgerFile[], after: string | null, message: string): Promise<string | "conflict">;
};
