export { judgeInLooks } from "./ratio/judge-in-looks.ts";
export { DEFAULT_LIMIT, judgeRatio, type RatioVerdict } from "./ratio/judge-ratio.ts";
export { CONFIDENCE, FIRST_LOOK, nextLook } from "./ratio/looks.ts";
export { perLaunchRatio, perLaunchRatios, type RatioOf, ratioOf } from "./ratio/per-launch-ratio.ts";
export { MOST_LAUNCHES, type Settling } from "./ratio/settle.ts";
export type { ArmName, Block, Launch, Start, Trace, WarmUp } from "./trace.ts";
