import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BaselinePorts } from "@modelgate/baseline";
import { resolveClauses } from "@modelgate/evaluation";
import {
  type ExtendsReference,
  extendPolicy,
  extendsOf,
  judgedPolicy,
  type LoadExtended,
  loadOrganisations,
  modelNames,
  type PolicyModel,
  readPolicy,
} from "@modelgate/policy";
import { failure, type PolicyEntry } from "@modelgate/schema";

/** The policy that judges, whose it is, and the text that it was read from. */
export type Judging = {
  model: PolicyModel;
  /** The base's entry of the model, where it judges. */
  before: PolicyModel | null;
  judgedBy: PolicyEntry | null;
  text: string;
};

/** What is known of the base: whether its policy judges, and the ways to it. */
export type Base = { isProposed: boolean; ports(): Promise<BaselinePorts> };

type Wanted = { path: string; isNamed: boolean; model: string | null };

/**
 * Reads the policy, with the organisation's that it extends. On a pull request and in a merge group the limits are the base's:
 * who proposes a change does not choose what judges it. Where the base has no such model yet, the head's own judge beside those of
 * the organisation that the base's policy extends, and the report says so. Waivers hold from the base only.
 * @throws ModelgateError `file-missing`, `policy-invalid`, `input-invalid`, and what git throws
 */
export async function judgingPolicy(wanted: Wanted, base: Base): Promise<Judging> {
  const { path } = wanted;
  const text = await textOf(wanted);
  const here = (reference: ExtendsReference) => bytesOf(reference, base, "here");
  const own = readPolicy(text, path, wanted.model, resolveClauses);
  const head = await extended(own, { text, path }, here);
  const alone = { model: head, before: null, text };
  if (!base.isProposed) return { ...alone, judgedBy: null };
  const { basePolicy } = await import("@modelgate/baseline");
  const found = await basePolicy(path, await base.ports());
  if (found === null) throw unknownBase();
  if ("none" in found) return { ...alone, model: unwaived(head), judgedBy: ofHead(found.none, head) };
  const { commit } = found;
  const before = modelBefore({ before: found.text, now: text, path }, head);
  // Its paths are read as the head's, so that they can be compared.
  const there = (reference: ExtendsReference) => bytesOf(reference, base, "base");
  if (before === null) {
    const reason = `${commit.slice(0, 12)} has no model ${head.name}: this is its first version`;
    const isShared = extendsOf(found.text, path) !== null;
    const model = isShared ? await extended(own, { text: found.text, path }, there) : head;
    return { ...alone, model: unwaived(model), judgedBy: ofHead(reason, head) };
  }
  const judge = await extended(before, { text: found.text, path }, there);
  const { model, changes } = judgedPolicy(head, judge);
  const renamed = before.name === head.name ? [] : [`the model ${before.name} is now called ${head.name}`];
  const judgedBy = { judgedBy: "base" as const, commit, reason: null, changes: [...renamed, ...changes] };
  return { model, before: judge, judgedBy, text: found.text };
}

/** The runner says that a change is proposed, and not which: then the head's policy would judge without a word. */
function unknownBase() {
  return failure(
    "input-invalid",
    "the event names no pull request whose base could be asked for its policy",
    {
      hint: "Run this on pull_request, pull_request_target or merge_group, and keep GITHUB_EVENT_PATH as the runner sets it.",
    },
  );
}

function ofHead(reason: string, { waivers }: PolicyModel): PolicyEntry {
  const changes = waivers.map(
    ({ check, owner }) => `waiver of ${check} by ${owner}: holds once it is on the base`,
  );
  return { judgedBy: "head", commit: null, reason, changes };
}

/** Who proposes a change does not excuse it: a first version has no waivers yet. */
function unwaived(model: PolicyModel): PolicyModel {
  return { ...model, waivers: [] };
}

/**
 * The base's word on this model: under its name, else under another one for the same file. null where the base has neither. A
 * name that is new while another goes away could be a change of judges, so nobody judges.
 */
function modelBefore(
  { before, now, path }: { before: string; now: string; path: string },
  head: PolicyModel,
): PolicyModel | null {
  const names = modelNames(before, path);
  const read = (name: string) => readPolicy(before, path, name, resolveClauses);
  if (names.includes(head.name)) return read(head.name);
  const kept = modelNames(now, path);
  const gone = names.filter((name) => !kept.includes(name));
  const same = gone.map(read).filter((model) => model.path !== null && model.path === head.path);
  const [only] = same;
  if (only !== undefined) return only;
  if (gone.length === 0) return null;
  throw failure(
    "policy-invalid",
    `${path}: model "${head.name}" is new while "${gone.join('", "')}" goes away: whose limits judge it cannot be known`,
    { hint: "Keep the name, or bring the new model and remove the old one in two pull requests." },
  );
}

async function extended(
  model: PolicyModel,
  { text, path }: { text: string; path: string },
  load: LoadExtended,
): Promise<PolicyModel> {
  if (extendsOf(text, path) === null) return model;
  return extendPolicy(model, await loadOrganisations(text, path, load), resolveClauses);
}

/** An organisation's file, from where the policy that names it lies: a change may bring a new one with its digest. */
async function bytesOf(
  reference: ExtendsReference,
  { ports }: Base,
  from: "here" | "base",
): Promise<Uint8Array> {
  const { path } = reference.kind === "path" ? reference : { path: "policy.yml" };
  if (reference.kind === "path" && from === "here") return await readFile(path).catch(unreadable(path));
  const source = reference.kind === "path" ? { kind: "git" as const, ref: null } : reference;
  const folder = await mkdtemp(join(tmpdir(), "modelgate-policy-"));
  try {
    const { openBaseline } = await import("@modelgate/baseline");
    const opened = await openBaseline(source, { path, kind: "file" }, await ports(), folder);
    return await readFile(opened.kind === "file" ? opened.path : path).catch(unreadable(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function unreadable(path: string) {
  return (cause: unknown): never => {
    throw failure("file-missing", `extends: ${path} cannot be read`, {
      hint: "Give the path of the organisation's policy, relative to this file.",
      cause,
    });
  };
}

async function textOf({ path, isNamed }: Wanted): Promise<string> {
  return await readFile(path, "utf8").catch((cause: unknown) => {
    const hint = isNamed
      ? "Give the path of a policy file."
      : "Give --model, --data, --target, --task and --limit; or write modelgate.yml (see the README).";
    throw failure("file-missing", `config: ${path} cannot be read`, { hint, cause });
  });
}
