export { type DirectoryPorts, directoryRegistry } from "./directory-registry.ts";
export { type GitRegistryPorts, gitRegistry } from "./git-registry.ts";
export {
  formatTagName,
  isModelName,
  isStageName,
  isVersion,
  parseTagName,
  type TagName,
} from "./gto/tag-name.ts";
export { type OciRegistryPorts, ociRegistry, ociRepositories } from "./oci-registry.ts";
export { disagreements } from "./promote/audit.ts";
export { numbered, record, type Writer } from "./promote/entry.ts";
export { type BroughtEvidence, type Evidence, isOfModel, unfit } from "./promote/evidence.ts";
export { keepReports } from "./promote/keep-reports.ts";
export {
  type Asked,
  holdOf,
  namesOf,
  type Outcome,
  type PromotionPorts,
  promote,
} from "./promote/promote.ts";
export { type KeptReport, type Records, recordsOf, unrecorded } from "./promote/records.ts";
export { recover } from "./promote/recover.ts";
export { requirementsOf, type Standing } from "./promote/requirements.ts";
export { storyOf, type Told } from "./promote/story.ts";
export type { Holder, ModelFiles, Move, NewVersion, Overview, Registry, Step, Version } from "./registry.ts";
export { ITEMS, type Item, SECTIONS, type Section } from "./score/items.ts";
export { attestationsOf, knownOf } from "./score/known.ts";
export { type Attestation, type Line, mlTestScore, type Score } from "./score/score.ts";
export { versionAt } from "./version-at.ts";
export { calledOf, versionCalled } from "./version-called.ts";
