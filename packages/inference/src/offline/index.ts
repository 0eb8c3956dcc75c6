export { type Asking, answerRows, type Offline, type OfflineStart, offlineStart } from "./answer-rows.ts";
export type { Answer, Question } from "./job.ts";
export { numbersOf } from "./numbers-of.ts";
