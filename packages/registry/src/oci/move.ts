import { type Descriptor, encodeManifest, isTag, MEDIA_TYPE, type StoredManifest } from "@modelgate/oci";
import { failure } from "@modelgate/schema";
import { isStageName, isVersion } from "../gto/tag-name.ts";
import type { Holder, Move } from "../registry.ts";
import { holderOf } from "../stage-history.ts";
import { renewLog } from "./log.ts";
import {
  holderIn,
  type Place,
  type Read,
  readRecords,
  readThere,
  standingOf,
  VACANT_TYPE,
  versionOf,
} from "./reading.ts";
import {
  decodeRecord,
  doneTag,
  encodeRecord,
  followersIn,
  idOf,
  recordTag,
  type SaidOfMove,
} from "./record.ts";
import { conflict, invalid, missing, moved, shown } from "./refused.ts";
import { versionTag } from "./register.ts";

/** Who moves, when, and 16 hexadecimal digits that nobody else draws. */
export type Mover = { by: string; at: string; draw: string };

/**
 * Moves a stage in seven requests, one more where the log is renewed: the tags, the stage and the version at once; what is
 * meant; the stage's tag; the stage again; that it is done.
 * @throws ModelgateError `registry-conflict` when the stage is not held as expected, or was written over at once
 */
export async function moveStage(place: Place, move: Move, mover: Mover): Promise<Holder | null> {
  const { store } = place;
  const { model, stage, version, expected } = move;
  if (!isStageName(stage) || !isTag(stage) || isVersion(stage) || stage.startsWith("modelgate-"))
    throw invalid(
      `stage ${shown(stage)}: expected a tag of letters, digits, \`-\` and \`_\`, not beginning with modelgate-`,
    );
  const isNamed = version !== null && isVersion(version);
  const [read, early, wanted] = await Promise.all([
    readRecords(place),
    store.readManifest(stage),
    isNamed ? readThere(store, versionTag(version)) : null,
  ]);
  const standing = early ?? (read.tags.has(stage) ? await readThere(store, stage) : null);
  const before = holderNow(place, read, { stage, stored: standing });
  const target = version === null ? null : targetOf(place, read, { version, wanted });
  if ((before?.token ?? null) !== expected) throw moved(model, stage, before);
  if (before === null && target === null) return null;
  const to = target ?? vacant();
  const record = recordOf(move, { read, mover, about: (target ?? standing ?? to).descriptor });
  const id = idOf(record.descriptor);
  await store.writeManifest(record, recordTag(id, expected));
  await store.writeManifest(to, stage);
  await assertStands(place, { move, read, id, digest: to.descriptor.digest });
  const own = decodeRecord(record, store.name);
  if (own !== null) place.known.set(id, own);
  await Promise.all([
    store.writeManifest(record, doneTag(id)),
    renewLog(place, { all: [...read.all, ...(own === null ? [] : [own])] }),
  ]);
  if (version === null || own?.said.kind !== "move") return null;
  const { kind: _, draw: __, ...said } = own.said;
  const mark = { ...said, id, done: true };
  return holderOf({ stage, version, moves: [], mark }, versionsOf(place, read));
}

function versionsOf({ model, store }: Place, { versions }: Read) {
  return versions.map((one) => versionOf(one, model, store));
}

type Standing = { stage: string; stored: StoredManifest | null };

function holderNow(place: Place, read: Read, at: Standing): Holder | null {
  return holderOf(standingOf(place, read, at), versionsOf(place, read));
}

/** The artifact of a version: what its tag names has to be what was registered. */
function targetOf(
  { model, store }: Place,
  { versions }: Read,
  { version, wanted }: { version: string; wanted: StoredManifest | null },
): StoredManifest {
  const registered = versions.find((one) => one.version === version);
  if (registered === undefined) throw missing(`${model} ${shown(version)}: no such version`);
  if (wanted?.descriptor.digest === registered.manifest) return wanted;
  throw conflict(
    `${store.name}:${versionTag(version)} is ${wanted?.descriptor.digest ?? "gone"}, and was ${registered.manifest} when ${version} was registered: somebody moved the tag`,
  );
}

function recordOf(
  { stage, version, expected, reason, facts }: Move,
  { read, mover, about }: { read: Read; mover: Mover; about: Descriptor },
): StoredManifest {
  const seq = read.marks.reduce((most, mark) => Math.max(most, mark.seq), 0) + 1;
  const { by, at, draw } = mover;
  const said: SaidOfMove = {
    ...{ kind: "move", seq, stage, version, previous: expected, at, by: by.slice(0, 200) },
    ...{ reason: reason.slice(0, 1000), facts: { ...facts }, draw },
  };
  const record = encodeRecord(said, about);
  if (decodeRecord(record, stage) !== null) return record;
  throw invalid(`${stage}: the facts of this move are longer than 2000 characters, or its names are`);
}

/** Whether the stage is what was written, or somebody who saw it so has moved it on already. */
async function assertStands(
  { store }: Place,
  { move, read, id, digest }: { move: Move; read: Read; id: string; digest: string },
): Promise<void> {
  const { model, stage, version } = move;
  const now = await readThere(store, stage);
  if (now?.descriptor.digest === digest) return;
  for (const follower of followersIn(await store.tags(), id)) {
    const stored = await store.readManifest(`sha256:${follower}`);
    const said = stored === null ? null : decodeRecord(stored, store.name)?.said;
    if (said?.kind === "move" && version !== null && said.previous === `${version}#${id}`) return;
  }
  throw failure(
    "registry-conflict",
    `oci: ${model}: ${stage} was given to ${version ?? "nobody"}, and somebody who did not see that wrote over it at once (now ${holderIn(now, read, `${store.name}:${stage}`) ?? "nobody"})`,
    {
      hint: "Nothing of this move is left. Let only one job promote at a time (`concurrency:`), look at `modelgate stages`, and run this again if it is still right.",
    },
  );
}

function vacant(): StoredManifest {
  return encodeManifest({
    ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.index, artifactType: VACANT_TYPE, manifests: [] },
  });
}
