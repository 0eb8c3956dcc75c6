import { type Attempt, attempt } from "./attempt.ts";
import { onEarlyEnd } from "./early-end.ts";
import { privateFolder } from "./private-folder.ts";
import type { Runtime } from "./runtime/find.ts";
import { type Sandbox, startSandbox } from "./sandbox/sandbox.ts";
import type { Allowance } from "./spec.ts";
import type { Workshop } from "./workshop.ts";

export type { RuntimePorts } from "./runtime/find.ts";
export { openWorkshop } from "./workshop.ts";

/**
 * A sandbox that boots and a runtime that is verified, and then loaded there, while the caller still finds out
 * what they are to run. Disposing ends both and removes the folder; so does the end of this process.
 */
export type HeadStart = Disposable & {
  sandbox: Sandbox;
  /** The private folder of the run: the child's home, and where the model is copied to. */
  folder: string;
  runtime: Promise<Attempt<Runtime>>;
};

/** Starts what any run of a model in this workshop begins with. */
export function headStart(workshop: Workshop, allowance: Allowance): HeadStart {
  const parts = new DisposableStack();
  // First of all: a signal that comes while they are made finds whatever there is.
  parts.defer(onEarlyEnd(() => parts.dispose()));
  const { folder, sandbox } = made(parts, workshop, allowance);
  const runtime = attempt(async () => {
    const found = await workshop.findRuntime();
    sandbox.load(found.directory);
    return found;
  });
  return { sandbox, folder, runtime, [Symbol.dispose]: () => parts.dispose() };
}

function made(parts: DisposableStack, workshop: Workshop, allowance: Allowance) {
  try {
    const folder = parts.use(privateFolder()).path;
    const sandbox = startSandbox({ entry: workshop.sandboxEntry, directory: folder, allowance });
    parts.defer(() => sandbox.stop());
    return { folder, sandbox };
  } catch (error) {
    parts.dispose();
    throw error;
  }
}
