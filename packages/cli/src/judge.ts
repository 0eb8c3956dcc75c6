import { json, markdown, text } from "@modelgate/render";
import { type Command, input, oneOf } from "@modelgate/runner";
import { readArguments, runOnLaptop } from "@modelgate/runner/laptop";
import type { Report } from "@modelgate/schema";
import { validate } from "@modelgate/validate";
import { localScore } from "@modelgate/validate/score";
import type { EarlyStart } from "@modelgate/validate/start";

const FORMATS = ["text", "json", "markdown"] as const;
type Format = (typeof FORMATS)[number];

const format = input("format", oneOf(...FORMATS), "How the report is shown on standard output.", {
  fallback: "text",
  group: "How it is run",
});

/** `modelgate validate` with its whole table: the action's with one more flag, the same report. */
export async function judge(argv: readonly string[], early: EarlyStart | null): Promise<void> {
  const command = validate(localScore(undefined, early));
  const inputs = { ...command.inputs, format };
  const shown: Command<typeof inputs> = { ...command, inputs };
  // Read ahead of the others, so that a run with unreadable inputs still answers in the form that was asked for.
  const asked = readArguments(inputs, argv).given.get("format");
  const chosen = FORMATS.find((known) => known === asked) ?? "text";
  await runOnLaptop(shown, argv, {
    render: (colour) => (report) => ({ summary: show(report, chosen, colour), annotations: [] }),
  });
}

function show(report: Report, chosen: Format, colour: boolean): string {
  if (chosen === "json") return json(report);
  if (chosen === "markdown") return markdown(report);
  return text(report, { colour, width: process.stdout.columns ?? 100 });
}
