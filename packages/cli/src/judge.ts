import { validate } from "@modelgate/validate";
import type { EarlyStart } from "@modelgate/validate/start";
import { thisWorld } from "@modelgate/validate/world";
import { runShown } from "./shown-as.ts";

/** `modelgate validate` with its whole table: the action's, the same report. */
export async function judge(argv: readonly string[], early: EarlyStart | null): Promise<void> {
  await runShown(validate(thisWorld(process.env, undefined, early)), argv, ["text", "json", "markdown"]);
}
