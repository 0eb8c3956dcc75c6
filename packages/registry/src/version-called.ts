import type { Version } from "./registry.ts";

/** What people call a version: the fact `version` where the registry numbers versions itself, else its own name. */
export function calledOf({ version, facts }: Pick<Version, "version" | "facts">): string {
  return facts["version"] ?? version;
}

/** The version of this name, or else the one that people call so. null: there is none, or several are called so. */
export function versionCalled(versions: readonly Version[], name: string): Version | null {
  const own = versions.find(({ version }) => version === name);
  if (own !== undefined) return own;
  const [called, ...others] = versions.filter((known) => calledOf(known) === name);
  return called === undefined || others.length > 0 ? null : called;
}
