import { changedFiles, headOf, type Repository } from "@modelgate/git";
import { missing, shown } from "./fault.ts";

/** Where a file of this checkout was at the base: its path there, with what was inferred. */
export type Place = { path: string; note: string };

/** The base has no such file. Whether the commit that is checked out has it, and what of its kind went away since the base. */
export type Absence = { isCommitted: boolean; gone: readonly string[] };

/** Which files of the base could be the one that is looked for. */
type Kin = {
  /** Whether a file is of its kind. */
  is(name: string): boolean;
  /** Whether also one that lies elsewhere now, byte for byte: a model that moved is no other's past, a policy judges wherever it was. */
  moved: boolean;
};

/**
 * Follows a rename to the base. Called when the base has nothing at the path of today. An equal file under another name
 * is the same model; one that was also changed is believed only when no other file of its kind went away, for a wrong
 * guess would compare with another model, and none would skip the comparison.
 * @param kin those of its ending that are nowhere any more
 * @throws ModelgateError `baseline-missing` when several files could be it
 */
export async function placeAtBase(
  repository: Repository,
  base: string,
  path: string,
  kin: Kin = { is: (name) => ending(name) === ending(path), moved: false },
): Promise<Place | Absence> {
  const head = await headOf(repository);
  if (head === null) return { isCommitted: false, gone: [] };
  const changes = await changedFiles(repository, base, head);
  const own = changes.find((change) => change.path === path);
  const gone = changes
    .flatMap((change) => {
      if (change.change !== "renamed") return change.change === "deleted" ? [change.path] : [];
      return change.similarity < 1 || kin.moved ? [change.from] : [];
    })
    .filter(kin.is);
  // What the base lacks and the head has is a change.
  if (own?.change !== "renamed") return { isCommitted: own !== undefined, gone };
  if (own.similarity < 1 && gone.length > 1)
    throw missing(
      `${shown(path)}: new under this name, and it may be ${listed(gone)} of before`,
      "Rename a model in one change and retrain it in the next, or name the baseline by a path, an address or a report.",
    );
  return { path: own.from, note: `${shown(own.from)} was renamed to ${shown(path)}` };
}

/** The first few names, for a message. */
export function listed(names: readonly string[]): string {
  return `${names.slice(0, 4).map(shown).join(" or ")}${names.length > 4 ? " or another" : ""}`;
}

/** `.onnx`; empty where there is none. */
function ending(path: string): string {
  return /[^/](\.[^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}
