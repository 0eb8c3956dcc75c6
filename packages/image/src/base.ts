import { openLayout, openRepository, parseReference, type RepositoryPorts, type Store } from "@modelgate/oci";
import { failure } from "@modelgate/schema";

/**
 * Debian 12 with glibc, libstdc++, CA certificates and the user `nonroot` (65532), no shell: 10 MB. An index for amd64 and arm64. Why
 * this digest: .github/decisions/image-base.md.
 */
export const DEFAULT_BASE =
  "gcr.io/distroless/cc-debian12:nonroot@sha256:9dac0a79194e45a7da0158a9c6da57b217585af0786db3845d1f0ec1a0dd182f";

/** An image in a repository or layout, named by digest. */
export type Base = {
  /** `host/repository`, as annotations name it; null for a layout, whose folder says nothing elsewhere. */
  name: string | null;
  /** Of the manifest or index. */
  digest: string;
  store: Store;
};

/**
 * Opens an image to build upon: `host/repository@sha256:…`, or `oci:FOLDER[:TAG]` for an image layout.
 * @throws ModelgateError `input-invalid` for a repository without a digest, and as `openImage`
 */
export async function openBase(text: string, ports: RepositoryPorts): Promise<Base> {
  if (text.startsWith("oci:") || parseReference(text).digest !== null) return await openImage(text, ports);
  throw failure(
    "input-invalid",
    `base: expected a digest, as host/repository@sha256:…, got ${JSON.stringify(text)}`,
    {
      hint: "A tag may be another image tomorrow. Look its digest up once, and let a bot keep it up to date.",
    },
  );
}

/**
 * Opens an image that is there. A tag is looked up once; from then on the image is its digest.
 * @throws ModelgateError `input-invalid`, `registry-missing`, `registry-fault`
 */
export async function openImage(text: string, ports: RepositoryPorts): Promise<Base> {
  if (text.startsWith("oci:")) return await layoutImage(text);
  const reference = parseReference(text);
  const { host, repository, digest, tag } = reference;
  const store = openRepository(reference, ports);
  const name = `${host}/${repository}`;
  if (digest !== null) return { name, digest, store };
  const found = await store.readManifest(tag ?? "latest");
  if (found !== null) return { name, digest: found.descriptor.digest, store };
  throw failure("registry-missing", `image: ${name} has no tag ${tag ?? "latest"}`, {
    hint: "Name a tag or digest that was pushed there.",
  });
}

async function layoutImage(text: string): Promise<Base> {
  const [, folder = "", named] = /^oci:(.+?)(?::([\w][\w.-]{0,127}))?$/u.exec(text) ?? [];
  const store = await openLayout(folder, { mustExist: true });
  const tags = named === undefined ? await store.tags() : [named];
  const [tag] = tags;
  const stored = tags.length === 1 && tag !== undefined ? await store.readManifest(tag) : null;
  if (stored !== null) return { name: null, digest: stored.descriptor.digest, store };
  const got = named === undefined ? `${tags.length} tags` : `no tag ${JSON.stringify(named)}`;
  throw failure("registry-missing", `oci:${folder}: expected one image in the layout, got ${got}`, {
    hint: "Name it as oci:FOLDER:TAG.",
  });
}
