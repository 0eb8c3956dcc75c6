import { type BaselinePorts, openBaseline } from "@modelgate/baseline";

/** Where a registry in git says that a version is: `<commit>:<path>`; null: its registration names no file. */
function sourcePlace(source: string): { ref: string; path: string } | null {
  const [, ref, path] = /^([^:]*):(.+)$/su.exec(source) ?? [];
  return ref === undefined || path === undefined ? null : { ref, path };
}

/**
 * The model that a version's source names, on disk in a folder; or why there is none.
 * @throws ModelgateError what git and LFS throw
 */
export async function openSource(
  source: string,
  ports: BaselinePorts,
  folder: string,
): Promise<{ path: string } | { none: string }> {
  const place = sourcePlace(source);
  if (place === null)
    return { none: "it was registered without a file path, so its bytes cannot be fetched" };
  const { ref, path } = place;
  const opened = await openBaseline({ kind: "git", ref }, { path, kind: "model" }, ports, folder);
  return opened.kind === "none" ? { none: opened.reason } : { path: opened.path };
}
