import type { Voice } from "./wording.ts";

/** The first twelve digits of `sha256:…`: enough to tell digests apart by eye. */
export function digestStart(digest: string): string {
  return digest.replace(/^sha256:/u, "").slice(0, 12);
}

/** Them as a name, in one medium. */
export function digestName(digest: string, { name }: Pick<Voice, "name">): string {
  return name(digestStart(digest), 12);
}
