// What an OCI registry does not keep, kept in it: every registration and move is a manifest of its own, an index that names
// the version's manifest and says the rest in one annotation. It gets a tag that holds its own digest, so no two writers
// meet in one place, and whoever reads it sees when it was changed. A move gets a second tag when it was done.
import {
  type Descriptor,
  decodeManifest,
  encodeManifest,
  isIndex,
  MEDIA_TYPE,
  type StoredManifest,
} from "@modelgate/oci";
import * as v from "valibot";
import type { Mark } from "../mark-story.ts";

const ANNOTATION = "modelgate.record";
export const RECORD_TYPE = "application/vnd.modelgate.record.v1+json";

const text = v.pipe(v.string(), v.maxLength(2000));
const digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/u));
const facts = v.record(v.pipe(v.string(), v.maxLength(100)), text);
/** RFC 3339, UTC. */
const at = v.pipe(v.string(), v.isoTimestamp());

const Said = v.variant("kind", [
  v.strictObject({
    kind: v.literal("version"),
    version: text,
    digest,
    commit: text,
    path: text,
    at,
    by: text,
    facts,
  }),
  v.strictObject({
    kind: v.literal("move"),
    seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999_999_999)),
    stage: text,
    /** null: nobody holds the stage afterwards. */
    version: v.nullable(text),
    previous: v.nullable(text),
    at,
    by: text,
    reason: text,
    facts,
    /** Nobody else drew it: two moves are never one. */
    draw: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u)),
  }),
]);

type Said = v.InferOutput<typeof Said>;
export type SaidOfVersion = Said & { kind: "version" };
export type SaidOfMove = Said & { kind: "move" };

/** `id` is the digest's 64 digits; `manifest` the digest of the version's artifact. */
export type Recorded = { id: string; manifest: string; said: Said; stored: StoredManifest };

/** What is read of one model: its registrations, each version's first; its moves as marks. */
export type Records = {
  versions: readonly (SaidOfVersion & { manifest: string })[];
  marks: readonly Mark[];
};

const TAG = /^modelgate-(record|done)\.([0-9a-f]{64})(?:\.([0-9a-f]{16}))?$/u;

/** The tag of a record: its own digest, and of a move 16 digits of the one that it saw before it. */
export function recordTag(id: string, previous: string | null = null): string {
  const [, seen] = /#([0-9a-f]{16})/u.exec(previous ?? "") ?? [];
  return `modelgate-record.${id}${seen === undefined ? "" : `.${seen}`}`;
}

/** The tag that says of a record that it was carried out. */
export function doneTag(id: string): string {
  return `modelgate-done.${id}`;
}

/** The ids that tags speak of. */
export function idsIn(tags: readonly string[]): { records: string[]; done: ReadonlySet<string> } {
  const found = { record: [] as string[], done: [] as string[] };
  for (const tag of tags) {
    const [, kind, id = ""] = TAG.exec(tag) ?? [];
    if (kind === "record" || kind === "done") found[kind].push(id);
  }
  return { records: [...new Set(found.record)], done: new Set(found.done) };
}

/** The ids of moves that say, by their tags, that they saw this one in force. */
export function followersIn(tags: readonly string[], id: string): string[] {
  return tags.flatMap((tag) => {
    const [, kind, own = "", seen] = TAG.exec(tag) ?? [];
    return kind === "record" && seen === id.slice(0, 16) ? [own] : [];
  });
}

/** The manifest of a record about a version's artifact. */
export function encodeRecord(said: Said, { mediaType, digest: of, size }: Descriptor): StoredManifest {
  return encodeManifest({
    ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.index, artifactType: RECORD_TYPE },
    // Named here, it is kept as long as its history is.
    manifests: [{ mediaType, digest: of, size }],
    annotations: { [ANNOTATION]: JSON.stringify(said) },
  });
}

/** A record; null for what is none: the ledger then misses it, and the audit says so. */
export function decodeRecord(stored: StoredManifest, where: string): Recorded | null {
  const index = decodeManifest(stored, where);
  if (!isIndex(index)) return null;
  const [named, ...more] = index.manifests;
  const result = v.safeParse(Said, parsed(index.annotations?.[ANNOTATION] ?? ""), { abortEarly: true });
  if (!result.success || named === undefined || more.length > 0) return null;
  return { id: idOf(stored.descriptor), manifest: named.digest, said: result.output, stored };
}

/** The 64 digits of a digest. */
export function idOf({ digest: of }: Pick<Descriptor, "digest">): string {
  return of.slice("sha256:".length);
}

/** The oldest first, by the clocks of those who made them. */
export function inOrder(all: readonly Recorded[]): Recorded[] {
  return all.toSorted((a, b) => (`${a.said.at} ${a.id}` < `${b.said.at} ${b.id}` ? -1 : 1));
}

/** Sorts records out, given the oldest first. Of two registrations of one version the earlier counts: the later was refused, or should have been. */
export function recordsOf(all: readonly Recorded[], done: ReadonlySet<string>): Records {
  const versions = new Map<string, SaidOfVersion & { manifest: string }>();
  const marks: Mark[] = [];
  for (const { id, manifest, said } of all) {
    if (said.kind === "version") {
      if (!versions.has(said.version)) versions.set(said.version, { ...said, manifest });
      continue;
    }
    const { kind: _, draw: __, ...mark } = said;
    marks.push({ ...mark, id, done: done.has(id) });
  }
  return { versions: [...versions.values()], marks };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
