import { execFile } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../packages/devkit/src/repository.ts";

const fixture = join(root, "test/fixtures/render/tools");
const folder = join(root, ".cache/render-tools");

/** Installs what GitHub and browsers do to a comment, once for each version of the list: half a minute, 240 MB. */
export async function installRenderTools(): Promise<void> {
  const wanted = await readFile(join(fixture, "package.json"), "utf8");
  const mark = join(folder, "installed.json");
  if ((await readFile(mark, "utf8").catch(() => "")) === wanted) return;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(fixture, "package.json"), join(folder, "package.json"));
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  await promisify(execFile)("npm", ["install", ...flags], { cwd: folder });
  // Written last, so that a broken installation is made again.
  await writeFile(mark, wanted);
}

/** Runs a script of the fixture: JSON in, JSON out. */
export async function renderTool<T>(script: string, input: unknown, ...args: string[]): Promise<T> {
  const running = promisify(execFile)(process.execPath, [join(fixture, script), folder, ...args], {
    maxBuffer: 2 ** 28,
  });
  running.child.stdin?.end(JSON.stringify(input));
  const { stdout } = await running;
  return JSON.parse(stdout) as T;
}
