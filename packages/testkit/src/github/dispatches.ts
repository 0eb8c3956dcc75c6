import { type Handler, Refusal, textOf } from "./call.ts";
import { branchOf } from "./git-write.ts";
import { workflowOf } from "./runs.ts";

export const dispatchWorkflow: Handler = ({ world, given, body }) => {
  const { path } = workflowOf({ world, given });
  const ref = textOf(body, "ref") ?? "";
  if (world.branches[ref.replace(/^refs\/heads\//, "")] === undefined)
    throw new Refusal(422, `No ref found for: ${ref}`);
  const name = path.split("/").at(-1) ?? "";
  world.dispatches.push({ kind: "workflow", name, ref: branchOf(world, ref), payload: body["inputs"] ?? {} });
  return { status: 204 };
};

export const dispatchEvent: Handler = ({ world, body }) => {
  const payload = body["client_payload"] ?? {};
  world.dispatches.push({ kind: "event", name: textOf(body, "event_type") ?? "", ref: null, payload });
  return { status: 204 };
};
