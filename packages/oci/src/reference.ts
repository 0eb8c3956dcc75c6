// References as in `docker pull`, but for one thing: the host is always said. The grammar is that of the distribution
// specification 1.1, "Pulling manifests".
import { failure } from "@modelgate/schema";
import { isDigest } from "./descriptor.ts";

/** Where an image or artifact is. */
export type Reference = {
  /** With the port, as `ghcr.io` or `127.0.0.1:5000`. */
  host: string;
  /** As `acme/models/digits`. */
  repository: string;
  tag: string | null;
  /** `sha256:…`; where both are given the tag is only a word for the reader. */
  digest: string | null;
};

const HOST =
  /^(?:\[[0-9a-fA-F:]{2,45}\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}[a-zA-Z0-9])?){0,20})(?::[0-9]{1,5})?$/u;
const SEGMENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/u;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/u;

/** Whether this can be a tag: at most 128 letters, digits, `_`, `.`, `-`. */
export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** Whether this can be the name of a repository: lower-case segments between slashes, at most 255 characters. */
export function isRepositoryName(text: string): boolean {
  return text.length <= 255 && text.split("/").every((segment) => SEGMENT.test(segment));
}

/**
 * Reads `host[:port]/repository[:tag][@sha256:…]`.
 * @throws ModelgateError `input-invalid` with what is wrong in it
 */
export function parseReference(text: string): Reference {
  const [name = "", digest = null, ...more] = text.split("@");
  const slash = name.indexOf("/");
  const host = name.slice(0, Math.max(0, slash));
  const path = name.slice(slash + 1);
  const colon = path.lastIndexOf(":");
  const repository = colon < 0 ? path : path.slice(0, colon);
  const tag = colon < 0 ? null : path.slice(colon + 1);
  // `acme/models` would be Docker Hub's to docker and a host called acme to others.
  if (slash < 0 || !/[.:]|^localhost$/u.test(host) || !HOST.test(host))
    throw invalid(text, "expected a registry's host first, as ghcr.io/acme/models");
  if (!isRepositoryName(repository))
    throw invalid(
      text,
      "expected a repository of lower-case letters and digits, with `.`, `_`, `-` and `/` between them",
    );
  if (tag !== null && !isTag(tag))
    throw invalid(text, "expected a tag of at most 128 letters, digits, `_`, `.`, `-`");
  if (more.length > 0 || (digest !== null && !isDigest(digest)))
    throw invalid(text, "expected @sha256: and 64 lower-case hexadecimal digits");
  return { host, repository, tag, digest };
}

/** Whether a host is this machine: there, and only there, http is spoken without being told to. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])(?::[0-9]+)?$/u.test(host);
}

function invalid(text: string, what: string) {
  return failure("input-invalid", `reference ${JSON.stringify(text.slice(0, 300))}: ${what}`, {
    hint: "Write it as host/repository:tag or host/repository@sha256:…",
  });
}
