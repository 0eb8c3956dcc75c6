import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";

/** The files of a bundle by their path within it, with `/` between the parts. */
export type Files = ReadonlyMap<string, Buffer>;

/**
 * What ncc needs beyond the root's own settings. Its loader compiles file by file, where TypeScript does not look
 * into package.json and would write CommonJS for `nodenext`; and TypeScript 6 wants to be told the root folder.
 */
const COMPILER = { rootDir: "../../..", module: "esnext", moduleResolution: "bundler" };

/**
 * Bundles one entry with everything it imports. The same sources give the same bytes in every folder.
 * Not minified: a stack trace in a bug report names functions, and what is committed can be read
 * (.github/decisions/bundles.md holds the numbers).
 */
export async function bundle(root: string, entry: string): Promise<Files> {
  // ncc takes the tsconfig.json above its entry, so the entry is one line in a folder that has ours. The folder's
  // name goes into the module ids, hence into the bytes: the same entry always gets the same one.
  const folder = `.cache/bundles/${entry.replaceAll(/[^\w.]+/g, "-")}`;
  const config = { extends: "../../../tsconfig.json", compilerOptions: COMPILER, files: [] };
  await mkdir(join(root, folder), { recursive: true });
  await replace(join(root, folder, "tsconfig.json"), JSON.stringify(config));
  await replace(join(root, folder, "index.ts"), `import "../../../${entry}";\n`);
  const out = await mkdtemp(join(tmpdir(), "dist-"));
  try {
    await runNcc(root, `${folder}/index.ts`, out);
    const files = await filesBelow(out);
    refuseMissing(entry, files);
    return files;
  } finally {
    await rm(out, { recursive: true });
  }
}

/** Writes a file that another process, which bundles the same entry, may be reading: it finds the old one or the new one, and no half. */
async function replace(path: string, text: string): Promise<void> {
  const whole = `${path}.${process.pid}`;
  await writeFile(whole, text);
  await rename(whole, path);
}

/** Modules that vendors try to load and do without: `debug`, within the cache's client; a proxy's, within sigstore's. */
const DISPENSABLE = ["supports-color", "kerberos"];

/** A module that ncc cannot find becomes a `require` at run time, which no ES module has. */
function refuseMissing(entry: string, files: Files): void {
  const code = [...files].flatMap(([path, bytes]) => (path.endsWith(".js") ? bytes.toString() : []));
  const missing = code
    .flatMap((text) => [...text.matchAll(/eval\("require"\)\("([^"]+)"\)/g)].map(([, name = ""]) => name))
    .filter((name) => !DISPENSABLE.includes(name));
  if (missing.length > 0) throw new Error(`${entry}: could not find ${[...new Set(missing)].join(", ")}`);
}

async function runNcc(root: string, entry: string, out: string): Promise<void> {
  const cli = createRequire(import.meta.url).resolve("@vercel/ncc/dist/ncc/cli.js");
  const args = [
    cli,
    "build",
    entry,
    "--out",
    out,
    "--transpile-only",
    "--license",
    "licenses.txt",
    "--no-cache",
    "--quiet",
  ];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    const { stderr = "", stdout = "" } = error as { stderr?: string; stdout?: string };
    // ncc prints the megabyte-long line of its own source that threw; what it says lies around it.
    const said = `${stdout}\n${stderr}`
      .split("\n")
      .filter((line) => line.length < 2000 && !/^\s+at /.test(line));
    throw new Error(`ncc could not bundle ${entry}:\n${said.join("\n").trim()}`);
  }
}

/** Every file below a folder; none when the folder is missing. */
export async function filesBelow(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const named = paths.map(
    async (path) => [relative(folder, path).replaceAll("\\", "/"), await readFile(path)] as const,
  );
  return new Map((await Promise.all(named)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
