import { createHash } from "node:crypto";
import type { LedgerFile, Store } from "./store.ts";

/** A store for tests: every state is kept, and a stale one is never built on. */
export function memoryStore(): Store & {
  files(): Map<string, Uint8Array>;
  put(files: readonly LedgerFile[]): void;
} {
  const states = new Map<string, ReadonlyMap<string, Uint8Array>>();
  let tip: string | null = null;
  const stateOf = (id: string) => {
    const state = states.get(id);
    if (state === undefined) throw new RangeError(`no state ${id}`);
    return state;
  };
  const commit = (state: ReadonlyMap<string, Uint8Array>): string => {
    const id = createHash("sha1")
      .update(`${states.size} ${[...state.keys()].join("\n")}`)
      .digest("hex");
    states.set(id, state);
    tip = id;
    return id;
  };
  const current = () => new Map(tip === null ? [] : stateOf(tip));
  return {
    tip: async () => tip,
    list: async (id, folder) =>
      [...stateOf(id).keys()].filter((path) => path.startsWith(`${folder}/`)).toSorted(),
    async *read(id, paths) {
      for (const path of paths) {
        const bytes = stateOf(id).get(path);
        if (bytes === undefined) throw new RangeError(`no file ${path}`);
        yield { path, bytes };
      }
    },
    async add(files, after) {
      if (after !== tip) return "conflict";
      const state = current();
      for (const { path, bytes } of files) state.set(path, bytes);
      return commit(state);
    },
    files: current,
    /** Writes as somebody would who has the branch in an editor: no bytes delete the file. */
    put(files) {
      const state = current();
      for (const { path, bytes } of files) {
        if (bytes.length === 0) state.delete(path);
        else state.set(path, bytes);
      }
      commit(state);
    },
  };
}
