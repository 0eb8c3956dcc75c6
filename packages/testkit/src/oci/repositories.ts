// What docker-registry 2.8.2 does, as it was observed (research/registry-security.md 1.5): strict about digests, media types
// and references; no conditional requests; no tag is deleted; no referrers API, unless a test asks for one.
import { randomUUID } from "node:crypto";
import { type OciAnswer, type OciRequest, refused, sha256 } from "./answer.ts";

const MANIFEST = "application/vnd.oci.image.manifest.v1+json";
const INDEX = "application/vnd.oci.image.index.v1+json";
const KNOWN = [
  MANIFEST,
  INDEX,
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
];

type Kept = { mediaType: string; bytes: Buffer };
type Named = { mediaType?: string; digest: string; size: number };
type Document = {
  mediaType?: string;
  artifactType?: string;
  config?: Named;
  layers?: Named[];
  manifests?: Named[];
  subject?: Named;
  annotations?: Record<string, string>;
};

export type OciRepository = {
  blobs: Map<string, Buffer>;
  manifests: Map<string, Kept>;
  tags: Map<string, string>;
  uploads: Map<string, Buffer>;
};

export type Repositories = Map<string, OciRepository>;

export function repositoryIn(all: Repositories, name: string): OciRepository {
  const found = all.get(name) ?? {
    blobs: new Map(),
    manifests: new Map(),
    tags: new Map(),
    uploads: new Map(),
  };
  all.set(name, found);
  return found;
}

export function manifests(
  all: Repositories,
  name: string,
  { reference, request, hasReferrers }: { reference: string; request: OciRequest; hasReferrers: boolean },
): OciAnswer {
  if (request.method === "PUT")
    return putManifest(repositoryIn(all, name), name, { reference, request, hasReferrers });
  if (request.method === "DELETE") return refused(400, "UNSUPPORTED");
  const found = all.get(name);
  const digest = reference.includes(":") ? reference : found?.tags.get(reference);
  const kept = found?.manifests.get(digest ?? "");
  const accepted = String(request.headers["accept"] ?? "");
  // A client that does not say that it knows the type is told that there is none.
  if (kept === undefined || digest === undefined || !accepted.includes(kept.mediaType))
    return refused(404, found === undefined ? "NAME_UNKNOWN" : "MANIFEST_UNKNOWN");
  return {
    status: 200,
    headers: {
      "content-type": kept.mediaType,
      "docker-content-digest": digest,
      "content-length": String(kept.bytes.length),
    },
    ...(request.method === "HEAD" ? {} : { body: kept.bytes }),
  };
}

function putManifest(
  repository: OciRepository,
  name: string,
  { reference, request, hasReferrers }: { reference: string; request: OciRequest; hasReferrers: boolean },
): OciAnswer {
  const { body } = request;
  const mediaType = String(request.headers["content-type"] ?? "");
  const digest = sha256(body);
  if (body.length > 4 * 2 ** 20) return refused(413, "SIZE_INVALID");
  const document = parsed(body);
  if (document === null || !KNOWN.includes(mediaType) || (document.mediaType ?? mediaType) !== mediaType)
    return refused(400, "MANIFEST_INVALID");
  if (/index|list/u.test(mediaType) !== (document.manifests !== undefined))
    return refused(400, "MANIFEST_INVALID");
  if (reference.includes(":") ? reference !== digest : !/^\w[\w.-]{0,127}$/u.test(reference))
    return refused(400, reference.includes(":") ? "DIGEST_INVALID" : "TAG_INVALID");
  const blobs = [document.config, ...(document.layers ?? [])].filter((one) => one !== undefined);
  if (
    blobs.some((one) => repository.blobs.get(one.digest)?.length !== one.size) ||
    (document.manifests ?? []).some((one) => repository.manifests.get(one.digest)?.bytes.length !== one.size)
  )
    return refused(400, "MANIFEST_BLOB_UNKNOWN");
  repository.manifests.set(digest, { mediaType, bytes: body });
  if (!reference.includes(":")) repository.tags.set(reference, digest);
  const subject = hasReferrers ? document.subject?.digest : undefined;
  return {
    status: 201,
    headers: {
      location: `/v2/${name}/manifests/${digest}`,
      "docker-content-digest": digest,
      ...(subject === undefined ? {} : { "oci-subject": subject }),
    },
  };
}

/** The referrers API; a path that is unknown where there is none. */
export function referrers({ manifests: all }: OciRepository, digest: string): OciAnswer {
  const found = [...all].flatMap(([own, { mediaType, bytes }]) => {
    const document = parsed(bytes);
    if (document?.subject?.digest !== digest) return [];
    const { artifactType = document.config?.mediaType, annotations } = document;
    return [{ mediaType, digest: own, size: bytes.length, artifactType, annotations }];
  });
  const body = JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: found });
  return { status: 200, headers: { "content-type": INDEX }, body };
}

export function tagsPage({ tags }: OciRepository, name: string, query: URLSearchParams): OciAnswer {
  const n = Number(query.get("n") ?? 100);
  const all = [...tags.keys()].toSorted().filter((tag) => tag > (query.get("last") ?? ""));
  const page = all.slice(0, n);
  const link = `</v2/${name}/tags/list?last=${page.at(-1)}&n=${n}>; rel="next"`;
  return {
    status: 200,
    headers: { "content-type": "application/json", ...(all.length > n ? { link } : {}) },
    // Of a repository whose tags are all gone docker-registry says null.
    body: JSON.stringify({ name, tags: page.length === 0 ? null : page }),
  };
}

export function blobs(repository: OciRepository, digest: string, { method }: OciRequest): OciAnswer {
  const bytes = repository.blobs.get(digest);
  if (bytes === undefined) return refused(404, "BLOB_UNKNOWN");
  const headers = { "content-length": String(bytes.length), "content-type": "application/octet-stream" };
  return { status: 200, headers, ...(method === "HEAD" ? {} : { body: bytes }) };
}

export function uploads(
  all: Repositories,
  name: string,
  { id, request, query }: { id: string; request: OciRequest; query: URLSearchParams },
): OciAnswer {
  const repository = repositoryIn(all, name);
  if (request.method === "POST") {
    const [mount, from] = [query.get("mount"), query.get("from")];
    const bytes = mount === null || from === null ? undefined : all.get(from)?.blobs.get(mount);
    if (mount !== null && bytes !== undefined) {
      repository.blobs.set(mount, bytes);
      return { status: 201, headers: { location: `/v2/${name}/blobs/${mount}` } };
    }
    const session = randomUUID();
    repository.uploads.set(session, Buffer.alloc(0));
    return { status: 202, headers: { location: `/v2/${name}/blobs/uploads/${session}?_state=${session}` } };
  }
  const before = repository.uploads.get(id);
  if (before === undefined || query.get("_state") !== id) return refused(404, "BLOB_UPLOAD_UNKNOWN");
  const bytes = Buffer.concat([before, request.body]);
  if (request.method === "PATCH") {
    const range = /^(\d+)-(\d+)$/u.exec(
      String(request.headers["content-range"] ?? `0-${request.body.length - 1}`),
    );
    if (Number(range?.[1]) !== before.length || Number(range?.[2]) !== bytes.length - 1)
      return { status: 416, headers: { range: `0-${before.length - 1}` } };
    repository.uploads.set(id, bytes);
    return { status: 202, headers: { location: `/v2/${name}/blobs/uploads/${id}?_state=${id}` } };
  }
  const digest = query.get("digest") ?? "";
  if (sha256(bytes) !== digest) return refused(400, "DIGEST_INVALID");
  repository.uploads.delete(id);
  repository.blobs.set(digest, bytes);
  return {
    status: 201,
    headers: { location: `/v2/${name}/blobs/${digest}`, "docker-content-digest": digest },
  };
}

function parsed(bytes: Buffer): Document | null {
  try {
    const value = JSON.parse(bytes.toString("utf8"));
    return typeof value === "object" && value !== null && value.schemaVersion === 2 ? value : null;
  } catch {
    return null;
  }
}
