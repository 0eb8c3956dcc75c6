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

/**
 * The models below a folder, laid out as Triton and KServe's modelcar read them: `<name>/<version>/model.onnx`, versions being
 * whole numbers. Or one model file, served under its own name as version 1. What looks like neither is told, not passed over.
 * @throws ModelgateError `file-missing`, `input-invalid`
 */
export async function findModels(path: string): Promise<ModelPlace[]> {
  const found = await stat(path).catch((cause: unknown) => {
    throw failure("file-missing", `${path}: no model file or folder of models`, { hint: HINT, cause });
  });
  if (found.isFile()) return [{ name: nameOf(path), version: "1", path }];
  const places: ModelPlace[] = [];
  for (const name of await foldersIn(path)) {
    for (const version of await foldersIn(join(path, name))) {
      const file = join(path, name, version, "model.onnx");
      if (
        !(await stat(file).then(
          (one) => one.isFile(),
          () => false,
        ))
      )
        continue;
      if (!NAME.test(name))
        throw invalid(file, "a name of letters, digits, dots, dashes and underscores", name);
      if (!VERSION.test(version)) throw invalid(file, "a whole number as version", version);
      places.push({ name, version, path: file });
    }
  }
  if (places.length === 0) throw failure("file-missing", `${path}: holds no model`, { hint: HINT });
  if (places.length > MOST) throw invalid(path, `at most ${MOST} models`, String(places.length));
  return places.toSorted(byVersion);
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
