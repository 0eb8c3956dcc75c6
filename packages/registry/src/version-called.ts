import type { Version } from "./registry.ts";

/**
 * The version that people call so: by its own name, or by the fact `version` where the registry numbers versions itself. null:
 * there is none, or several are called so.
 */
export function versionCalled(versions: readonly Version[], name: string): Version | null {
  const own = versions.find(({ version }) => version === name);
  if (own !== undefined) return own;
  const [called, ...others] = versions.filter(({ facts }) => facts["version"] === name);
  return called === undefined || others.length > 0 ? null : called;
}
