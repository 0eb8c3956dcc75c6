import { failure, ModelgateError } from "@modelgate/schema";
import { checked } from "./checked.ts";
import type { Descriptor } from "./descriptor.ts";
import { discard, type HttpResponse } from "./http.ts";
import { silent } from "./patience.ts";
import { refusal } from "./refusal.ts";
import type { Open } from "./store.ts";
import type { Answered, Wire } from "./wire.ts";

/** Of a body that a proxy refuses as too large: small enough for any, and what is held in memory at once. */
const CHUNK_BYTES = 8 * 2 ** 20;
const TRIES = 3;

export type Uploading = {
  wire: Wire;
  /** As `acme/digits`. */
  repository: string;
  blob: Pick<Descriptor, "digest" | "size">;
  open: Open;
  /** A repository of the same host that may have it. */
  mountFrom: string | null;
  pause(ms: number): Promise<void>;
  /** `host/repository`. */
  name: string;
};

/**
 * Uploads a blob (distribution specification 1.1, "Pushing blobs"): mounted where that can be, else in one request, else, where
 * that is too large for what is in between, in several. One that breaks off begins anew; until the last byte was taken and
 * had the right digest the registry has nothing.
 * @throws ModelgateError `registry-fault`
 */
export async function upload(uploading: Uploading): Promise<void> {
  const { pause, blob, name } = uploading;
  const what = `${name}: the upload of ${blob.digest}`;
  let inChunks = false;
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt >= TRIES;
    try {
      const place = await begin(uploading, what);
      if (place === null) return;
      const response = inChunks
        ? await sendChunks(uploading, place, what)
        : await sendWhole(uploading, place, what);
      if (response.status === 201) return await discard(response);
      if (response.status === 413 && !inChunks) {
        inChunks = true;
        await discard(response);
        continue;
      }
      if (isLast || !isPassing(response)) throw await refused(uploading, response, what);
      await discard(response);
    } catch (error) {
      if (error instanceof ModelgateError) throw error;
      if (isLast) throw silent(error, what);
    }
    await pause(1000 * attempt);
  }
}

/** Where to send it; null: it was mounted, or is there. */
async function begin(uploading: Uploading, what: string): Promise<string | null> {
  const { wire, repository, blob, mountFrom, name } = uploading;
  const mount =
    mountFrom === null
      ? ""
      : `?mount=${encodeURIComponent(blob.digest)}&from=${encodeURIComponent(mountFrom)}`;
  const response = await wire.send({
    ...{ method: "POST", at: `/v2/${repository}/blobs/uploads/${mount}`, what },
    headers: { "Content-Length": "0" },
    scopes: [
      `repository:${repository}:pull,push`,
      ...(mountFrom === null ? [] : [`repository:${mountFrom}:pull`]),
    ],
  });
  if (response.status === 201 && mountFrom !== null) {
    await discard(response);
    return null;
  }
  if (response.status !== 202 && mountFrom !== null) {
    // Whoever may not read there may still write here.
    await discard(response);
    return await begin({ ...uploading, mountFrom: null }, what);
  }
  if (response.status !== 202) throw await refused(uploading, response, what);
  return await nextPlace(response, name);
}

async function sendWhole({ wire, repository, blob, open, name }: Uploading, place: string, what: string) {
  return await wire.send({
    ...{ method: "PUT", at: withDigest(place, blob.digest), what, tries: 1 },
    headers: { "Content-Type": "application/octet-stream" },
    body: { sizeBytes: blob.size, open: () => checked(open(), blob, `${name}: what was to be uploaded`) },
    scopes: [`repository:${repository}:pull,push`],
  });
}

async function sendChunks({ wire, repository, blob, open, name }: Uploading, first: string, what: string) {
  const scopes = [`repository:${repository}:pull,push`];
  let place = first;
  let from = 0;
  for await (const body of inParts(checked(open(), blob, `${name}: what was to be uploaded`), CHUNK_BYTES)) {
    const response = await wire.send({
      ...{ method: "PATCH", at: place, what, tries: 1, body, scopes },
      headers: {
        "Content-Type": "application/octet-stream",
        "Content-Range": `${from}-${from + body.length - 1}`,
      },
    });
    if (response.status !== 202) return response;
    place = await nextPlace(response, name);
    from += body.length;
  }
  return await wire.send({
    ...{ method: "PUT", at: withDigest(place, blob.digest), what, tries: 1, scopes },
    headers: { "Content-Length": "0" },
  });
}

async function* inParts(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + size - length);
      parts.push(part);
      length += part.length;
      at += part.length;
      if (length < size) continue;
      yield Buffer.concat(parts);
      [parts, length] = [[], 0];
    }
  }
  if (length > 0) yield Buffer.concat(parts);
}

async function nextPlace(response: Answered, name: string): Promise<string> {
  await discard(response);
  const location = response.headers["location"];
  if (location !== undefined && URL.canParse(location, response.url))
    return new URL(location, response.url).href;
  throw failure("registry-fault", `${name}: took an upload and named no place for it`, {
    hint: "A registry answers with `Location`; something in between may have taken it out.",
  });
}

function withDigest(place: string, digest: string): string {
  const url = new URL(place);
  url.searchParams.set("digest", digest);
  return url.href;
}

/** Of a session that is gone (404), too: the next try begins another. */
function isPassing({ status }: HttpResponse): boolean {
  return status === 404 || status === 408 || status === 416 || status === 429 || status >= 500;
}

async function refused({ wire }: Uploading, response: HttpResponse, what: string): Promise<ModelgateError> {
  return await refusal(response, what, { isWrite: true, hasCredentials: wire.hasCredentials() });
}
