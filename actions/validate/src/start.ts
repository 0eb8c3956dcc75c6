import { type HeadStart, headStart, openWorkshop } from "@modelgate/inference/head-start";
import { runtimeReach } from "@modelgate/job/runtime-reach";
import { sandboxInputs } from "@modelgate/job/sandbox-inputs";
import { readInputs } from "@modelgate/runner";

/** What a sandbox is made for. */
export type Wish = { timeMs: number; memoryBytes: number; runtimePath: string | null };

type Beyond = Parameters<typeof runtimeReach>[0];

/** Starts a sandbox and looks for its runtime. */
export function startFor(wish: Wish, beyond: Beyond): HeadStart {
  return headStart(openWorkshop(wish.runtimePath, runtimeReach(beyond)), wish);
}

/** A start made before all inputs were read. */
export type EarlyStart = Disposable & {
  /** The start, if it was made for exactly this; once. */
  take(wish: Wish): HeadStart | null;
};

type Settling = {
  /**
   * Resolves when the sandbox was told its runtime, or none was found on this machine. Worth waiting for before more
   * of the program is loaded: the sandbox has nothing else to do until then.
   */
  settled: Promise<unknown>;
};

/**
 * Starts while the rest of the program is still loaded. null when the inputs that it depends on cannot be read: the
 * run says so itself. Until somebody takes it nothing but this machine is asked for the runtime.
 */
export async function startEarly(
  getInput: (name: string) => string,
): Promise<(EarlyStart & Settling) | null> {
  try {
    const {
      timeLimit: timeMs,
      memoryLimit: memoryBytes,
      runtimePath,
    } = await readInputs(sandboxInputs, getInput);
    const made: Wish = { timeMs, memoryBytes, runtimePath };
    const { promise: allowed, resolve: allow } = Promise.withResolvers<void>();
    const { promise: isNotHere, resolve: asksBeyond } = Promise.withResolvers<void>();
    const start = startFor(made, {
      allowed() {
        asksBeyond();
        return allowed;
      },
    });
    let isTaken = false;
    return {
      settled: Promise.race([start.runtime, isNotHere]),
      take(wish) {
        // One sandbox runs one model; a baseline gets its own.
        if (isTaken) return null;
        if (JSON.stringify({ ...made, ...wish }) !== JSON.stringify(made)) return null;
        isTaken = true;
        allow();
        return start;
      },
      [Symbol.dispose]: () => start[Symbol.dispose](),
    };
  } catch {
    return null;
  }
}
