// A registry without a service: annotated tags in GTO's grammar, on the remote of the repository. A move is a new tag, made
// together with a pointer that still has to stand where it was seen: of two moves at once one is refused by the server.
import { annotatedTags, pushTag, type Repository, type Tags } from "@modelgate/git";
import { factsOf, messageWith } from "./facts.ts";
import { invalid, known, registeredAs, registeredAt, signed, versionOf } from "./git-registrations.ts";
import { type Event, type ReplayedModel, replay } from "./gto/replay.ts";
import { formatTagName, isStageName, type TagAction } from "./gto/tag-name.ts";
import { refusals } from "./refusals.ts";
import type { Holder, Move, NewVersion, Overview, Registry, Step, Version } from "./registry.ts";

const { conflict, missing, moved } = refusals("registry");

export type GitRegistryPorts = {
  repository: Repository;
  tagger: { name: string; email: string };
  /** Since 1970. */
  now(): number;
};

/** The registry in a repository's tags. */
export function gitRegistry(ports: GitRegistryPorts): Registry {
  const model = async (name: string) => (await modelsOf(ports)).get(known(name));
  return {
    kind: "git",
    concurrency: "refused",
    models: async () => [...(await modelsOf(ports)).keys()].toSorted(),
    async overview() {
      const all = [...(await modelsOf(ports)).values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
      return all.map(overviewOf);
    },
    versions: async (name) => versionsOf(await model(name)),
    holders: async (name) => holdersOf(await model(name)),
    history: async (name) => ((await model(name))?.history ?? []).map(stepOf),
    async foresee(version) {
      registeredAs(await foundBy(ports, version), version);
    },
    register: (version) => register(ports, version),
    move: (move) => moveStage(ports, move),
  };
}

/** Worked out when it is asked for: a table of who holds what reads no tag that is history. */
function overviewOf(model: ReplayedModel): Overview {
  return {
    model: model.name,
    get versions() {
      return versionsOf(model);
    },
    get holders() {
      return holdersOf(model);
    },
    get history() {
      return model.history.map(stepOf);
    },
  };
}

function versionsOf(model: ReplayedModel | undefined): Version[] {
  return (model?.versions ?? []).flatMap(({ registration }) =>
    registration === null ? [] : [versionOf(registration)],
  );
}

function holdersOf(model: ReplayedModel | undefined): Holder[] {
  return model === undefined ? [] : [...model.holders.values()].map((event) => holderOf(event, model));
}

async function modelsOf({ repository }: GitRegistryPorts): Promise<Map<string, ReplayedModel>> {
  const { tags } = await annotatedTags(repository);
  return replay(tags);
}

async function foundBy(ports: GitRegistryPorts, { model }: NewVersion): Promise<ReplayedModel | undefined> {
  return (await modelsOf(ports)).get(known(model));
}

async function register(ports: GitRegistryPorts, given: NewVersion): Promise<Version> {
  const { model, version, commit, path, digest, facts } = given;
  const found = await foundBy(ports, given);
  const before = registeredAs(found, given);
  if (before !== null) return before;
  const own = { ...facts, ...(digest === null ? {} : { digest }), path };
  await write(ports, {
    tag: { model, action: "register", version },
    counter: found?.counter ?? 0,
    commit,
    latest: found?.history.at(-1)?.seconds ?? 0,
    message: messageWith(`${model} ${version}`, own),
  });
  const again = (await modelsOf(ports)).get(model)?.versions.find((one) => one.version === version);
  if (again?.registration == null) throw conflict(`${model} ${version} was not there when it was read back`);
  return versionOf(again.registration);
}

async function moveStage(ports: GitRegistryPorts, move: Move): Promise<Holder | null> {
  const { model, stage, version, expected, reason, facts } = move;
  known(model);
  if (!isStageName(stage))
    throw invalid(`${stage}: expected the name of a stage: letters, digits, \`-\`, \`_\`, \`/\``);
  const pointer = pointerRef(model, stage);
  const { tags, pointer: standing } = await notBefore(ports.repository, pointer);
  const found = replay(tags).get(model);
  const holder = found?.holders.get(stage);
  if ((holder?.id ?? null) !== expected) throw moved(model, stage, holding(holder));
  const wanted = version ?? holder?.version;
  if (wanted === undefined) return null;
  const to = found?.versions.find((one) => one.version === wanted);
  if (found === undefined || to === undefined) throw missing(`${model} ${wanted}: no such version in force`);
  const twin = registeredAt(found, to.commit).find((one) => one.version !== wanted);
  if (twin !== undefined)
    throw conflict(
      `${model}: the commit of ${wanted} is ${twin.version}, too, and a stage is given to a commit`,
    );
  const written = await write(ports, {
    tag: { model, action: version === null ? "unassign" : "assign", stage },
    counter: found.counter,
    commit: to.commit,
    latest: found.history.at(-1)?.seconds ?? 0,
    message: messageWith(reason, { ...facts, version: wanted }),
    pointer: { ref: pointer, expected: standing },
  });
  const after = (await modelsOf(ports)).get(model);
  const now = after?.holders.get(stage);
  if (after !== undefined && now?.id === written) return holderOf(now, after);
  // Somebody who saw our move has made the next one already: ours was made all the same.
  const ours = after?.history.find((event) => event.id === written);
  if (after !== undefined && ours?.action === "assign") return holderOf({ ...ours, action: "assign" }, after);
  if (version === null && now?.version !== wanted) return null;
  throw moved(model, stage, holding(now));
}

/**
 * The tags as they are, and the pointer as it is or was: whoever moves after this moves it from under us. One answer may hold the
 * pointer of a move whose tag was not there yet when the server listed the tags; then they are asked for once more.
 */
async function notBefore(repository: Repository, pointer: string): Promise<Tags> {
  const seen = await annotatedTags(repository, pointer);
  if (seen.pointer === null || seen.tags.some(({ id }) => id === seen.pointer)) return seen;
  // A tag that a hand took away is not there the second time, either.
  return { ...(await annotatedTags(repository)), pointer: seen.pointer };
}

type Writing = {
  tag: { model: string } & TagAction;
  counter: number;
  commit: string;
  /** Of the newest tag: the history is read by clocks, and ours may be behind another's. */
  latest: number;
  message: string;
  pointer?: { ref: string; expected: string | null };
};

async function write({ repository, tagger, now }: GitRegistryPorts, writing: Writing): Promise<string> {
  const { tag, counter, commit, latest, message, pointer } = writing;
  const name = formatTagName({ ...tag, counter: counter + 1 });
  const seconds = Math.max(Math.floor(now()), latest + 1);
  const id = await pushTag(repository, { name, commit, tagger, seconds, message, pointer });
  if (id !== "conflict") return id;
  throw conflict(`${tag.model}: somebody else changed it at the same time`);
}

/** Parts are encoded, so that `a` with the stage `b/c` and `a/b` with `c` have two pointers. */
function pointerRef(model: string, stage: string): string {
  const part = (text: string) => encodeURIComponent(text).replaceAll(".", "%2E");
  return `refs/modelgate/holders/m-${part(model)}/s-${part(stage)}`;
}

function holderOf(event: Event & { action: "assign" }, { versions }: ReplayedModel): Holder {
  const registration = versions.find(({ version }) => version === event.version)?.registration ?? null;
  const digest = registration === null ? null : versionOf(registration).digest;
  const { stage, version, id } = event;
  return { stage, version, digest, ...signed(event), facts: factsOf(event.message), token: id };
}

const WHAT: Readonly<Record<Event["action"], Step["what"]>> = {
  register: "registered",
  deregister: "withdrawn",
  assign: "moved",
  unassign: "left",
  deprecate: "retired",
  create: "registered",
};

function stepOf(event: Event): Step {
  return {
    model: event.model,
    what: WHAT[event.action],
    version: "version" in event ? event.version : null,
    stage: "stage" in event ? event.stage : null,
    ...signed(event),
    facts: factsOf(event.message),
  };
}

function holding(holder: Event | undefined): { version: string; by: string } | null {
  if (holder === undefined || !("version" in holder)) return null;
  return { version: holder.version, by: holder.tagger.name };
}
