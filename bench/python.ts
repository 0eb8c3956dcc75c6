import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { cache, root } from "./places.ts";
import { timed } from "./process.ts";

/** The peers, each at the version that the results speak of. */
export const PACKAGES = [
  "numpy==2.4.6",
  "onnxruntime==1.30.0",
  "scikit-learn==1.9.1",
  "pandas==3.0.6",
  "polars==1.44.2",
];

const folder = join(cache, "bench-venv");
const bin = process.platform === "win32" ? "Scripts" : "bin";

/** The program of a virtual environment of our own that holds the peers; made when it is missing. */
export async function python(): Promise<string> {
  const program = join(folder, bin, "python");
  if (existsSync(program) && (await hasAll(program))) return program;
  console.error(`setting up ${folder}`);
  await rm(folder, { recursive: true, force: true });
  await timed("python3", ["-m", "venv", folder], root);
  await timed(program, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...PACKAGES], root);
  return program;
}

async function hasAll(program: string): Promise<boolean> {
  try {
    const { stdout } = await timed(
      program,
      ["-m", "pip", "list", "--format=freeze", "--disable-pip-version-check"],
      root,
    );
    return PACKAGES.every((wanted) => stdout.split(/\r?\n/).includes(wanted));
  } catch {
    return false;
  }
}

/** The path of a peer's script. */
export function peer(name: string): string {
  return join(import.meta.dirname, "peers", name);
}
