import { createRequire } from "node:module";
import { join } from "node:path";
import { failure } from "@modelgate/schema";
import type { Tensor } from "onnxruntime-common";
import { runFailed, sessionRefused, toldOf } from "../sandbox/runtime-fault.ts";
import { NO_SPINNING, sessionOptions } from "../sandbox/session-options.ts";
import type { ArmName, SessionSettings } from "./job.ts";

/** Inputs of one inference, by name. */
export type Feeds = Readonly<Record<string, Tensor>>;

/** A session called synchronously, with nothing between the clock and the runtime. */
export type BareSession = {
  /** Runs the model on inputs and gives all its outputs. */
  run(feeds: Feeds): Readonly<Record<string, Tensor>>;
  /** Ends a profile, which is then in its file. */
  endProfiling(): void;
  dispose(): void;
};

/** The runtime's native class, as its `dist/binding.js` exports it (onnxruntime-node 1.30.0). */
type Native = {
  loadModel(path: string, options: object): void;
  outputMetadata: readonly { name: string }[];
  run(feeds: Feeds, fetches: Readonly<Record<string, null>>, options: object): Record<string, Tensor>;
  endProfiling(): void;
  dispose(): void;
};

/** Opens sessions; the runtime in `directory` is loaded already, and its binding with it. */
export type OpenSession = (
  modelPath: string,
  arm: ArmName,
  settings: SessionSettings,
  profile?: string,
) => BareSession;

/**
 * The way to sessions without promises.
 * @throws ModelgateError `runtime-missing` when this runtime has no such binding
 */
export function bareSessions(directory: string): OpenSession {
  const Session = nativeClass(directory);
  return (modelPath, arm, settings, profile) => {
    const native = new Session();
    try {
      native.loadModel(modelPath, { ...optionsOf(settings), ...profiled(profile) });
    } catch (error) {
      throw toldOf(arm, sessionRefused(error));
    }
    const fetches = Object.fromEntries(native.outputMetadata.map(({ name }) => [name, null]));
    return {
      run: (feeds) => native.run(feeds, fetches, NO_OPTIONS),
      endProfiling: () => native.endProfiling(),
      dispose: () => native.dispose(),
    };
  };
}

/** Runs once, and says whose fault it is when that fails: later runs are timed, and nothing is caught there. */
export function tryRun(session: BareSession, arm: ArmName, feeds: Feeds): Readonly<Record<string, Tensor>> {
  try {
    return session.run(feeds);
  } catch (error) {
    throw toldOf(arm, runFailed(error));
  }
}

const NO_OPTIONS = {};

/**
 * No arena and no pattern of memory: several sessions live in one process, and what one has kept decides where the next
 * one's memory lies. No spinning: threads of a session that has just run would take the next one's processor for 40 ms.
 */
function optionsOf({ threads, optimisation }: SessionSettings) {
  return {
    ...sessionOptions(threads),
    ...NO_SPINNING,
    executionMode: "sequential",
    graphOptimizationLevel: optimisation,
    enableCpuMemArena: false,
    enableMemPattern: false,
  };
}

function profiled(prefix: string | undefined) {
  return prefix === undefined ? {} : { enableProfiling: true, profileFilePrefix: prefix };
}

type Binding = { binding?: { InferenceSession?: new () => Native }; initOrt?: () => void };

function nativeClass(directory: string): new () => Native {
  const load = createRequire(join(directory, "package.json"));
  const { binding, initOrt } = attempted(
    () => load(join(directory, "dist", "binding.js")) as Binding,
    directory,
  );
  const Session = binding?.InferenceSession;
  if (Session === undefined || initOrt === undefined) throw noBinding(directory);
  // Once for each thread: it tells the native side of Tensor, without which that ends the process. A second time does nothing.
  initOrt();
  return Session;
}

function attempted<T>(work: () => T, directory: string): T {
  try {
    return work();
  } catch (cause) {
    throw noBinding(directory, cause);
  }
}

function noBinding(directory: string, cause?: unknown) {
  return failure("runtime-missing", `the ONNX runtime in ${directory} has no synchronous binding to time`, {
    hint: "Use the pinned release: leave `runtime-path` out, or point it at that one.",
    cause,
  });
}
