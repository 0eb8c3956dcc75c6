import { randomUUID } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** What the storage answers. */
export type Stored = { status: number; headers?: Record<string, string>; body?: Uint8Array | string };

/** Block blobs at signed addresses, as far as the Azure clients of the toolkit use them. */
export type Storage = {
  /** An address at which one blob may be written or read. */
  sign(name: string, right: "write" | "read"): string;
  /** What was uploaded and committed; undefined before. */
  read(name: string): Buffer | undefined;
  serve(method: string, url: URL, headers: IncomingHttpHeaders, body: Buffer): Stored;
};

/** An account with one container. `origin` is asked for late: the server has no port before it listens. */
export function storage(origin: () => string, maxBytes: number): Storage {
  const blobs = new Map<string, Buffer>();
  const blocks = new Map<string, Buffer>();
  const rights = new Map<string, { name: string; right: "write" | "read" }>();

  const write = (name: string, url: URL, headers: IncomingHttpHeaders, body: Buffer): Stored => {
    const part = url.searchParams.get("comp");
    if (part === "block") {
      blocks.set(`${name} ${url.searchParams.get("blockid")}`, body);
      return created();
    }
    // A single PUT has to say what kind of blob it makes.
    if (part === null && headers["x-ms-blob-type"] !== "BlockBlob") return refused(400, "InvalidHeaderValue");
    if (part !== null && part !== "blocklist") return refused(400, "InvalidQueryParameterValue");
    const pieces = part === null ? [body] : listed(body).map((id) => blocks.get(`${name} ${id}`));
    if (!pieces.every((piece) => piece !== undefined)) return refused(400, "InvalidBlockList");
    const whole = Buffer.concat(pieces);
    if (whole.length > maxBytes) return refused(413, "RequestBodyTooLarge");
    blobs.set(name, whole);
    return created();
  };

  return {
    sign(name, right) {
      const signature = randomUUID();
      rights.set(signature, { name, right });
      return `${origin()}/account/results/${name}?sig=${signature}`;
    },
    read: (name) => blobs.get(name),
    serve(method, url, headers, body) {
      // The runner's token must not reach the storage, which belongs to another service.
      if (headers.authorization !== undefined) return refused(401, "InvalidAuthenticationInfo");
      const [, name = ""] = /^\/account\/results\/([\w-]+)$/.exec(url.pathname) ?? [];
      const grant = rights.get(url.searchParams.get("sig") ?? "");
      const wanted = method === "PUT" ? "write" : "read";
      if (grant?.name !== name || grant.right !== wanted) return refused(403, "AuthenticationFailed");
      if (method === "PUT") return write(name, url, headers, body);
      const whole = blobs.get(name);
      return whole === undefined ? refused(404, "BlobNotFound") : part(whole, headers, method === "HEAD");
    },
  };
}

function part(whole: Buffer, headers: IncomingHttpHeaders, isHead: boolean): Stored {
  const range = /^bytes=(\d+)-(\d*)$/.exec(String(headers["x-ms-range"] ?? headers.range ?? ""));
  const from = Number(range?.[1] ?? 0);
  const piece = whole.subarray(from, range?.[2] ? Number(range[2]) + 1 : undefined);
  if (range && from >= whole.length) return refused(416, "InvalidRange");
  return {
    status: range ? 206 : 200,
    headers: {
      "content-length": String(piece.length),
      "content-type": "application/zip",
      "x-ms-blob-type": "BlockBlob",
      etag: '"1"',
      ...(range ? { "content-range": `bytes ${from}-${from + piece.length - 1}/${whole.length}` } : {}),
    },
    ...(isHead ? {} : { body: piece }),
  };
}

function listed(xml: Buffer): string[] {
  return [...xml.toString().matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(([, id = ""]) => id);
}

function created(): Stored {
  return { status: 201, headers: { etag: '"1"', "x-ms-request-id": randomUUID() } };
}

function refused(status: number, code: string): Stored {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { "content-type": "application/xml", "x-ms-error-code": code }, body };
}
