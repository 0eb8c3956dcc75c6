import { PolicySchema } from "./schema.ts";
import { readYaml } from "./yaml.ts";

/** What a stage asks for. Durations are milliseconds; null: nothing is asked. */
export type PolicyStage = {
  name: string;
  from: string | null;
  requires: readonly string[];
  maxEvidenceAgeMs: number | null;
  soakMs: number | null;
  approval: string | null;
  signedBy: readonly string[];
  allowClaimed: boolean;
};

/** Where versions and stages are kept. */
export type PolicyRegistry = { type: "git"; stages: readonly PolicyStage[] };

/**
 * The registry of a policy file; null where it has none. The whole file is checked.
 * @throws ModelgateError `policy-invalid`
 */
export function readRegistry(text: string, path: string): PolicyRegistry | null {
  const { registry } = readYaml(text, { kind: "file", name: path }, PolicySchema).value;
  if (registry === undefined) return null;
  return {
    type: registry.type,
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
