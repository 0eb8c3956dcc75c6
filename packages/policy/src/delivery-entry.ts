import type { Problem } from "@modelgate/schema";
import * as v from "valibot";
import type { Keys } from "./explain-issue.ts";
import { name } from "./scalar.ts";
import { type Place, problemAt, type Source } from "./yaml.ts";

/** What of a version is written: the digest of its image, of its bytes, or its name. */
const WRITES = ["image", "model", "version"] as const;

/** A value in a file that a deployment reads. Shaped as `Target` of @modelgate/delivery, which this package does not know. */
export type DeliveryFile = { path: string; write: (typeof WRITES)[number]; model: string | null } & (
  | { kind: "kustomize"; image: string }
  | { kind: "helm" | "tfvars"; value: string }
  | { kind: "kserve"; name: string | null; value: string | null }
  | { kind: "compose"; service: string | null }
);

/** Where the new digest goes when a stage has moved. null: this repository, its default branch, nothing is started. */
export type PolicyDelivery = {
  repository: string | null;
  branch: string | null;
  by: "commit" | "pull-request";
  files: readonly DeliveryFile[];
  dispatch: { kind: "workflow" | "event"; name: string } | null;
};

const filePath = v.pipe(
  v.string(),
  v.regex(
    /^(?![/-])(?!(?:.*\/)?\.{1,2}(?:\/|$))(?!.*\/\/)[^\\\p{Cc}]*[^\\\p{Cc}/]$/u,
    "expected a path from the root of the repository, as deploy/values.yaml",
  ),
);

const KINDS = ["kustomize", "helm", "kserve", "compose", "tfvars"] as const;

const FileEntry = v.pipe(
  v.strictObject({
    kustomize: v.optional(v.pipe(filePath, v.description("A kustomization.yaml, beside `image`."))),
    helm: v.optional(v.pipe(filePath, v.description("A file of Helm's values, beside `value`."))),
    kserve: v.optional(v.pipe(filePath, v.description("A file with a KServe InferenceService."))),
    compose: v.optional(v.pipe(filePath, v.description("A Compose file."))),
    tfvars: v.optional(v.pipe(filePath, v.description("A tfvars.json of Terraform, beside `value`."))),
    image: v.optional(v.pipe(name, v.description("kustomize: the name of the entry of `images`."))),
    value: v.optional(
      v.pipe(name, v.description("helm, tfvars, kserve: where the value stands, as image.digest.")),
    ),
    name: v.optional(v.pipe(name, v.description("kserve: which InferenceService; absent: the only one."))),
    service: v.optional(
      v.pipe(name, v.description("compose: which service; absent: the only one with an image.")),
    ),
    write: v.optional(
      v.pipe(
        v.picklist(WRITES),
        v.description(
          "`image`: digest of the image that containerize proved; `model`: of the file; `version`.",
        ),
      ),
      "image",
    ),
    model: v.optional(v.pipe(name, v.description("Whose value it is, where the policy has several models."))),
  }),
  v.check(
    (entry) => KINDS.filter((kind) => entry[kind] !== undefined).length === 1,
    "expected exactly one of kustomize, helm, kserve, compose, tfvars",
  ),
  v.check(
    ({ kustomize, image }) => (kustomize === undefined) === (image === undefined),
    "expected image with kustomize, and only there",
  ),
  v.check(
    ({ helm, tfvars, kserve, value }) =>
      value === undefined ? (helm ?? tfvars) === undefined : (helm ?? tfvars ?? kserve) !== undefined,
    "expected value with helm and tfvars, and else only with kserve",
  ),
  v.check(
    (entry) => entry.name === undefined || entry.kserve !== undefined,
    "expected name only with kserve",
  ),
  v.check(
    ({ service, compose }) => service === undefined || compose !== undefined,
    "expected service only with compose",
  ),
);
type FileEntry = v.InferOutput<typeof FileEntry>;

const branch = v.pipe(
  v.string(),
  // What git takes for a branch (git-check-ref-format), without what nobody means.
  v.regex(
    /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$))[\w./@+-]*[\w@+-]$/u,
    "expected the name of a branch, as main",
  ),
);

/** `delivery:` of a stage. */
export const DeliveryEntry = v.pipe(
  v.strictObject({
    repository: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^\w[\w-]*\/(?!\.{1,2}$)[\w.-]+$/u, "expected owner/name"),
        v.description("Where the files are: owner/name; absent: this repository."),
      ),
    ),
    branch: v.optional(v.pipe(branch, v.description("The branch; absent: the repository's default."))),
    by: v.optional(
      v.pipe(v.picklist(["commit", "pull-request"]), v.description("How the change gets there.")),
      "commit",
    ),
    files: v.pipe(
      v.array(FileEntry),
      v.minLength(1, "expected at least one file"),
      v.maxLength(50, "expected at most 50 files"),
    ),
    dispatch: v.optional(
      v.pipe(
        v.strictObject({
          workflow: v.optional(
            v.pipe(
              v.string(),
              v.regex(/^[\w.-]+\.ya?ml$/u, "expected the file name of a workflow, as deploy.yml"),
              v.description("A workflow with `workflow_dispatch`, by its file name."),
            ),
          ),
          event: v.optional(
            v.pipe(name, v.maxLength(100), v.description("The type of a `repository_dispatch`.")),
          ),
        }),
        v.check(
          ({ workflow, event }) => (workflow === undefined) !== (event === undefined),
          "expected exactly one of workflow, event",
        ),
        v.description("What is started afterwards: what the job's own token pushes starts nothing."),
      ),
    ),
  }),
  v.check(
    ({ by, dispatch }) => by === "commit" || dispatch === undefined,
    "expected dispatch only with `by: commit`: before its merge a pull request delivers nothing",
  ),
);
export type DeliveryEntry = v.InferOutput<typeof DeliveryEntry>;

/** Whether an entry writes the digest of an image, which only a report of containerize knows. */
export function deliversImage({ files }: DeliveryEntry): boolean {
  return files.some(({ write }) => write === "image");
}

/** The delivery that a checked entry means. */
export function deliveryOf(entry: DeliveryEntry | undefined): PolicyDelivery | null {
  if (entry === undefined) return null;
  const { repository = null, branch: onto = null, by, files, dispatch } = entry;
  const { workflow, event } = dispatch ?? {};
  return {
    ...{ repository, branch: onto, by, files: files.map(fileOf) },
    dispatch:
      workflow !== undefined
        ? { kind: "workflow", name: workflow }
        : event !== undefined
          ? { kind: "event", name: event }
          : null,
  };
}

function fileOf(entry: FileEntry): DeliveryFile {
  const { kustomize, helm, kserve, compose, tfvars, write, model = null } = entry;
  const shared = { write, model };
  if (kustomize !== undefined)
    return { ...shared, kind: "kustomize", path: kustomize, image: entry.image ?? "" };
  if (kserve !== undefined)
    return { ...shared, kind: "kserve", path: kserve, name: entry.name ?? null, value: entry.value ?? null };
  if (compose !== undefined)
    return { ...shared, kind: "compose", path: compose, service: entry.service ?? null };
  const kind = helm === undefined ? "tfvars" : "helm";
  return { ...shared, kind, path: helm ?? tfvars ?? "", value: entry.value ?? "" };
}

type Stages = readonly { delivery?: DeliveryEntry | undefined }[];

/** Files that belong to no model or to an unknown one: of two models the later would overwrite the earlier. */
export function ownerless(
  stages: Stages,
  models: readonly string[],
  { source, locate }: { source: Source; locate: (keys: Keys) => Place | undefined },
): Problem[] {
  return stages.flatMap(({ delivery }, stage) =>
    (delivery?.files ?? []).flatMap(({ model }, file) => {
      if (model === undefined ? models.length === 1 : models.includes(model)) return [];
      const keys = ["registry", "stages", stage, "delivery", "files", file];
      const what =
        model === undefined
          ? "expected `model`: whose value it is"
          : `model: no model ${JSON.stringify(model)}`;
      return [
        problemAt(source, locate(keys), `${keys.join(".")}: ${what}`, `They are ${models.join(", ")}.`),
      ];
    }),
  );
}
