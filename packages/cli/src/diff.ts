import { diff } from "@modelgate/diff";
import { shownEach } from "@modelgate/diff/shown-each";
import { thisWorld } from "@modelgate/diff/world";
import type { Command } from "@modelgate/runner";
import { helpText, readArguments, runOnLaptop } from "@modelgate/runner/laptop";
import { columns } from "./columns.ts";
import { withFiles } from "./diff-arguments.ts";
import { FORMATS, formatFlag, formatIn, shownAs } from "./shown-as.ts";

/** `modelgate diff`: two files, one against its base, or every model that changed. `--git` speaks as git's diff driver. */
export async function runDiff(argv: readonly string[]): Promise<void> {
  if (argv[0] === "--git") {
    const { gitDriver } = await import("./diff-git.ts");
    return await gitDriver(argv.slice(1));
  }
  const { each, all } = shownEach();
  const command = diff({ ...thisWorld(), each });
  const inputs = { ...command.inputs, format: formatFlag(FORMATS) };
  const shown: Command<typeof inputs> = { ...command, inputs };
  const words = withFiles(argv, inputs);
  const given = readArguments(inputs, words);
  if (given.help) {
    process.stdout.write(`${helpText(shown, { words: "[[before] after]", columns: columns() })}\n`);
    return;
  }
  const show = await shownAs(formatIn(given));
  await runOnLaptop(shown, words, {
    render: (colour) => (report) => ({ summary: show(report, all(report), colour), annotations: [] }),
  });
}
