import { benchmark } from "@modelgate/benchmark";
import { thisWorld } from "@modelgate/benchmark/world";
import { type Command, input, oneOf } from "@modelgate/runner";
import { readArguments, runOnLaptop } from "@modelgate/runner/laptop";
import { FORMATS, shownAs } from "./shown-as.ts";

const format = input("format", oneOf(...FORMATS), "How the report is shown on standard output.", {
  fallback: "text",
  group: "How it is run",
});

/** `modelgate benchmark`: the action on this machine. */
export async function runBenchmark(argv: readonly string[]): Promise<void> {
  const command = benchmark(thisWorld());
  const inputs = { ...command.inputs, format };
  const shown: Command<typeof inputs> = { ...command, inputs };
  const asked = readArguments(inputs, argv).given.get("format");
  const show = await shownAs(FORMATS.find((known) => known === asked) ?? "text");
  await runOnLaptop(shown, argv, {
    render: (colour) => (report) => ({ summary: show(report, colour), annotations: [] }),
  });
}
