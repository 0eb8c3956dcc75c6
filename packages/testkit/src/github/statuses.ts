import { type Call, found, type Handler, textOf, unprocessable } from "./call.ts";
import { commitAt, isSha, shaOf } from "./commits.ts";
import { fullName, idOf, nodeId, repositoryView, userView } from "./views.ts";
import type { Status } from "./world.ts";

/** From GitHub's documentation of the endpoint. */
const STATUSES_PER_CONTEXT = 1000;
const DESCRIPTION_CHARACTERS = 140;

export const createStatus: Handler = (call) => {
  const { world, body } = call;
  const sha = textOf(call.given, "sha") ?? "";
  if (!isSha(sha) || commitAt(world, sha) === undefined) {
    throw unprocessable({ resource: "Status", code: "custom", message: `No commit found for SHA: ${sha}` });
  }
  const context = textOf(body, "context") ?? "default";
  const description = textOf(body, "description") ?? null;
  if (description !== null && description.length > DESCRIPTION_CHARACTERS) {
    const message = `description is too long (maximum is ${DESCRIPTION_CHARACTERS} characters)`;
    throw unprocessable({ resource: "Status", code: "custom", field: "description", message });
  }
  const same = world.statuses.filter((status) => status.sha === sha && status.context === context);
  if (same.length >= STATUSES_PER_CONTEXT) {
    const message = "This SHA and context has reached the maximum number of statuses.";
    throw unprocessable({ resource: "Status", code: "custom", message });
  }
  const status: Status = {
    id: call.nextId(),
    sha,
    state: body["state"] as Status["state"],
    context,
    description,
    targetUrl: textOf(body, "target_url") ?? null,
    author: call.token.login,
    createdAt: call.now,
  };
  world.statuses.push(status);
  return { status: 201, body: statusView(status, call) };
};

/** Newest first, as GitHub lists them. */
export const listStatuses: Handler = (call) => ({
  list: statusesOf(call).map((status) => statusView(status, call)),
});

/** Only the newest of each context counts; without any, GitHub calls the commit pending. */
export const combinedStatus: Handler = (call) => {
  const newest = statusesOf(call).filter(
    (status, index, all) => all.findIndex(({ context }) => context === status.context) === index,
  );
  const states = newest.map(({ state }) => state);
  const isBad = states.some((state) => state === "failure" || state === "error");
  const isGood = states.length > 0 && states.every((state) => state === "success");
  const whole = {
    state: isBad ? "failure" : isGood ? "success" : "pending",
    sha: shaOf(call.world, textOf(call.given, "ref") ?? ""),
    total_count: newest.length,
    repository: repositoryView(call.world),
    commit_url: `${call.api}/repos/${fullName(call.world)}/commits`,
    url: `${call.api}/repos/${fullName(call.world)}/status`,
  };
  const simple = newest.map((status) => {
    const { creator: _creator, ...rest } = statusView(status, call);
    return rest;
  });
  return { list: simple, page: (statuses) => ({ ...whole, statuses }) };
};

function statusesOf({ world, given }: Call): Status[] {
  const sha = found(shaOf(world, textOf(given, "ref") ?? ""));
  return world.statuses.filter((status) => status.sha === sha).toReversed();
}

function statusView(status: Status, { world, api }: Call) {
  return {
    id: status.id,
    node_id: nodeId("SC", status.id),
    url: `${api}/repos/${fullName(world)}/statuses/${status.sha}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${idOf(status.author)}`,
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: userView(status.author),
  };
}
