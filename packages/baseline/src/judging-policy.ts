import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ExtendsReference,
  extendPolicy,
  extendsOf,
  judgedPolicy,
  type LoadExtended,
  loadOrganisations,
  modelNames,
  type PolicyModel,
  type Resolve,
  readPolicies,
  readPolicy,
} from "@modelgate/policy";
import { type ErrorCode, failure, ModelgateError, type PolicyEntry, type Problem } from "@modelgate/schema";
import { basePolicy } from "./base-policy.ts";
import { openBaseline } from "./open-baseline.ts";
import type { BaselinePorts } from "./opened.ts";

/** The policy that judges, whose it is, and the text that it was read from. */
export type Judging = {
  model: PolicyModel;
  /** The base's entry of the model, where it judges. Its paths are read as the head's, so that they can be compared. */
  before: PolicyModel | null;
  judgedBy: PolicyEntry | null;
  text: string;
};

/** What is known of the base: whether its policy judges, and the ways to it. */
export type Base = { isProposed: boolean; ports(): Promise<BaselinePorts> };

/** The policy file as it is here, which of its models is meant, and how metrics get their names. */
export type Wanted = { path: string; text: string; model: string | null; resolve: Resolve };

/**
 * One model's part of the policy, with the organisation's that it extends. On a pull request and in a merge group the limits are
 * the base's: who proposes a change does not choose what judges it. Where the base has no such model yet, the head's own judge
 * beside those of the organisation that the base's policy extends, and the report says so. Waivers hold from the base only.
 * @throws ModelgateError `policy-invalid`, `input-invalid`, and what git throws
 */
export async function judgingPolicy(wanted: Wanted, base: Base): Promise<Judging> {
  const { path, text, model, resolve } = wanted;
  const own = readPolicy(text, path, model, resolve);
  const load =
    (from: "here" | "base"): LoadExtended =>
    async (reference) =>
      await bytesOf(reference, base.ports, from);
  const head = await extended(own, { text, path, resolve }, load("here"));
  const alone = { model: head, before: null, text };
  if (!base.isProposed) return { ...alone, judgedBy: null };
  const found = await basePolicy(path, await base.ports());
  if (found === null)
    throw failure(
      "input-invalid",
      "the event names no pull request whose base could be asked for its policy",
      {
        hint: "Run this on pull_request or merge_group, and keep GITHUB_EVENT_PATH as the runner sets it.",
      },
    );
  if ("none" in found) return { ...alone, model: unwaived(head), judgedBy: ofHead(found.none, head) };
  const before = modelBefore({ before: found.text, now: text, path, resolve }, head);
  if (before === null) {
    const reason = `${found.commit.slice(0, 12)} has no model ${head.name}: this is its first version`;
    const isShared = extendsOf(found.text, path) !== null;
    const judges = isShared ? await extended(own, { text: found.text, path, resolve }, load("base")) : head;
    return { ...alone, model: unwaived(judges), judgedBy: ofHead(reason, head) };
  }
  noLessProven(head, before, path);
  const judge = await extended(before, { text: found.text, path, resolve }, load("base"));
  const { model: judged, changes } = judgedPolicy(head, judge);
  const renamed = before.name === head.name ? [] : [`the model ${before.name} is now called ${head.name}`];
  const judgedBy = {
    judgedBy: "base" as const,
    commit: found.commit,
    reason: null,
    changes: [...renamed, ...changes],
  };
  return { model: judged, before: judge, judgedBy, text: found.text };
}

/**
 * The base's word on a model that the head's policy does not know any more; null where the base's does not know it either. Who
 * proposes a change does not get rid of a limit by taking the model out of the policy, or the policy away.
 * @param isMeant whether a name and a path are those of the model; a model that is only served has no path
 * @throws ModelgateError as `judgingPolicy`
 */
export async function formerPolicy(
  { path, resolve }: Pick<Wanted, "path" | "resolve">,
  isMeant: (model: Pick<PolicyModel, "name" | "path">) => boolean,
  base: Base,
): Promise<Judging | null> {
  const found = await basePolicy(path, await base.ports());
  if (found === null || "none" in found) return null;
  const { text, commit } = found;
  const former = readPolicies(text, path, resolve).find(isMeant);
  if (former === undefined) return null;
  const load: LoadExtended = (reference) => bytesOf(reference, base.ports, "base");
  const model = await extended(former, { text, path, resolve }, load);
  const changes = [`the model ${model.name} is taken out of the policy`];
  return { model, before: model, judgedBy: { judgedBy: "base", commit, reason: null, changes }, text };
}

/** What answers for a model, from the least that it proves to the most. */
const PROOFS = ["a predictions file", "a server", "the model"] as const;

function proofOf({ path, endpoint }: PolicyModel): number {
  return endpoint !== undefined ? 1 : path === null ? 0 : 2;
}

/**
 * Who proposes a change does not choose that less is proven than before: a file of its own, or a server that it names, answers as it
 * likes and keeps every limit.
 */
function noLessProven(head: PolicyModel, base: PolicyModel, path: string): void {
  const [now, before] = [proofOf(head), proofOf(base)];
  if (now >= before) return;
  throw failure(
    "policy-invalid",
    `${path}: model ${head.name}: this change has ${PROOFS[now]} answer in place of ${PROOFS[before]}, so nothing is known of the one that was agreed on`,
    { hint: "Add it under another name, and take the old one out in a change of its own." },
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

/** The base's word on this model: under its name, else under another one for the same file; null where it has neither. */
function modelBefore(
  { before, now, path, resolve }: { before: string; now: string; path: string; resolve: Resolve },
  head: PolicyModel,
): PolicyModel | null {
  const names = modelNames(before, path);
  if (names.includes(head.name)) return readPolicy(before, path, head.name, resolve);
  const kept = modelNames(now, path);
  const gone = names.filter((name) => !kept.includes(name));
  if (gone.length === 0) return null;
  const same = readPolicies(before, path, resolve).find(
    (model) => gone.includes(model.name) && model.path !== null && model.path === head.path,
  );
  if (same !== undefined) return same;
  // A name that is new while another goes away could be a change of judges.
  throw failure(
    "policy-invalid",
    `${path}: model "${head.name}" is new while "${gone.join('", "')}" goes away: whose limits judge it cannot be known`,
    { hint: "Keep the name, or bring the new model and remove the old one in two pull requests." },
  );
}

async function extended(
  model: PolicyModel,
  { text, path, resolve }: { text: string; path: string; resolve: Resolve },
  load: LoadExtended,
): Promise<PolicyModel> {
  if (extendsOf(text, path) === null) return model;
  return extendPolicy(model, await loadOrganisations(text, path, load), resolve);
}

/** An organisation's file, from where the policy that names it lies. */
async function bytesOf(
  reference: ExtendsReference,
  ports: () => Promise<BaselinePorts>,
  from: "here" | "base",
): Promise<Uint8Array> {
  const { path } = reference.kind === "path" ? reference : { path: "policy.yml" };
  const unreadable = (cause: unknown): never => {
    throw failure("file-missing", `extends: ${path} cannot be read`, {
      hint: "Give the path of the organisation's policy, relative to this file.",
      cause,
    });
  };
  if (reference.kind === "path" && from === "here") return await readFile(path).catch(unreadable);
  const source = reference.kind === "path" ? { kind: "git" as const, ref: null } : reference;
  const folder = await mkdtemp(join(tmpdir(), "modelgate-policy-"));
  try {
    const opened = await openBaseline(source, { path, kind: "file" }, await ports(), folder);
    return await readFile(opened.kind === "file" ? opened.path : path).catch(unreadable);
  } catch (error) {
    throw ofExtends(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is wrong with a baseline, told of the organisation's policy, which comes the same way. */
export function ofExtends(error: unknown): unknown {
  if (!(error instanceof ModelgateError)) return error;
  const [first, ...rest] = error.problems;
  return new ModelgateError([renamed(first), ...rest.map(renamed)], { cause: error.cause });
}

function renamed({ code, message, ...problem }: Problem): Problem {
  const codes: Partial<Record<ErrorCode, ErrorCode>> = {
    "baseline-missing": "file-missing",
    "baseline-mismatch": "policy-invalid",
  };
  return { ...problem, code: codes[code] ?? code, message: message.replace(/^baseline: /u, "extends: ") };
}
