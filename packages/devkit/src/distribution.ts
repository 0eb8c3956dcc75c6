import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundle, type Files, filesBelow } from "./bundle.ts";
import { reaches, root, workspaces } from "./repository.ts";

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
export function distributions(): Distribution[] {
  const all = workspaces();
  return all
    .filter(({ folder }) => folder.startsWith("actions/") || folder === "packages/cli")
    .filter(({ folder }) => existsSync(join(root, folder, "src/index.ts")))
    .map((workspace) => {
      const beside = (reached: string, into: string, path: string) =>
        reaches(workspace, reached, all) ? { [into]: path } : {};
      return {
        folder: `${workspace.folder}/dist`,
        bundles: {
          "": `${workspace.folder}/src/index.ts`,
          ...beside(INFERENCE, "sandbox", SANDBOX),
          ...beside("@modelgate/server", "server", SERVER),
        },
        copies: beside(INFERENCE, "runtime", RUNTIME),
      };
    });
}

/** Builds a distribution in memory. An entry that several share is bundled once where they share `bundled`. */
export async function build(
  { bundles, copies }: Distribution,
  from = root,
  bundled = new Map<string, Promise<Files>>(),
): Promise<Files> {
  const once = (entry: string): Promise<Files> => {
    const files = bundled.get(entry) ?? bundle(from, entry);
    bundled.set(entry, files);
    return files;
  };
  const parts = await Promise.all([
    ...Object.entries(bundles).map(async ([into, entry]) => [into, await once(entry)] as const),
    ...Object.entries(copies).map(
      async ([into, copied]) => [into, await filesBelow(join(from, copied))] as const,
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
