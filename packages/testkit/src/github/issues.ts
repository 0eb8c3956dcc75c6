import { type Call, type Handler, textOf, unprocessable } from "./call.ts";
import { checkBody, issueOf, nextNumber } from "./comments.ts";
import { issueView, labelView } from "./views.ts";
import type { Issue } from "./world.ts";

export const listIssues: Handler = (call) => {
  const { world, given } = call;
  const labels = (textOf(given, "labels") ?? "").split(",").filter(Boolean);
  const creator = textOf(given, "creator");
  const since = Date.parse(textOf(given, "since") ?? "") || 0;
  const by = textOf(given, "sort") === "updated" ? "updatedAt" : "createdAt";
  const turn = given["direction"] === "asc" ? 1 : -1;
  const all: Issue[] = [...world.issues, ...world.pullRequests];
  const issues = all
    .filter(({ state }) => given["state"] === "all" || state === given["state"])
    .filter((issue) => labels.every((label) => issue.labels.includes(label)))
    .filter(({ author }) => creator === undefined || author === creator)
    .filter(({ updatedAt }) => Date.parse(updatedAt) >= since)
    .toSorted((a, b) => turn * (Date.parse(a[by]) - Date.parse(b[by]) || a.number - b.number));
  return { list: issues.map((issue) => issueView(issue, call)) };
};

export const getIssue: Handler = (call) => ({
  status: 200,
  body: issueView(issueOf(call.world, call.given["issue_number"]), call),
});

export const createIssue: Handler = (call) => {
  const { world, body, now } = call;
  const title = String(body["title"]);
  const issue: Issue = {
    number: nextNumber(world),
    title: "",
    body: null,
    author: call.token.login,
    state: "open",
    stateReason: null,
    labels: [],
    assignees: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
  change(issue, { ...body, title }, now);
  world.issues.push(issue);
  return { status: 201, body: issueView(issue, call) };
};

export const updateIssue: Handler = (call) => {
  const issue = issueOf(call.world, call.given["issue_number"]);
  change(issue, call.body, call.now);
  return { status: 200, body: issueView(issue, call) };
};

export const addLabels: Handler = (call) => {
  const issue = issueOf(call.world, call.given["issue_number"]);
  issue.labels = [...new Set([...issue.labels, ...labelNames(call)])];
  issue.updatedAt = call.now;
  return { status: 200, body: issue.labels.map(labelView) };
};

/** Checks everything before it changes anything: a refused request leaves no trace. */
function change(issue: Issue, body: Call["body"], now: string): void {
  const title = body["title"] === undefined ? issue.title : String(body["title"]);
  const text = textOf(body, "body") ?? (body["body"] === null ? null : issue.body);
  if (title.trim() === "") {
    throw unprocessable({ resource: "Issue", code: "missing_field", field: "title" });
  }
  if (title.length > 256) {
    const message = "title is too long (maximum is 256 characters)";
    throw unprocessable({ resource: "Issue", code: "custom", field: "title", message });
  }
  checkBody("Issue", text ?? "");
  Object.assign(issue, { title, body: text, updatedAt: now });
  if (Array.isArray(body["labels"])) issue.labels = body["labels"].map(nameOf);
  if (Array.isArray(body["assignees"])) issue.assignees = body["assignees"].map(String);
  const state = textOf(body, "state");
  if (state !== "open" && state !== "closed") return;
  const reason = textOf(body, "state_reason");
  issue.stateReason =
    state === "closed" ? (reason ?? "completed") : issue.state === "closed" ? "reopened" : null;
  issue.closedAt = state === "open" ? null : issue.state === "closed" ? issue.closedAt : now;
  issue.state = state;
}

function labelNames({ body, list }: Call): string[] {
  const labels = list ?? body["labels"];
  return (Array.isArray(labels) ? labels : []).map(nameOf);
}

function nameOf(label: unknown): string {
  return typeof label === "object" && label !== null && "name" in label ? String(label.name) : String(label);
}
