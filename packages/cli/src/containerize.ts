import { containerize } from "@modelgate/containerize";
import { thisWorld } from "@modelgate/containerize/world";
import { type Command, input, oneOf } from "@modelgate/runner";
import { readArguments, runOnLaptop } from "@modelgate/runner/laptop";
import { FORMATS, shownAs } from "./shown-as.ts";

const format = input("format", oneOf(...FORMATS), "How the report is shown on standard output.", {
  fallback: "text",
  group: "How it is run",
});

/** `modelgate containerize`: the action on this machine, with this machine's engine and credentials. */
export async function runContainerize(argv: readonly string[]): Promise<void> {
  const command = containerize(thisWorld());
  const inputs = { ...command.inputs, format };
  const shown: Command<typeof inputs> = { ...command, inputs };
  const asked = readArguments(inputs, argv).given.get("format");
  const show = await shownAs(FORMATS.find((known) => known === asked) ?? "text");
  await runOnLaptop(shown, argv, {
    render: (colour) => (report) => ({ summary: show(report, colour), annotations: [] }),
  });
}
