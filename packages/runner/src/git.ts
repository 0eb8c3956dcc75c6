// git's own program, as packages/git asks for it. Shapes are equal to its port and not imported: runner knows no house.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

export type GitOptions = {
  /** Standard input. */
  input?: Uint8Array;
  /** Added to the environment. */
  env?: Readonly<Record<string, string>>;
  /** Takes standard output piece by piece, one at a time; `stdout` is then empty. When it rejects, git is ended. */
  sink?: (piece: Uint8Array) => void | Promise<void>;
};

export type GitResult = { exitCode: number; stdout: Buffer; stderr: string };

export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitResult>;

/** What is kept of git's complaints, in characters: the end, where the reason stands. */
const MAX_STDERR = 65_536;

/**
 * Runs git in a folder, no shell in between, with exactly the given environment (`gitEnvironment(process.env)`). Resolves
 * whatever it ends with, -1 after a signal; rejects with the code ENOENT when there is no git, or no such folder.
 */
export function gitProgram({ cwd, env }: { cwd: string; env: Readonly<Record<string, string>> }): Git {
  return async (args, { input, env: added, sink } = {}) => {
    const child = spawn(gitPath(env), args, { cwd, env: { ...env, ...added }, windowsHide: true });
    const ended = new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve(code ?? -1));
    });
    // It is awaited at the end; until then a failed start must not end the process.
    ended.catch(() => {});
    // git may end before it has read everything.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr = (stderr + text).slice(-MAX_STDERR);
    });
    const pieces: Uint8Array[] = [];
    const take = sink ?? ((piece: Uint8Array) => void pieces.push(piece));
    try {
      for await (const piece of child.stdout as AsyncIterable<Uint8Array>) await take(piece);
    } catch (error) {
      child.kill();
      // Its files are closed before the caller removes folders.
      await ended.catch(() => {});
      throw error;
    }
    return { exitCode: await ended, stdout: Buffer.concat(pieces), stderr };
  };
}

/**
 * git by its full path. Left to the system, Windows takes a git.exe of the working folder first, and there a stranger's files
 * lie; so does any system where PATH holds a relative folder.
 */
export function gitPath(env: Readonly<Record<string, string>>): string {
  const [, path = ""] = Object.entries(env).find(([name]) => name.toUpperCase() === "PATH") ?? [];
  const name = process.platform === "win32" ? "git.exe" : "git";
  const found = path
    .split(delimiter)
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find((candidate) => existsSync(candidate));
  if (found !== undefined) return found;
  throw Object.assign(new Error(`${name}: not found on PATH`), { code: "ENOENT" });
}
