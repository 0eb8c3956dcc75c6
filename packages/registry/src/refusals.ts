import { failure } from "@modelgate/schema";

/** How a backend says no, in its own name: every one gives the same codes and remedies. */
export type Refusals = ReturnType<typeof refusals>;

/**
 * @param where begins every message, as `mlflow`
 * @param shown makes a stranger's name fit to be shown
 */
export function refusals(where: string, shown: (name: string) => string = (name) => name) {
  const conflict = (what: string) =>
    failure("registry-conflict", `${where}: ${what}`, {
      hint: "Nothing was changed. Look at `modelgate stages`, and run this again if it is still right.",
    });
  return {
    conflict,
    /** A name that is given already: asked again, it is refused again. */
    taken: (what: string) =>
      failure("registry-conflict", `${where}: ${what}`, {
        hint: "A version stays what it is. Register these bytes under another version.",
      }),
    missing: (what: string) =>
      failure("registry-missing", `${where}: ${what}`, { hint: "`modelgate stages` shows what there is." }),
    /** `holder`: who holds the stage now; null: nobody. */
    moved(model: string, stage: string, holder: { version: string; by: string } | null) {
      const who = holder === null ? "nobody" : `${holder.version}, by ${shown(holder.by)}`;
      return conflict(`${model}: ${stage} is not held as expected any more (now ${who})`);
    },
  };
}
