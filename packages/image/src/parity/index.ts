export { writeDockerArchive } from "./docker-archive.ts";
export { judgeParity, type ParityFinding } from "./judge-parity.ts";
export { PARITY_LIMITS, type ParityLimits } from "./limits.ts";
export { type Proof, proveParity } from "./prove-parity.ts";
export type { RunningServer, ServerStart } from "./running-server.ts";
export { findStarter, removeOnEarlyEnd, type Starter, startImage } from "./start-image.ts";
export { startProcess } from "./start-process.ts";
export { unpackedServer } from "./start-unpacked.ts";
