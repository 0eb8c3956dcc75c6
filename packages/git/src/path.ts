import { refused, shown } from "./fault.ts";

/** A file or folder of a commit. `path` is from the root of the repository, with `/` between the parts. */
export type At = { commit: string; path: string };

/** The longest path that systems take, in bytes. */
const MAX_PATH_BYTES = 4096;

/** Takes any name that git can hold: spaces, newlines, `-` in front, other scripts. Refuses what is not a path from the root. */
export function treePath(path: string): string {
  const parts = path.split("/");
  const isOdd = parts.some((part) => part === "" || part === "." || part === ".." || part.includes("\0"));
  if (isOdd || !path.isWellFormed() || Buffer.byteLength(path) > MAX_PATH_BYTES)
    throw refused(
      `${shown(path)}: expected a path from the root of the repository, as "models/digits.onnx"`,
      "No `/` in front or at the end, no `.`, no `..`, and `/` between folders on every system.",
    );
  return path;
}

/**
 * Where a model's external data lies: `location` as the model names it, from the model's own folder. It cannot leave
 * that folder.
 */
export function beside({ commit, path }: At, location: string): At {
  if (/^[A-Za-z]:|\\/.test(location))
    throw refused(
      `${shown(location)}: external data is named from the model's folder, with \`/\``,
      "Save the model again with its external data beside it.",
    );
  treePath(location);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return { commit, path: treePath(folder + location) };
}
