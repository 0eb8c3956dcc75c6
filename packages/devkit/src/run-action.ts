// `npm run action validate -- --model m.onnx` runs an action here and prints what the runner would see:
// its log with the workflow commands, its outputs, and where its summary and report lie.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { helpText, readArguments } from "@modelgate/runner/laptop";
import { tableOf } from "./generated.ts";
import { outputsOf } from "./output-file.ts";
import { actionsWith, root } from "./repository.ts";

const [name = "", ...argv] = process.argv.slice(2);
const actions = actionsWith("src/inputs.ts");

if (!actions.includes(`actions/${name}`)) {
  const names = actions.map((folder) => folder.replace("actions/", "")).join(", ") || "none yet";
  console.error(`Usage: npm run action <name> -- [flags]\nActions: ${names}`);
  process.exitCode = 2;
} else {
  const table = await tableOf(join(root, "actions", name));
  const { given, problems, help } = readArguments(table.inputs, argv);
  for (const { message, hint } of problems) console.error([message, hint].filter(Boolean).join("\n  "));
  if (help) console.log(helpText(table, { program: `npm run action ${name} --` }));
  else if (problems.length > 0) process.exitCode = 2;
  else process.exitCode = await runAsRunner(join(root, "actions", name, "src/index.ts"), given);
}

async function runAsRunner(main: string, given: ReadonlyMap<string, string>): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-action-"));
  const [output, summary] = [join(folder, "output"), join(folder, "summary.md")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const inputs = [...given].map(([input, value]) => [
    `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`,
    value,
  ]);
  const child = spawn(process.execPath, [main], {
    stdio: "inherit",
    env: {
      ...process.env,
      ...Object.fromEntries(inputs),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: folder,
    },
  });
  const code = await new Promise<number>((resolve) => child.once("close", (ended) => resolve(ended ?? 2)));
  console.log(`\nexit code ${code}`);
  for (const [key, value] of outputsOf(readFileSync(output, "utf8"))) console.log(`output ${key}: ${value}`);
  console.log(`summary: ${summary}`);
  return code;
}
