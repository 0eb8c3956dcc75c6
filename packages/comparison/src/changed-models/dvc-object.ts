// Content that DVC keeps, by its digest: from the cache of this machine, else from a remote that answers plain HTTP. Other
// remotes (S3, SSH, drives) need credentials and DVC itself, so the command to run first is told.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { isSecure, type LfsDownload, type Take, type Written, writeNew } from "@modelgate/git";
import { failure, isRedirect, letGo, ModelgateError } from "@modelgate/schema";
import { dvcPlaces } from "./dvc-config.ts";
import type { DvcOut } from "./dvc-pointer.ts";

/** Where DVC's content may be had. */
export type DvcStores = {
  /** Cache folders of this machine. */
  caches: readonly string[];
  /** The remote's address, as the configuration that is trusted has it; null: none. */
  remote: string | null;
  /** null: nothing may be asked for. */
  exchange: LfsDownload | null;
};

type Asked = { out: DvcOut; pointer: string; to: string; maxBytes: number };

/**
 * Writes what a pointer stands for to a new path. Only bytes of the pointer's md5 and size stay.
 * @throws ModelgateError `file-missing` with the command to run first, `input-invalid` beyond `maxBytes`
 */
export async function copyDvcObject(asked: Asked, stores: DvcStores): Promise<Written> {
  const { out, pointer, maxBytes } = asked;
  if (out.isFolder)
    throw missing(
      pointer,
      `${posix.basename(out.path)} is a folder in DVC, whose files are not looked up one by one`,
    );
  if (out.sizeBytes !== null && out.sizeBytes > maxBytes)
    throw failure(
      "input-invalid",
      `${pointer}: ${out.sizeBytes} bytes in DVC, at most ${maxBytes} are read`,
      {
        hint: "No option raises this bound: name a smaller file.",
      },
    );
  for (const cache of stores.caches)
    for (const place of dvcPlaces(out.md5)) {
      const file = join(cache, ...place.split("/"));
      if ((await stat(file).catch(() => null))?.isFile() !== true) continue;
      const copied = await orNull(() => exactly(asked, createReadStream(file)));
      if (copied !== null) return copied;
    }
  const { exchange } = stores;
  const remote = stores.remote === null ? null : webAddress(stores.remote);
  if (remote === null || exchange === null) {
    const why =
      stores.remote === null ? "names no remote that may be asked" : "keeps it where only DVC can ask";
    throw missing(pointer, `it is not in DVC's cache here, and the configuration ${why}`);
  }
  return await fromRemote(asked, remote, exchange);
}

async function fromRemote(asked: Asked, remote: URL, exchange: LfsDownload): Promise<Written> {
  const statuses: number[] = [];
  for (const place of dvcPlaces(asked.out.md5)) {
    const reply = await got(new URL(place, remote), { exchange, pointer: asked.pointer });
    if (typeof reply !== "number") return await exactly(asked, reply);
    statuses.push(reply);
  }
  throw missing(
    asked.pointer,
    `DVC's remote on ${remote.host} answered with status ${statuses.join(" and ")}`,
  );
}

/** The folder of a remote; null for what is not on the web, or holds a password. */
function webAddress(text: string): URL | null {
  if (!/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (!isSecure(url) || url.username !== "" || url.password !== "" || url.search !== "") return null;
  return new URL(`${url.origin}${url.pathname.replace(/\/+$/u, "")}/`);
}

const MAX_REDIRECTS = 5;

/** The body of a 200, or another status. Nothing is sent along, so redirects are free but for this machine's own services. */
async function got(
  first: URL,
  { exchange, pointer }: { exchange: LfsDownload; pointer: string },
): Promise<AsyncIterable<Uint8Array> | number> {
  let url = first;
  for (let left = MAX_REDIRECTS; ; left--) {
    const { href } = url;
    const reply = await exchange({ method: "GET", url: href, headers: {} }).catch(() => null);
    if (reply === null) throw missing(pointer, `DVC's remote on ${url.host} could not be reached`);
    const { status, location, body } = reply;
    if (status === 200) return body;
    await letGo(body);
    const next = location !== null && isRedirect(status) ? URL.parse(location, href) : null;
    if (next === null || left === 0) return status;
    url = next;
    if (!isSecure(url) || (first.protocol === "https:" && url.protocol !== "https:"))
      throw missing(pointer, `DVC's remote on ${first.host} sends on to an address that is not https`);
  }
}

async function exactly(
  { out, pointer, to, maxBytes }: Asked,
  pieces: AsyncIterable<Uint8Array>,
): Promise<Written> {
  const md5 = createHash("md5");
  let left = out.sizeBytes ?? maxBytes;
  const wrong = () => missing(pointer, "what DVC keeps for it has other bytes than the pointer says");
  const fill = async (take: Take) => {
    try {
      for await (const piece of pieces) {
        left -= piece.length;
        if (left < 0) throw wrong();
        md5.update(piece);
        await take(piece);
      }
    } catch (error) {
      if (error instanceof ModelgateError || isDisk(error)) throw error;
      throw missing(pointer, "its transfer stopped in the middle");
    }
  };
  return await writeNew(to, fill, () => {
    if ((out.sizeBytes !== null && left !== 0) || md5.digest("hex") !== out.md5) throw wrong();
  });
}

function isDisk(error: unknown): boolean {
  return (
    error instanceof Error && "code" in error && ["ENOSPC", "EDQUOT", "EFBIG"].includes(String(error.code))
  );
}

/** A damaged copy is no end: another may be right. */
async function orNull<T>(make: () => Promise<T>): Promise<T | null> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof ModelgateError && error.code === "file-missing") return null;
    throw error;
  }
}

function missing(pointer: string, why: string) {
  return failure("file-missing", `${pointer}: ${why}`, {
    hint: `Run \`dvc pull ${pointer}\` in a step before this one.`,
  });
}
