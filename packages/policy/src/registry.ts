import type { StageRule } from "@modelgate/schema";
import { besides } from "./model.ts";
import type { PlaceEntry } from "./registry-place.ts";
import { PolicySchema } from "./schema.ts";
import { readYaml } from "./yaml.ts";

/** What versions and stages are kept in. `{model}` in a name or a repository stands for the name of the model. */
export type RegistryPlace =
  | { type: "git" }
  /** `url` null: the environment's. `isLegacy`: MLflow's own stages, not aliases. */
  | { type: "mlflow"; url: string | null; name: string; isLegacy: boolean; isHttpAllowed: boolean }
  | { type: "oci"; repository: string; isHttpAllowed: boolean }
  /** From the working directory. */
  | { type: "directory"; path: string };

/** Where versions and stages are kept, and the names of the policy's models. */
export type PolicyRegistry = {
  place: RegistryPlace;
  stages: readonly StageRule[];
  models: readonly string[];
};

/**
 * The registry of a policy file; null where it has none. The whole file is checked.
 * @throws ModelgateError `policy-invalid`
 */
export function readRegistry(text: string, path: string): PolicyRegistry | null {
  const { registry, models } = readYaml(text, { kind: "file", name: path }, PolicySchema).value;
  if (registry === undefined) return null;
  return {
    place: placeOf(registry, path),
    models: Object.keys(models),
    stages: registry.stages.map((stage) => ({
      name: stage.name,
      from: stage.from ?? null,
      requires: stage.requires,
      maxEvidenceAgeMs: stage["max-evidence-age"] ?? null,
      soakMs: stage.soak ?? null,
      approval: stage.approval ?? null,
      signedBy: stage["signed-by"] ?? [],
      allowClaimed: stage["allow-claimed"],
    })),
  };
}

function placeOf(entry: PlaceEntry, policy: string): RegistryPlace {
  const { type, url, name, repository = "", path = "" } = entry;
  const isHttpAllowed = entry["allow-http"] === true;
  switch (type) {
    case "git":
      return { type };
    case "mlflow":
      return {
        ...{ type, url: url ?? null, name: name ?? "{model}" },
        ...{ isLegacy: entry["legacy-stages"] === true, isHttpAllowed },
      };
    case "oci":
      return { type, repository, isHttpAllowed };
    case "directory":
      return { type, path: besides(policy)(path) };
  }
}
