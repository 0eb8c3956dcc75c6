import { digestsOf } from "../statement.ts";
import type { ModelCard } from "./model-component.ts";

/** One part of what is shipped. */
export type Part = {
  kind: "application" | "container" | "file" | "framework" | "library" | "operating-system" | "platform";
  name: string;
  /** null: it has none. */
  version: string | null;
  /** `sha256:…` of its bytes. */
  digest?: string;
  /** A package URL: `pkg:npm/onnxruntime-node@1.30.0`. */
  purl?: string;
  /** An SPDX identifier: `MIT`. */
  licence?: string;
};

/** A component in CycloneDX's words, as far as it is written here. */
export type Component = {
  type: Part["kind"] | "machine-learning-model" | "data";
  "bom-ref": string;
  name: string;
  version?: string;
  hashes?: { alg: "SHA-256"; content: string }[];
  licenses?: { license: { id: string } }[];
  purl?: string;
  modelCard?: ModelCard;
  data?: { type: "dataset"; name: string }[];
  properties?: { name: string; value: string }[];
};

export function componentOf({ kind, name, version, digest, purl, licence }: Part): Component {
  return {
    type: kind,
    "bom-ref": purl ?? refOf(kind, name, digest ?? version ?? ""),
    name,
    ...(version === null ? {} : { version }),
    ...(digest === undefined ? {} : { hashes: hashesOf(digest) }),
    ...(licence === undefined ? {} : { licenses: [{ license: { id: licence } }] }),
    ...(purl === undefined ? {} : { purl }),
  };
}

/** A name within one document, unlike any other's: kind, name and what tells two of a name apart. */
export function refOf(kind: string, name: string, which: string): string {
  return [kind, name, which].map(encodeURIComponent).join("/");
}

export function hashesOf(digest: string): { alg: "SHA-256"; content: string }[] {
  return [{ alg: "SHA-256", content: digestsOf(digest).sha256 }];
}
