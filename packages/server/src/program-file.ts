import { existsSync } from "node:fs";
import { join } from "node:path";

/** The server's program for a caller that is not it: `server/index.js` beside a bundle, or the source. */
export function programFile(): string {
  const bundled = join(import.meta.dirname, "server", "index.js");
  return existsSync(bundled) ? bundled : join(import.meta.dirname, "program.ts");
}
