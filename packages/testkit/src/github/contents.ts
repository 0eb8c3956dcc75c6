import { type Call, found, type Handler, missing, textOf } from "./call.ts";
import { commitAt, contentOf, shaOf } from "./commits.ts";
import { address, base64Lines, type Entry, objectId, treeOf } from "./git.ts";
import { fullName } from "./views.ts";

const MIB = 1024 * 1024;
/** Above this a file comes with no content unless the raw form is asked for. */
const INLINE_BYTES = MIB;

/** A file or the list of a folder at a ref. */
export const getContent: Handler = (call) => {
  const { world, given } = call;
  const path = (textOf(given, "path") ?? "").replace(/\/$/, "");
  const ref = textOf(given, "ref") ?? world.repository.defaultBranch;
  const { files, sha } = found(commitAt(world, shaOf(world, ref) ?? ""));
  const file = files[path];
  if (file === undefined) {
    const { entries } = treeOf(files, path === "" ? "" : `${path}/`);
    if (entries.length === 0) throw missing();
    const inFolder = (entry: Entry) =>
      view(call, sha, path === "" ? entry.path : `${path}/${entry.path}`, entry);
    return { status: 200, body: entries.map(inFolder) };
  }
  const bytes = contentOf(file);
  if (call.accept.includes("raw")) return { status: 200, bytes };
  const name = path.split("/").at(-1) ?? "";
  const entry = { path: name, type: "blob" as const, sha: objectId("blob", bytes), size: bytes.length };
  const content =
    bytes.length > INLINE_BYTES
      ? { content: "", encoding: "none" }
      : { content: base64Lines(bytes), encoding: "base64" };
  return { status: 200, body: { ...view(call, sha, path, entry), ...content } };
};

function view(
  call: Call,
  commit: string,
  path: string,
  { path: name, type, sha, size = 0 }: Omit<Entry, "mode">,
) {
  const isFolder = type === "tree";
  const url = `${call.api}/repos/${fullName(call.world)}/contents/${path}?ref=${commit}`;
  const page = `https://github.com/${fullName(call.world)}/${type}/${commit}/${path}`;
  const git = address(call, `${type}s`, sha);
  return {
    type: isFolder ? "dir" : "file",
    name,
    path,
    sha,
    size: isFolder ? 0 : size,
    url,
    git_url: git,
    html_url: page,
    download_url: isFolder ? null : page.replace("/blob/", "/raw/"),
    _links: { self: url, git, html: page },
  };
}
