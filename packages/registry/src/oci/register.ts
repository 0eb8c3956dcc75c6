import { decodeManifest } from "@modelgate/oci";
import { failure } from "@modelgate/schema";
import { isVersion } from "../gto/tag-name.ts";
import type { NewVersion, Version } from "../registry.ts";
import { type ModelArtifact, modelArtifact, modelDigestIn } from "./artifact.ts";
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
  const { model, version, commit, path, facts } = given;
  const { before, wanted, read } = await registeredAs(place, given);
  if (before !== null) return versionOf(before, model, place.store);
  const { digest, tag } = wanted;
  const { stored, push } = await artifactOf(place, read, wanted);
  if (push !== null) {
    await push(place.store);
    await place.store.writeManifest(stored, tag);
  }
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

/**
 * Throws what registering a version would refuse.
 * @throws ModelgateError `registry-conflict`, `input-invalid`
 */
export async function foreseeVersion(place: Place, given: NewVersion): Promise<void> {
  const { before, wanted, read } = await registeredAs(place, given);
  if (before === null) await artifactOf(place, read, wanted);
}

type Wanted = NewVersion & { digest: string; tag: string };
/** `push` null: it is there. */
type Artifact = Pick<ModelArtifact, "stored"> & { push: ModelArtifact["push"] | null };

/** The version as it is registered already; null: it is not. */
async function registeredAs(
  place: Place,
  given: NewVersion,
): Promise<{ before: Read["versions"][number] | null; wanted: Wanted; read: Read }> {
  const { model, version, digest } = given;
  const tag = versionTag(version);
  if (digest === null) throw invalid(`${model} ${version}: expected the digest of its bytes`);
  const read = await readRecords(place);
  const before = read.versions.find((one) => one.version === version) ?? null;
  if (before !== null && before.digest !== digest)
    throw taken(`${model} ${version} is registered already, for ${before.digest}`);
  return { before, wanted: { ...given, digest, tag }, read };
}

/** What a version will be: what has its tag, or what is to be pushed. */
async function artifactOf({ store, model }: Place, { versions }: Read, wanted: Wanted): Promise<Artifact> {
  const { version, digest, tag } = wanted;
  const tagged = await store.readManifest(tag);
  const found = tagged === null ? null : modelDigestIn(decodeManifest(tagged, `${store.name}:${tag}`));
  if (tagged !== null && found !== digest)
    throw taken(
      `${store.name}:${tag} holds ${found ?? "something that names no model"}, but ${version} was to be ${digest}`,
    );
  const artifact = tagged === null ? await madeOf(wanted, store.name) : { stored: tagged, push: null };
  // The holder of a stage is known by what its tag names: that has to be one version.
  const twin = versions.find(({ manifest }) => manifest === artifact.stored.descriptor.digest);
  if (twin === undefined) return artifact;
  throw failure(
    "registry-conflict",
    `oci: ${model}: these bytes are ${twin.version} already, and an artifact has one version`,
    { hint: `Use ${twin.version}: the same bytes of a later commit need no version of their own.` },
  );
}

async function madeOf(
  { model, version, digest, tag, files }: Wanted,
  repository: string,
): Promise<ModelArtifact> {
  if (files !== undefined) return await modelArtifact({ model, digest }, files);
  throw invalid(`${model} ${version}: its bytes are not on this disk, and ${repository} has no tag ${tag}`);
}
