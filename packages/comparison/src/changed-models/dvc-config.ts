import { posix } from "node:path";

/** What a DVC configuration says of where files are kept. */
export type DvcConfig = {
  /** The cache's folder as written, from the `.dvc` folder; null: `cache` in it. */
  cache: string | null;
  /** The default remote's address, or the only one's; null: there is none. */
  remote: string | null;
};

/**
 * Reads `.dvc/config`: sections, keys and values one a line (https://dvc.org/doc/user-guide/project-structure/configuration).
 * What it does not know it leaves out.
 */
export function dvcConfig(text: string): DvcConfig {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  for (const line of text.split(/\r?\n/u).map((one) => one.trim())) {
    const [, head] = /^\[\s*(.+?)\s*\]$/u.exec(line) ?? [];
    if (head !== undefined) {
      const name = head.replaceAll(/['"]/gu, "").replaceAll(/\s+/gu, " ");
      section = sections.get(name) ?? new Map<string, string>();
      sections.set(name, section);
      continue;
    }
    const [, key, value] = /^([\w.-]+)\s*=\s*(.*)$/u.exec(line) ?? [];
    if (key !== undefined && value !== undefined)
      section.set(key, value.replaceAll(/^(['"])(.*)\1$/gu, "$2"));
  }
  const remotes = [...sections].filter(([name]) => name.startsWith("remote "));
  const chosen = sections.get("core")?.get("remote");
  const [only, ...more] = remotes;
  const found =
    chosen === undefined
      ? more.length === 0
        ? only
        : undefined
      : remotes.find(([name]) => name === `remote ${chosen}`);
  return { cache: sections.get("cache")?.get("dir") ?? null, remote: found?.[1].get("url") ?? null };
}

/** Where a cache or a remote keeps content: as DVC 3 lays it out, then as versions before it did. */
export function dvcPlaces(md5: string): string[] {
  const old = posix.join(md5.slice(0, 2), md5.slice(2));
  return [posix.join("files", "md5", old), old];
}
