export { parseLimits } from "./clause.ts";
export {
  type PolicyDataset,
  type PolicyModel,
  parseClasses,
  parseDatasets,
  parseInputs,
  readPolicy,
} from "./policy.ts";
export { PolicySchema } from "./schema.ts";
