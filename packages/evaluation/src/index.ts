export { type Evaluation, evaluate, type Outcome, resolveClauses, type Settings } from "./evaluate.ts";
