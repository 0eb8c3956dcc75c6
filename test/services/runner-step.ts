import { cp } from "node:fs/promises";
import { join } from "node:path";
import { type ActionRun, pushEvent, runAction } from "@modelgate/testkit";
import { root } from "../../packages/devkit/src/repository.ts";
import { plainEnvironment } from "./program.ts";

/** A runner of its own below a folder. `env` is what this machine adds, or a job. */
export type RunnerMachine = { folder: string; workspace: string; env?: Readonly<Record<string, string>> };

/** A runner with nothing of the repository but an action's dist, and the named folders in its workspace. */
export async function runnerMachine(
  folder: string,
  action: string,
  ...held: string[]
): Promise<RunnerMachine> {
  const workspace = join(folder, "workspace");
  await cp(join(root, action, "dist"), join(folder, "actions/dist"), { recursive: true });
  for (const path of held) await cp(join(root, path), join(workspace, path), { recursive: true });
  return { folder, workspace };
}

/** Runs the action's dist as one step. It sees this machine's environment: what leads npm to its registry is there. */
export async function runnerStep(
  { folder, workspace, env = {} }: RunnerMachine,
  inputs: Readonly<Record<string, string>>,
): Promise<ActionRun> {
  return await runAction(join(folder, "actions/dist/index.js"), {
    inputs,
    workspace,
    folder,
    event: pushEvent({ repository: "octo/models" }),
    env: { ...plainEnvironment(), ...env },
    timeoutMs: 200_000,
  });
}
