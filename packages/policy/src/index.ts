export { parseLimits } from "./clause.ts";
export type { PolicyDataset, PolicyModel } from "./model.ts";
export { parseBaseline, parseClasses, parseDatasets, parseInputs } from "./parse-inputs.ts";
export { modelNames, type Resolve, readPolicy } from "./policy.ts";
export { OrganisationSchema, PolicySchema } from "./schema.ts";
