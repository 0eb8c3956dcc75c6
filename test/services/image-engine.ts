import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { run } from "./program.ts";

/** A Docker engine of a suite's own. */
export type DockerEngine = AsyncDisposable & {
  /** `DOCKER_HOST` for its clients. */
  host: string;
};

/** A bridge of a suite's own needs no rule of the firewall: docker's own proxy passes published ports on. */
const BRIDGE = ["--bip", "10.213.77.1/24"];

/**
 * Starts dockerd with all that it keeps in a folder that is removed with it. Without a bridge containers use the host's network,
 * or none; with one they can publish ports on loopback.
 */
export async function dockerEngine({ bridge = false } = {}): Promise<DockerEngine> {
  const folder = await mkdtemp(join(tmpdir(), "modelgate-docker-"));
  const host = `unix://${folder}/socket`;
  const child = spawn(
    "dockerd",
    [
      ...["--data-root", `${folder}/data`, "--exec-root", `${folder}/exec`, "--pidfile", `${folder}/pid`],
      ...["--host", host, ...(bridge ? BRIDGE : ["--bridge", "none"]), "--iptables=false", "--ip-masq=false"],
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-2000);
  });
  const ended = once(child, "exit");
  const stop = async () => {
    child.kill("SIGTERM");
    await Promise.race([ended, wait(15_000)]);
    child.kill("SIGKILL");
    // The network namespace that containers shared stays mounted.
    await run("umount", [`${folder}/exec/netns/default`], { cwd: folder });
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 1200; tries += 1) {
    const { code } = await run("docker", ["--host", host, "version"], { cwd: folder });
    if (code === 0) return { host, [Symbol.asyncDispose]: stop };
    if (child.exitCode !== null) break;
    await wait(100);
  }
  await stop();
  throw new Error(`dockerd did not start:\n${said}`);
}
