import type { BaselineSource } from "@modelgate/schema";
import { fromGit } from "./from-git.ts";
import { fromPath } from "./from-path.ts";
import { fromStage } from "./from-stage.ts";
import { fromUrl } from "./from-url.ts";
import type { BaselinePorts, Opened, Wanted } from "./opened.ts";

/** Every source that gives a file. An earlier report gives measurements instead: `readEarlierReport`. */
export type FileSource = Exclude<BaselineSource, { kind: "report" }>;

/**
 * Brings what a model is compared with. `folder` is empty, private and the caller's to remove; a path is used where it lies,
 * unless a pull request changes what lies there.
 * `none` only where there is rightly nothing to compare with; whatever else is amiss throws, so that no comparison is
 * skipped by mistake.
 * @throws ModelgateError `baseline-missing`, `baseline-mismatch`, `history-missing`, `git-failed`, and what LFS or a
 * model that cannot be read throw
 */
export async function openBaseline(
  source: FileSource,
  wanted: Wanted,
  ports: BaselinePorts,
  folder: string,
): Promise<Opened> {
  switch (source.kind) {
    case "git":
      return await fromGit(source.ref, wanted, ports, folder);
    case "path":
      return await fromPath({ path: source.path, kind: wanted.kind }, ports, folder);
    case "stage":
      return await fromStage(source, wanted, ports, folder);
    case "url":
      return await fromUrl(source, wanted, ports, folder);
  }
}
