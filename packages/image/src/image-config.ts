import type { Annotations } from "./annotations.ts";
import type { BaseConfig } from "./base-config.ts";
import { namesOf, type Platform } from "./platform.ts";
import { USER } from "./user.ts";

/** The server's variables: the runtime's telemetry is on unless this is there before it is loaded. */
export const QUIET = { NODE_ENV: "production", ORT_DISABLE_TELEMETRY: "1", ORT_TELEMETRY_DISABLED: "1" };

/** The program that an image starts, without arguments: those of `docker run` are all its own. */
export type Program = {
  /** The file below `/app`, as `index.js`. */
  entry: string;
  env: Readonly<Record<string, string>>;
  port: number;
};

/** Our server (packages/server): every flag of it has a variable. */
export function serverProgram({ entry = "index.js", port = 8080 } = {}): Program {
  const env = { MODELGATE_MODELS: "/models", MODELGATE_HOST: "0.0.0.0", MODELGATE_PORT: String(port) };
  return { entry, env, port };
}

/** One layer of ours, as the config tells of it. */
export type Step = { diffId: string; createdBy: string };

/**
 * The config of an image (OCI image specification, config.md) as JSON, its keys in one order. Of the base it keeps environment and
 * layers, not the labels: they describe another image.
 * @param node path of Node in the image
 * @param created RFC 3339; part of the digest, so it comes from the inputs and not from a clock
 */
export function imageConfig(
  platform: Platform,
  base: BaseConfig,
  given: { program: Program; node: string; steps: readonly Step[]; labels: Annotations; created: string },
): string {
  const { program, node, steps, labels, created } = given;
  const { os, architecture } = namesOf(platform);
  return JSON.stringify({
    created,
    architecture,
    os,
    ...(base.variant === undefined ? {} : { variant: base.variant }),
    config: {
      User: `${USER}:${USER}`,
      ExposedPorts: { [`${program.port}/tcp`]: {} },
      Env: environment(base.config?.Env ?? [], { ...QUIET, ...program.env }),
      Entrypoint: [node, `/app/${program.entry}`],
      WorkingDir: "/",
      StopSignal: "SIGTERM",
      Labels: labels,
    },
    rootfs: { type: "layers", diff_ids: [...base.rootfs.diff_ids, ...steps.map(({ diffId }) => diffId)] },
    history: [...historyOf(base), ...steps.map(({ createdBy }) => ({ created, created_by: createdBy }))],
  });
}

function environment(base: readonly string[], ours: Readonly<Record<string, string>>): string[] {
  const kept = base.filter((line) => !Object.hasOwn(ours, line.split("=", 1)[0] ?? ""));
  return [...kept, ...Object.entries(ours).map(([name, value]) => `${name}=${value}`)];
}

/** History tells of all layers or of none. */
function historyOf({ history, rootfs }: BaseConfig): object[] {
  const layers = history?.filter((step) => step["empty_layer"] !== true).length;
  if (history !== undefined && layers === rootfs.diff_ids.length) return history;
  return rootfs.diff_ids.map(() => ({ created_by: "base" }));
}
