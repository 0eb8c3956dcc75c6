import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundle, type Files, filesBelow } from "./bundle.ts";
import { root as here, reaches, type Workspace, workspaces } from "./repository.ts";

/** One `dist` folder: bundles by the folder they go to within it, and folders that are copied as they are. */
export type Distribution = {
  /** As `actions/validate/dist`. */
  folder: string;
  bundles: Readonly<Record<string, string>>;
  copies: Readonly<Record<string, string>>;
};

const INFERENCE = "@modelgate/inference";
/** The program that runs models in a process of its own; it lies beside whatever starts it. */
const SANDBOX = "packages/inference/src/sandbox/child.ts";
/** The program that an image runs, and that `modelgate serve` gives to its workers. */
const SERVER = "packages/server/src/program.ts";
/** The parts of the ONNX runtime that travel with an action. */
const RUNTIME = "packages/inference/runtime";

/** What is shipped: every action and the CLI, as far as they are there. */
export function distributions(root = here): Distribution[] {
  const all = workspaces(root);
  return all
    .filter(({ folder }) => folder.startsWith("actions/") || folder === "packages/cli")
    .filter(({ folder }) => existsSync(join(root, folder, "src/index.ts")))
    .map((workspace) => ({
      folder: `${workspace.folder}/dist`,
      bundles: {
        "": `${workspace.folder}/src/index.ts`,
        ...beside(INFERENCE, [SANDBOX, "sandbox"], workspace, all, root),
        ...beside("@modelgate/server", [SERVER, "server"], workspace, all, root),
      },
      copies: beside(INFERENCE, [RUNTIME, "runtime"], workspace, all, root),
    }));
}

/** What lies beside a bundle that reaches a package: a path of the repository, and the folder it goes to. */
function beside(
  reached: string,
  [path, into]: readonly [string, string],
  workspace: Workspace,
  all: readonly Workspace[],
  root: string,
) {
  const isNeeded = reaches(workspace, reached, all) && existsSync(join(root, path));
  return isNeeded ? { [into]: path } : {};
}

/** Builds a distribution in memory. An entry that several share is bundled once where they share `bundled`. */
export async function build(
  { bundles, copies }: Distribution,
  root = here,
  bundled = new Map<string, Promise<Files>>(),
): Promise<Files> {
  const once = (entry: string): Promise<Files> => {
    const files = bundled.get(entry) ?? bundle(root, entry);
    bundled.set(entry, files);
    return files;
  };
  const parts = await Promise.all([
    ...Object.entries(bundles).map(async ([into, entry]) => [into, await once(entry)] as const),
    ...Object.entries(copies).map(
      async ([into, from]) => [into, await filesBelow(join(root, from))] as const,
    ),
  ]);
  return new Map(
    parts.flatMap(([into, files]) =>
      [...files].map(([path, bytes]) => [into === "" ? path : `${into}/${path}`, bytes] as const),
    ),
  );
}

/** The paths in which a folder differs from what was built: `+` missing there, `-` too many, `~` other bytes. */
export async function differences(folder: string, built: Files): Promise<string[]> {
  const there = await filesBelow(folder);
  const paths = [...new Set([...built.keys(), ...there.keys()])].toSorted();
  return paths.flatMap((path) => {
    const [wanted, found] = [built.get(path), there.get(path)];
    if (found === undefined) return [`+ ${path}`];
    if (wanted === undefined) return [`- ${path}`];
    return wanted.equals(found) ? [] : [`~ ${path}`];
  });
}

/** Replaces a folder by what was built. */
export async function replaceFolder(folder: string, built: Files): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, bytes] of built) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
