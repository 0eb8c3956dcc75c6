import { containerize } from "@modelgate/containerize";
import { thisWorld } from "@modelgate/containerize/world";
import { runShown } from "./shown-as.ts";

/** `modelgate containerize`: the action on this machine, with this machine's engine and credentials. */
export async function runContainerize(argv: readonly string[]): Promise<void> {
  await runShown(containerize(thisWorld()), argv);
}
