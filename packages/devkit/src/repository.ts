import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of this repository. */
export const root = join(import.meta.dirname, "../../..");

/** One workspace: a package or an action. `devDependencies` are those of which it takes types alone. */
export type Workspace = {
  folder: string;
  name: string;
  dependencies: readonly string[];
  devDependencies: readonly string[];
};

/** Every workspace, actions first, by folder. */
export function workspaces(): Workspace[] {
  return globSync(["actions/*/package.json", "packages/*/package.json"], { cwd: root })
    .toSorted()
    .map((file) => {
      const {
        name,
        dependencies = {},
        devDependencies = {},
      } = JSON.parse(readFileSync(join(root, file), "utf8"));
      return {
        folder: file.replaceAll("\\", "/").replace("/package.json", ""),
        name,
        dependencies: Object.keys(dependencies),
        devDependencies: Object.keys(devDependencies),
      };
    });
}

/** Whether a workspace needs another one, by way of others as well. */
export function reaches(workspace: Workspace, name: string, all: readonly Workspace[]): boolean {
  const seen = new Set([workspace.name]);
  for (const next of seen) {
    const { dependencies } = all.find((other) => other.name === next) ?? { dependencies: [] };
    for (const dependency of dependencies) seen.add(dependency);
  }
  return seen.has(name) && workspace.name !== name;
}

/** The folders of actions that have a file, by name. */
export function actionsWith(file: string): string[] {
  return globSync("actions/*", { cwd: root })
    .toSorted()
    .filter((folder) => existsSync(join(root, folder, file)))
    .map((folder) => folder.replaceAll("\\", "/"));
}
