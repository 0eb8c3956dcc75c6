import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { outputsOf } from "../../packages/devkit/src/output-file.ts";
import { root } from "../../packages/devkit/src/repository.ts";
import { plainEnvironment, run } from "./program.ts";

/** One step as GitHub's runner sees it. */
export type RunnerStep = {
  code: number;
  outputs: ReadonlyMap<string, string>;
  summary: string;
  /** Lines of the log that are annotations, as the action wrote them. */
  annotations: string[];
};

/** A runner's folders, below one that is given: `_actions/dist`, `work`, `_temp`, `_tool`. */
export type RunnerMachine = { folder: string; workspace: string; env?: NodeJS.ProcessEnv };

/** A runner with nothing of the repository but an action's dist and the named folders in its workspace. */
export async function runnerMachine(
  folder: string,
  action: string,
  ...held: string[]
): Promise<RunnerMachine> {
  const workspace = join(folder, "work");
  await cp(join(root, action, "dist"), join(folder, "_actions/dist"), { recursive: true });
  for (const path of held) await cp(join(root, path), join(workspace, path), { recursive: true });
  for (const name of ["_temp", "_tool"]) await mkdir(join(folder, name), { recursive: true });
  return { folder, workspace };
}

/** Starts the action as the runner does: `node dist/index.js` in the workspace, inputs as `INPUT_*`. */
export async function runnerStep(
  { folder, workspace, env = {} }: RunnerMachine,
  inputs: Readonly<Record<string, string>>,
): Promise<RunnerStep> {
  const [output, summary] = [join(folder, "_temp/output"), join(folder, "_temp/summary")];
  for (const file of [output, summary]) await writeFile(file, "");
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    value,
  ]);
  const { code, stdout } = await run(process.execPath, [join(folder, "_actions/dist/index.js")], {
    cwd: workspace,
    env: {
      ...plainEnvironment(),
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_OUTPUT: output,
      GITHUB_REPOSITORY: "octo/models",
      GITHUB_RUN_ID: "7",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: join(folder, "_temp"),
      RUNNER_TOOL_CACHE: join(folder, "_tool"),
      ...Object.fromEntries(given),
      ...env,
    },
  });
  return {
    code,
    outputs: outputsOf(await readFile(output, "utf8")),
    summary: await readFile(summary, "utf8"),
    annotations: stdout.split("\n").filter((line) => /^::(?:error|warning|notice)\b/u.test(line)),
  };
}
