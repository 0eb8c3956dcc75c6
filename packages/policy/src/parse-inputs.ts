import type { BaselineSource } from "@modelgate/schema";
import { BaselineEntry, baselineOf } from "./baseline-entry.ts";
import { shortBaseline } from "./baseline-shorthand.ts";
import { Datasets, Inputs } from "./dataset-entry.ts";
import { datasetsOf, type PolicyDataset } from "./model.ts";
import { Classes } from "./schema.ts";
import { shortClasses } from "./shorthand.ts";
import { readYaml } from "./yaml.ts";

/**
 * The `datasets` input: the policy's `datasets:` mapping as YAML.
 * @throws ModelgateError `policy-invalid`
 */
export function parseDatasets(text: string): PolicyDataset[] {
  const { value } = readYaml(text, { kind: "input", name: "datasets" }, Datasets);
  return datasetsOf(value, (file) => file);
}

/**
 * The `inputs` input: the policy's `inputs:` mapping of one data set as YAML.
 * @throws ModelgateError `policy-invalid`
 */
export function parseInputs(text: string): PolicyDataset["inputs"] {
  return readYaml(text, { kind: "input", name: "inputs" }, Inputs).value;
}

/**
 * The `classes` input: labels between commas or line ends, or a YAML list for labels that hold either. Empty: none.
 * @throws ModelgateError `policy-invalid`
 */
export function parseClasses(text: string): string[] {
  return shortClasses(text) ?? readYaml(text, { kind: "input", name: "classes" }, Classes).value.map(String);
}

/**
 * The `baseline` input: `base`, a git ref, `path:old.onnx`, `report:report.json`, `stage:production`, `https://…#sha256=…`, or the policy's
 * `baseline:` mapping as YAML. Paths are relative to the working directory.
 * @throws ModelgateError `policy-invalid`
 */
export function parseBaseline(text: string): BaselineSource {
  return (
    shortBaseline(text) ??
    baselineOf(readYaml(text, { kind: "input", name: "baseline" }, BaselineEntry).value, (file) => file)
  );
}
