import { throwProblems } from "@modelgate/schema";
import { deliveryOf, ownerless, type PolicyDelivery } from "./delivery-entry.ts";
import { PolicySchema } from "./schema.ts";
import { readYaml, type Source } from "./yaml.ts";

/** What follows when a stage has moved. */
export type AfterMove = { delivery: PolicyDelivery | null; deployments: boolean };

/**
 * What a policy file says of a stage that has moved, for one model: files of other models are left out. The whole file is
 * checked.
 * @throws ModelgateError `policy-invalid` with line and column
 */
export function readDelivery(
  text: string,
  path: string,
  { stage, model }: { stage: string; model: string },
): AfterMove {
  const source: Source = { kind: "file", name: path };
  const { value, locate } = readYaml(text, source, PolicySchema);
  const stages = value.registry?.stages ?? [];
  throwProblems(ownerless(stages, Object.keys(value.models), { source, locate }));
  const found = stages.find(({ name }) => name === stage);
  const delivery = deliveryOf(found?.delivery);
  const files = delivery?.files.filter((file) => file.model === null || file.model === model) ?? [];
  return {
    delivery: delivery === null || files.length === 0 ? null : { ...delivery, files },
    deployments: found?.deployments ?? false,
  };
}
