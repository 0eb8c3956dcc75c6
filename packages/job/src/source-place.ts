/** Where a registry in git says that a version is: `<commit>:<path>`; null: its registration names no file. */
export function sourcePlace(source: string): { ref: string; path: string } | null {
  const [, ref, path] = /^([^:]*):(.+)$/su.exec(source) ?? [];
  return ref === undefined || path === undefined ? null : { ref, path };
}
