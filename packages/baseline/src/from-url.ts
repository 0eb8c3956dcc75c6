import { join } from "node:path";
import { isSecure, type LfsDownload, type Take, writeNew } from "@modelgate/git";
import { failure, isRedirect, letGo, ModelgateError } from "@modelgate/schema";
import { externalLocations } from "./external-data.ts";
import { mismatch, missing, shortDigest } from "./fault.ts";
import { type BaselinePorts, MAX_BYTES, type Opened, type Wanted } from "./opened.ts";
import { addressName } from "./source-name.ts";

const MAX_REDIRECTS = 5;

/**
 * A file by its address, over https (or http on this machine), and only with the digest that was named. The query is never
 * shown: it may be a signature.
 */
export async function fromUrl(
  { url, sha256 }: { url: string; sha256: string },
  { kind }: Wanted,
  { exchange, maxBytes = MAX_BYTES }: BaselinePorts,
  folder: string,
): Promise<Opened> {
  const address = plainAddress(url);
  const expected = plainDigest(sha256);
  const name = addressName(address);
  const path = join(folder, fileName(address));
  const fill = async (take: Take) => {
    const body = await opened(exchange, address);
    await reached(name, () => within(body, maxBytes, name, take));
  };
  const { sizeBytes } = await writeNew(path, fill, ({ digest }) => {
    if (digest === `sha256:${expected}`) return;
    throw mismatch(
      `${name}: its sha256 is ${shortDigest(digest)}…, expected ${shortDigest(expected)}…`,
      "If the new bytes are the right ones, write their whole sha256 into the policy (`sha256sum FILE`).",
    );
  });
  if (kind === "model" && externalLocations({ path, sizeBytes, name }).length > 0)
    throw missing(
      `${name}: keeps its weights in other files, and one address brings one file`,
      "Save the model with its weights inside, or name the baseline by git or by a path.",
    );
  return { kind: "file", path, source: `url:${name}`, commit: null, notes: [] };
}

function plainAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && isSecure(url) && url.username === "" && url.password === "") return url;
  const what =
    url === null ? "expected an address" : `${addressName(url)}: expected https, and no user or password`;
  throw failure("input-invalid", `baseline: ${what}`, {
    hint: "Write `baseline: { url: https://…, sha256: … }`; http is taken for this machine alone.",
  });
}

function plainDigest(text: string): string {
  const [, hex] = /^(?:sha256:)?([0-9a-f]{64})$/.exec(text.toLowerCase()) ?? [];
  if (hex !== undefined) return hex;
  throw failure("input-invalid", "baseline: sha256: expected 64 hexadecimal digits", {
    hint: "`sha256sum FILE` prints them.",
  });
}

/** Readers go by the ending, so it is kept. */
function fileName({ pathname }: URL): string {
  const last = pathname.slice(pathname.lastIndexOf("/") + 1).replace(/[^\w.-]/g, "_");
  return /^\w[\w.-]{0,99}$/.test(last) ? last : "baseline";
}

async function opened(exchange: LfsDownload, first: URL): Promise<AsyncIterable<Uint8Array>> {
  const name = addressName(first);
  let url = first;
  for (let left = MAX_REDIRECTS; ; left--) {
    const { href } = url;
    const request = { method: "GET", url: href, headers: {} } as const;
    const { status, location, body } = await reached(name, () => exchange(request));
    if (status === 200) return body;
    await letGo(body);
    const next = location !== null && isRedirect(status) ? URL.parse(location, href) : null;
    if (next === null || left === 0) throw answered(name, status);
    url = next;
    // From the web never to this machine, whose services may believe who asks from here.
    if (url.protocol !== "https:" && (first.protocol === "https:" || !isSecure(url)))
      throw missing(`${name}: is moved to an address that is not https`, "Name the new address itself.");
  }
}

function answered(name: string, status: number) {
  const hint =
    status >= 500 || status === 429
      ? "Run it again."
      : "Open the address where nobody is signed in: it is asked for without any token.";
  return missing(`${name}: answered with status ${status}`, hint);
}

async function within(
  body: AsyncIterable<Uint8Array>,
  maxBytes: number,
  name: string,
  take: Take,
): Promise<void> {
  let left = maxBytes;
  for await (const piece of body) {
    left -= piece.length;
    if (left < 0)
      throw missing(`${name}: is larger than ${maxBytes} bytes`, "Name a smaller model, or keep it in git.");
    await take(piece);
  }
}

/** The reason of a broken connection is left out: clients repeat the address in it. */
async function reached<T>(name: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ModelgateError || (error instanceof Error && isDisk(error))) throw error;
    throw missing(
      `${name}: could not be reached, or stopped in the middle`,
      "Run it again. Behind a proxy, check `https_proxy` and `no_proxy`.",
    );
  }
}

function isDisk(error: NodeJS.ErrnoException): boolean {
  return error.code === "ENOSPC" || error.code === "EDQUOT" || error.code === "EFBIG";
}
