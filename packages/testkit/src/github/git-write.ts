import { type Call, found, type Handler, missing, Refusal, textOf, unprocessable } from "./call.ts";
import { ancestry, commitAt, isSha, sha } from "./commits.ts";
import { address, blobAt, gitCommitView, locate, objectId, treeOf } from "./git.ts";
import { nodeId } from "./views.ts";
import type { Commit, World } from "./world.ts";

export const createBlob: Handler = (call) => {
  const { world, body } = call;
  const encoding = body["encoding"] === "base64" ? "base64" : "utf8";
  const bytes = Buffer.from(textOf(body, "content") ?? "", encoding);
  const id = objectId("blob", bytes);
  world.blobs[id] = bytes;
  return { status: 201, body: { sha: id, url: address(call, "blobs", id) } };
};

/** Entries on top of `base_tree`. Only files: what else a tree may hold nobody asks for. */
export const createTree: Handler = (call) => {
  const { world, body } = call;
  const base = textOf(body, "base_tree");
  const from = base === undefined ? { files: {}, executable: [] } : found(locate(world, base));
  const files = { ...from.files };
  const executable = new Set(from.executable ?? []);
  for (const entry of body["tree"] as { path?: string; mode?: string; sha?: string; content?: string }[]) {
    const { path = "", mode = "", content, sha: id } = entry;
    const bytes = content === undefined ? blobAt(world, id ?? "") : Buffer.from(content);
    if (path === "" || !mode.startsWith("100") || bytes === undefined)
      throw new Refusal(422, "tree.sha or tree.content must be given for a file");
    files[path] = bytes;
    executable.delete(path);
    if (mode === "100755") executable.add(path);
  }
  const made = { files, executable: [...executable] };
  const id = treeOf(files, "", made.executable).sha;
  world.trees[id] = made;
  return { status: 201, body: { sha: id, url: address(call, "trees", id), truncated: false, tree: [] } };
};

export const createGitCommit: Handler = (call) => {
  const { world, body, now } = call;
  const tree = textOf(body, "tree") ?? "";
  const parents = (body["parents"] ?? []) as string[];
  const at = isSha(tree) ? locate(world, tree) : undefined;
  if (at === undefined) throw new Refusal(422, "Tree SHA does not exist");
  if (parents.some((id) => commitAt(world, id) === undefined))
    throw new Refusal(422, "Parent SHA does not exist or is not a commit object");
  const message = textOf(body, "message") ?? "";
  const commit: Commit = {
    sha: sha(JSON.stringify([tree, parents, message, now])),
    ...{ parents, message, date: now, files: at.files, executable: at.executable ?? [] },
  };
  world.commits.push(commit);
  return { status: 201, body: gitCommitView(commit, call) };
};

export const createRef: Handler = (call) => {
  const { world, body } = call;
  const [, branch = ""] = /^refs\/heads\/(.+)$/.exec(textOf(body, "ref") ?? "") ?? [];
  if (branch === "") throw unprocessable({ resource: "Reference", field: "ref", code: "invalid" });
  if (world.branches[branch] !== undefined) throw new Refusal(422, "Reference already exists");
  return { status: 201, body: put(call, branch) };
};

/** Without force only onto what follows; a ruleset refuses by its own words. */
export const updateRef: Handler = (call) => {
  const { world, body } = call;
  const branch = (textOf(call.given, "ref") ?? "").replace(/^heads\//, "");
  const before = world.branches[branch];
  if (before === undefined) throw new Refusal(422, "Reference does not exist");
  const to = textOf(body, "sha") ?? "";
  if (body["force"] !== true && !ancestry(world, to).includes(before))
    throw new Refusal(422, "Update is not a fast forward");
  return { status: 200, body: put(call, branch) };
};

function put(call: Call, branch: string) {
  const { world, body } = call;
  const to = textOf(body, "sha") ?? "";
  if (commitAt(world, to) === undefined) throw new Refusal(422, "Object does not exist");
  const rule = world.rules[branch];
  if (rule !== undefined) throw new Refusal(422, `Repository rule violations found\n\n${rule}\n\n`);
  world.branches[branch] = to;
  for (const pull of world.pullRequests)
    if (pull.state === "open" && pull.head.ref === branch) pull.head.sha = to;
  const ref = `refs/heads/${branch}`;
  const object = { type: "commit", sha: to, url: address(call, "commits", to) };
  return { ref, node_id: nodeId("REF", 0), url: address(call, "refs", ref.slice(5)), object };
}

/** The branch or GitHub's 404: for those who start something on it. */
export function branchOf(world: World, ref: string): string {
  const name = ref.replace(/^refs\/heads\//, "");
  if (world.branches[name] === undefined) throw missing();
  return name;
}
