import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { checkOf, measurementOf, reportOf } from "../../../render/src/report-builder.ts";
import { cardOf } from "../card/card.ts";
import { type Bom, bomOf, bomStatement, type Described } from "./bom.ts";

const A = `sha256:${"aa".repeat(32)}`;
const report = reportOf({
  measurements: [
    measurementOf(),
    measurementOf({ id: "m2", slice: { writer: "7" }, value: 0.9, interval: null }),
    measurementOf({ id: "m3", metric: "auc", value: null, interval: null, reason: "only one class" }),
  ],
  checks: [
    checkOf(),
    checkOf({ id: "test/accuracy/max-drop", verdict: "skipped", effect: "skipped", because: "no baseline" }),
  ],
});
const image: Described = {
  subject: { kind: "container", name: "digits", version: "v1.2.0", digest: A },
  parts: [
    {
      kind: "application",
      name: "node",
      version: "24.21.0",
      licence: "MIT",
      purl: "pkg:generic/node@24.21.0",
    },
    {
      kind: "library",
      name: "onnxruntime-node",
      version: "1.30.0",
      digest: A,
      purl: "pkg:npm/onnxruntime-node@1.30.0",
    },
    { kind: "operating-system", name: "debian", version: null },
  ],
  ...{ card: cardOf([report]), task: "multiclass-classification", modelgate: "0.1.0", at: null },
};

const schema = (name: string) =>
  JSON.parse(
    readFileSync(
      join(import.meta.dirname, "../../../../test/fixtures/evidence/cyclonedx", `${name}.schema.json`),
      "utf8",
    ),
  );
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv);
for (const format of ["iri-reference", "idn-email"]) ajv.addFormat(format, true);
// The copies refer to one another by the names of their files.
for (const name of ["spdx", "jsf-0.82"])
  ajv.addSchema({ ...schema(name), $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json` });
const validate = ajv.compile(schema("bom-1.6"));
const faults = (bom: Bom) => (validate(JSON.parse(JSON.stringify(bom))) ? [] : validate.errors);

const model = (bom: Bom) => bom.components.find(({ type }) => type === "machine-learning-model");

it.each<[name: string, described: Described]>([
  ["an image with its model", image],
  ["an image without a card", { ...image, card: null }],
  [
    "an image with one layer twice",
    { ...image, parts: [1, 2].map(() => ({ kind: "file", name: "layer", version: null, digest: A })) },
  ],
  ["a model alone, at a time", { ...image, parts: [], at: "2026-11-21T06:00:00Z" }],
  [
    "a model of which only a file is known",
    { ...image, card: { ...cardOf([report]), digest: null }, task: null },
  ],
  [
    "hostile names",
    { ...image, card: cardOf([reportOf({ subject: { ...report.subject, name: "a/../<b>\u202e\n" } })]) },
  ],
])("is valid by CycloneDX's schema: %s", (_name, described) => {
  expect(faults(bomOf(described))).toEqual([]);
});

it("would see a fault", () => {
  const bom = bomOf(image);
  expect(faults({ ...bom, serialNumber: "1" })).not.toEqual([]);
});

it("gives every part a name of its own, and refers to nothing else", () => {
  const bom = bomOf(image);
  const refs = [bom.metadata.component, ...bom.components].map((component) => component["bom-ref"]);
  expect(new Set(refs).size).toBe(refs.length);
  const asked = [...bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn])];
  const data = model(bom)?.modelCard?.modelParameters.datasets.map(({ ref }) => ref) ?? [];
  expect([...asked, ...data].filter((ref) => !refs.includes(ref))).toEqual([]);
  expect(data).toHaveLength(1);
});

it("carries what was measured, where, with its interval; and what was not, among the limits", () => {
  const card = model(bomOf(image))?.modelCard;
  expect(card?.modelParameters.task).toBe("multiclass-classification");
  expect(card?.quantitativeAnalysis.performanceMetrics).toEqual([
    {
      type: "accuracy",
      value: "0.971",
      slice: "dataset test",
      confidenceInterval: { lowerBound: "0.9624", upperBound: "0.9776" },
    },
    { type: "accuracy", value: "0.9", slice: "dataset test, writer 7" },
  ]);
  expect(card?.considerations.technicalLimitations.join("\n")).toMatch(
    /auc on test was not measured: only one class/u,
  );
});

it("is the same for the same, and another one for another", () => {
  const text = (described: Described) => JSON.stringify(bomOf(described));
  expect(text(image)).toBe(text(structuredClone(image)));
  const [first, ...rest] = image.parts;
  const other = {
    ...image,
    parts: [{ ...first, version: "24.22.0" } as Described["parts"][number], ...rest],
  };
  expect(bomOf(other).serialNumber).not.toBe(bomOf(image).serialNumber);
  expect(bomOf({ ...image, at: "2026-11-21T06:00:00Z" }).metadata.timestamp).toBe("2026-11-21T06:00:00Z");
  expect(bomOf(image).metadata.timestamp).toBeUndefined();
});

it("is said of bytes under CycloneDX's predicate type", () => {
  const said = bomStatement(bomOf(image), [{ name: "digits", digest: { sha256: "aa".repeat(32) } }]);
  expect(said.predicateType).toBe("https://cyclonedx.org/bom");
  expect(said.predicate["bomFormat"]).toBe("CycloneDX");
});
