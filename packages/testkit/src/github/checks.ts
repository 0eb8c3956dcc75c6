import { type Call, found, type Handler, Refusal, textOf, unprocessable } from "./call.ts";
import { commitAt, shaOf } from "./commits.ts";
import { isRecord } from "./schema.ts";
import { isBot } from "./token.ts";
import { fullName, idOf, nodeId, userView } from "./views.ts";
import type { CheckRun } from "./world.ts";

export const createCheck: Handler = (call) => {
  const { world, body, token, now } = call;
  if (!isBot(token.login)) throw new Refusal(403, "You must authenticate via a GitHub App.");
  const sha = textOf(body, "head_sha") ?? "";
  if (commitAt(world, sha) === undefined) {
    throw unprocessable({ resource: "CheckRun", code: "custom", message: `No commit found for SHA: ${sha}` });
  }
  const check: CheckRun = {
    id: call.nextId(),
    sha,
    name: "",
    status: "queued",
    conclusion: null,
    detailsUrl: null,
    externalId: "",
    startedAt: textOf(body, "started_at") ?? now,
    completedAt: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  change(check, call);
  world.checkRuns.push(check);
  return { status: 201, body: checkView(check, call) };
};

export const updateCheck: Handler = (call) => {
  const check = checkOf(call);
  change(check, call);
  return { status: 200, body: checkView(check, call) };
};

export const getCheck: Handler = (call) => ({ status: 200, body: checkView(checkOf(call), call) });

export const listChecks: Handler = (call) => {
  const { world, given } = call;
  const sha = found(shaOf(world, textOf(given, "ref") ?? ""));
  const name = textOf(given, "check_name");
  const status = textOf(given, "status");
  const checks = world.checkRuns
    .filter((check) => check.sha === sha)
    .filter((check) => name === undefined || check.name === name)
    .filter((check) => status === undefined || check.status === status)
    .toReversed();
  const newest = checks.filter(
    (check, index) => checks.findIndex((one) => one.name === check.name) === index,
  );
  const shown = given["filter"] === "all" ? checks : newest;
  return {
    list: shown.map((check) => checkView(check, call)),
    page: (items) => ({ total_count: shown.length, check_runs: items }),
  };
};

export const listAnnotations: Handler = (call) => {
  const check = checkOf(call);
  const address = `https://github.com/${fullName(call.world)}/blob/${check.sha}`;
  const empty = { title: null, raw_details: null, start_column: null, end_column: null };
  return {
    list: check.annotations.map((annotation) => ({
      ...empty,
      ...annotation,
      blob_href: `${address}/${annotation["path"]}`,
    })),
  };
};

/** Annotations of a later request are added to those of the earlier ones; the rest of the output is replaced. */
function change(check: CheckRun, { body, now }: Call): void {
  const conclusion = textOf(body, "conclusion") ?? null;
  // A conclusion alone completes the check; the description does not say so, nor that completing needs one.
  const status = conclusion === null ? (textOf(body, "status") ?? check.status) : "completed";
  if (status === "completed" && (conclusion ?? check.conclusion) === null) {
    const message = "conclusion is required when the status is completed";
    throw unprocessable({ resource: "CheckRun", code: "missing_field", field: "conclusion", message });
  }
  check.name = textOf(body, "name") ?? check.name;
  check.status = status;
  check.conclusion = status === "completed" ? (conclusion ?? check.conclusion) : null;
  check.completedAt =
    status === "completed" ? (textOf(body, "completed_at") ?? check.completedAt ?? now) : null;
  check.startedAt = textOf(body, "started_at") ?? check.startedAt;
  check.detailsUrl = textOf(body, "details_url") ?? check.detailsUrl;
  check.externalId = textOf(body, "external_id") ?? check.externalId;
  const { output } = body;
  if (!isRecord(output)) return;
  check.output = {
    title: textOf(output, "title") ?? check.output.title,
    summary: textOf(output, "summary") ?? null,
    text: textOf(output, "text") ?? null,
  };
  if (Array.isArray(output["annotations"])) check.annotations.push(...output["annotations"].filter(isRecord));
}

function checkOf({ world, given }: Call): CheckRun {
  return found(world.checkRuns.find(({ id }) => id === given["check_run_id"]));
}

function checkView(check: CheckRun, { world, api }: Call) {
  const url = `${api}/repos/${fullName(world)}/check-runs/${check.id}`;
  return {
    id: check.id,
    node_id: nodeId("CR", check.id),
    head_sha: check.sha,
    name: check.name,
    status: check.status,
    conclusion: check.conclusion,
    external_id: check.externalId,
    details_url: check.detailsUrl,
    url,
    html_url: `https://github.com/${fullName(world)}/runs/${check.id}`,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      ...check.output,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: idOf(`suite ${check.sha}`) },
    app: {
      id: 15368,
      slug: "github-actions",
      name: "GitHub Actions",
      node_id: nodeId("A", 15368),
      owner: userView("github"),
    },
    pull_requests: [],
  };
}
