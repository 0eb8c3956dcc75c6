// One file an event, numbered from 1 without a gap: whoever makes the next number has moved, and a second one cannot make it
// again. So a state is always whole, however a run ends, and of two that read the same state one writes the next.
import { randomUUID } from "node:crypto";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { link, mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { failure } from "@modelgate/schema";
import * as v from "valibot";
import { atOnce } from "./at-once.ts";
import { isModelName } from "./gto/tag-name.ts";

const SCHEMA = "modelgate/directory-event@1";
const MAX_EVENT_BYTES = 256 * 1024;
const NAME = /^(\d{8})\.json$/u;

const text = v.pipe(v.string(), v.maxLength(4000));
const digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/u));

const Event = v.strictObject({
  schema: v.literal(SCHEMA),
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  model: text,
  what: v.picklist(["registered", "moved", "left"]),
  version: text,
  /** null for a registration. */
  stage: v.nullable(text),
  /** RFC 3339, UTC; never before the event before it. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  by: text,
  reason: text,
  facts: v.record(v.pipe(v.string(), v.maxLength(100)), text),
  /** Of a registration: the bytes. The model comes first, then its external data. */
  bytes: v.nullable(
    v.strictObject({
      digest,
      commit: text,
      path: text,
      files: v.pipe(
        v.array(v.strictObject({ name: text, digest, sizeBytes: v.pipe(v.number(), v.safeInteger()) })),
        v.minLength(1),
        v.maxLength(4096),
      ),
    }),
  ),
});

/** One thing that happened to a model. */
export type Event = v.InferOutput<typeof Event>;

/** An event that has no number yet. */
export type NewEvent = Omit<Event, "schema" | "seq" | "model" | "at">;

/** The folder with the events of a model. Case and `.` are kept from meaning anything to a file system. */
export function logFolder(root: string, model: string): string {
  return join(root, "models", encodeURIComponent(model).replaceAll(".", "%2E"));
}

/** The names of the models that have a folder. */
export async function modelsIn(root: string): Promise<string[]> {
  const names = await readdir(join(root, "models")).catch(absent);
  // What others leave in folders, as `.DS_Store`, is no model: none is called so.
  return names
    .flatMap((name) => decoded(name) ?? [])
    .filter(isModelName)
    .toSorted();
}

/**
 * Every event of a model, the oldest first; empty: there is none.
 * @throws ModelgateError `registry-fault` for a gap, and for what is no event
 */
export async function readEvents(root: string, model: string): Promise<Event[]> {
  const folder = logFolder(root, model);
  const names = (await readdir(folder).catch(absent)).filter((name) => NAME.test(name)).toSorted();
  for (const [at, name] of names.entries())
    if (Number(NAME.exec(name)?.[1]) !== at + 1)
      throw broken(join(folder, name), `number ${at + 1} is missing before it: an event was taken away`);
  const paths = names.map((name) => join(folder, name));
  const events: Event[] = [];
  for (const [at, bytes] of (await readAll(paths)).entries()) {
    const path = paths[at] ?? "";
    const event = decode(bytes, path);
    if (event.seq !== at + 1) throw broken(path, `is number ${event.seq} by what it says`);
    // Two names that differ in case only are one folder on some shares.
    if (event.model !== model)
      throw broken(path, `is of another model, ${JSON.stringify(event.model.slice(0, 100))}`);
    events.push(event);
  }
  return events;
}

/**
 * Writes the event after those that were read; null: somebody else has written that number.
 * @param nowMs since 1970
 */
export async function appendEvent(
  root: string,
  { model, events, nowMs }: { model: string; events: readonly Event[]; nowMs: number },
  given: NewEvent,
): Promise<Event | null> {
  const folder = logFolder(root, model);
  await mkdir(folder, { recursive: true });
  const last = events.at(-1);
  const at = new Date(Math.max(nowMs, last === undefined ? 0 : Date.parse(last.at))).toISOString();
  const event: Event = { schema: SCHEMA, seq: events.length + 1, model, at, ...given };
  const bytes = Buffer.from(`${JSON.stringify(event)}\n`);
  // Nobody could read it again.
  decode(bytes, `${model}: the event that was to be written`);
  const path = join(folder, `${String(event.seq).padStart(8, "0")}.json`);
  return (await putOnce(path, bytes)) ? event : null;
}

/** Writes a file whole, unless there is one of this name. */
async function putOnce(path: string, bytes: Uint8Array): Promise<boolean> {
  const draft = `${path}.${randomUUID()}.draft`;
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    // A rename would write over what is there; a link is refused.
    await link(draft, path);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    throw failure("registry-fault", `${path}: cannot be written: ${code ?? "unknown"}`, {
      hint:
        code === "EPERM" || code === "ENOTSUP" || code === "EOPNOTSUPP"
          ? "The share has to know hard links: of two who write at once it has to refuse one."
          : "Check the rights to the folder, and whether the disk is full.",
      cause: error,
    });
  } finally {
    await rm(draft, { force: true });
  }
}

/** Files of a folder that a file takes longer to read than this, in milliseconds, come from elsewhere. */
const AT_HAND_MS = 0.5;
/** Of files that come from elsewhere: so many are waited for at once. */
const AT_ONCE = 16;

/** Files in their order. Those at hand are read one by one: to ask a thread takes ten times longer. Of a share many are asked for. */
async function readAll(paths: readonly string[]): Promise<Buffer[]> {
  const found: Buffer[] = [];
  const started = performance.now();
  for (const [at, path] of paths.entries()) {
    if (performance.now() - started > AT_HAND_MS * (at + 4)) break;
    found.push(readNow(path));
  }
  return [...found, ...(await atOnce(AT_ONCE, paths.slice(found.length), readSoon))];
}

function readNow(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    assertBounded(fstatSync(file), path);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

async function readSoon(path: string): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    assertBounded(await file.stat(), path);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function assertBounded({ size }: { size: number }, path: string): void {
  if (size > MAX_EVENT_BYTES) throw broken(path, `has ${size} bytes, at most ${MAX_EVENT_BYTES} are read`);
}

function decode(bytes: Buffer, path: string): Event {
  if (bytes.length > MAX_EVENT_BYTES) throw broken(path, `has more than ${MAX_EVENT_BYTES} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    throw broken(path, "is not JSON");
  }
  const result = v.safeParse(Event, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw broken(path, `${v.getDotPath(issue) ?? "the event"}: ${issue.message}`);
}

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

function absent(error: NodeJS.ErrnoException): string[] {
  if (error.code === "ENOENT") return [];
  throw error;
}

function broken(path: string, what: string) {
  return failure("registry-fault", `${path}: ${what}`, {
    hint: "Nobody but Modelgate writes there; bring the folder back from a backup.",
  });
}
