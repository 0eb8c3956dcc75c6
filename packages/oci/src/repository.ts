import { failure } from "@modelgate/schema";
import * as v from "valibot";
import { checked } from "./checked.ts";
import { digestOf, isDigest, otherBytes } from "./descriptor.ts";
import { contentType, discard, type HttpResponse, readWhole } from "./http.ts";
import { jsonIn } from "./json.ts";
import { decodeManifest, MAX_MANIFEST_BYTES, type StoredManifest } from "./manifest.ts";
import { isManifestType, MEDIA_TYPE } from "./media-type.ts";
import { pages } from "./paging.ts";
import { isTag, parseReference, type Reference } from "./reference.ts";
import { appendReferrer, readReferrers } from "./referrers.ts";
import { errorCodes, NO_REGISTRY, refusal } from "./refusal.ts";
import type { Store } from "./store.ts";
import { turns } from "./turns.ts";
import { upload } from "./upload.ts";
import { type Wire, type WirePorts, wireTo } from "./wire.ts";

export type RepositoryPorts = WirePorts;

/** A repository of a registry, by the distribution protocol 1.1. */
export type Repository = Store & { at: { host: string; repository: string } };

const ACCEPT = [
  MEDIA_TYPE.manifest,
  MEDIA_TYPE.index,
  MEDIA_TYPE.dockerManifest,
  MEDIA_TYPE.dockerIndex,
].join(", ");
const MAX_PAGE_BYTES = 16 * 2 ** 20;
const MOST_TAGS = 100_000;
const PUT_TRIES = 4;

/**
 * Opens a repository; nothing is asked yet. Tag and digest of the reference are not looked at.
 * @throws ModelgateError `input-invalid` for what is no repository
 */
export function openRepository(
  reference: Pick<Reference, "host" | "repository">,
  ports: RepositoryPorts,
): Repository {
  const { host, repository } = parseReference(`${reference.host}/${reference.repository}`);
  const name = `${host}/${repository}`;
  const scene: Scene = { wire: wireTo(host, ports), repository, name, pause: ports.pause };
  // Of two who append to the list of what is attached one loses; at least nobody here does.
  const inTurn = turns();
  const store: Repository = {
    name,
    at: { host, repository },
    hasBlob: (digest) => hasBlob(scene, digest),
    readBlob: (blob) => readBlob(scene, blob),
    async writeBlob(blob, open, mountFrom = null) {
      if (await hasBlob(scene, blob.digest)) return;
      await upload({ ...scene, blob, open, mountFrom });
    },
    readManifest: (tagOrDigest) => readManifest(scene, tagOrDigest),
    async writeManifest(manifest, tag = null) {
      const isListed = await writeManifest(scene, manifest, tag);
      const { subject } = decodeManifest(manifest, name);
      if (subject !== undefined && !isListed)
        await inTurn(() => appendReferrer({ ...scene, store }, { manifest, digest: subject.digest }));
    },
    tags: () => tags(scene),
    referrers: (digest) => readReferrers({ ...scene, store }, digest),
  };
  return store;
}

type Scene = { wire: Wire; repository: string; name: string; pause(ms: number): Promise<void> };

const pull = ({ repository }: Scene) => [`repository:${repository}:pull`];
const push = ({ repository }: Scene) => [`repository:${repository}:pull,push`];

async function hasBlob(scene: Scene, digest: string): Promise<boolean> {
  const { wire, repository, name } = scene;
  const what = `${name}: the blob ${digest}`;
  const response = await wire.send({
    ...{ method: "HEAD", at: `/v2/${repository}/blobs/${digest}`, what, scopes: pull(scene) },
  });
  if (response.status !== 200 && response.status !== 404)
    throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
  await discard(response);
  return response.status === 200;
}

async function* readBlob(scene: Scene, blob: { digest: string; size: number }): AsyncGenerator<Uint8Array> {
  const { wire, repository, name } = scene;
  const what = `${name}: the blob ${blob.digest}`;
  const response = await wire.send({
    ...{ method: "GET", at: `/v2/${repository}/blobs/${blob.digest}`, what, scopes: pull(scene) },
  });
  if (response.status === 200) {
    yield* checked(response.body, blob, what);
    return;
  }
  throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
}

async function readManifest(scene: Scene, tagOrDigest: string): Promise<StoredManifest | null> {
  const { wire, repository, name } = scene;
  assertNamed(tagOrDigest, name);
  const what = `${name}: the manifest ${tagOrDigest}`;
  const response = await wire.send({
    ...{ method: "GET", at: `/v2/${repository}/manifests/${tagOrDigest}`, what, scopes: pull(scene) },
    // Without it a registry may say that there is none, or convert it.
    headers: { Accept: ACCEPT },
  });
  // Only a registry says that something is unknown; a proxy's page with this status says nothing.
  if (response.status === 404) return await absent(response, what, wire);
  if (response.status !== 200) throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
  const mediaType = contentType(response);
  if (!isManifestType(mediaType)) {
    await discard(response);
    throw failure(
      "registry-fault",
      `${what}: answered with ${JSON.stringify(mediaType.slice(0, 100))}, which is no manifest`,
      {
        hint: NO_REGISTRY,
      },
    );
  }
  const bytes = await readWhole(response.body, { maxBytes: MAX_MANIFEST_BYTES, what });
  const digest = digestOf(bytes);
  const wanted = isDigest(tagOrDigest) ? tagOrDigest : (response.headers["docker-content-digest"] ?? digest);
  if (digest !== wanted)
    throw otherBytes(
      what,
      { digest: wanted.slice(0, 100), size: bytes.length },
      { digest, size: bytes.length },
    );
  return { descriptor: { mediaType, digest, size: bytes.length }, bytes };
}

async function absent(response: HttpResponse, what: string, wire: Wire): Promise<null> {
  const codes = await errorCodes(response);
  if (codes.some((code) => ["MANIFEST_UNKNOWN", "NAME_UNKNOWN", "NOT_FOUND"].includes(code))) return null;
  throw await refusal(response, what, { hasCredentials: wire.hasCredentials(), codes });
}

/** It becomes a part of an address. */
function assertNamed(tagOrDigest: string, name: string): void {
  if (isTag(tagOrDigest) || isDigest(tagOrDigest)) return;
  throw failure(
    "input-invalid",
    `${name}: ${JSON.stringify(tagOrDigest.slice(0, 200))} is neither tag nor digest`,
    {
      hint: "A tag has at most 128 letters, digits, `_`, `.` and `-`; a digest is sha256: and 64 hexadecimal digits.",
    },
  );
}

/** Whether the registry itself keeps the list of what is attached to the subject. */
async function writeManifest(scene: Scene, manifest: StoredManifest, tag: string | null): Promise<boolean> {
  const { wire, repository, name, pause } = scene;
  const { digest, mediaType } = manifest.descriptor;
  assertNamed(tag ?? digest, name);
  const what = `${name}: writing the manifest ${tag ?? digest}`;
  const put = () =>
    wire.send({
      ...{ method: "PUT", at: `/v2/${repository}/manifests/${tag ?? digest}`, what, scopes: push(scene) },
      headers: { "Content-Type": mediaType },
      body: manifest.bytes,
    });
  let response = await put();
  for (let attempt = 1; response.status !== 201; attempt += 1) {
    const codes = await errorCodes(response);
    // While somebody writes the same manifest again docker-registry says for a moment that it has none.
    if (attempt === PUT_TRIES || !codes.some((code) => /BLOB_UNKNOWN$/u.test(code)))
      throw await refusal(response, what, { isWrite: true, hasCredentials: wire.hasCredentials(), codes });
    await pause(100 * attempt);
    response = await put();
  }
  const stored = response.headers["docker-content-digest"] ?? digest;
  await discard(response);
  if (stored === digest) return response.headers["oci-subject"] !== undefined;
  throw failure(
    "registry-fault",
    `${what}: was kept as other bytes than were sent: ${stored.slice(0, 100)}`,
    {
      hint: "This registry rewrites manifests; a digest means nothing there.",
    },
  );
}

const TagsPage = v.looseObject({ tags: v.nullish(v.array(v.pipe(v.string(), v.maxLength(128))), []) });

async function tags(scene: Scene): Promise<string[]> {
  const { wire, repository, name } = scene;
  const what = `${name}: its tags`;
  const found = new Set<string>();
  const asked = { at: `/v2/${repository}/tags/list?n=1000`, what, scopes: pull(scene) };
  for await (const response of pages(wire, asked, name)) {
    if (response.status === 404 && found.size === 0) return (await absent(response, what, wire)) ?? [];
    if (response.status !== 200)
      throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
    const bytes = await readWhole(response.body, { maxBytes: MAX_PAGE_BYTES, what });
    for (const tag of tagsIn(bytes, what)) found.add(tag);
    if (found.size > MOST_TAGS)
      throw failure("registry-fault", `${what}: are more than ${MOST_TAGS}`, {
        hint: "Give each model a repository of its own, and delete tags that nobody needs.",
      });
  }
  return [...found].toSorted();
}

function tagsIn(bytes: Buffer, what: string): string[] {
  const result = v.safeParse(TagsPage, jsonIn(bytes), { abortEarly: true });
  if (result.success) return result.output.tags ?? [];
  throw failure("registry-fault", `${what}: answered with no list of tags`, {
    hint: NO_REGISTRY,
  });
}
