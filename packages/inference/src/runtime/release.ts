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
  /** By `os/arch`: how much of the compressed package holds this platform's libraries. Only a hint. */
  prefixBytes?: Readonly<Record<string, number>>;
};

/** The native files of one platform: bindings travel with the action, libraries are fetched. */
export type Natives = { bindings: Digests; libraries: Digests };

/** Every file of a runtime folder of one platform. */
export function runtimeFiles({ scripts }: Release, { bindings, libraries }: Natives): Digests {
  return { ...scripts, ...bindings, ...libraries };
}

/** Where a file of a runtime folder lies among the files that travel: git would ignore a folder `node_modules`. */
export function travelPath(path: string): string {
  return path.startsWith("node_modules/") ? path.slice("node_modules/".length) : `onnxruntime-node/${path}`;
}
