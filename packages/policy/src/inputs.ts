import type { BaselineSource, Clause } from "@modelgate/schema";
import { shortBaseline } from "./baseline-shorthand.ts";
import type { PolicyDataset } from "./model.ts";
import { shortClasses, shortLimits } from "./shorthand.ts";

export { contradictions } from "./contradictions.ts";

// The parsers of this package as inputs use them. YAML takes ten times as long to load as a whole run takes to plan, and
// most runs write none in their inputs.

const yaml = () => import("./index.ts");

/** As `parseLimits`. */
export function limitsInput(text: string): Clause[] | Promise<Clause[]> {
  return shortLimits(text) ?? yaml().then(({ parseLimits }) => parseLimits(text));
}

/** As `parseClasses`. */
export function classesInput(text: string): string[] | Promise<string[]> {
  return shortClasses(text) ?? yaml().then(({ parseClasses }) => parseClasses(text));
}

/** As `parseBaseline`. */
export function baselineInput(text: string): BaselineSource | Promise<BaselineSource> {
  return shortBaseline(text) ?? yaml().then(({ parseBaseline }) => parseBaseline(text));
}

/** As `parseDatasets`. */
export async function datasetsInput(text: string): Promise<PolicyDataset[]> {
  return (await yaml()).parseDatasets(text);
}

/** As `parseInputs`. */
export async function columnsInput(text: string): Promise<PolicyDataset["inputs"]> {
  return (await yaml()).parseInputs(text);
}
