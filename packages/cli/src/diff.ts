import { diff } from "@modelgate/diff";
import { thisWorld } from "@modelgate/diff/world";
import { type Command, input, oneOf } from "@modelgate/runner";
import { helpText, readArguments, runOnLaptop } from "@modelgate/runner/laptop";
import type { Report } from "@modelgate/schema";
import { withFiles } from "./diff-arguments.ts";
import { jsonText } from "./json-text.ts";

const FORMATS = ["text", "json", "markdown", "html"] as const;
type Format = (typeof FORMATS)[number];

const format = input("format", oneOf(...FORMATS), "How the report is shown on standard output.", {
  fallback: "text",
  group: "How it is run",
});

/** `modelgate diff`: two files, one against its base, or every model that changed. `--git` speaks as git's diff driver. */
export async function runDiff(argv: readonly string[]): Promise<void> {
  if (argv[0] === "--git") {
    const { gitDriver } = await import("./diff-git.ts");
    return await gitDriver(argv.slice(1));
  }
  const command = diff(thisWorld());
  const inputs = { ...command.inputs, format };
  const shown: Command<typeof inputs> = { ...command, inputs };
  const words = withFiles(argv, inputs);
  const given = readArguments(inputs, words);
  if (given.help) {
    const help = helpText(shown).replace("modelgate diff [flags]", "modelgate diff [[before] after] [flags]");
    process.stdout.write(`${help}\n`);
    return;
  }
  // Read ahead of the others, so that a run with unreadable inputs still answers in the form that was asked for.
  const show = await shownAs(FORMATS.find((known) => known === given.given.get("format")) ?? "text");
  await runOnLaptop(shown, words, {
    render: (colour) => (report) => ({ summary: show(report, colour), annotations: [] }),
  });
}

async function shownAs(chosen: Format): Promise<(report: Report, colour: boolean) => string> {
  if (chosen === "json") {
    const { json } = await import("@modelgate/render/json");
    return (report) => jsonText(json(report));
  }
  if (chosen === "markdown") {
    const { markdown } = await import("@modelgate/render/markdown");
    return (report) => markdown(report);
  }
  if (chosen === "html") {
    const { htmlPage } = await import("@modelgate/render");
    return (report) => htmlPage([report]);
  }
  const { text } = await import("@modelgate/render/text");
  return (report, colour) => text(report, { colour, width: process.stdout.columns ?? 100 });
}
