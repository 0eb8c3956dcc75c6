import { quoted, Refusal } from "../protocol/refusal.ts";
import type { PortMetadata } from "../protocol/signature.ts";
import type { Described } from "../worker/messages.ts";

/** A served version, and its place among the models of the workers. */
export type Offered = { index: number; name: string; version: string };

/** What is served, by name and version. Which models there are is known at once, what they take when they are loaded. */
export type Catalogue = {
  /** @throws Refusal 404 */
  find(name: string, version: string | null): Offered;
  /** The protocol's `$metadata_model_response`; null while it is being loaded. */
  metadata(offered: Offered): ModelMetadata | null;
};

export type ModelMetadata = {
  name: string;
  versions: readonly string[];
  platform: string;
  inputs: readonly PortMetadata[];
  outputs: readonly PortMetadata[];
};

/** A catalogue of models, of each name the default version first; `loaded` gives what the workers found in them. */
export function openCatalogue(
  places: readonly { name: string; version: string }[],
  loaded: () => readonly Described[] | null,
): Catalogue {
  const byName = new Map<string, Offered[]>();
  for (const [index, { name, version }] of places.entries()) {
    byName.set(name, [...(byName.get(name) ?? []), { index, name, version }]);
  }
  return {
    find(name, version) {
      const versions = byName.get(name);
      if (versions === undefined) throw new Refusal(404, `no model ${quoted(name)} is served here`);
      const found = version === null ? versions[0] : versions.find((each) => each.version === version);
      if (found !== undefined) return found;
      const known = versions.map((each) => each.version).join(", ");
      throw new Refusal(
        404,
        `the model ${quoted(name)} has no version ${quoted(version ?? "")}, only ${known}`,
      );
    },
    metadata({ index, name }) {
      const model = loaded()?.[index];
      if (model === undefined) return null;
      const versions = (byName.get(name) ?? []).map(({ version }) => version);
      return { name, versions, platform: "onnx_onnxv1", inputs: model.inputs, outputs: model.outputs };
    },
  };
}
