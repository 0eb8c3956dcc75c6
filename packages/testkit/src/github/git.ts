import { createHash } from "node:crypto";
import { type Call, found, type Handler, textOf } from "./call.ts";
import { commitAt, contentOf, shaOf } from "./commits.ts";
import { fullName, nodeId } from "./views.ts";
import type { Commit, World } from "./world.ts";

export type Entry = { path: string; mode: string; type: "blob" | "tree"; sha: string; size?: number };
export type Tree = { sha: string; entries: readonly Entry[] };

/** The id that git itself gives an object. */
export function objectId(kind: "blob" | "tree", bytes: Uint8Array): string {
  return createHash("sha1").update(`${kind} ${bytes.length}\0`).update(bytes).digest("hex");
}

/** The tree of a folder as git would store it; `prefix` is empty or ends with a slash. */
export function treeOf(files: Commit["files"], prefix = "", executable: Commit["executable"] = []): Tree {
  const entries = new Map<string, Entry>();
  for (const [path, content] of Object.entries(files)) {
    if (!path.startsWith(prefix)) continue;
    const [name = "", ...rest] = path.slice(prefix.length).split("/");
    if (rest.length === 0) {
      const bytes = contentOf(content);
      entries.set(name, {
        path: name,
        mode: executable.includes(path) ? "100755" : "100644",
        type: "blob",
        sha: objectId("blob", bytes),
        size: bytes.length,
      });
    } else if (!entries.has(name)) {
      const { sha } = treeOf(files, `${prefix}${name}/`, executable);
      entries.set(name, { path: name, mode: "040000", type: "tree", sha });
    }
  }
  // Git sorts a folder as if its name ended with a slash.
  const key = ({ path, type }: Entry) => (type === "tree" ? `${path}/` : path);
  const sorted = [...entries.values()].toSorted((a, b) =>
    Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))),
  );
  const lines = sorted.flatMap(({ mode, path, sha }) => [
    Buffer.from(`${mode.replace(/^0/, "")} ${path}\0`),
    Buffer.from(sha, "hex"),
  ]);
  return { sha: objectId("tree", Buffer.concat(lines)), entries: sorted };
}

export const getRef: Handler = (call) => {
  const ref = `refs/${textOf(call.given, "ref")}`;
  const id = found(shaOf(call.world, ref));
  const object = { type: "commit", sha: id, url: address(call, "commits", id) };
  return {
    status: 200,
    body: { ref, node_id: nodeId("REF", 0), url: address(call, "refs", ref.slice(5)), object },
  };
};

export const getGitCommit: Handler = (call) => {
  const commit = found(commitAt(call.world, textOf(call.given, "commit_sha") ?? ""));
  return { status: 200, body: gitCommitView(commit, call) };
};

export const getTree: Handler = (call) => {
  const wanted = textOf(call.given, "tree_sha") ?? "";
  const isRecursive = call.given["recursive"] !== undefined;
  const { files, prefix, executable } = found(locate(call.world, wanted));
  const list = (at: string, shown: string): Entry[] =>
    treeOf(files, at, executable).entries.flatMap((entry) => {
      const here = { ...entry, path: `${shown}${entry.path}` };
      return isRecursive && entry.type === "tree"
        ? [here, ...list(`${at}${entry.path}/`, `${here.path}/`)]
        : [here];
    });
  const tree = list(prefix, "").map((entry) => ({
    ...entry,
    url: address(call, `${entry.type}s`, entry.sha),
  }));
  const { sha } = treeOf(files, prefix, executable);
  return { status: 200, body: { sha, url: address(call, "trees", sha), truncated: false, tree } };
};

export const getBlob: Handler = (call) => {
  const bytes = contentOf(found(blobAt(call.world, textOf(call.given, "file_sha") ?? "")));
  if (call.accept.includes("raw")) return { status: 200, bytes };
  const content = base64Lines(bytes);
  const sha = objectId("blob", bytes);
  const url = address(call, "blobs", sha);
  return {
    status: 200,
    body: { sha, node_id: nodeId("B", 0), size: bytes.length, url, content, encoding: "base64" },
  };
};

/** A file by its id, of a commit or alone. */
export function blobAt({ blobs, commits }: World, id: string): Uint8Array | undefined {
  return (
    blobs[id] ??
    commits
      .flatMap(({ files }) => Object.values(files))
      .map(contentOf)
      .find((bytes) => objectId("blob", bytes) === id)
  );
}

/** GitHub breaks base64 after 60 characters: a client has to allow for line ends. */
export function base64Lines(bytes: Buffer): string {
  return bytes.toString("base64").replace(/.{60}(?=.)/g, "$&\n") + (bytes.length > 0 ? "\n" : "");
}

export function gitCommitView(commit: Commit, call: Call) {
  const person = { name: "Somebody", email: "somebody@example.com", date: commit.date };
  const tree = treeOf(commit.files, "", commit.executable).sha;
  return {
    sha: commit.sha,
    node_id: nodeId("C", 0),
    url: address(call, "commits", commit.sha),
    html_url: `https://github.com/${fullName(call.world)}/commit/${commit.sha}`,
    author: person,
    committer: person,
    message: commit.message,
    tree: { sha: tree, url: address(call, "trees", tree) },
    parents: commit.parents.map((sha) => ({
      sha,
      url: address(call, "commits", sha),
      html_url: `https://github.com/${fullName(call.world)}/commit/${sha}`,
    })),
    verification: { verified: false, reason: "unsigned", signature: null, payload: null },
  };
}

export function address({ api, world }: Call, kind: string, id: string): string {
  return `${api}/repos/${fullName(world)}/git/${kind}/${id}`;
}

export type Located = Pick<Commit, "files" | "executable"> & { prefix: string };

/** A tree is asked for by its own id, by a commit's or by a branch. */
export function locate(world: World, wanted: string): Located | undefined {
  const commit = commitAt(world, shaOf(world, wanted) ?? "");
  if (commit !== undefined) return { ...commit, prefix: "" };
  const made = world.trees[wanted];
  if (made !== undefined) return { ...made, prefix: "" };
  for (const { files, executable = [] } of world.commits) {
    const folders = Object.keys(files).flatMap((path) =>
      path.split("/").map((_part, depth, parts) => parts.slice(0, depth).join("/")),
    );
    for (const folder of new Set(folders)) {
      const prefix = folder === "" ? "" : `${folder}/`;
      if (treeOf(files, prefix, executable).sha === wanted) return { files, executable, prefix };
    }
  }
  return undefined;
}
