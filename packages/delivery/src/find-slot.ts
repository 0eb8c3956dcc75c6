import { composeSlot } from "./find/compose.ts";
import { kserveSlot } from "./find/kserve.ts";
import { kustomizeSlot } from "./find/kustomize.ts";
import { valueSlot } from "./find/value.ts";
import type { Form } from "./new-value.ts";
import type { Target } from "./target.ts";
import type { ConfigFile, Slot } from "./yaml-file.ts";

/** A slot, and what it is by where it stands. */
export type Found = { slot: Slot; form: Form };

/**
 * The one value of a file that a target means.
 * @throws ModelgateError `delivery-failed` with the line, when there is none or more than one
 */
export function findSlot(file: ConfigFile, target: Target): Found {
  switch (target.kind) {
    case "kustomize":
      return kustomizeSlot(file, target);
    case "kserve":
      return kserveSlot(file, target);
    case "compose":
      return composeSlot(file, target);
    default:
      return valueSlot(file, target);
  }
}
