import { getExecOutput } from "@actions/exec";

export type Execution = { exitCode: number; stdout: string; stderr: string };

/** Runs a program with a list of arguments, no shell in between. Rejects only when it cannot be started. */
export type Exec = (
  program: string,
  args: readonly string[],
  options?: { cwd?: string; env?: Readonly<Record<string, string>>; input?: string },
) => Promise<Execution>;

/** The program is looked up on PATH (with PATHEXT on Windows); nothing is printed. */
export const exec: Exec = async (program, args, { cwd, env, input } = {}) => {
  // The toolkit splits its first parameter at spaces, quotes respected: C:\Program Files\… would be two words.
  const quoted = `"${program.replaceAll('"', '\\"')}"`;
  return await getExecOutput(quoted, [...args], {
    silent: true,
    ignoreReturnCode: true,
    ...(cwd === undefined ? {} : { cwd }),
    ...(env === undefined ? {} : { env: { ...env } }),
    ...(input === undefined ? {} : { input: Buffer.from(input) }),
  });
};

/**
 * A setting of npm on this machine, from `.npmrc` files and the environment, as `registry`; null when it is not set.
 * The working directory decides which project's `.npmrc` counts. npm keeps tokens to itself.
 */
export async function npmConfig(key: string, run: Exec = exec): Promise<string | null> {
  const { exitCode, stdout } = await run("npm", ["config", "get", key]);
  const value = stdout.trim();
  return exitCode !== 0 || value === "" || value === "undefined" || value === "null" ? null : value;
}
