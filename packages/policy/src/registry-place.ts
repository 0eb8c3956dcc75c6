import * as v from "valibot";
import { name } from "./scalar.ts";

/** The kinds of registries, each with the keys that say where it is; those that it cannot do without are `must`. */
const KINDS = {
  git: { must: [], may: [] },
  mlflow: { must: [], may: ["url", "name", "legacy-stages", "allow-http"] },
  oci: { must: ["repository"], may: ["allow-http"] },
  directory: { must: ["path"], may: [] },
} as const;

const address = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[^\s/?#@]+(?:\/[^\s?#]*)?$/u,
    "expected an address as https://mlflow.example.com, without a user, `?` and `#`",
  ),
);

/** The keys of `registry:` that say what it is kept in. `{model}` stands for the name of the model. */
export const placeEntries = {
  type: v.optional(
    v.pipe(
      v.picklist(["git", "mlflow", "oci", "directory"]),
      v.description(
        "What it is kept in: annotated tags of the repository, a server of MLflow, a repository of container images, a folder.",
      ),
    ),
    "git",
  ),
  url: v.optional(
    v.pipe(address, v.description("mlflow: the address of the server; absent: MLFLOW_TRACKING_URI.")),
  ),
  name: v.optional(
    v.pipe(name, v.description("mlflow: the registered model, as prod-{model}; absent: the model's name.")),
  ),
  "legacy-stages": v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        "mlflow: keep stages as Staging and Production, deprecated since 2.9, and not as aliases.",
      ),
    ),
  ),
  repository: v.optional(
    v.pipe(name, v.description("oci: the repository, as ghcr.io/owner/models/{model}.")),
  ),
  path: v.optional(
    v.pipe(name, v.description("directory: the folder or mounted share, relative to this file.")),
  ),
  "allow-http": v.optional(
    v.pipe(v.boolean(), v.description("mlflow, oci: talk plain http with a machine that is not this one.")),
  ),
};

/** What was written of the place; keys of other kinds than its own are refused by `placeIssues`. */
export type PlaceEntry = v.InferOutput<v.StrictObjectSchema<typeof placeEntries, undefined>>;

const PLACE_KEYS = ["url", "name", "legacy-stages", "repository", "path", "allow-http"] as const;

/** What is wrong with a place: a key of another kind, or one that is missing; each with the key that it is about. */
export function placeIssues(place: PlaceEntry): { key: string; message: string }[] {
  const { type } = place;
  const { must, may } = KINDS[type];
  const known: readonly string[] = [...must, ...may];
  const foreign = PLACE_KEYS.filter((key) => place[key] !== undefined && !known.includes(key)).map((key) => {
    const owners = Object.entries(KINDS).filter(([, kind]) =>
      [...kind.must, ...kind.may].some((one) => one === key),
    );
    return {
      key,
      message: `expected \`${key}\` only with \`type: ${owners.map(([owner]) => owner).join("` or `")}\``,
    };
  });
  const missing = must
    .filter((key) => place[key] === undefined)
    .map((key) => ({ key: "type", message: `expected \`${key}\` beside \`type: ${type}\`` }));
  return [...foreign, ...missing];
}

/** MLflow's grammar of aliases; `latest` and `v7` are its own words. */
const ALIAS = /^(?!latest$|v\d+$)[\w-]{1,255}$/iu;

/** Of the distribution specification's tags those that Modelgate's own do not begin as. */
const TAG = /^(?!modelgate-)\w[\w-]{0,127}$/u;

/** Why a registry cannot keep a stage under this name; null: it can. */
export function stageIssue({ type, "legacy-stages": isLegacy }: PlaceEntry, stage: string): string | null {
  if (type === "oci")
    return TAG.test(stage)
      ? null
      : "expected a tag of at most 128 letters, digits, `-` and `_`, not beginning with `modelgate-`";
  if (type !== "mlflow") return null;
  if (isLegacy === true)
    return /^(?:staging|production)$/iu.test(stage)
      ? null
      : "expected staging or production: MLflow has no other legacy stages";
  return ALIAS.test(stage)
    ? null
    : "expected what MLflow takes for an alias: letters, digits, `-` and `_`, other than `latest` and `v1`";
}
