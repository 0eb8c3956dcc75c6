export { effectOf } from "./effect.ts";
export { type Evaluation, evaluate, type Gate, type Outcome } from "./evaluate.ts";
export { FACTS, type Fact } from "./fact.ts";
export type { Settings } from "./measure-unit.ts";
export { type Reference, referenceFault } from "./reference.ts";
export { rehearse } from "./rehearse.ts";
export { resolveClauses } from "./resolve-clauses.ts";
export type { Roles } from "./sample.ts";
export { type Followed, follow } from "./waive.ts";
