import { setTimeout as sleep } from "node:timers/promises";
import { failure } from "@modelgate/schema";
import type { GitHubOptions } from "./github.ts";
import { githubClient, orGone } from "./github-client.ts";
import { placeOf, reads, writes } from "./github-place.ts";
import { mayOpenNone, orRefused, ruledOut } from "./github-refusal.ts";
import { remembered } from "./remembered.ts";

/** A larger file is no configuration that people keep. */
const MOST_BYTES = 1024 * 1024;

/** A file at a commit. `mode` is git's: `100644`, or `100755` for what can be run. */
export type BranchFile = { bytes: Uint8Array; mode: string };

export type PullRequestAt = { number: number; url: string };

/**
 * A repository as somebody sees it who changes files on a branch without a clone: commits are made through GitHub's git
 * database, so that several files change at once and only on what was read (https://docs.github.com/rest/git).
 * Every method may throw a ModelgateError `github-denied`, naming the missing permission or the rule, or `github-fault`.
 */
export function gitHubBranch({ token, repository, apiUrl, wait = sleep, log = () => {} }: GitHubOptions) {
  const here = placeOf(repository);
  const { ask } = githubClient(token, apiUrl, { wait, log });

  const rootOf = remembered(async (commit): Promise<string> => {
    const { data } = await ask(reads("show a commit", "contents"), (octokit, request) =>
      octokit.rest.git.getCommit({ ...here, commit_sha: commit, request }),
    );
    return data.tree.sha;
  });

  const entriesOf = remembered(async (tree): Promise<TreeEntry[]> => {
    const { data } = await ask(reads("show a folder", "contents"), (octokit, request) =>
      octokit.rest.git.getTree({ ...here, tree_sha: tree, request }),
    );
    if (!data.truncated) return data.tree;
    throw failure("github-fault", `GitHub failed to show all of a folder of ${repository}`, {
      hint: "It holds too many files: keep deployments in a folder of their own.",
    });
  });

  return {
    repository,

    async defaultBranch(): Promise<string> {
      const { data } = await ask(reads(`show ${repository}`, "contents"), (octokit, request) =>
        octokit.rest.repos.get({ ...here, request }),
      );
      return data.default_branch;
    },

    /** The newest commit of a branch; null: there is no such branch. */
    async head(branch: string): Promise<string | null> {
      const { data } = await ask(reads(`show the branch ${branch}`, "contents"), (octokit, request) =>
        orGone(octokit.rest.git.getRef({ ...here, ref: `heads/${branch}`, request }), [404, 409]),
      );
      return data?.object.sha ?? null;
    },

    /** Files at a commit; null for a path that is not there. */
    async files(commit: string, paths: readonly string[]): Promise<Map<string, BranchFile | null>> {
      const root = await rootOf(commit);
      const found = new Map<string, BranchFile | null>();
      for (const path of new Set(paths)) found.set(path, await fileAt(root, path));
      return found;
    },

    /** Makes a commit of files on the tree of another commit. No branch has it yet. */
    async commit({ base, parents, files, message }: Change): Promise<string> {
      const write = writes("make a commit", "contents");
      const tree = await Promise.all(
        [...files].map(async ([path, { bytes, mode }]) => {
          const { data } = await ask(write, (octokit, request) =>
            octokit.rest.git.createBlob({
              ...{ ...here, content: Buffer.from(bytes).toString("base64"), encoding: "base64", request },
            }),
          );
          return { path, mode: mode as "100644" | "100755", type: "blob" as const, sha: data.sha };
        }),
      );
      const baseTree = await rootOf(base);
      const made =
        tree.length === 0
          ? baseTree
          : (
              await ask(write, (octokit, request) =>
                octokit.rest.git.createTree({ ...here, base_tree: baseTree, tree, request }),
              )
            ).data.sha;
      const { data } = await ask(write, (octokit, request) =>
        octokit.rest.git.createCommit({ ...here, message, tree: made, parents: [...parents], request }),
      );
      return data.sha;
    },

    /**
     * Puts a branch on a commit that follows its newest one, or makes the branch. `moved`: somebody else was quicker.
     * @throws ModelgateError `github-denied` for a ruleset that does not take it
     */
    async move(branch: string, to: string, isNew: boolean): Promise<"done" | "moved"> {
      const { refused } = await ask(writes(`push to ${branch}`, "contents"), async (octokit, request) =>
        isNew
          ? await orRefused(
              octokit.rest.git.createRef({ ...here, ref: `refs/heads/${branch}`, sha: to, request }),
            )
          : await orRefused(
              octokit.rest.git.updateRef({ ...here, ref: `heads/${branch}`, sha: to, force: false, request }),
            ),
      );
      if (refused === "rules") throw ruledOut(repository, branch);
      return refused === null ? "done" : "moved";
    },

    /** The open pull request from a branch of this repository onto another; null: there is none. */
    async pullRequest(head: string, base: string): Promise<PullRequestAt | null> {
      const { data } = await ask(reads("list the pull requests", "pull-requests"), (octokit, request) =>
        octokit.rest.pulls.list({ ...here, state: "open", head: `${here.owner}:${head}`, base, request }),
      );
      const [only] = data;
      return only === undefined ? null : { number: only.number, url: only.html_url };
    },

    /**
     * Opens a pull request; null: somebody opened one in between.
     * @throws ModelgateError `github-denied` for the setting that keeps workflows from it
     */
    async openPullRequest(given: {
      head: string;
      base: string;
      title: string;
      body: string;
    }): Promise<PullRequestAt | null> {
      const { data, refused } = await ask(
        writes("open a pull request", "pull-requests"),
        (octokit, request) => orRefused(octokit.rest.pulls.create({ ...here, ...given, request })),
      );
      if (refused === "no-pull-requests") throw mayOpenNone(repository);
      if (refused === "rules") throw ruledOut(repository, given.base);
      return data === null ? null : { number: data.number, url: data.html_url };
    },

    async updatePullRequest(
      number: number,
      change: { title?: string; body?: string; state?: "closed" },
    ): Promise<void> {
      await ask(writes("change a pull request", "pull-requests"), (octokit, request) =>
        octokit.rest.pulls.update({ ...here, pull_number: number, ...change, request }),
      );
    },

    /**
     * Starts a workflow that takes `workflow_dispatch`, by its file name.
     * @throws ModelgateError `delivery-failed` for one that does not
     */
    async startWorkflow(workflow: string, branch: string): Promise<void> {
      const { refused } = await ask(writes(`start the workflow ${workflow}`, "actions"), (octokit, request) =>
        orRefused(
          octokit.rest.actions.createWorkflowDispatch({
            ...here,
            workflow_id: workflow,
            ref: branch,
            request,
          }),
        ),
      );
      if (refused === null) return;
      throw failure("delivery-failed", `${workflow} of ${repository} cannot be started by us on ${branch}`, {
        hint: "Give it `on: workflow_dispatch`, with no input that is required, on that branch.",
      });
    },

    /** Sends a `repository_dispatch`. GitHub takes at most ten fields. */
    async sendEvent(type: string, payload: Readonly<Record<string, string>>): Promise<void> {
      await ask(writes("send an event", "contents"), (octokit, request) =>
        octokit.rest.repos.createDispatchEvent({
          ...here,
          event_type: type,
          client_payload: payload,
          request,
        }),
      );
    },
  };

  /** Folder by folder: the whole tree of a large repository comes cut. */
  async function fileAt(root: string, path: string): Promise<BranchFile | null> {
    const parts = path.split("/");
    let tree = root;
    for (const [at, part] of parts.entries()) {
      const entry = (await entriesOf(tree)).find((one) => one.path === part);
      if (entry === undefined) return null;
      if (at < parts.length - 1) {
        if (entry.type !== "tree") return null;
        tree = entry.sha;
      } else return await contentOf(path, entry);
    }
    return null;
  }

  async function contentOf(path: string, { type, mode, sha, size = 0 }: TreeEntry): Promise<BranchFile> {
    if (type !== "blob" || !/^100(?:644|755)$/u.test(mode))
      throw failure("delivery-failed", `${path}: is no file`, {
        hint: "Name the file itself, not a link, folder or submodule.",
      });
    // Asked before it is fetched: anything may lie in a repository.
    if (size > MOST_BYTES)
      throw failure("delivery-failed", `${path}: has ${size} bytes, at most ${MOST_BYTES} are read`, {
        hint: "Check the entry of `delivery: { files: … }` in the policy: it names a small file that deployments read (YAML, JSON or tfvars).",
      });
    const { data } = await ask(reads("show a file", "contents"), (octokit, request) =>
      octokit.rest.git.getBlob({ ...here, file_sha: sha, request }),
    );
    return { bytes: Buffer.from(data.content, "base64"), mode };
  }
}

export type GitHubBranch = ReturnType<typeof gitHubBranch>;

type TreeEntry = { path: string; mode: string; type: string; sha: string; size?: number | undefined };

type Change = {
  /** The commit whose tree is changed. */
  base: string;
  parents: readonly string[];
  files: ReadonlyMap<string, BranchFile>;
  message: string;
};
