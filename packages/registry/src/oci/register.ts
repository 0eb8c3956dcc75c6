import { decodeManifest, type StoredManifest } from "@modelgate/oci";
import { isVersion } from "../gto/tag-name.ts";
import type { NewVersion, Version } from "../registry.ts";
import { modelDigestIn, pushModel } from "./artifact.ts";
import { renewLog } from "./log.ts";
import { type Place, type Read, readRecords, versionOf } from "./reading.ts";
import { encodeRecord, idOf, recordTag, type SaidOfVersion } from "./record.ts";
import { conflict, invalid, shown, taken } from "./refused.ts";

/** The tag of a version: `+` is in no tag, and `_` in no version. */
export function versionTag(version: string): string {
  const tag = version.replace("+", "_");
  if (isVersion(version) && tag.length <= 128) return tag;
  throw invalid(`${shown(version)}: expected a semantic version, as v1.2.0, of at most 128 characters`);
}

/**
 * Registers a version: the artifact or image that has its tag already, when it is of these bytes, else one that is made of
 * the model's files.
 * @throws ModelgateError `registry-conflict` when it is registered already, or tagged, for something else
 */
export async function registerVersion(
  place: Place,
  { given, by, at }: { given: NewVersion; by: string; at: string },
): Promise<Version> {
  const { model, version, digest, commit, path, facts } = given;
  const tag = versionTag(version);
  if (digest === null) throw invalid(`${model} ${version}: expected the digest of its bytes`);
  const read = await readRecords(place);
  const before = read.versions.find((one) => one.version === version);
  if (before?.digest === digest) return versionOf(before, model, place.store);
  if (before !== undefined) throw taken(`${model} ${version} is registered already, for ${before.digest}`);
  const stored = await artifactOf(place, read, { ...given, digest, tag });
  const said: SaidOfVersion = { kind: "version", version, digest, commit, path, at, by, facts: { ...facts } };
  const record = encodeRecord(said, stored.descriptor);
  await place.store.writeManifest(record, recordTag(idOf(record.descriptor)));
  const after = await readRecords(place);
  await renewLog(place, after);
  const now = after.versions.find((one) => one.version === version);
  if (now?.digest === digest) return versionOf(now, model, place.store);
  throw conflict(
    `${model} ${version}: another run registered it at the same time, with ${now?.digest ?? "unknown bytes"}`,
  );
}

async function artifactOf(
  { store, model }: Place,
  { versions }: Read,
  { version, digest, tag, files }: NewVersion & { digest: string; tag: string },
): Promise<StoredManifest> {
  const tagged = await store.readManifest(tag);
  const found = tagged === null ? null : modelDigestIn(decodeManifest(tagged, `${store.name}:${tag}`));
  if (tagged !== null && found !== digest)
    throw conflict(
      `${store.name}:${tag} holds ${found ?? "something that names no model"}, but ${version} was to be ${digest}`,
    );
  if (tagged === null && files === undefined)
    throw invalid(`${model} ${version}: its bytes are not on this disk, and ${store.name} has no tag ${tag}`);
  const stored = tagged ?? (files === undefined ? null : await pushModel(store, { model, digest }, files));
  if (stored === null) throw new TypeError("it is tagged or its files are there");
  // The holder of a stage is known by what its tag names: that has to be one version.
  const twin = versions.find(({ manifest }) => manifest === stored.descriptor.digest);
  if (twin !== undefined)
    throw conflict(`${model}: these bytes are ${twin.version} already, and an artifact has one version`);
  if (tagged === null) await store.writeManifest(stored, tag);
  return stored;
}
