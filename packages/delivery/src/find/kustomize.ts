import type { Found } from "../find-slot.ts";
import type { Target } from "../target.ts";
import { type ConfigFile, refusalAt, slotAt } from "../yaml-file.ts";
import { entryOf, itemsOf, offsetOf, textOf } from "./nodes.ts";
import { onlyDocument } from "./only-document.ts";

/**
 * `digest` or `newTag` of the one entry of `images:` with this name, as `kustomize edit set image` writes them.
 * @throws ModelgateError `delivery-failed`
 */
export function kustomizeSlot(file: ConfigFile, { image, write }: Target & { kind: "kustomize" }): Found {
  const root = onlyDocument(file);
  const images = entryOf(root, "images");
  const named = itemsOf(images)
    .map((item, at) => ({ item, at }))
    .filter(({ item }) => textOf(entryOf(item, "name")) === image);
  const [only, other] = named;
  if (only === undefined)
    throw refusalAt(
      file,
      offsetOf(images),
      `images: none has the name ${JSON.stringify(image)}`,
      "Give the entry that deploys the model: `{ name, digest }`.",
    );
  if (other !== undefined)
    throw refusalAt(
      file,
      offsetOf(other.item),
      `images: ${named.length} entries have the name ${JSON.stringify(image)}, the first in line ${file.lines.linePos(offsetOf(only.item)).line}`,
      "Leave one of them.",
    );
  const key = write === "version" ? "newTag" : "digest";
  const rival = write === "version" ? "digest" : "newTag";
  const beside = entryOf(only.item, rival);
  // Of both, kustomize shows both and the runtime takes the digest.
  if (beside !== undefined)
    throw refusalAt(
      file,
      offsetOf(beside),
      `images: ${JSON.stringify(image)} has a ${rival} as well as what is written, ${key}`,
      `Take ${rival} out${write === "version" ? ", or leave `write` out" : ""}.`,
    );
  const slot = slotAt(file, 0, ["images", only.at, key]);
  return { slot, form: write === "version" ? "tag" : "digest" };
}
