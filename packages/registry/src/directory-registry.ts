// A registry without a service: a folder, on this disk or a mounted share, with the models' bytes and one log a model.
import { stat } from "node:fs/promises";
import { failure } from "@modelgate/schema";
import { atOnce } from "./at-once.ts";
import { bringBytes, keepBytes } from "./directory-bytes.ts";
import { fileFault } from "./directory-fault.ts";
import { appendEvent, type Event, modelsIn, type NewEvent, readEvents } from "./directory-log.ts";
import { isModelName, isStageName, isVersion } from "./gto/tag-name.ts";
import { refusals } from "./refusals.ts";
import type { Holder, Move, NewVersion, Overview, Registry, Step, Version } from "./registry.ts";

const { conflict, missing, moved, taken } = refusals("registry");

export type DirectoryPorts = {
  /** The folder; it has to be there: one that is made by mistake would be an empty registry. */
  root: string;
  /** Who writes. */
  by: string;
  /** Milliseconds since 1970. */
  now(): number;
};

/** Of models that are read: each has one file open. */
const AT_ONCE = 32;
/** With as many writers at once somebody waits for all others. */
const MOST_TRIES = 200;

/** The registry in a folder. */
export function directoryRegistry(ports: DirectoryPorts): Registry {
  const { root } = ports;
  const one = async (model: string) => overviewOf(model, await eventsOf(ports, model));
  /** A share that takes rights away or does not answer is no defect of ours. */
  const there = <A extends unknown[], R>(act: (...given: A) => Promise<R>) => {
    return (...given: A) => act(...given).catch(fileFault(root));
  };
  return {
    kind: "directory",
    concurrency: "refused",
    models: there(async () => {
      await assertFolder(root);
      return await modelsIn(root);
    }),
    overview: there(async (model?: string) => {
      if (model !== undefined) return [await one(model)];
      await assertFolder(root);
      return await atOnce(AT_ONCE, await modelsIn(root), one);
    }),
    versions: there(async (model: string) => (await one(model)).versions.slice()),
    holders: there(async (model: string) => (await one(model)).holders.slice()),
    history: there(async (model: string) => (await one(model)).history.slice()),
    register: there((version: NewVersion) => register(ports, version)),
    move: there((move: Move) => moveStage(ports, move)),
    bring: there(async ({ model, version }: Version, folder: string) => {
      const found = registrationOf(await eventsOf(ports, model), version);
      if (found?.bytes == null) throw missing(`${model} ${version}: no such version`);
      return await bringBytes(root, found.bytes.files, folder);
    }),
  };
}

async function eventsOf({ root }: DirectoryPorts, model: string): Promise<Event[]> {
  if (!isModelName(model))
    throw invalid(`${shown(model)}: expected the name of a model: letters, digits, \`-\`, \`_\`, \`/\``);
  await assertFolder(root);
  return await readEvents(root, model);
}

async function assertFolder(root: string): Promise<void> {
  const found = await stat(root).catch(() => null);
  if (found?.isDirectory() === true) return;
  throw failure("file-missing", `registry: ${root}: is no folder`, {
    hint: "Make the folder first, or mount the share; an empty one is an empty registry.",
  });
}

async function register(ports: DirectoryPorts, given: NewVersion): Promise<Version> {
  const { model, version, digest, commit, path, files, facts } = given;
  if (!isVersion(version)) throw invalid(`${shown(version)}: expected a semantic version, as v1.2.0`);
  if (digest === null) throw invalid(`${model} ${version}: expected the digest of its bytes`);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const events = await eventsOf(ports, model);
    const before = registrationOf(events, version);
    if (before?.bytes?.digest === digest) return versionOf(before);
    if (before !== null)
      throw taken(`${model} ${version} is registered already, for ${before.bytes?.digest}`);
    if (files === undefined)
      throw invalid(`${model} ${version}: its bytes are not on this disk, and the folder keeps them`);
    const bytes = { digest, commit, path, files: await keepBytes(ports.root, files, digest) };
    const event = await append(
      ports,
      { model, events },
      {
        ...{ what: "registered", version, stage: null, by: ports.by, reason: "", facts: { ...facts }, bytes },
      },
    );
    if (event !== null) return versionOf(event);
  }
  throw busy(model);
}

async function moveStage(ports: DirectoryPorts, move: Move): Promise<Holder | null> {
  const { model, stage, version, expected, reason, facts } = move;
  if (!isStageName(stage))
    throw invalid(`${shown(stage)}: expected the name of a stage: letters, digits, \`-\`, \`_\`, \`/\``);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const events = await eventsOf(ports, model);
    const holder = holdersOf(events).find((one) => one.stage === stage) ?? null;
    if ((holder?.token ?? null) !== expected) throw moved(model, stage, holder);
    const wanted = version ?? holder?.version;
    if (wanted === undefined) return null;
    if (registrationOf(events, wanted) === null) throw missing(`${model} ${wanted}: no such version`);
    const event = await append(
      ports,
      { model, events },
      {
        ...{ what: version === null ? "left" : "moved", version: wanted, stage, by: ports.by, reason },
        ...{ facts: { ...facts }, bytes: null },
      },
    );
    // Somebody wrote that number: the stage may be as it was, so this looks again.
    if (event === null) continue;
    return holdersOf([...events, event]).find((one) => one.stage === stage) ?? null;
  }
  throw busy(model);
}

async function append(
  { root, now }: DirectoryPorts,
  { model, events }: { model: string; events: readonly Event[] },
  event: NewEvent,
): Promise<Event | null> {
  return await appendEvent(root, { model, events, nowMs: now() }, event);
}

function overviewOf(model: string, events: readonly Event[]): Overview {
  const versions = events
    .filter(({ what }) => what === "registered")
    .map(versionOf)
    .toReversed();
  return { model, versions, holders: holdersOf(events), history: events.map(stepOf) };
}

function registrationOf(events: readonly Event[], version: string): Event | null {
  return events.find((event) => event.what === "registered" && event.version === version) ?? null;
}

function versionOf({ model, version, at, by, facts, bytes }: Event): Version {
  const source = bytes === null ? "" : `${bytes.commit}:${bytes.path}`;
  return { model, version, digest: bytes?.digest ?? null, source, at, by, facts };
}

function holdersOf(events: readonly Event[]): Holder[] {
  const holders = new Map<string, Holder>();
  // Of two registrations of one version the first counts.
  const digests = new Map(
    events
      .filter(({ what }) => what === "registered")
      .toReversed()
      .map(({ version, bytes }) => [version, bytes?.digest ?? null]),
  );
  for (const { what, stage, version, at, by, facts, seq } of events) {
    if (stage === null) continue;
    const digest = digests.get(version) ?? null;
    if (what === "left") holders.delete(stage);
    else holders.set(stage, { stage, version, digest, at, by, facts, token: String(seq) });
  }
  return [...holders.values()];
}

function stepOf({ model, what, version, stage, at, by, facts }: Event): Step {
  return { model, what, version, stage, at, by, facts };
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 200));
}

function invalid(message: string) {
  return failure("input-invalid", `registry: ${message}`, {
    hint: "`modelgate promote --help` says what it takes.",
  });
}

function busy(model: string) {
  return conflict(`${model}: others wrote first, ${MOST_TRIES} times in a row`);
}
