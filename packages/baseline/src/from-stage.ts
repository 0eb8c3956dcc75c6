import { inspectModel } from "@modelgate/onnx";
import type { BaselineSource } from "@modelgate/schema";
import { mismatch, missing, shortDigest, shown } from "./fault.ts";
import type { BaselinePorts, Opened, Wanted } from "./opened.ts";
import { sourceName } from "./source-name.ts";

/**
 * The model that holds a stage of the registry, and only with the digest that it was registered with. Nobody holds it: it is the
 * first version that will.
 * @throws ModelgateError `baseline-missing`, `baseline-mismatch`, and what the registry throws
 */
export async function fromStage(
  source: BaselineSource & { kind: "stage" },
  { path, kind }: Wanted,
  { stage: holderOf }: Pick<BaselinePorts, "stage">,
  folder: string,
): Promise<Opened> {
  const name = sourceName(source);
  const stage = shown(source.stage);
  if (kind !== "model")
    throw missing(
      `${name}: a stage is held by a model, and ${shown(path)} is none`,
      "Name the baseline of predictions by git, a path, an address or an earlier report.",
    );
  if (holderOf === undefined)
    throw missing(`${name}: no registry can be asked here`, "Name the baseline by git or by a path.");
  const holder = await holderOf(source, path, folder);
  if ("none" in holder) return { kind: "none", source: name, reason: holder.none };
  const version = shown(holder.version);
  if (holder.digest === null)
    throw missing(
      `${name}: ${version}, which holds it, was registered without a digest`,
      "Register its bytes with `modelgate promote --do register`, so that it can be known what it is.",
    );
  const { digest } = await inspectModel(holder.path);
  if (digest !== holder.digest)
    throw mismatch(
      `${name}: ${version} holds it with the digest ${shortDigest(holder.digest)}, and the registry gives ${shortDigest(digest)}`,
      "Somebody replaced the bytes: find out who, and promote the version that is meant.",
    );
  const notes = [`${stage} is held by ${version}, ${shortDigest(digest)}`];
  return { kind: "file", path: holder.path, source: name, commit: null, notes };
}
