import { type Call, found, type Handler, numberOf, Refusal, textOf } from "./call.ts";
import { shaOf } from "./commits.ts";
import { fullName, nodeId } from "./views.ts";
import type { Deployment, DeploymentStatus } from "./world.ts";

const DESCRIPTION_CHARACTERS = 140;

export const createDeployment: Handler = (call) => {
  const { world, body, now } = call;
  const ref = textOf(body, "ref") ?? "";
  const sha = shaOf(world, ref);
  if (sha === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
  const contexts = body["required_contexts"];
  // Unless the client says that it asks for none, every status of the commit has to be a success.
  if (!Array.isArray(contexts) && world.statuses.some((one) => one.sha === sha && one.state !== "success"))
    throw new Refusal(409, "Conflict: Commit status checks failed for this ref.");
  const deployment: Deployment = {
    ...{ id: call.nextId(), sha, ref, createdAt: now },
    task: textOf(body, "task") ?? "deploy",
    environment: textOf(body, "environment") ?? "production",
    description: textOf(body, "description") ?? null,
    production: body["production_environment"] === true,
    payload: body["payload"] ?? "",
  };
  checkDescription(deployment.description);
  world.deployments.push(deployment);
  return { status: 201, body: view(deployment, call) };
};

/** Newest first. */
export const listDeployments: Handler = (call) => {
  const { world, given } = call;
  const fits = (name: "sha" | "ref" | "task" | "environment", one: Deployment) => {
    const wanted = textOf(given, name);
    return wanted === undefined || wanted === "none" || wanted === one[name];
  };
  const list = world.deployments
    .filter((one) => (["sha", "ref", "task", "environment"] as const).every((name) => fits(name, one)))
    .toReversed();
  return { list: list.map((one) => view(one, call)) };
};

export const createDeploymentStatus: Handler = (call) => {
  const { world, body, now } = call;
  const deployment = deploymentOf(call);
  const description = textOf(body, "description") ?? "";
  checkDescription(description);
  const status: DeploymentStatus = {
    ...{ id: call.nextId(), deployment: deployment.id, description, createdAt: now },
    state: textOf(body, "state") ?? "",
    logUrl: textOf(body, "log_url") ?? "",
  };
  // GitHub's default: a success ends what stood in the environment before, whatever model it was.
  if (status.state === "success" && body["auto_inactive"] !== false && !deployment.production)
    for (const { id } of world.deployments.filter(
      ({ id, environment }) => environment === deployment.environment && id !== deployment.id,
    ))
      world.deploymentStatuses.push({ ...status, id: call.nextId(), deployment: id, state: "inactive" });
  world.deploymentStatuses.push(status);
  return { status: 201, body: statusView(status, call) };
};

export const listDeploymentStatuses: Handler = (call) => {
  const { id } = deploymentOf(call);
  const list = call.world.deploymentStatuses.filter(({ deployment }) => deployment === id).toReversed();
  return { list: list.map((status) => statusView(status, call)) };
};

function deploymentOf({ world, given }: Call): Deployment {
  const id = numberOf(given, "deployment_id");
  return found(world.deployments.find((one) => one.id === id));
}

function checkDescription(description: string | null): void {
  if ((description ?? "").length > DESCRIPTION_CHARACTERS)
    throw new Refusal(422, `description is too long (maximum is ${DESCRIPTION_CHARACTERS} characters)`);
}

function view({ production, createdAt, ...deployment }: Deployment, call: Call) {
  const url = `${call.api}/repos/${fullName(call.world)}/deployments/${deployment.id}`;
  return {
    ...deployment,
    ...{ url, node_id: nodeId("DE", deployment.id), original_environment: deployment.environment },
    ...{ production_environment: production, created_at: createdAt, updated_at: createdAt },
    ...{ statuses_url: `${url}/statuses`, repository_url: `${call.api}/repos/${fullName(call.world)}` },
  };
}

function statusView({ id, deployment, state, description, logUrl, createdAt }: DeploymentStatus, call: Call) {
  const home = `${call.api}/repos/${fullName(call.world)}`;
  const url = `${home}/deployments/${deployment}/statuses/${id}`;
  return {
    ...{ id, node_id: nodeId("DES", id), state, description, url },
    ...{ deployment_url: `${home}/deployments/${deployment}`, repository_url: home },
    ...{ created_at: createdAt, updated_at: createdAt },
    // Where there is none GitHub sends an empty text.
    ...(logUrl === "" ? {} : { log_url: logUrl }),
  };
}
