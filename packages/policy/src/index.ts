export { parseLimits } from "./clause.ts";
export { type ExtendsReference, extendsOf, type LoadExtended, loadOrganisations } from "./extends.ts";
export { type JudgedPolicy, judgedPolicy } from "./judged-policy.ts";
export type { PolicyDataset, PolicyModel } from "./model.ts";
export { extendPolicy, type Organisation, readOrganisation } from "./organisation.ts";
export { parseBaseline, parseClasses, parseDatasets, parseInputs } from "./parse-inputs.ts";
export { modelNames, type Resolve, readPolicy } from "./policy.ts";
export { type PolicyRegistry, type PolicyStage, readRegistry } from "./registry.ts";
export { PolicySchema } from "./schema.ts";
