import type { Found } from "../find-slot.ts";
import type { Target } from "../target.ts";
import { type ConfigFile, refusalAt, slotAt } from "../yaml-file.ts";
import { entriesOf, entryOf, offsetOf } from "./nodes.ts";
import { onlyDocument } from "./only-document.ts";

/**
 * `image` of a service of a Compose file.
 * @throws ModelgateError `delivery-failed`
 */
export function composeSlot(file: ConfigFile, { service }: Target & { kind: "compose" }): Found {
  const services = entryOf(onlyDocument(file), "services");
  if (service !== null) return { slot: slotAt(file, 0, ["services", service, "image"]), form: "image" };
  const [only, ...more] = entriesOf(services)
    .filter(([, body]) => entryOf(body, "image") !== undefined)
    .map(([name]) => name);
  if (only === undefined)
    throw refusalAt(
      file,
      offsetOf(services),
      "services: none has an image",
      "Give the service that runs the model an `image`.",
    );
  if (more.length > 0)
    throw refusalAt(
      file,
      offsetOf(services),
      `services: ${[only, ...more].map((name) => JSON.stringify(name)).join(", ")} all have an image`,
      "Name the one that runs the model: `service`.",
    );
  return { slot: slotAt(file, 0, ["services", only, "image"]), form: "image" };
}
