import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { failure } from "@modelgate/schema";

/** A version of a model that is served. */
export type ModelPlace = { name: string; version: string; path: string };

/** A name that needs no escaping in a URL, a metric's label or a log. */
const NAME = /^[\w][\w.-]{0,127}$/u;
const VERSION = /^(?:0|[1-9]\d{0,8})$/u;
/** Each holds a session in every worker. */
const MOST = 256;

/** What a path holds. */
export type Found = {
  models: readonly ModelPlace[];
  /** Folders where a model was to be expected and is none: the first few by path, and how many more there are. */
  passedOver: readonly string[];
};

/**
 * The models below a folder, laid out as Triton and KServe's modelcar read them: `<name>/<version>/model.onnx`, versions being
 * whole numbers. Or one model file, served under its own name as version 1. What looks like neither is told.
 * @throws ModelgateError `file-missing`, `input-invalid`
 */
export async function findModels(path: string): Promise<Found> {
  const found = await stat(path).catch((cause: unknown) => {
    throw failure("file-missing", `${path}: no model file or folder of models`, { hint: HINT, cause });
  });
  if (found.isFile()) return { models: [{ name: nameOf(path), version: "1", path }], passedOver: [] };
  const models: ModelPlace[] = [];
  const without: string[] = [];
  for (const name of await foldersIn(path)) {
    const own = await versionsIn(join(path, name), name);
    models.push(...own.models);
    without.push(...own.without);
  }
  const passedOver = firstOf(without);
  if (models.length === 0) {
    const why = passedOver.length === 0 ? "" : `; without a model.onnx: ${passedOver.join(", ")}`;
    throw failure("file-missing", `${path}: holds no model${why}`, { hint: HINT });
  }
  if (models.length > MOST) throw invalid(path, `at most ${MOST} models`, String(models.length));
  return { models: models.toSorted(byVersion), passedOver };
}

async function versionsIn(
  folder: string,
  name: string,
): Promise<{ models: ModelPlace[]; without: string[] }> {
  const models: ModelPlace[] = [];
  const without: string[] = [];
  for (const version of await foldersIn(folder)) {
    const file = join(folder, version, "model.onnx");
    if (!(await isFile(file))) {
      if (VERSION.test(version)) without.push(join(folder, version));
      continue;
    }
    if (!NAME.test(name))
      throw invalid(file, "a name of letters, digits, dots, dashes and underscores", name);
    if (!VERSION.test(version)) throw invalid(file, "a whole number as version", version);
    models.push({ name, version, path: file });
  }
  // A model without the folder of its version is one, too; what no model may be called, as a disk's lost+found, was not meant as one.
  if (models.length + without.length === 0 && NAME.test(name)) without.push(join(folder, "<version>"));
  return { models, without };
}

/** Enough to see what is wrong. */
const SHOWN = 5;

function firstOf(folders: readonly string[]): string[] {
  const rest = folders.length - SHOWN;
  return [...folders.slice(0, SHOWN), ...(rest > 0 ? [`and ${rest} more`] : [])];
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

const HINT =
  "Name an .onnx file, or a folder with <name>/<version>/model.onnx in it, where the version is a whole number.";

/** By name, and of one name the default version first: the highest number. */
function byVersion(a: ModelPlace, b: ModelPlace): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return Number(b.version) - Number(a.version);
}

function nameOf(path: string): string {
  const stem = basename(resolve(path)).replace(/\.onnx$/u, "");
  if (NAME.test(stem)) return stem;
  throw invalid(path, "a file name of letters, digits, dots, dashes and underscores", stem);
}

async function foldersIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true });
  // A folder may be a link: Kubernetes mounts volumes as links to folders.
  const folders = entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
  const names = folders.map(({ name }) => name).filter((name) => !name.startsWith("."));
  const isFolder = await Promise.all(
    names.map((name) =>
      stat(join(path, name)).then(
        (one) => one.isDirectory(),
        () => false,
      ),
    ),
  );
  return names.filter((_, i) => isFolder[i]).toSorted();
}

function invalid(path: string, expected: string, got: string) {
  return failure("input-invalid", `${path}: expected ${expected}, got ${JSON.stringify(got)}`, {
    hint: HINT,
  });
}
