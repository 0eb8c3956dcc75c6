import type { Version } from "./registry.ts";

/** The version whose bytes a commit has; null: none was registered there. */
export function versionAt(versions: readonly Version[], commit: string): Version | null {
  return versions.find(({ source }) => source === commit || source.startsWith(`${commit}:`)) ?? null;
}
