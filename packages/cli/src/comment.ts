import { comment } from "@modelgate/comment";
import { text } from "@modelgate/render";
import { runOnLaptop } from "@modelgate/runner/laptop";
import { columns } from "./columns.ts";

/** `modelgate comment`: what the action would write, on standard output and as a page. Asks GitHub nothing. */
export async function runComment(argv: readonly string[]): Promise<void> {
  const { command, body } = comment({ eventName: "", payload: () => ({}), sha: "", gitHub: () => null });
  await runOnLaptop(command, argv, {
    render: (colour) => (report) => ({
      summary: body() || text(report, { colour, width: columns() }),
      annotations: [],
    }),
  });
}
