import { createRequire } from "node:module";
import { dirname } from "node:path";
import { failure } from "@modelgate/schema";
import type { Tensor } from "onnxruntime-common";
import { loadRuntime } from "./runtime/load.ts";
import { packageAt } from "./runtime/package-folder.ts";
import { RELEASE } from "./runtime/pinned.ts";
import { runFailed, sessionRefused } from "./sandbox/runtime-fault.ts";
import { NO_SPINNING, sessionOptions } from "./sandbox/session-options.ts";
import { hideFloat16Array } from "./scoring/float16.ts";
import type { TensorData } from "./scoring/tensor.ts";

export { asBits, float16Array, plainNumbers } from "./scoring/float16.ts";
export type { TensorData } from "./scoring/tensor.ts";

/** A dense tensor in the runtime's own words; half floats are their bits in a Uint16Array, row-major like all others. */
export type ServedTensor = { type: string; dims: readonly number[]; data: TensorData };

/** A model that stays loaded and is run again and again. */
export type ServedSession = {
  /**
   * Runs the model. The thread is the runtime's until it has ended.
   * @throws ModelgateError `model-failed`, `model-out-of-memory`
   */
  run(
    feeds: Readonly<Record<string, ServedTensor>>,
    wanted: readonly string[],
  ): Promise<Readonly<Record<string, ServedTensor>>>;
  close(): Promise<void>;
};

/** The runtime of a thread that serves models. */
export type Serving = {
  /** As "1.30.0". */
  version: string;
  /**
   * Loads a model from its file, or from its bytes when they were rewritten; external data are looked for beside a file only.
   * @throws ModelgateError `model-unreadable`, `model-unsupported`, `model-out-of-memory`
   */
  open(model: string | Uint8Array, options: { threads: number }): Promise<ServedSession>;
};

/**
 * Loads the runtime in a folder for this thread, which must be a worker: Float16Array is gone from it afterwards. The main
 * thread has to set ORT_DISABLE_TELEMETRY=1 before it starts the worker.
 * @throws ModelgateError `runtime-missing` when this system cannot load its native files
 */
export function loadServing(directory: string): Serving {
  hideFloat16Array();
  const ort = loadRuntime(directory);
  const tensorOf = ({ type, data, dims }: ServedTensor): Tensor =>
    new ort.Tensor(type as "float32", data as Float32Array, dims);
  return {
    version: ort.env.versions.node ?? ort.env.versions.common,
    async open(model, { threads }) {
      const options = {
        ...sessionOptions(threads),
        // The event loop has to answer between two runs.
        ...NO_SPINNING,
      };
      const session = await (typeof model === "string"
        ? ort.InferenceSession.create(model, options)
        : ort.InferenceSession.create(model, options)
      ).catch((cause: unknown) => {
        throw sessionRefused(cause);
      });
      return {
        async run(feeds, wanted) {
          const fed = Object.fromEntries(Object.entries(feeds).map(([name, one]) => [name, tensorOf(one)]));
          const answers = await session.run(fed, [...wanted]).catch((cause: unknown) => {
            throw runFailed(cause);
          });
          return Object.fromEntries(
            wanted.map((name) => {
              const { type, dims, data } = answers[name] as Tensor;
              return [name, { type, dims, data: data as TensorData }];
            }),
          );
        },
        close: () => session.release(),
      };
    },
  };
}

/**
 * The folder of the runtime that lies beside a program, or in `directory`: of the pinned release, every byte that gets loaded
 * compared with its digest.
 * @throws ModelgateError `runtime-missing` when there is none, `runtime-untrusted` when it is another
 */
export async function servingRuntime(moduleUrl: string, directory: string | null): Promise<string> {
  const folder = directory ?? beside(moduleUrl);
  const natives = RELEASE.platforms[`${process.platform}/${process.arch}`];
  const found = folder === null ? undefined : await packageAt(folder, RELEASE, natives);
  if (found === undefined || natives === undefined) {
    throw failure(
      "runtime-missing",
      `${folder ?? "beside the program"}: no ${RELEASE.name} for this system`,
      {
        hint: `Install ${RELEASE.name} ${RELEASE.version} beside the server, or name its folder with --runtime-path.`,
      },
    );
  }
  if (found.problems.length === 0) return found.directory;
  throw failure("runtime-untrusted", `${found.directory}: ${found.problems.join("; ")}`, {
    hint: `Install ${RELEASE.name} ${RELEASE.version} again.`,
  });
}

function beside(moduleUrl: string): string | null {
  try {
    return dirname(createRequire(moduleUrl).resolve(`${RELEASE.name}/package.json`));
  } catch {
    return null;
  }
}
