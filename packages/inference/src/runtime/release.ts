import digests from "../../runtime/digests.json" with { type: "json" };

/** A file's sha256 (hex) and its length. */
export type Digest = { sha256: string; sizeBytes: number };

/** Digests by path inside a runtime folder, with forward slashes. */
export type Digests = Readonly<Record<string, Digest>>;

/** One pinned release of the ONNX runtime: every file that may be loaded. */
export type Release = {
  name: string;
  version: string;
  /** JavaScript, the same on every platform; travels with the action. */
  scripts: Digests;
  /** By `os/arch` in Node's words, as `linux/x64`. */
  platforms: Readonly<Record<string, Natives>>;
  /** By `os/arch`: see PREFIX_BYTES. */
  prefixBytes?: Readonly<Record<string, number>>;
};

/** The native files of one platform: bindings travel with the action, libraries are fetched. */
export type Natives = { bindings: Digests; libraries: Digests };

/**
 * How much of the compressed package holds a platform's libraries; measured on the published one. Only a hint for the
 * server: a package that was compressed otherwise costs one more request.
 */
const PREFIX_BYTES = {
  "darwin/arm64": 112_960_512,
  "linux/arm64": 10_351_616,
  "linux/x64": 28_180_480,
  "win32/arm64": 76_278_784,
  "win32/x64": 86_898_688,
};

/** The release that this code was written for, and the only one it fetches. */
export const RELEASE: Release = { ...digests, prefixBytes: PREFIX_BYTES };

/** Where a file of a runtime folder lies among the files that travel: git would ignore a folder `node_modules`. */
export function travelPath(path: string): string {
  return path.startsWith("node_modules/") ? path.slice("node_modules/".length) : `onnxruntime-node/${path}`;
}
