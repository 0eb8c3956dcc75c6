import { decodeManifest, type Store, type StoredManifest } from "@modelgate/oci";
import { atOnce } from "../at-once.ts";
import { storyOf } from "../mark-story.ts";
import type { Overview, Version } from "../registry.ts";
import { historyOf, holderOf, type Standing } from "../stage-history.ts";
import { isLogged, readLog } from "./log.ts";
import {
  decodeRecord,
  idsIn,
  inOrder,
  type Recorded,
  type Records,
  recordsOf,
  recordTag,
  type SaidOfVersion,
} from "./record.ts";

/**
 * A model's repository. `known` are records that were read before, by id: what has a digest never changes. `logged` are those
 * that its log held when that was last seen.
 */
export type Place = { model: string; store: Store; known: Map<string, Recorded | null>; logged: Set<string> };

/** All that a repository says of its model; `all` are its records, the oldest first. */
export type Read = Records & { tags: ReadonlySet<string>; all: readonly Recorded[] };

const AT_ONCE = 8;

/** Reads every record: the tags, the log where there is news, and what the log does not hold. */
export async function readRecords({ store, known, logged }: Place): Promise<Read> {
  const tags = await store.tags();
  const { records, done } = idsIn(tags);
  if (records.some((id) => !known.has(id)) && isLogged(tags))
    for (const stored of await readLog(store)) logged.add(keep(known, stored, store.name));
  const missing = records.filter((id) => !known.has(id));
  await atOnce(AT_ONCE, missing, async (id) => {
    const stored = await readThere(store, `sha256:${id}`);
    if (stored !== null) keep(known, stored, store.name);
  });
  const all = inOrder(records.flatMap((id) => known.get(id) ?? []));
  return { ...recordsOf(all, done), tags: new Set(tags), all };
}

const TRIES = 4;

/**
 * Reads what has to be there: while somebody writes the same manifest again, docker-registry says for a moment that it has none.
 * null: it says so each time.
 */
export async function readThere(store: Store, tagOrDigest: string): Promise<StoredManifest | null> {
  for (let tries = 1; tries < TRIES; tries += 1) {
    const stored = await store.readManifest(tagOrDigest);
    if (stored !== null) return stored;
  }
  return await store.readManifest(tagOrDigest);
}

function keep(known: Place["known"], stored: StoredManifest, name: string): string {
  const id = stored.descriptor.digest.slice("sha256:".length);
  known.set(id, decodeRecord(stored, `${name}:${recordTag(id)}`));
  return id;
}

/** The type of what a stage's tag names when nobody holds it: no tag can be taken away in every registry. */
export const VACANT_TYPE = "application/vnd.modelgate.vacant.v1+json";

/** Who holds a stage by its tag: a version, null for nobody, or the digest of what nobody registered. */
export function holderIn(
  stored: StoredManifest | null,
  { versions }: Pick<Records, "versions">,
  where: string,
): string | null {
  if (stored === null) return null;
  const { digest } = stored.descriptor;
  const found = versions.find(({ manifest }) => manifest === digest);
  if (found !== undefined) return found.version;
  return decodeManifest(stored, where).artifactType === VACANT_TYPE ? null : digest;
}

/** A stage as its tag and the records have it. */
export function standingOf(
  { store }: Place,
  read: Records,
  { stage, stored }: { stage: string; stored: StoredManifest | null },
): Standing {
  const version = holderIn(stored, read, `${store.name}:${stage}`);
  const { moves, standing } = storyOf(
    read.marks.filter((mark) => mark.stage === stage),
    version,
  );
  return { stage, version, moves, mark: standing };
}

/** A model as a table shows it: the stages that are declared, and those that were ever moved. */
export async function overviewIn(place: Place, stages: readonly string[]): Promise<Overview> {
  const { model, store } = place;
  // At once with the tags: which of them are there is not known yet.
  const [read, ...early] = await Promise.all([
    readRecords(place),
    ...stages.map((stage) => store.readManifest(stage)),
  ]);
  const all = [...new Set([...stages, ...read.marks.map(({ stage }) => stage)])];
  const versions = read.versions.map((one) => versionOf(one, model, store)).toReversed();
  const standings = await Promise.all(
    all.map(async (stage, at) => {
      const stored = early[at] ?? (read.tags.has(stage) ? await readThere(store, stage) : null);
      return standingOf(place, read, { stage, stored });
    }),
  );
  const holders = standings.flatMap((one) => holderOf(one, versions) ?? []);
  return { model, versions, holders, history: historyOf(model, standings, versions) };
}

/** A version as the rest of the house speaks of it; its source names the artifact by digest. */
export function versionOf(
  said: SaidOfVersion & { manifest: string },
  model: string,
  { name }: Store,
): Version {
  const { version, digest, commit, path, at, by, facts, manifest } = said;
  return { model, version, digest, source: `${name}@${manifest}`, at, by, facts: { ...facts, commit, path } };
}
