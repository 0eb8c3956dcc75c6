import { createReadStream, existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { failure, letGo, ModelgateError } from "@modelgate/schema";
import { missing, refused, shown, tooLarge } from "./fault.ts";
import { fileAt } from "./file.ts";
import { batchAction, batchRequest, type LfsAction } from "./lfs-batch.ts";
import { configured, lfsEndpoint } from "./lfs-endpoint.ts";
import { type LfsDownload, send, small } from "./lfs-http.ts";
import type { LfsPointer } from "./lfs-pointer.ts";
import type { At } from "./path.ts";
import type { Repository, Token } from "./repository.ts";
import { type Written, writeNew } from "./written-file.ts";

/** How to ask the LFS server: over HTTP, with a token that only its own origin sees. */
export type LfsServer = { download: LfsDownload; token?: Token | undefined };

/** A pointer, and the file whose content it is. */
export type LfsFile = At & { pointer: LfsPointer };

type Destination = { to: string; maxBytes: number; lfs?: LfsServer | undefined };

const MEDIA_TYPE = "application/vnd.git-lfs+json";
const LFS_TRUE =
  "Give actions/checkout `lfs: true`, or this step a `token`, with which it asks the LFS server. On a laptop: `git lfs fetch --all`.";

/**
 * Writes the object behind a pointer to a new path: from the clone's own store, else from the LFS server. Only bytes of the
 * pointer's digest and size stay.
 * @throws ModelgateError `file-missing` when nobody has the object, `github-denied` when the server wants a token
 */
export async function copyLfsObject(
  repository: Repository,
  file: LfsFile,
  { to, maxBytes, lfs }: Destination,
): Promise<Written> {
  const { pointer } = file;
  if (pointer.extensions.length > 0)
    throw refused(
      `${shown(file.path)}: its content was changed by LFS extensions (${pointer.extensions.join(", ")}), which are programs`,
      "Store the model without LFS extensions.",
    );
  if (pointer.size > maxBytes) throw tooLarge(file.path, { said: pointer.size, where: "LFS", maxBytes });
  const local = await localObject(repository, pointer);
  const isThere = existsSync(local);
  const copied = isThere ? await copyIfRight(local, to, pointer) : null;
  if (copied !== null) return copied;
  if (lfs === undefined) {
    const state = isThere ? "is damaged in" : "is not in";
    throw missing(`${shown(file.path)}: its LFS object ${state} this clone`, LFS_TRUE);
  }
  return await fromServer(repository, file, { to, lfs });
}

async function localObject(repository: Repository, { oid }: LfsPointer): Promise<string> {
  const storage = (await configured(repository, "lfs.storage")) ?? "lfs";
  return join(resolve(repository.commonDir, storage), "objects", oid.slice(0, 2), oid.slice(2, 4), oid);
}

async function copyIfRight(from: string, to: string, pointer: LfsPointer): Promise<Written | null> {
  try {
    return await writeExactly(to, pointer, createReadStream(from));
  } catch (error) {
    // Another copy may be right, so a damaged one is no end.
    if (error instanceof ModelgateError && error.code === "file-missing") return null;
    throw error;
  }
}

async function fromServer(
  repository: Repository,
  file: LfsFile,
  { to, lfs }: { to: string; lfs: LfsServer },
): Promise<Written> {
  const lfsConfig = () =>
    fileAt(repository, { commit: file.commit, path: ".lfsconfig" }, { maxBytes: 65_536 });
  const endpoint = await lfsEndpoint(repository, lfsConfig);
  if (endpoint === null)
    throw missing(
      `${shown(file.path)}: its LFS object is not in this clone, and ${repository.remote} has no address on the web`,
      LFS_TRUE,
    );
  const open = async () => {
    const { url, headers } = await ask(endpoint, file.pointer, lfs);
    const reply = await send(lfs.download, { method: "GET", url: url.href, headers }, lfs.token);
    if (reply.status !== 200) await letGo(reply.body);
    return { ...reply, url };
  };
  let reply = await open();
  // An address lives for minutes: asked for again, it is new.
  if (reply.status !== 200) reply = await open();
  if (reply.status !== 200) throw statusFault(reply.status, reply.url, file.path);
  return await writeExactly(to, file.pointer, reply.body);
}

async function ask(endpoint: URL, pointer: LfsPointer, { download, token }: LfsServer): Promise<LfsAction> {
  const url = new URL(`${endpoint.href}/objects/batch`);
  const headers = { Accept: MEDIA_TYPE, "Content-Type": MEDIA_TYPE };
  const { status, body } = await send(
    download,
    { method: "POST", url: url.href, headers, body: batchRequest(pointer) },
    token,
  );
  if (status === 200) return batchAction(await small(body, 2 ** 20), pointer, Date.now());
  await letGo(body);
  throw statusFault(status, url, pointer.oid.slice(0, 12));
}

/** Host and status alone: the rest of an address may be a signature. */
function statusFault(status: number, { host }: URL, what: string) {
  const message = `${shown(what)}: the LFS server on ${host} answered with status ${status}`;
  if (status === 401 || status === 403 || status === 404)
    return failure("github-denied", message, {
      hint: "The job needs `permissions: contents: read` and its token. Another repository's objects need one for that repository.",
    });
  return failure("github-fault", message, { hint: "Run it again. A repository can be over its LFS budget." });
}

async function writeExactly(
  to: string,
  { oid, size }: LfsPointer,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Written> {
  let left = size;
  const wrong = () =>
    missing(`the LFS object ${oid.slice(0, 12)} came with other bytes than its pointer says`, LFS_TRUE);
  return await writeNew(
    to,
    async (take) => {
      for await (const piece of pieces) {
        left -= piece.length;
        if (left < 0) throw wrong();
        await take(piece);
      }
    },
    ({ digest }) => {
      if (left !== 0 || digest !== `sha256:${oid}`) throw wrong();
    },
  );
}
