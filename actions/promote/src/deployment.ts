import type { Version } from "@modelgate/registry";
import type { GitHubDeployments } from "@modelgate/runner/github-deployments";
import { type DeploymentRecord, failure } from "@modelgate/schema";

/** What is recorded: which version of which model was given a stage. */
export type Deployed = { model: string; stage: string; version: Version; run: string | null };

/**
 * Finds the deployment of a move, or makes it: a run that is repeated does not make another one. Its id.
 * @throws ModelgateError `github-denied` naming `deployments: write`, `github-fault`, `registry-missing` without a commit
 */
export async function beginDeployment(
  { model, stage, version, run }: Deployed,
  deployments: GitHubDeployments,
): Promise<number> {
  const commit = commitOf(version);
  const task = taskOf(model);
  const [newest] = await deployments.list(stage, task);
  const isOurs = newest?.commit === commit && newest.payload["version"] === version.version;
  if (newest !== undefined && isOurs && (await deployments.state(newest.id)) !== "inactive") return newest.id;
  const id = await deployments.create({
    ...{ commit, environment: stage, task, isProduction: stage === "production" },
    description: `${model} ${version.version}`,
    payload: { model, version: version.version, digest: version.digest ?? "" },
  });
  await deployments.setState(id, "in_progress", { description: "", url: run });
  return id;
}

/**
 * Says how it ended. A success ends those before it of the same model in the same environment.
 * @throws ModelgateError as `beginDeployment`
 */
export async function endDeployment(
  id: number,
  state: DeploymentRecord["state"],
  { model, stage, run, description }: Omit<Deployed, "version"> & { description: string },
  deployments: GitHubDeployments,
): Promise<void> {
  await deployments.setState(id, state, { description, url: run });
  if (state !== "success") return;
  for (const one of await deployments.list(stage, taskOf(model))) {
    if (one.id === id) continue;
    // What came before it was ended with it.
    if ((await deployments.state(one.id)) === "inactive") return;
    await deployments.setState(one.id, "inactive", {
      description: "another version took the stage",
      url: run,
    });
  }
}

/** Deployments of one model among those of an environment. */
function taskOf(model: string): string {
  return `deploy:${model}`.slice(0, 128);
}

function commitOf({ source, facts, model, version }: Version): string {
  const found = [source.split(":")[0], facts["commit"]].find((text) => /^[0-9a-f]{40}$/u.test(text ?? ""));
  if (found !== undefined) return found;
  throw failure(
    "registry-missing",
    `${model} ${version}: its registration names no commit, and a deployment is of one`,
    {
      hint: "Register versions with this action, or leave `deployments` out of the stage.",
    },
  );
}
