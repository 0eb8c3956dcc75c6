export { type GitRegistryPorts, gitRegistry } from "./git-registry.ts";
export {
  formatTagName,
  isModelName,
  isStageName,
  isVersion,
  parseTagName,
  type TagName,
} from "./gto/tag-name.ts";
export { type Evidence, unfit } from "./promote/evidence.ts";
export { type Requirement, requirementsOf, type Standing } from "./promote/requirements.ts";
export { ruleOf, type StageRule } from "./promote/stage-rule.ts";
export type { Holder, Move, NewVersion, Registry, Step, Version } from "./registry.ts";
