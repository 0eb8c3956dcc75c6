import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha } from "../github/commits.ts";

/** What a workflow run is started with: the payload, and what the runner makes of it. */
export type Event = {
  name: string;
  payload: Readonly<Record<string, unknown>>;
  /** GITHUB_EVENT_NAME, GITHUB_REF, GITHUB_SHA and the like. */
  env: Readonly<Record<string, string>>;
};

type Side = { ref: string; sha: string };
type Json = Readonly<Record<string, unknown>>;

const REPOSITORY = "o/r";
const BRANCH = "main";

/**
 * A pull request's event. A `head.repository` other than the repository makes it a fork's. The commit checked out is
 * GitHub's trial merge, not the head; for one that is closed it is the same.
 */
export function pullRequestEvent({
  action = "opened",
  repository = REPOSITORY,
  number = 7,
  draft = false,
  merged = false,
  head = {},
  base = {},
}: {
  action?: "opened" | "synchronize" | "closed" | "converted_to_draft";
  repository?: string;
  number?: number;
  draft?: boolean;
  merged?: boolean;
  head?: Partial<Side & { repository: string }>;
  base?: Partial<Side>;
} = {}): Event {
  const headSide = { ref: "feature", sha: sha(`head ${number}`), repository, ...head };
  const baseSide = { ref: BRANCH, sha: sha("root"), ...base };
  const mergeSha = sha(`merge ${number}`);
  const state = action === "closed" ? "closed" : "open";
  const side = (of: Side, name: string) => ({
    ref: of.ref,
    sha: of.sha,
    label: `${name.split("/")[0]}:${of.ref}`,
    repo: { ...repositoryOf(name), fork: name !== repository },
  });
  const pull = {
    ...{ number, state, merged, draft: draft || action === "converted_to_draft", merge_commit_sha: mergeSha },
    head: side(headSide, headSide.repository),
    base: side(baseSide, repository),
    html_url: `https://github.com/${repository}/pull/${number}`,
  };
  const payload = change(template(`pull_request-${action}`), {
    number,
    pull_request: pull,
    ...home(repository),
  });
  const env = { GITHUB_HEAD_REF: headSide.ref, GITHUB_BASE_REF: baseSide.ref };
  return { name: "pull_request", payload, env: { ...at(`refs/pull/${number}/merge`, mergeSha), ...env } };
}

/** A push to a branch. A `before` of forty zeros is the branch's first. */
export function pushEvent({
  repository = REPOSITORY,
  branch = BRANCH,
  before = sha("before"),
  after = sha("root"),
}: {
  repository?: string;
  branch?: string;
  before?: string;
  after?: string;
} = {}): Event {
  const ref = `refs/heads/${branch}`;
  const created = /^0{40}$/.test(before);
  const head = /^0{40}$/.test(after) ? null : { id: after };
  const payload = change(template("push"), {
    ref,
    before,
    after,
    created,
    head_commit: head,
    ...home(repository),
  });
  return { name: "push", payload, env: at(ref, after) };
}

/** A group of the merge queue. It has no pull request: only the ref's name holds the number of the last one. */
export function mergeGroupEvent({
  repository = REPOSITORY,
  number = 7,
  headSha = sha("group"),
  base = {},
}: {
  repository?: string;
  number?: number;
  headSha?: string;
  base?: Partial<Side>;
} = {}): Event {
  const side = { ref: BRANCH, sha: sha("root"), ...base };
  const ref = `refs/heads/gh-readonly-queue/${side.ref}/pr-${number}-${side.sha}`;
  const group = { head_sha: headSha, head_ref: ref, base_sha: side.sha, base_ref: `refs/heads/${side.ref}` };
  const payload = change(template("merge_group"), { merge_group: group, ...home(repository) });
  return { name: "merge_group", payload, env: at(ref, headSha) };
}

/** The end of another workflow's run. For a fork's run `pull_requests` is empty, as GitHub has it. */
export function workflowRunEvent({
  repository = REPOSITORY,
  id = 900,
  event = "pull_request",
  conclusion = "success",
  attempt = 1,
  head = {},
  pullRequests = [7],
  workflow = { id: 1, name: "Models", path: ".github/workflows/models.yml" },
}: {
  repository?: string;
  id?: number;
  event?: string;
  conclusion?: string;
  attempt?: number;
  head?: Partial<{ repository: string; branch: string; sha: string }>;
  pullRequests?: readonly number[];
  workflow?: { id: number; name: string; path: string };
} = {}): Event {
  const from = { repository, branch: "feature", sha: sha("head 7"), ...head };
  const isFork = from.repository !== repository;
  const url = `https://api.github.com/repos/${repository}/actions/runs/${id}`;
  const run = {
    ...{ id, url, event, conclusion, run_attempt: attempt, name: workflow.name, path: workflow.path },
    ...{
      workflow_id: workflow.id,
      head_branch: from.branch,
      head_sha: from.sha,
      head_commit: { id: from.sha },
    },
    html_url: `https://github.com/${repository}/actions/runs/${id}`,
    artifacts_url: `${url}/artifacts`,
    repository: repositoryOf(repository),
    head_repository: { ...repositoryOf(from.repository), fork: isFork },
    pull_requests: isFork
      ? []
      : pullRequests.map((number) => ({
          number,
          head: { ref: from.branch, sha: from.sha },
          base: { ref: BRANCH, sha: sha("root") },
        })),
  };
  const payload = change(template("workflow_run-completed"), {
    workflow_run: run,
    workflow,
    ...home(repository),
  });
  // It runs on the default branch, whatever the other run was about.
  return { name: "workflow_run", payload, env: at(`refs/heads/${BRANCH}`, sha("root")) };
}

/** A scheduled run, on the newest commit of the default branch. */
export function scheduleEvent({ repository = REPOSITORY, cron = "0 4 * * *" } = {}): Event {
  const { repository: about } = change(template("workflow_dispatch"), home(repository));
  const payload = { schedule: cron, workflow: ".github/workflows/models.yml", repository: about };
  return { name: "schedule", payload, env: at(`refs/heads/${BRANCH}`, sha("root")) };
}

/** A run started by hand. Inputs arrive as text. */
export function dispatchEvent({
  repository = REPOSITORY,
  branch = BRANCH,
  inputs = {},
}: {
  repository?: string;
  branch?: string;
  inputs?: Readonly<Record<string, string>>;
} = {}): Event {
  const ref = `refs/heads/${branch}`;
  const payload = change(template("workflow_dispatch"), { ref, inputs, ...home(repository) });
  return { name: "workflow_dispatch", payload, env: at(ref, sha("root")) };
}

const folder = join(import.meta.dirname, "../../../../test/fixtures/github/events");

function template(name: string): Json {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as Json;
}

/** The template with other values in places; lists are replaced whole. */
function change(from: Json, to: Json): Json {
  const changed = Object.entries(to).map(([name, value]) => {
    const old = from[name];
    return [name, isObject(old) && isObject(value) ? change(old, value) : value];
  });
  return { ...from, ...Object.fromEntries(changed) };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const home = (repository: string) => ({
  repository: { ...repositoryOf(repository), default_branch: BRANCH },
});

function repositoryOf(full: string) {
  const [login = "", name = ""] = full.split("/");
  const url = `https://api.github.com/repos/${full}`;
  return { name, full_name: full, owner: { login }, html_url: `https://github.com/${full}`, url };
}

function at(ref: string, commit: string): Record<string, string> {
  const name = ref.replace(/^refs\/(heads|tags|pull)\//, "");
  return { GITHUB_REF: ref, GITHUB_REF_NAME: name, GITHUB_REF_TYPE: "branch", GITHUB_SHA: commit };
}
