import type { Store } from "@modelgate/ledger";

/**
 * A ledger that is asked once where it stands, however often it is read: all that is read is of one state. What is added
 * through it moves it on; that somebody else added meanwhile is found when something is added, and then it is asked anew.
 */
export function standing(store: Store): Store {
  let tip: Promise<string | null> | null = null;
  return {
    tip() {
      tip ??= store.tip().catch((error: unknown) => {
        tip = null;
        throw error;
      });
      return tip;
    },
    list: (at, folder) => store.list(at, folder),
    read: (at, paths) => store.read(at, paths),
    async add(files, after, message) {
      // Of an attempt that fails nobody knows what became.
      tip = null;
      const added = await store.add(files, after, message);
      if (added !== "conflict") tip = Promise.resolve(added);
      return added;
    },
  };
}
