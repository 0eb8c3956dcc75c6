import { diff } from "@modelgate/diff";
import { shownEach } from "@modelgate/diff/shown-each";
import { thisWorld } from "@modelgate/diff/world";
import type { Command } from "@modelgate/runner";
import { helpText, readArguments, runOnLaptop } from "@modelgate/runner/laptop";
import type { Report } from "@modelgate/schema";
import { columns } from "./columns.ts";
import { withFiles } from "./diff-arguments.ts";
import { jsonText } from "./json-text.ts";
import { FORMATS, type Format, formatFlag, formatIn } from "./shown-as.ts";

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

/** `whole` is about all of `each`; of one model both are the same. */
type Show = (whole: Report, each: readonly Report[], colour: boolean) => string;

async function shownAs(chosen: Format): Promise<Show> {
  if (chosen === "json") {
    const { json } = await import("@modelgate/render/json");
    return (whole) => jsonText(json(whole));
  }
  if (chosen === "markdown") {
    const { markdown } = await import("@modelgate/render/markdown");
    return (_, each) => each.map((report) => markdown(report)).join("\n\n");
  }
  if (chosen === "html") {
    const { htmlPage } = await import("@modelgate/render");
    return (_, each) => htmlPage(each);
  }
  const { text } = await import("@modelgate/render/text");
  const width = columns();
  return (_, each, colour) => each.map((report) => text(report, { colour, width })).join("\n\n");
}
