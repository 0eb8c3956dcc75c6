import type { Found } from "../find-slot.ts";
import { type Keys, keysOf, pathOf } from "../key-path.ts";
import type { Target } from "../target.ts";
import { type ConfigFile, refusalAt, slotAt } from "../yaml-file.ts";
import { entriesOf, entryOf, itemsOf, offsetOf, textOf } from "./nodes.ts";

/**
 * `storageUri` or `image` of the predictor of a KServe InferenceService, in a file of any number of resources.
 * @throws ModelgateError `delivery-failed`
 */
export function kserveSlot(file: ConfigFile, { name, value }: Target & { kind: "kserve" }): Found {
  const document = serviceIn(file, name);
  const keys = value === null ? onlyPlace(file, document) : keysOf(value);
  if (keys === null)
    throw refusalAt(
      file,
      0,
      `${JSON.stringify(value)} is no path of keys`,
      "As spec.predictor.model.storageUri.",
    );
  return { slot: slotAt(file, document, keys), form: keys.at(-1) === "image" ? "image" : "free" };
}

function serviceIn(file: ConfigFile, name: string | null): number {
  const services = file.documents.flatMap(({ contents }, at) => {
    const isOne =
      textOf(entryOf(contents, "kind")) === "InferenceService" &&
      (textOf(entryOf(contents, "apiVersion")) ?? "").startsWith("serving.kserve.io/");
    const own = textOf(entryOf(entryOf(contents, "metadata"), "name"));
    return isOne && (name === null || own === name) ? [{ at, contents }] : [];
  });
  const [only, other] = services;
  const which = name === null ? "" : ` named ${JSON.stringify(name)}`;
  if (only === undefined)
    throw refusalAt(
      file,
      0,
      `no InferenceService${which}`,
      "Name the file and the service that serve the model.",
    );
  if (other !== undefined)
    throw refusalAt(
      file,
      offsetOf(other.contents),
      `${services.length} InferenceServices${which}`,
      name === null ? "Name the one that serves the model: `name`." : "Leave one of them.",
    );
  return only.at;
}

/** Where a predictor says what it serves: `model.storageUri`, that of a framework's own key, or a container's image. */
function onlyPlace(file: ConfigFile, document: number): Keys {
  const predictor = entryOf(entryOf(file.documents[document]?.contents, "spec"), "predictor");
  const models = entriesOf(predictor).flatMap(([key, body]): Keys[] =>
    entryOf(body, "storageUri") === undefined ? [] : [["spec", "predictor", key, "storageUri"]],
  );
  const containers = itemsOf(entryOf(predictor, "containers")).flatMap((body, at): Keys[] =>
    entryOf(body, "image") === undefined ? [] : [["spec", "predictor", "containers", at, "image"]],
  );
  const [only, ...more] = [...models, ...containers];
  if (only === undefined)
    throw refusalAt(
      file,
      offsetOf(predictor),
      "the predictor has no storageUri and no image",
      "Write what is deployed now there once.",
    );
  if (more.length > 0)
    throw refusalAt(
      file,
      offsetOf(predictor),
      `the predictor has ${[only, ...more].map(pathOf).join(", ")}`,
      "Name the one that says what is deployed: `value`.",
    );
  return only;
}
