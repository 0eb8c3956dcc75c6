export type { AnswerDifference } from "./answers.ts";
export { type Axes, type Conditions, DEFAULT_CONDITIONS } from "./conditions.ts";
export type { TimedDataset } from "./feed-source.ts";
export { OPTIMISATIONS, type Optimisation } from "./job.ts";
export type { NodeTime, ProfiledArm } from "./profile.ts";
export type { Probe, Served } from "./server.ts";
export type { Started } from "./start.ts";
export {
  type LaunchOptions,
  openTimer,
  type TimedLaunch,
  type TimedModel,
  type Timer,
  type TimerParts,
} from "./timer.ts";
