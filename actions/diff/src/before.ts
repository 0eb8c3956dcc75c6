import { join, posix, relative } from "node:path";
import {
  type BaselinePorts,
  checkoutNote,
  type FileSource,
  linksFor,
  noBase,
  openBaseline,
  sourceName,
} from "@modelgate/baseline";
import { type ChangedModel, changedModels, topOf } from "@modelgate/comparison/changed-models";
import { type Base, type BaseEvent, baseOf, filesAt, type Repository, treePathOf } from "@modelgate/git";
import { dvcAtCommit, type Ways } from "./dvc.ts";
import type { Known, Plan } from "./plan.ts";

/** The model before, or why there is rightly none. */
export type Before =
  | {
      kind: "file";
      /** On disk, ready to be read. */
      path: string;
      /** Where it was, as a reader knows it. */
      shown: string;
      source: string;
      commit: string | null;
      notes: readonly string[];
    }
  | { kind: "none"; source: string; reason: string };

/** What changed since a base, with what it takes to read that base. */
export type Since = {
  repository: Repository;
  base: Base;
  /** The ref that was asked for; null: the base of the event. */
  ref: string | null;
  models: readonly ChangedModel[];
  notes: readonly string[];
};

/**
 * The models that changed since the base of the event, or since a ref; a reason where there is no base.
 * @param policy its models are models whatever their ending
 * @throws ModelgateError what git throws
 */
export async function changesSince(
  source: Extract<FileSource, { kind: "git" }>,
  policy: Known | null,
  ports: BaselinePorts,
): Promise<Since | { none: string }> {
  const repository = await ports.repository();
  const event: BaseEvent = source.ref === null ? ports.event : { kind: "ref", ref: source.ref };
  const base = await baseOf(event, repository);
  if (base === null) return { none: noBase(event) };
  const named = await Promise.all(
    (policy?.models ?? []).map(async ({ name, path }) => {
      const inside = await treePathOf(repository, path, linksFor(ports)).catch(() => null);
      return inside === null ? [] : [{ name, path: inside }];
    }),
  );
  const isLaptop = ports.event.kind === "checkout";
  const found = await changedModels(repository, { base: base.commit, named: named.flat(), isLaptop });
  return { repository, base, ref: source.ref, ...found };
}

/**
 * Brings the model before. In git a rename is followed, where it cannot be another model's.
 * @param since what changed, where that is known already
 * @throws ModelgateError what `openBaseline` and DVC's stores throw
 */
export async function modelBefore(
  { baseline, path, before }: Pick<Plan, "baseline" | "path" | "before">,
  policy: Known | null,
  { since, ways }: { since: Since | null; ways: Ways },
): Promise<Before & { since: Since | null }> {
  const ports = await ways.ports();
  const kind = /\.onnx$/iu.test(path) ? ("model" as const) : ("file" as const);
  if (baseline.kind !== "git") {
    const opened = await openBaseline(baseline, { path, kind: kindOf(baseline, kind) }, ports, ways.folder);
    if (opened.kind === "none") return { ...opened, since };
    const shown = baseline.kind === "path" ? baseline.path : sourceName(baseline);
    return { ...opened, shown, since };
  }
  const source = sourceName(baseline);
  const known = since ?? (await changesSince(baseline, policy, ports));
  if ("none" in known) return { kind: "none", source, reason: known.none, since: null };
  const { repository, base } = known;
  const links = linksFor(ports);
  const own = await treePathOf(repository, path, links);
  const entry = known.models.find((model) => model.path === own);
  const top = await topOf(repository);
  const agreed = before === null || before === path ? null : await treePathOf(repository, before, links);
  for (const wanted of [agreed, entry === undefined ? own : entry.before]) {
    if (wanted === null) continue;
    const found = await atCommit(join(top, wanted), {
      commit: base.commit,
      kind,
      ports,
      folder: ways.folder,
    });
    const opened = found ?? (await dvcAtCommit(repository, { commit: base.commit, path: wanted }, ways));
    if (opened === null) continue;
    const laptop = ports.event.kind === "checkout" && baseline.ref === null ? [checkoutNote(base)] : [];
    const moved = wanted === own ? [] : [`${wanted} is now ${own}`];
    return {
      kind: "file",
      path: opened.path,
      shown: wanted,
      source,
      commit: base.commit,
      notes: [...laptop, ...moved, ...opened.notes],
      since: known,
    };
  }
  // Says why there is none, or that it cannot be known which of several it was.
  const opened = await openBaseline({ kind: "git", ref: base.commit }, { path, kind }, ports, ways.folder);
  if (opened.kind === "none") return { kind: "none", source, reason: opened.reason, since: known };
  return { ...opened, source, shown: relative(".", path), since: known };
}

function kindOf(baseline: FileSource, kind: "model" | "file"): "model" | "file" {
  const path = baseline.kind === "path" ? baseline.path : baseline.kind === "url" ? baseline.url : "";
  return /\.safetensors(?:$|[?#])/iu.test(path) ? "file" : kind;
}

type At = { commit: string; kind: "model" | "file"; ports: BaselinePorts; folder: string };

/** The very file of the commit; null: it has none there. A rename was followed before. */
async function atCommit(path: string, { commit, kind, ports, folder }: At) {
  const repository = await ports.repository();
  const inside = await treePathOf(repository, path, linksFor(ports));
  const parent = posix.dirname(inside);
  const entries = await filesAt(repository, { commit, path: parent === "." ? "" : parent });
  if (!entries.some((entry) => entry.path === inside)) return null;
  const opened = await openBaseline({ kind: "git", ref: commit }, { path, kind }, ports, folder);
  return opened.kind === "none" ? null : opened;
}
