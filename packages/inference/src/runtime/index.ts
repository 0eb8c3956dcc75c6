export type { Attempt, Source } from "./attempt.ts";
export { findRuntime, type Runtime, type RuntimeOptions, type RuntimePorts } from "./find.ts";
export { loadRuntime, type Ort } from "./load.ts";
export { RELEASE } from "./pinned.ts";
export type { RegistryPorts } from "./registry.ts";
export { type Digests, type Release, runtimeFiles, travelPath } from "./release.ts";
