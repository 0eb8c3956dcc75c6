import { setTimeout as sleep } from "node:timers/promises";
import { failure, readAtMost } from "@modelgate/schema";
import { appOf, ownerOf } from "./github-author.ts";
import { githubClient, orGone } from "./github-client.ts";
import { placeOf, reads, writes } from "./github-place.ts";
import type { Patience } from "./github-request.ts";
import { commentOf, pullRequestOf, workflowRunOf } from "./github-views.ts";
import { remembered } from "./remembered.ts";

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
  const login = remembered(() => (presumedAuthor === null ? ownerOf(ask) : appOf(ask)));

  return {
    repository,
    presumedAuthor,

    async author() {
      const asked = login("");
      return presumedAuthor === null ? await asked : await asked.catch(() => presumedAuthor);
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

    async *statuses(sha: string) {
      const found = pages(reads("list the statuses", "statuses"), async (octokit, page) => {
        const answer = await octokit.rest.repos.getCombinedStatusForRef({ ...here, ...page, ref: sha });
        return { ...answer, data: answer.data.statuses };
      });
      for await (const { context, target_url } of found) yield { context, url: target_url };
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
        return { status: answer.status, data: await artifactIn(answer.data, mostBytes) };
      });
      return data;
    },

    async file(path: string, ref: string) {
      const { data } = await ask(reads("show a file", "contents"), (octokit, request) =>
        orGone(octokit.rest.repos.getContent({ ...here, path, ref, request })),
      );
      if (data === null || Array.isArray(data) || data.type !== "file") return null;
      if (!("content" in data) || data.encoding !== "base64" || data.size > FILE_BYTES) {
        throw failure("github-fault", `GitHub failed to show ${path}: it has more than ${FILE_BYTES} bytes`, {
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

/** The bytes of an artifact, from a body that octokit was told not to read. */
async function artifactIn(body: unknown, mostBytes: number): Promise<Uint8Array> {
  const bytes = await readAtMost(body as AsyncIterable<Uint8Array>, mostBytes);
  if (bytes !== null) return new Uint8Array(bytes);
  throw failure("report-invalid", `the artifact has more than ${mostBytes} bytes`, {
    hint: "Upload the report files alone, without models or data.",
  });
}
