import { type Attempt, attempt } from "./attempt.ts";
import { onEarlyEnd } from "./early-end.ts";
import { privateFolder } from "./private-folder.ts";
import type { Runtime } from "./runtime/find.ts";
import type { Job, Last, Message } from "./sandbox/message.ts";
import { type Decode, loadDecodeMessage, type Sandbox, startSandbox } from "./sandbox/sandbox.ts";
import type { Allowance } from "./spec.ts";
import type { Workshop } from "./workshop.ts";

export type { RuntimePorts } from "./runtime/find.ts";
export { openWorkshop, runtimeOptions } from "./workshop.ts";

/**
 * A sandbox that boots and a runtime that is verified, and then loaded there, while the caller still finds out
 * what they are to run. Disposing ends both and removes the folder; so does the end of this process.
 */
export type HeadStart<J = Job, M = Message> = Disposable & {
  sandbox: Sandbox<J, M>;
  /** The private folder of the run: the child's home, and where the model is copied to. */
  folder: string;
  runtime: Promise<Attempt<Runtime>>;
};

/** Starts what any scoring of a model in this workshop begins with. */
export function headStart(workshop: Workshop, allowance: Allowance): HeadStart {
  return headStartFor(workshop, allowance, loadDecodeMessage);
}

/** Starts what any run of a model begins with, for a trade of the sandbox (sandbox/trades.ts) whose messages are checked by what `load` gives. */
export function headStartFor<J extends object, M extends Last>(
  workshop: Workshop,
  allowance: Allowance,
  load: () => Promise<Decode<J, M>>,
): HeadStart<J, M> {
  const parts = new DisposableStack();
  // First of all: a signal that comes while they are made finds whatever there is.
  parts.defer(onEarlyEnd(() => parts.dispose()));
  const { folder, sandbox } = made(parts, workshop, { allowance, load });
  const runtime = attempt(async () => {
    const found = await workshop.findRuntime();
    sandbox.load(found.directory);
    return found;
  });
  return { sandbox, folder, runtime, [Symbol.dispose]: () => parts.dispose() };
}

function made<J extends object, M extends Last>(
  parts: DisposableStack,
  workshop: Workshop,
  { allowance, load }: { allowance: Allowance; load: () => Promise<Decode<J, M>> },
) {
  try {
    const folder = parts.use(privateFolder()).path;
    const sandbox = startSandbox({ entry: workshop.sandboxEntry, directory: folder, allowance }, load);
    parts.defer(() => sandbox.stop());
    return { folder, sandbox };
  } catch (error) {
    parts.dispose();
    throw error;
  }
}
