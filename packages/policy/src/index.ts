export { parseLimits } from "./clause.ts";
export { type PolicyDataset, type PolicyModel, parseDatasets, readPolicy } from "./policy.ts";
export { PolicySchema } from "./schema.ts";
