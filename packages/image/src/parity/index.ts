export type { OutputParity } from "./compare-answers.ts";
export { judgeParity, type ParityFinding } from "./judge-parity.ts";
export { PARITY_LIMITS, type ParityLimits, type Tolerance } from "./limits.ts";
export { type Parity, type Proof, proveParity } from "./prove-parity.ts";
export type { Ending, RunningServer, ServerStart } from "./running-server.ts";
export { type ProcessParts, startProcess } from "./start-process.ts";
export type { Refusal } from "./survive.ts";
