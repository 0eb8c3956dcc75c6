import { stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { fileSource, readModel, tensorsOf } from "@modelgate/onnx";

/**
 * The models whose weights lie in files that changed. A model is asked itself, in the work tree; one that is not there, as a
 * pointer is not, is taken at its name, by exporters' habit: `digits.onnx.data` is of `digits.onnx`.
 * @param files paths of files that differ
 * @param models paths of models that do not
 */
export async function ownersOf(
  files: readonly string[],
  models: readonly string[],
  top: string,
): Promise<Map<string, string>> {
  const owners = new Map<string, string>();
  const onnx = models.filter((path) => path.toLowerCase().endsWith(".onnx"));
  const byFolder = Map.groupBy(onnx, (path) => posix.dirname(path));
  const asked = new Map<string, Promise<ReadonlySet<string> | null>>();
  for (const file of files) {
    for (const folder of foldersOf(file))
      for (const model of byFolder.get(folder) ?? []) {
        const locations = asked.get(model) ?? locationsOf(join(top, model));
        asked.set(model, locations);
        const inside = folder === "." ? file : file.slice(folder.length + 1);
        const isOurs = (await locations)?.has(inside) ?? isNamedAfter(file, model);
        if (isOurs && !owners.has(model)) owners.set(model, file);
      }
  }
  return owners;
}

/** External data cannot leave its model's folder: only folders on the way to the file can hold the model. */
function foldersOf(file: string): string[] {
  const folders: string[] = [];
  for (let folder = posix.dirname(file); ; folder = posix.dirname(folder)) {
    folders.push(folder);
    if (folder === ".") return folders;
  }
}

/** null: the model is not there, or cannot be read; it will say so itself when it is looked at. */
async function locationsOf(path: string): Promise<ReadonlySet<string> | null> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) return null;
  try {
    const locations = new Set<string>();
    for (const { tensor } of tensorsOf(readModel(fileSource(path, found.size), path)))
      if (tensor.data.kind === "external") locations.add(posix.normalize(tensor.data.location));
    return locations;
  } catch {
    return null;
  }
}

function isNamedAfter(file: string, model: string): boolean {
  const [name, stem] = [posix.basename(model), posix.basename(model, posix.extname(model))];
  const data = posix.basename(file);
  if (data.startsWith(name) && /^[._-]/u.test(data.slice(name.length))) return true;
  return data === `${stem}.data` || data === `${stem}.bin` || data === `${stem}.weights`;
}
