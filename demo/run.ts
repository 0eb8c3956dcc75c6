import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const program = fileURLToPath(new URL("../packages/cli/dist/index.js", import.meta.url));
/** The root of this repository, where commands run unless told. */
const repository = join(import.meta.dirname, "..");

export type Ran = { code: number; stdout: string; stderr: string };

/** The program a user would run, in a folder; its exit code and what it said. */
export function run(args: readonly string[], cwd = repository): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 2 : 0, stdout, stderr });
    });
  });
}

/** Says what is run and shows what came of it; whether it ended as promised. */
export async function shown(
  title: string,
  args: readonly string[],
  { exit, says, cwd, from = "" }: { exit: number; says: string; cwd?: string; from?: string },
): Promise<boolean> {
  const words = args.map(quoted).join(" ");
  console.log(
    `\n━━━ ${title}\n\n$ npx modelgate ${from === "" ? words : words.replaceAll(from, "demo/out")}\n`,
  );
  const { code, stdout, stderr } = await run(args, cwd);
  console.log(stdout.trimEnd());
  const asPromised = code === exit && stdout.includes(says);
  if (!asPromised) console.log(`${stderr}\nexit code ${code}, BUT ${exit} AND "${says}" WERE PROMISED`);
  return asPromised;
}

/** As a shell takes it. */
export function quoted(word: string): string {
  return /^[\w./:=@%-]+$/u.test(word) ? word : `'${word}'`;
}
