// A bill of materials, CycloneDX 1.6 (ECMA-424): what an image or a file consists of, the model among it with its card. The same
// parts give the same document: its serial number comes from the digest, and it holds a time only when one is given.
import { createHash } from "node:crypto";
import type { Card } from "../card/card.ts";
import { type Statement, type Subject, statement } from "../statement.ts";
import { type Component, componentOf, type Part } from "./component.ts";
import { dataComponents, modelComponent } from "./model-component.ts";

/** The predicate type under which in-toto carries such a document. */
const CYCLONEDX = "https://cyclonedx.org/bom";

/** What is described: an image, or a model alone. */
export type Described = {
  subject: Part;
  /** What it holds besides the model: node, the runtime, packages of the base. */
  parts: readonly Part[];
  /** The model; null: there is none in it. */
  card: Card | null;
  /** What the model predicts, as `multiclass-classification`; null: not known. */
  task: string | null;
  /** The version of Modelgate that writes it. */
  modelgate: string;
  /** RFC 3339; null: not said. */
  at: string | null;
};

export type Bom = {
  $schema: string;
  bomFormat: "CycloneDX";
  specVersion: "1.6";
  serialNumber: string;
  version: 1;
  metadata: { timestamp?: string; tools: { components: Component[] }; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
};

/** The bill of materials of what is described. */
export function bomOf({ subject, parts, card, task, modelgate, at }: Described): Bom {
  const whole = componentOf(subject);
  const model = card === null ? [] : [modelComponent(card, task)];
  const components = distinct([
    ...parts.map(componentOf),
    ...model,
    ...(card === null ? [] : dataComponents(card)),
  ]);
  const inside = components.filter(({ type }) => type !== "data").map((component) => component["bom-ref"]);
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    ...{ bomFormat: "CycloneDX", specVersion: "1.6" },
    serialNumber: serialOf(subject, components),
    version: 1,
    metadata: {
      ...(at === null ? {} : { timestamp: at }),
      tools: {
        components: [{ type: "application", "bom-ref": "modelgate", name: "modelgate", version: modelgate }],
      },
      component: whole,
    },
    components,
    dependencies: [{ ref: whole["bom-ref"], dependsOn: inside.toSorted() }],
  };
}

/** One of each name: an image may have the same layer twice, and empty layers are all alike. */
function distinct(components: readonly Component[]): Component[] {
  return [...new Map(components.map((component) => [component["bom-ref"], component])).values()];
}

/** The statement that these bytes consist of that. */
export function bomStatement(bom: Bom, subjects: readonly Subject[]): Statement {
  return statement(subjects, CYCLONEDX, { ...bom });
}

/** A UUID of version 8 (RFC 9562, 5.8) made of what is described: whoever describes the same writes the same. */
function serialOf(subject: Part, components: readonly Component[]): string {
  const bytes = createHash("sha256")
    .update(JSON.stringify([subject, components]))
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-")}`;
}
