import { sandboxInputs } from "@modelgate/job/sandbox-inputs";
import { readArguments } from "@modelgate/runner/arguments";
import { startEarly } from "@modelgate/validate/start";

/** `modelgate validate`. The sandbox boots and the runtime is verified while most of the program is still loaded. */
export async function runValidate(argv: readonly string[]): Promise<void> {
  using early = await startFrom(argv);
  await early?.settled;
  const { judge } = await import("./judge.ts");
  await judge(argv, early);
}

/** null for a run that is known to need no model. */
async function startFrom(argv: readonly string[]) {
  if (argv.length === 0 || argv.some((word) => /^(?:-h|--help|--predictions(?:=.*)?)$/su.test(word)))
    return null;
  const { given } = readArguments(sandboxInputs, argv);
  return startEarly((name) => given.get(name) ?? "");
}
