import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { onEarlyEnd } from "@modelgate/inference/early-end";
import { failure } from "@modelgate/schema";
import { type Exec, lastLine } from "../build/engines.ts";
import { USER } from "../user.ts";
import type { Ending, RunningServer } from "./running-server.ts";

/** The engines that can start an image. */
const STARTERS = ["docker", "podman"] as const;
export type Starter = (typeof STARTERS)[number];

/** An image that an engine has, and how it is started. */
export type StartedImage = {
  engine: Starter;
  exec: Exec;
  /** As the engine knows it. */
  image: string;
  /** The port that it listens on. */
  port: number;
  memoryBytes: number;
};

/** Asked at most so often whether it still runs: each time is a process. */
const LOOK_EVERY_MS = 250;
const KILLED = 137;
/** A runner that cancels a job kills it some ten seconds after its first word. */
const REMOVAL_MS = 5000;

/**
 * The first engine that answers, of those that can start an image; null: there is none.
 * @param wanted one of them alone
 */
export async function findStarter(exec: Exec, wanted: Starter | null): Promise<Starter | null> {
  for (const engine of wanted === null ? STARTERS : [wanted]) {
    const answer = await exec(engine, [
      "version",
      "--format",
      "{{.Client.Version}} {{.Server.Version}}",
    ]).catch(() => null);
    if (answer?.exitCode === 0) return engine;
    // Podman on the machine itself has no server that could answer.
    const plain = engine === "podman" ? await exec(engine, ["info"]).catch(() => null) : null;
    if (plain?.exitCode === 0) return engine;
  }
  return null;
}

/**
 * Starts a container as the manifests have it run: as their user, read-only but for /tmp, without capabilities; its port on loopback
 * alone.
 * @throws ModelgateError `server-failed` with what the engine said
 */
export async function startImage({
  engine,
  exec,
  image,
  port,
  memoryBytes,
}: StartedImage): Promise<RunningServer> {
  const run = async (...args: string[]) => await exec(engine, args);
  // A name of its own: of a container that was made and cannot be started docker says an id, and podman nothing. Both leave it behind.
  const name = `modelgate-${randomUUID()}`;
  const removal = ["rm", "--force", "--volumes", name];
  const callOff = removeOnEarlyEnd(engine, removal);
  const started = await run(
    "run",
    ...["--detach", "--name", name, "--user", `${USER}:${USER}`],
    ...["--read-only", "--tmpfs", "/tmp", "--cap-drop", "ALL"],
    ...["--security-opt", "no-new-privileges", "--pids-limit", "512", "--memory", String(memoryBytes)],
    ...["--publish", `127.0.0.1::${port}`, image],
  );
  const remove = async () => {
    await run(...removal).catch(() => null);
    callOff();
  };
  if (started.exitCode !== 0) {
    await remove();
    throw failed(engine, image, `could not be started: ${lastLine(started.stderr)}`);
  }
  const mapped = await run("port", name, `${port}/tcp`);
  const [, host] = /127\.0\.0\.1:(\d+)/u.exec(mapped.stdout) ?? [];
  if (host === undefined) {
    const said = await logsOf(run, name);
    await remove();
    throw failed(engine, image, `has no port ${port} on loopback: ${lastLine(mapped.stderr)}\n${said}`);
  }
  let looked = { at: Number.NEGATIVE_INFINITY, ending: null as Ending | null };
  const ended = async (): Promise<Ending | null> => {
    if (looked.ending !== null || performance.now() - looked.at < LOOK_EVERY_MS) return looked.ending;
    looked = { at: performance.now(), ending: await endingOf(run, name) };
    return looked.ending;
  };
  return {
    origin: `http://127.0.0.1:${host}`,
    logs: () => logsOf(run, name),
    ended,
    async stop(limitMs) {
      await run("stop", "--time", String(Math.max(1, Math.ceil(limitMs / 1000))), name);
      looked = { at: Number.NEGATIVE_INFINITY, ending: null };
      const ending = (await endingOf(run, name)) ?? { code: null, signal: null, forced: true };
      // 128 + SIGKILL: the engine's own last resort.
      return { ...ending, forced: ending.forced || ending.code === KILLED };
    },
    [Symbol.asyncDispose]: remove,
  };
}

/**
 * Has an engine remove something should this process end before that was done in order, as by a job that is cancelled: nobody else would.
 * Returns what calls it off.
 */
export function removeOnEarlyEnd(engine: Starter, args: readonly string[]): () => void {
  return onEarlyEnd(() => void spawnSync(engine, [...args], { stdio: "ignore", timeout: REMOVAL_MS }));
}

type Run = (...args: string[]) => ReturnType<Exec>;

async function endingOf(run: Run, id: string): Promise<Ending | null> {
  const { exitCode, stdout } = await run("inspect", "--format", "{{.State.Running}} {{.State.ExitCode}}", id);
  const [, running, code] = /^(true|false) (\d+)\s*$/u.exec(stdout) ?? [];
  // A container that is gone has ended, whatever became of it.
  if (exitCode !== 0 || running === undefined) return { code: null, signal: "gone", forced: false };
  return running === "true" ? null : { code: Number(code), signal: null, forced: false };
}

async function logsOf(run: Run, id: string): Promise<string> {
  const { stdout, stderr } = await run("logs", "--tail", "100", id).catch(() => ({ stdout: "", stderr: "" }));
  return `${stdout}${stderr}`.slice(-16_384);
}

function failed(engine: Starter, image: string, what: string) {
  return failure("server-failed", `the image ${image} ${what}`, {
    hint: `Start it by hand with ${engine} and see what it says. Where the engine itself is at fault, \`engine: none\` starts the server as a process.`,
  });
}
