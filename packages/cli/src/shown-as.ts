import { type Command, type Fields, input, oneOf } from "@modelgate/runner";
import { readArguments, runOnLaptop } from "@modelgate/runner/laptop";
import type { Report } from "@modelgate/schema";
import { columns } from "./columns.ts";
import { jsonText } from "./json-text.ts";

/** How a report can be shown on standard output. */
export const FORMATS = ["text", "json", "markdown", "html"] as const;
export type Format = (typeof FORMATS)[number];

/** The flag that chooses one of these forms. */
export function formatFlag<const W extends readonly [Format, ...Format[]]>(formats: W) {
  return input("format", oneOf(...formats), "How the report is shown on standard output.", {
    fallback: "text",
    group: "How it is run",
  });
}

/** The form that is asked for. Read ahead of the other inputs, so that a run that cannot read those still answers in it. */
export function formatIn(
  { given }: ReturnType<typeof readArguments>,
  formats: readonly Format[] = FORMATS,
): Format {
  return formats.find((known) => known === given.get("format")) ?? "text";
}

/** Runs an action on this machine, with one flag more than its own. */
export async function runShown<F extends Fields>(
  command: Command<F>,
  argv: readonly string[],
  formats: readonly [Format, ...Format[]] = FORMATS,
): Promise<void> {
  const inputs = { ...command.inputs, format: formatFlag(formats) };
  const shown: Command<typeof inputs> = { ...command, inputs };
  const show = await shownAs(formatIn(readArguments(inputs, argv), formats));
  await runOnLaptop(shown, argv, {
    render: (colour) => (report) => ({ summary: show(report, [report], colour), annotations: [] }),
  });
}

/** Shows a run: its report, or of several models the report of `each`, where `whole` is about all of them. */
type Show = (whole: Report, each: readonly Report[], colour: boolean) => string;

/** The renderer of a form, loaded when it is asked for. */
export async function shownAs(chosen: Format): Promise<Show> {
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
  // On one terminal standard error follows, and says every problem with its remedy.
  const problems = !(process.stdout.isTTY === true && process.stderr.isTTY === true);
  return (_, each, colour) => each.map((report) => text(report, { colour, width, problems })).join("\n\n");
}
