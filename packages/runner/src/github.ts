import { setTimeout as sleep } from "node:timers/promises";
import { failure } from "@modelgate/schema";
import { appOf, ownerOf } from "./github-author.ts";
import { githubClient, orGone, readBody } from "./github-client.ts";
import { placeOf, reads, writes } from "./github-place.ts";
import type { Patience } from "./github-request.ts";
import { commentOf, issueOf, pullRequestOf, workflowRunOf } from "./github-views.ts";

export type GitHubOptions = {
  /** The job's own, an app's or a person's. */
  token: string;
  /** `owner/name`. */
  repository: string;
  /** Unless given, `GITHUB_API_URL`; which proxy is used is decided for that one. */
  apiUrl?: string;
  /** Milliseconds. */
  wait?: Patience["wait"];
  log?: Patience["log"];
};

/** Who a workflow's own token writes as. */
const WORKFLOW_BOT = "github-actions[bot]";
const FILE_BYTES = 1024 * 1024;

/**
 * GitHub as review asks it: the port `GitHub` of @modelgate/review, over octokit.
 * Every method may throw a ModelgateError `github-denied` (naming the missing permission) or `github-fault`.
 * @throws ModelgateError `input-invalid` for a repository that is not `owner/name`, or no token
 */
export function gitHub({ token, repository, apiUrl, wait = sleep, log = () => {} }: GitHubOptions) {
  const here = placeOf(repository);
  if (token === "") {
    throw failure("input-invalid", "token: expected a token of GitHub, got none", {
      hint: "Give the job's own: leave the input `token` out.",
    });
  }
  const { ask, pages } = githubClient(token, apiUrl, { wait, log });
  const presumedAuthor = /^(ghp|gho|ghu|github_pat)_/.test(token) ? null : WORKFLOW_BOT;
  let known: Promise<string> | undefined;

  return {
    repository,
    presumedAuthor,

    author() {
      known ??= presumedAuthor === null ? ownerOf(ask) : appOf(ask).catch(() => presumedAuthor);
      return known;
    },

    async *comments(issue: number, { since }: { since?: string } = {}) {
      const found = pages(reads("list the comments", "pull-requests"), (octokit, page) =>
        octokit.rest.issues.listComments({
          ...here,
          ...page,
          issue_number: issue,
          ...(since === undefined ? {} : { since }),
        }),
      );
      for await (const view of found) yield commentOf(view);
    },

    async createComment(issue: number, body: string) {
      const { data } = await ask(writes("write a comment", "pull-requests"), (octokit, request) =>
        octokit.rest.issues.createComment({ ...here, issue_number: issue, body, request }),
      );
      return commentOf(data);
    },

    async updateComment(id: number, body: string) {
      const { data } = await ask(writes("rewrite a comment", "pull-requests"), (octokit, request) =>
        orGone(octokit.rest.issues.updateComment({ ...here, comment_id: id, body, request })),
      );
      return data === null ? null : commentOf(data);
    },

    async deleteComment(id: number) {
      await ask(writes("delete a comment", "pull-requests"), (octokit, request) =>
        orGone(octokit.rest.issues.deleteComment({ ...here, comment_id: id, request })),
      );
    },

    async *issues({ state, label }: { state: "open" | "all"; label?: string }) {
      const found = pages(reads("list the issues", "issues"), (octokit, page) =>
        octokit.rest.issues.listForRepo({
          ...here,
          ...page,
          state,
          ...(label === undefined ? {} : { labels: label }),
        }),
      );
      // To GitHub a pull request is an issue.
      for await (const view of found) if (view.pull_request === undefined) yield issueOf(view);
    },

    async createIssue({ title, body, labels }: { title: string; body: string; labels: readonly string[] }) {
      const { data } = await ask(writes("open an issue", "issues"), (octokit, request) =>
        octokit.rest.issues.create({ ...here, title, body, labels: [...labels], request }),
      );
      return issueOf(data);
    },

    async updateIssue(number: number, change: { body?: string; state?: "open" | "closed" }) {
      const { data } = await ask(writes("change an issue", "issues"), (octokit, request) =>
        octokit.rest.issues.update({ ...here, issue_number: number, ...change, request }),
      );
      return issueOf(data);
    },

    async pullRequest(number: number) {
      const { data } = await ask(reads("show the pull request", "pull-requests"), (octokit, request) =>
        octokit.rest.pulls.get({ ...here, pull_number: number, request }),
      );
      return pullRequestOf(data);
    },

    async *changedFiles(number: number) {
      const found = pages(reads("list the pull request's files", "pull-requests"), (octokit, page) =>
        octokit.rest.pulls.listFiles({ ...here, ...page, pull_number: number }),
      );
      for await (const { filename, previous_filename } of found) {
        yield { path: filename, previousPath: previous_filename ?? null };
      }
    },

    async pullRequestsOf(sha: string) {
      const found = pages(
        reads("list the commit's pull requests", "pull-requests"),
        async (octokit, page) => {
          const sent = octokit.rest.repos.listPullRequestsAssociatedWithCommit({
            ...here,
            ...page,
            commit_sha: sha,
          });
          const { status, data, headers } = await orGone(sent, [404, 422]);
          return { status, data: data ?? [], headers };
        },
      );
      return await pullRequestsIn(found);
    },

    async pullRequestsFrom(head: string) {
      const found = pages(reads("list the pull requests", "pull-requests"), (octokit, page) =>
        octokit.rest.pulls.list({ ...here, ...page, state: "open", head }),
      );
      return await pullRequestsIn(found);
    },

    async setStatus(
      sha: string,
      status: {
        state: "error" | "failure" | "pending" | "success";
        context: string;
        description: string;
        url: string | null;
      },
    ) {
      const { url, ...said } = status;
      await ask(writes("set a status", "statuses"), (octokit, request) =>
        octokit.rest.repos.createCommitStatus({
          ...here,
          sha,
          ...said,
          request,
          ...(url === null ? {} : { target_url: url }),
        }),
      );
    },

    async workflowRun(id: number) {
      const { data } = await ask(reads("show the run", "actions"), (octokit, request) =>
        octokit.rest.actions.getWorkflowRun({ ...here, run_id: id, request }),
      );
      return workflowRunOf(data);
    },

    async *artifacts(run: number) {
      const found = pages(reads("list the artifacts", "actions"), async (octokit, page) => {
        const answer = await octokit.rest.actions.listWorkflowRunArtifacts({ ...here, ...page, run_id: run });
        return { ...answer, data: answer.data.artifacts };
      });
      for await (const { id, name, size_in_bytes, expired } of found) {
        yield { id, name, sizeBytes: size_in_bytes, expired };
      }
    },

    async downloadArtifact(id: number, mostBytes: number) {
      const { data } = await ask(reads("give the artifact", "actions"), async (octokit, request) => {
        const answer = await octokit.rest.actions.downloadArtifact({
          ...here,
          artifact_id: id,
          archive_format: "zip",
          request: { ...request, parseSuccessResponseBody: false },
        });
        return { status: answer.status, data: await readBody(answer.data, mostBytes) };
      });
      return data;
    },

    async file(path: string, ref: string) {
      const { data } = await ask(reads("show a file", "contents"), (octokit, request) =>
        orGone(octokit.rest.repos.getContent({ ...here, path, ref, request })),
      );
      if (data === null || Array.isArray(data) || data.type !== "file") return null;
      if (!("content" in data) || data.encoding !== "base64" || data.size > FILE_BYTES) {
        throw failure("github-fault", `GitHub did not show ${path}: it has more than ${FILE_BYTES} bytes`, {
          hint: "A workflow or policy is a small text file: name the one that is meant.",
        });
      }
      return new Uint8Array(Buffer.from(data.content, "base64"));
    },

    async mergeBase(base: string, head: string) {
      const { data } = await ask(reads("compare two commits", "contents"), (octokit, request) =>
        octokit.rest.repos.compareCommitsWithBasehead({
          ...here,
          basehead: `${base}...${head}`,
          per_page: 1,
          request,
        }),
      );
      return data.merge_base_commit.sha;
    },
  };

  async function pullRequestsIn(views: AsyncIterable<Parameters<typeof pullRequestOf>[0]>) {
    const found = [];
    for await (const view of views) found.push(pullRequestOf(view));
    return found;
  }
}
