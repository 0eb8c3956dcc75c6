import { changedFiles, filesAt, headOf, type Repository } from "@modelgate/git";
import { ownersOf } from "./external-owners.ts";
import { matrixNames } from "./matrix-name.ts";
import { type ModelStatus, pairsOf } from "./pairs.ts";
import { committed, modelTest, sidesOf } from "./states.ts";
import { topOf, workTree } from "./work-tree.ts";

/** One model that is not what it was at the base. */
export type ChangedModel = {
  /** The policy's name, or one made of the path; safe in a matrix and as a file's name. */
  name: string;
  /** From the root of the repository, with `/`; of a deleted one where it was. May hold any character that git does. */
  path: string;
  /** Where it was at the base; null where it was not. */
  before: string | null;
  status: ModelStatus;
};

export type ChangedModels = {
  models: readonly ChangedModel[];
  /** What was seen and is not in the list: changed modes, submodules, renames that could be several. */
  notes: readonly string[];
};

/** What is compared with what. */
export type Between = {
  /** The commit before; null: there is none, and every model is new. */
  base: string | null;
  /** Models that a policy names, with their paths in the repository: models whatever their ending. */
  named: readonly { name: string; path: string }[];
  /** Whether what is not committed counts, too: on a laptop. */
  isLaptop: boolean;
};

/**
 * The models that differ between a base and what is checked out: `*.onnx`, `*.safetensors`, what a policy names, and the DVC and LFS
 * pointers that stand for such files. Weights in a file beside a model are the model's. Sorted by path.
 * @throws ModelgateError what git throws, `history-missing` among it
 */
export async function changedModels(
  repository: Repository,
  { base, named, isLaptop }: Between,
): Promise<ChangedModels> {
  const head = await headOf(repository);
  const isModel = modelTest(new Set(named.map(({ path }) => path)));
  const list = async (commit: string | null) =>
    commit === null ? [] : await filesAt(repository, { commit, path: "" });
  const [was, is] = [await list(base), await list(head)];
  const none = { entries: [], read: async () => null };
  const before = base === null ? none : committed(repository, base, was);
  const clean = head === null ? none : committed(repository, head, is);
  const after = isLaptop && head !== null ? await workTree(repository, is, isModel) : clean;
  const sides = await sidesOf(before, after, isModel);
  const changes =
    base === null || head === null || base === head ? [] : await changedFiles(repository, base, head);
  const { pairs, notes } = pairsOf(sides.before, sides.after, changes);
  const told = new Set(pairs.map(({ path }) => path));
  const rest = after.entries.filter(({ path, kind }) => kind === "file" && isModel(path) && !told.has(path));
  const quiet = sides.others.length === 0 ? [] : rest.map(({ path }) => path);
  const owners =
    quiet.length === 0 ? new Map() : await ownersOf(sides.others, quiet, await topOf(repository));
  const moved = [...owners.keys()].map((path) => ({ path, before: path, status: "changed" as const }));
  const all = [...pairs, ...moved].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const known = new Map(named.map(({ name, path }) => [path, name]));
  const changed = new Set(all.map(({ path }) => path));
  // The policy's names are its models', also of those that did not change.
  const kept = named
    .filter(({ path }) => !changed.has(path))
    .map(({ name, path }) => ({ path, known: name }));
  const names = matrixNames([...all.map(({ path }) => ({ path, known: known.get(path) ?? null })), ...kept]);
  return {
    models: all.map((one, at) => ({ name: names[at] ?? "model", ...one })),
    notes: [...sides.notes, ...notes],
  };
}
