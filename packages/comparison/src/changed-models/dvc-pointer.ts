// https://dvc.org/doc/user-guide/project-structure/dvc-files. DVC writes these files itself, in a small part of YAML: a block
// mapping of scalars, and `outs`, a block list of such mappings. Only that is read. What is written otherwise is not
// guessed at: who has `dvc` can pull the file, and a model that lies in its place needs no pointer.
import { failure } from "@modelgate/schema";

/** One file that DVC keeps: where it belongs, from the pointer's own folder, and what it has to be. */
export type DvcOut = {
  path: string;
  /** 32 hexadecimal digits, of the content. */
  md5: string;
  /** null: not recorded, as by versions before 1.0. */
  sizeBytes: number | null;
  /** A folder, whose digest is that of a list of its files. */
  isFolder: boolean;
};

/** Pointers of a hundred files have 10 kB. */
export const MAX_DVC_BYTES = 65_536;

/**
 * The files that a `.dvc` file stands for.
 * @param name the file, for messages
 * @throws ModelgateError `file-missing` with the command to run first, for anything that is not as DVC writes it
 */
export function dvcOuts(text: string, name: string): DvcOut[] {
  const lines = text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  const wdir = lines.map((line) => /^wdir:\s*(.*)$/u.exec(line)?.[1]).find((value) => value !== undefined);
  const from = wdir === undefined ? "" : `${scalar(wdir, name)}/`;
  return entriesOf(lines, name).map((entry) => outOf(entry, from, name));
}

/** The mappings of the list `outs`; keys that are nested deeper (`meta`) say nothing of the file. */
function entriesOf(lines: readonly string[], name: string): Map<string, string>[] {
  const start = lines.findIndex((line) => /^outs:\s*$/u.test(line));
  if (start < 0) throw odd(name, "no list `outs`");
  const entries: Map<string, string>[] = [];
  let depth = -1;
  for (const line of lines.slice(start + 1)) {
    if (/^[^\s-]/u.test(line)) break;
    const [, lead = "", dash = "", key, value = ""] = /^(\s*)(-\s+)?([\w-]+):(?:\s+(.*))?$/u.exec(line) ?? [];
    const own = lead.length + dash.length;
    if (dash !== "" && (depth < 0 || own === depth)) {
      depth = own;
      entries.push(new Map());
    }
    if (key === undefined || own !== depth) continue;
    const entry = entries.at(-1);
    if (entry === undefined || entry.has(key)) throw odd(name, "a list `outs` that DVC does not write");
    entry.set(key, value);
  }
  if (entries.length === 0) throw odd(name, "an empty list `outs`");
  return entries;
}

function outOf(entry: ReadonlyMap<string, string>, from: string, name: string): DvcOut {
  const get = (key: string) => {
    const written = entry.get(key);
    return written === undefined ? undefined : scalar(written, name);
  };
  const [path, digest, size] = [get("path"), get("md5"), get("size")];
  const [, md5, folder] = /^([0-9a-f]{32})(\.dir)?$/u.exec(digest ?? "") ?? [];
  if (path === undefined || md5 === undefined) throw odd(name, "no `path` with an `md5`");
  if (size !== undefined && !/^\d{1,15}$/u.test(size)) throw odd(name, "a `size` that is no number of bytes");
  return {
    path: `${from}${path}`,
    md5,
    sizeBytes: size === undefined ? null : Number(size),
    isFolder: folder !== undefined,
  };
}

/** A plain or quoted scalar on one line. Escapes, blocks, anchors and flow collections are not what DVC writes for a path. */
function scalar(written: string, name: string): string {
  const text = written.trim();
  const [, single] = /^'((?:[^']|'')*)'$/u.exec(text) ?? [];
  if (single !== undefined) return single.replaceAll("''", "'");
  const [, double] = /^"([^"\\]*)"$/u.exec(text) ?? [];
  if (double !== undefined) return double;
  if (text === "" || /^[\s&*!|>'"%@`{[#?,-]|\s#|:\s|:$/u.test(text))
    throw odd(name, "a value that DVC does not write");
  return text;
}

function odd(name: string, what: string) {
  return failure("file-missing", `${name}: expected a pointer as DVC writes it, got ${what}`, {
    hint: `Run \`dvc pull ${name}\` in a step before this one, so that the model itself is there.`,
  });
}
