import type { Found } from "../find-slot.ts";
import { keysOf } from "../key-path.ts";
import type { Target } from "../target.ts";
import { type ConfigFile, refusalAt, slotAt } from "../yaml-file.ts";
import { onlyDocument } from "./only-document.ts";

/**
 * The value at a dotted path, of Helm's values or Terraform's variables.
 * @throws ModelgateError `delivery-failed`
 */
export function valueSlot(file: ConfigFile, { value }: Target & { kind: "helm" | "tfvars" }): Found {
  onlyDocument(file);
  const keys = keysOf(value);
  if (keys === null)
    throw refusalAt(
      file,
      0,
      `${JSON.stringify(value)} is no path of keys`,
      "As image.digest or containers[0].image.",
    );
  return { slot: slotAt(file, 0, keys), form: "free" };
}
