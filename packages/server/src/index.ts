export type { LineWriter } from "./line-writer.ts";
export { programFile } from "./program-file.ts";
export { serveUntilSignal } from "./run-server.ts";
export { type ModelServer, type ServerParts, serve } from "./serve.ts";
export { FLAGS, type Flag, flagsHelp, readSettings, type Settings } from "./settings.ts";
