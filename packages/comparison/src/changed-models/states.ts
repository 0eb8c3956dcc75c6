import { posix } from "node:path";
import { type Entry, fileAt, type Repository } from "@modelgate/git";
import { dvcOuts, MAX_DVC_BYTES } from "./dvc-pointer.ts";

/** A model in a commit: what its content is known by, and the DVC pointer that stands for it, where one does. */
export type State = { key: string; executable: boolean; pointer: string | null };

/** Which files are models: by their ending, or because a policy names them. Paths as commits have them. */
export type IsModel = (path: string) => boolean;

const ENDING = /[^/]\.(?:onnx|safetensors)$/iu;

export function modelTest(named: ReadonlySet<string>): IsModel {
  return (path) => ENDING.test(path) || named.has(path);
}

/** Both sides of a comparison: every model that is not the same on both, and what else differs. */
export type Sides = {
  before: ReadonlyMap<string, State>;
  after: ReadonlyMap<string, State>;
  /** Files that are no models and differ, or are on one side only: weights of a model may lie in them. */
  others: readonly string[];
  notes: readonly string[];
};

/** What `entriesOf` lists of one side, with a way to read it. */
export type Side = { entries: readonly Entry[]; read(path: string): Promise<Uint8Array | null> };

/** One side as a commit has it. */
export function committed(repository: Repository, commit: string, entries: readonly Entry[]): Side {
  return { entries, read: (path) => fileAt(repository, { commit, path }, { maxBytes: MAX_DVC_BYTES }) };
}

/** What differs between two sides, as far as models go. Equal entries are passed over before anything is read. */
export async function sidesOf(before: Side, after: Side, isModel: IsModel): Promise<Sides> {
  const was = new Map(before.entries.map((entry) => [entry.path, entry]));
  const is = new Map(after.entries.map((entry) => [entry.path, entry]));
  const differs = (entry: Entry, other: Entry | undefined) =>
    other?.id !== entry.id || other.kind !== entry.kind || other.executable !== entry.executable;
  const touched = [
    ...before.entries.filter((entry) => differs(entry, is.get(entry.path))),
    ...after.entries.filter((entry) => !was.has(entry.path)),
  ].map(({ path }) => path);
  const sides: [Map<string, State>, Map<string, State>] = [new Map(), new Map()];
  const others = new Set<string>();
  const notes: string[] = [];
  for (const path of touched) {
    const pair = [was.get(path), is.get(path)] as const;
    const odd = pair.find((entry) => entry?.kind === "submodule" || entry?.kind === "symlink");
    if (odd !== undefined) {
      if (odd.kind === "submodule")
        notes.push(`${path} is a submodule and changed: models in it are not looked at`);
      else if (isModel(path)) notes.push(`${path} is a symbolic link and changed: links are not followed`);
      continue;
    }
    for (const [at, entry] of pair.entries()) {
      const side = sides[at];
      if (entry === undefined || side === undefined) continue;
      if (isModel(path)) {
        side.set(path, { key: `git ${entry.id}`, executable: entry.executable, pointer: null });
      } else if (path.endsWith(".dvc")) {
        const bytes = await (at === 0 ? before : after).read(path);
        for (const { out, state } of statesOf(path, bytes)) {
          if (isModel(out)) side.set(out, state);
          else others.add(out);
        }
      } else others.add(path);
    }
  }
  return { before: sides[0], after: sides[1], others: [...others], notes };
}

/** The files behind a `.dvc` file. One that cannot be read is told when it is needed, not where it is only listed. */
function statesOf(path: string, bytes: Uint8Array | null): { out: string; state: State }[] {
  if (bytes === null) return [];
  try {
    const outs = dvcOuts(Buffer.from(bytes).toString("utf8"), path);
    return outs
      .filter(({ isFolder }) => !isFolder)
      .map(({ path: out, md5 }) => ({
        out: posix.join(posix.dirname(path), out),
        state: { key: `dvc ${md5}`, executable: false, pointer: path },
      }));
  } catch {
    // By DVC's own habit the file beside it; what is wrong with the pointer is said when it is opened.
    const out = path.slice(0, -".dvc".length);
    return [
      {
        out,
        state: { key: `pointer ${Buffer.from(bytes).toString("base64")}`, executable: false, pointer: path },
      },
    ];
  }
}
