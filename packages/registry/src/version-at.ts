import type { Version } from "./registry.ts";

/** The version whose bytes a commit has, of several the newest, as registries list it first; null: none was registered there. */
export function versionAt(versions: readonly Version[], commit: string): Version | null {
  const isOf = ({ source, facts }: Version) =>
    source === commit || source.startsWith(`${commit}:`) || facts["commit"] === commit;
  return commit === "" ? null : (versions.find(isOf) ?? null);
}
