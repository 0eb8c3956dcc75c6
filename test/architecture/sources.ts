import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the repository. */
export const root = join(import.meta.dirname, "../..");

/** A source file by its path from the root, with `/` between the parts. */
export type Source = { path: string; text: string };

/** The hand-written files under the given patterns. */
export function sources(...patterns: string[]): Source[] {
  const exclude = (path: string) => /(^|[\\/])(node_modules|dist|\.cache)([\\/]|$)/.test(path);
  return globSync(patterns, { cwd: root, exclude })
    .filter((path) => !exclude(path))
    .toSorted()
    .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(root, path), "utf8") }));
}

/** Whether a file is a test, or serves only tests. */
export function isTest({ path }: Source): boolean {
  return /\.test\.ts$|^test\/|^packages\/testkit\//.test(path);
}

/** `packages/onnx` of `packages/onnx/src/reader.ts`. */
export function homeOf({ path }: Source): string {
  return path.split("/").slice(0, 2).join("/");
}

/** The text without its comments. Strings stay, so that what they hold can be looked for. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|[^:"'`\\])\/\/.*$/gm, "$1");
}
