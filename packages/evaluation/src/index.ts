export { type Evaluation, evaluate, type Outcome } from "./evaluate.ts";
export type { Settings } from "./measure-dataset.ts";
export { rehearse } from "./rehearse.ts";
export { resolveClauses } from "./resolve-clauses.ts";
