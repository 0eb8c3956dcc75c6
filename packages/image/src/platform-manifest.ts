import {
  type Descriptor,
  decodeManifest,
  type Index,
  isIndex,
  type Manifest,
  type Store,
  type StoredManifest,
} from "@modelgate/oci";
import { failure } from "@modelgate/schema";
import { type BaseConfig, readConfig } from "./base-config.ts";
import { namesOf, type Platform } from "./platform.ts";

const OTHER = "Take another image, or build this one again: no engine would run it.";

/** The image of one platform: its manifest, as bytes and read, and its config. */
export type PlatformManifest = { stored: StoredManifest; manifest: Manifest; config: BaseConfig };

/**
 * Finds the image of a platform under a digest that names a manifest or an index. None of its layers are read.
 * @param where what messages call it
 * @throws ModelgateError `registry-missing` where there is none for the platform, `registry-fault`
 */
export async function platformManifest(
  store: Store,
  digest: string,
  platform: Platform,
  where: string,
): Promise<PlatformManifest> {
  const top = await read(store, digest, where);
  const chosen = isIndex(top.manifest)
    ? await read(store, digestFor(top.manifest.manifests, platform, where), where)
    : top;
  const { stored, manifest } = chosen;
  if (isIndex(manifest)) {
    throw failure("registry-fault", `${where}: expected an image for ${platform}, got an index in an index`, {
      hint: OTHER,
    });
  }
  const config = await readConfig(store, manifest.config, where);
  const { os, architecture } = namesOf(platform);
  if (config.os !== os || config.architecture !== architecture) {
    throw notFor(platform, where, [`${config.os}/${config.architecture}`]);
  }
  if (config.rootfs.diff_ids.length !== manifest.layers.length) {
    const [names, layers] = [config.rootfs.diff_ids.length, manifest.layers.length];
    throw failure("registry-fault", `${where}: its config names ${names} layers, its manifest ${layers}`, {
      hint: OTHER,
    });
  }
  return { stored, manifest, config };
}

type Read = { stored: StoredManifest; manifest: Manifest | Index };

async function read(store: Store, digest: string, where: string): Promise<Read> {
  const stored = await store.readManifest(digest);
  if (stored !== null) return { stored, manifest: decodeManifest(stored, where) };
  throw failure("registry-missing", `${where}: ${store.name} has no manifest ${digest}`, {
    hint: "Name an image that is there, by its digest.",
  });
}

function digestFor(manifests: readonly Descriptor[], platform: Platform, where: string): string {
  const { os, architecture } = namesOf(platform);
  // "v8" is plain arm64; any other variant needs a newer processor.
  const fitting = manifests.filter(
    ({ platform: its }) =>
      its?.os === os && its.architecture === architecture && /^(?:v8)?$/u.test(its.variant ?? ""),
  );
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only.digest;
  const has = manifests.map(({ platform: its }) =>
    its === undefined ? "unknown" : `${its.os}/${its.architecture}`,
  );
  throw notFor(platform, where, has);
}

function notFor(platform: Platform, where: string, has: readonly string[]) {
  const list = [...new Set(has)].map((one) => JSON.stringify(one.slice(0, 60))).slice(0, 20);
  return failure(
    "registry-missing",
    `${where}: expected one image for ${platform}, got ${list.join(", ") || "none"}`,
    { hint: "Take an image that has this platform, or leave the platform out of `platforms`." },
  );
}
