import type { BaselineSource } from "@modelgate/schema";
import * as v from "valibot";
import { httpsUrl, name, sha256, stageName } from "./scalar.ts";

/** A revision that git cannot take for an option. */
const ref = v.pipe(
  v.string(),
  v.regex(/^[^\s\p{Cc}-][^\s\p{Cc}]*$/u, "expected a git ref, as base, main, v1.2 or a commit"),
);

/** `baseline:` of a model. */
export const BaselineEntry = v.pipe(
  v.strictObject({
    git: v.optional(
      v.pipe(
        ref,
        v.description("`base` for the merge base, the merge group's base or the previous push; or a ref."),
      ),
    ),
    path: v.optional(v.pipe(name, v.description("A model or predictions file, relative to this file."))),
    url: v.optional(v.pipe(httpsUrl, v.description("An address, beside its sha256."))),
    sha256: v.optional(v.pipe(sha256, v.description("The digest of what the address gives."))),
    stage: v.optional(
      v.pipe(stageName, v.description("A stage of the registry, as production: the model that holds it.")),
    ),
    report: v.optional(v.pipe(name, v.description("An earlier report, with its predictions beside it."))),
  }),
  v.check(
    ({ git, path, url, stage, report }) =>
      [git, path, url, stage, report].filter((one) => one !== undefined).length === 1,
    "expected exactly one of git, path, url, stage, report",
  ),
  v.check(
    (entry) => (entry.url === undefined) === (entry.sha256 === undefined),
    "expected url and sha256 together: only its digest says that it is the same model",
  ),
);
export type BaselineEntry = v.InferOutput<typeof BaselineEntry>;

/** Whose baseline it is: the policy file and its model; null where neither is known. */
export type Owner = { model: string | null; policy: string | null };

/** The source that a checked entry means; `base` makes its paths relative to the working directory. */
export function baselineOf(
  entry: BaselineEntry,
  base: (file: string) => string,
  owner: Owner = { model: null, policy: null },
): BaselineSource {
  const { git, path, url, sha256: digest = "", stage, report } = entry;
  if (git !== undefined) return { kind: "git", ref: git === "base" ? null : git };
  if (path !== undefined) return { kind: "path", path: base(path) };
  if (url !== undefined) return { kind: "url", url, sha256: digest };
  if (stage !== undefined) return { kind: "stage", stage, ...owner };
  return { kind: "report", path: base(report ?? "") };
}
