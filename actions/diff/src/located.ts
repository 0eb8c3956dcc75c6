// Where the bytes of a model lie that are to be read: in the work tree, behind an LFS pointer there, in DVC's cache, or in a
// commit. Pointer files (LFS, DVC) are never read as models. What cannot be had ends the run with the command that brings it.
import { copyFile, lstat, mkdir, readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { isLfsPointer, topOf } from "@modelgate/comparison/changed-models";
import { copyLfsObject, headOf, lfsPointer } from "@modelgate/git";
import { fileSource, readModel, tensorsOf } from "@modelgate/onnx";
import { failure, ModelgateError, shellWord } from "@modelgate/schema";
import { copyPointed, MAX_BYTES, pointerBeside, type Ways } from "./dvc.ts";

/** A model on disk, ready to be read; `notes` say where it came from. */
export type Located = { path: string; notes: readonly string[] };

/**
 * The model of the work tree, from its place, or from what stands for it there; null: there is nothing.
 * @throws ModelgateError `file-missing` with the command to run first for a pointer whose content cannot be had
 */
export async function inWorkTree(path: string, ways: Ways): Promise<Located | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() === true && !(await isLfsPointer(path))) return await withExternal(path, ways);
  if (found?.isFile() === true) {
    const to = join(ways.folder, posix.basename(path.split(sep).join("/")));
    await resolveLfs(path, to, ways);
    await external(to, path, ways);
    return { path: to, notes: [`${path} is a Git LFS pointer here: its content was fetched`] };
  }
  if (found !== null)
    throw failure("file-missing", `${path}: is not a file`, { hint: "Name the model's file." });
  const pointer = await pointerBeside(path);
  if (pointer === null) return null;
  const to = join(ways.folder, posix.basename(path.split(sep).join("/")));
  await copyPointed(pointer, to, ways);
  await external(to, path, ways);
  return { path: to, notes: [`${path} was taken from DVC by ${pointer.file}`] };
}

/** A model whose weights lie beside it as pointers is gathered in a folder; any other is read where it is. */
async function withExternal(path: string, ways: Ways): Promise<Located> {
  const locations = locationsOf(path, (await stat(path)).size);
  const isThere = await Promise.all(
    locations.map(async (location) => {
      const file = join(dirname(path), location);
      return (await lstat(file).catch(() => null))?.isFile() === true && !(await isLfsPointer(file));
    }),
  );
  if (isThere.every(Boolean)) return { path, notes: [] };
  const pointers = await Promise.all(
    locations.map(async (location) => {
      const file = join(dirname(path), location);
      return (await isLfsPointer(file)) || (await pointerBeside(file)) !== null;
    }),
  );
  // What is simply not there is said where the model is read.
  if (!pointers.some(Boolean)) return { path, notes: [] };
  const to = join(ways.folder, posix.basename(path.split(sep).join("/")));
  await mkdir(ways.folder, { recursive: true });
  await copyFile(path, to);
  await external(to, path, ways);
  return { path: to, notes: [`weights of ${path} were fetched by their pointers`] };
}

/** Brings the files in which the weights of a copied model lie. */
async function external(copy: string, path: string, ways: Ways): Promise<void> {
  for (const location of locationsOf(copy, (await stat(copy)).size)) {
    const [from, to] = [join(dirname(path), location), join(dirname(copy), location)];
    const found = await lstat(from).catch(() => null);
    await mkdir(dirname(to), { recursive: true });
    if (found === null) {
      const pointer = await pointerBeside(from);
      if (pointer === null) continue;
      await copyPointed(pointer, to, ways);
    } else if (await isLfsPointer(from)) await resolveLfs(from, to, ways);
    else if (found.isFile()) await copyFile(from, to);
  }
}

const MAX_LOCATIONS = 1024;

/** Of an ONNX model; what climbs out of its folder is left to be refused where the model is read. */
function locationsOf(path: string, sizeBytes: number): string[] {
  if (!/\.onnx$/iu.test(path)) return [];
  try {
    const locations = new Set<string>();
    for (const { tensor } of tensorsOf(readModel(fileSource(path, sizeBytes), path)))
      if (tensor.data.kind === "external") locations.add(posix.normalize(tensor.data.location));
    const plain = [...locations].filter((one) => !isAbsolute(one) && !one.split(/[\\/]/u).includes(".."));
    return plain.slice(0, MAX_LOCATIONS);
  } catch (error) {
    if (error instanceof ModelgateError) return [];
    throw error;
  }
}

async function resolveLfs(file: string, to: string, { ports }: Ways): Promise<void> {
  const remedy = `Run \`git lfs pull --include ${shellWord(file)}\` in a step before this one, or give actions/checkout \`lfs: true\`.`;
  const { repository: open, lfs } = await ports();
  const pointer = lfsPointer(await readFile(file));
  if (pointer === null) throw new TypeError("a pointer was seen and is none");
  try {
    const repository = await open();
    const commit = await headOf(repository);
    const path = relative(await topOf(repository), resolve(file))
      .split(sep)
      .join("/");
    if (commit === null) throw failure("file-missing", `${file}: there is no commit yet`);
    await copyLfsObject(repository, { commit, path, pointer }, { to, maxBytes: MAX_BYTES, lfs });
  } catch (cause) {
    if (!(cause instanceof ModelgateError)) throw cause;
    const message = `${file}: is a Git LFS pointer, and its content cannot be had: ${cause.message}`;
    throw failure(cause.code === "git-failed" ? "file-missing" : cause.code, message, {
      hint: remedy,
      cause,
    });
  }
}
