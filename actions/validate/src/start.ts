import { setTimeout as wait } from "node:timers/promises";
import { type HeadStart, headStart, openWorkshop, type RuntimePorts } from "@modelgate/inference/head-start";
import { readInputs } from "@modelgate/runner";
import { sandboxInputs } from "./sandbox-inputs.ts";

/** What a sandbox is made for. */
export type Wish = { timeMs: number; memoryBytes: number; runtimePath: string | null };

/** What a search for the runtime may ask beyond this machine, and from when on. */
type Beyond = { cache?: RuntimePorts["cache"]; allowed?: () => Promise<void> };

/** Starts a sandbox and looks for its runtime. */
export function startFor(wish: Wish, { cache, allowed }: Beyond): HeadStart {
  const workshop = openWorkshop(wish.runtimePath, {
    // Loaded when a registry is asked at all: they are most of the bundle.
    npmConfig: async (key) => {
      await allowed?.();
      return (await (await import("@modelgate/runner/exec")).npmConfig(key)) ?? "";
    },
    download: async (url, headers) => {
      await allowed?.();
      return await (await import("@modelgate/runner/http")).proxiedDownload()(url, headers);
    },
    wait: (milliseconds) => wait(milliseconds),
    ...(cache ? { cache } : {}),
  });
  return headStart(workshop, wish);
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
