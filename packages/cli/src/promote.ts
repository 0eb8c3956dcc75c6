import { promotion } from "@modelgate/promote";
import { thisWorld } from "@modelgate/promote/world";
import { text } from "@modelgate/render/text";
import { runOnLaptop } from "@modelgate/runner/laptop";
import { columns } from "./columns.ts";

/** `modelgate promote`: the action on this machine, with git's own credentials. */
export async function runPromote(argv: readonly string[]): Promise<void> {
  await runOnLaptop(promotion(thisWorld()), argv, {
    render: (colour) => (report) => ({
      summary: text(report, { colour, width: columns() }),
      annotations: [],
    }),
  });
}
