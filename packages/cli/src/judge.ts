import { text } from "@modelgate/render/text";
import { type Command, input, oneOf } from "@modelgate/runner";
import { readArguments, runOnLaptop } from "@modelgate/runner/laptop";
import type { Report } from "@modelgate/schema";
import { validate } from "@modelgate/validate";
import { localScore } from "@modelgate/validate/score";
import type { EarlyStart } from "@modelgate/validate/start";
import { thisWorld } from "@modelgate/validate/world";
import { jsonText } from "./json-text.ts";

const FORMATS = ["text", "json", "markdown"] as const;
type Format = (typeof FORMATS)[number];

const format = input("format", oneOf(...FORMATS), "How the report is shown on standard output.", {
  fallback: "text",
  group: "How it is run",
});

/** `modelgate validate` with its whole table: the action's with one more flag, the same report. */
export async function judge(argv: readonly string[], early: EarlyStart | null): Promise<void> {
  const command = validate(thisWorld(localScore(undefined, early)));
  const inputs = { ...command.inputs, format };
  const shown: Command<typeof inputs> = { ...command, inputs };
  // Read ahead of the others, so that a run with unreadable inputs still answers in the form that was asked for.
  const asked = readArguments(inputs, argv).given.get("format");
  const chosen = FORMATS.find((known) => known === asked) ?? "text";
  const show = await shownAs(chosen);
  await runOnLaptop(shown, argv, {
    render: (colour) => (report) => ({ summary: show(report, colour), annotations: [] }),
  });
}

async function shownAs(chosen: Format): Promise<(report: Report, colour: boolean) => string> {
  // The order of its keys is the schema's, which no other form needs.
  if (chosen === "json") {
    const { json } = await import("@modelgate/render/json");
    return (report) => jsonText(json(report));
  }
  if (chosen === "markdown") {
    const { markdown } = await import("@modelgate/render/markdown");
    return (report) => markdown(report);
  }
  return (report, colour) => text(report, { colour, width: process.stdout.columns ?? 100 });
}
