import type { Voice } from "../wording.ts";

/** The first digits of `sha256:…`, as a name. */
export function digestName(digest: string, { name }: Pick<Voice, "name">): string {
  return name(digest.replace(/^sha256:/u, "").slice(0, 12), 12);
}
