import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../packages/devkit/src/repository.ts";
import { TOOLS } from "./tools.ts";

const scripts = join(root, "test/fixtures/render/tools");

/** Runs a script of the fixture with what `setup.sh` installed for it: JSON in, JSON out. */
export async function renderTool<T>(script: string, input: unknown, ...args: string[]): Promise<T> {
  const words = [join(scripts, script), dirname(TOOLS.renderTools), ...args];
  const running = promisify(execFile)(process.execPath, words, { maxBuffer: 2 ** 28 });
  running.child.stdin?.end(JSON.stringify(input));
  const { stdout } = await running;
  return JSON.parse(stdout) as T;
}
