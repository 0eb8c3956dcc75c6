import { join } from "node:path";
import { type RunningServer, startProcess } from "@modelgate/image/parity";

const program = join(import.meta.dirname, "../../packages/server/src/program.ts");
const PAUSE_MS = 50;

/**
 * Starts the server of packages/server, on loopback, over `models/` of a folder, and waits until it is ready.
 * @throws Error with the server's logs when it ends before
 */
export async function servedFolder(folder: string): Promise<RunningServer> {
  const server = await startProcess({
    program: process.execPath,
    args: (port) => [
      program,
      ...["--models", join(folder, "models"), "--port", String(port), "--drain-delay-ms", "0"],
    ],
    env: { ORT_DISABLE_TELEMETRY: "1" },
    cwd: folder,
  });
  while ((await server.ended()) === null) {
    const ready = await fetch(`${server.origin}/v2/health/ready`).catch(() => null);
    if (ready?.status === 200) return server;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  const logs = await server.logs();
  await server[Symbol.asyncDispose]();
  throw new Error(logs);
}
