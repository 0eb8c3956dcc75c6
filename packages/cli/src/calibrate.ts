import { calibrate, FEWEST_SIMULATIONS } from "@modelgate/evaluation/calibrate";
import type { Calibration } from "@modelgate/render/calibration";
import { calibrationMarkdown, calibrationText } from "@modelgate/render/calibration";
import {
  durationMs,
  type Host,
  input,
  oneOf,
  parser,
  readInputs,
  type Table,
  type Values,
  wholeNumber,
} from "@modelgate/runner";
import { helpText, laptopHost, readArguments } from "@modelgate/runner/laptop";
import type { World } from "@modelgate/validate";
import { answersOf } from "@modelgate/validate/answers";
import { table } from "@modelgate/validate/inputs";
import { plan } from "@modelgate/validate/plan";
import { thisWorld } from "@modelgate/validate/world";
import { columns } from "./columns.ts";
import { jsonText } from "./json-text.ts";
import { refused, show } from "./shown.ts";

const FORMATS = ["text", "json", "markdown"] as const;
const GROUP = "What is simulated";

// What a gate leaves behind or decides has no meaning here.
const { mode: _mode, savePredictions: _save, junit: _junit, report: _report, ...shared } = table.inputs;

const inputs = {
  ...shared,
  simulations: input(
    "simulations",
    wholeNumber(FEWEST_SIMULATIONS, 100_000),
    "Samples drawn of each kind: with 400 a rate of 5 % is known to about two points.",
    { fallback: "400", group: GROUP },
  ),
  discordance: input(
    "discordance",
    parser("a share of the answers, above 0 and at most 50%", shareOf),
    "Without a baseline: the share of the answers in which two imagined retrainings differ.",
    { fallback: "5%", group: GROUP },
  ),
  budget: input(
    "budget",
    durationMs,
    "The time after which no further sample is drawn; what was drawn by then is shown.",
    { fallback: "5m", group: GROUP },
  ),
  format: input("format", oneOf(...FORMATS), "How the outcome is shown on standard output.", {
    fallback: "text",
    group: GROUP,
  }),
};

/** What is known of `modelgate calibrate` without running it. */
const calibrateTable = {
  ...table,
  name: "calibrate",
  about: "Simulates how often the gate itself errs on this data with these limits. Judges no model.",
  inputs,
  outputs: {},
  examples: [
    ["--config", "modelgate.yml", "--model", "digits"],
    [
      ...[
        "--model",
        "digits.onnx",
        "--baseline",
        "path:before.onnx",
        "--data",
        "test.csv",
        "--target",
        "label",
      ],
      ...["--task", "multiclass-classification", "--limit", "accuracy max-drop 0.01"],
    ],
  ],
} as const satisfies Table<typeof inputs>;

type Given = Values<typeof inputs>;

/** `modelgate calibrate`. Exit codes: 0 it was done, 2 it could not be done. */
export async function runCalibrate(argv: readonly string[]): Promise<void> {
  const given = readArguments(inputs, argv);
  if (given.help) {
    // It judges nothing, so that no gate says no.
    const exits = "0 it was done, 2 it could not";
    process.stdout.write(`${helpText(calibrateTable, { exits, columns: columns() })}\n`);
    return;
  }
  const host = laptopHost(given);
  try {
    const values = await readInputs(inputs, host.getInput, host.inputProblems);
    const calibration = await calibrated(values, host, thisWorld());
    await host.summary(shownAs(values.format, calibration));
  } catch (error) {
    host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    show(refused(error));
  }
}

/** Runs the model, and what it is compared with, as `validate` does, and simulates the gate on their answers. */
async function calibrated(given: Given, host: Host, world: World): Promise<Calibration> {
  const asked = { ...given, mode: null, savePredictions: null, junit: null, report: null };
  const planned = await plan(asked, { isProposed: world.isProposed, ports: () => world.baseline(given) });
  const { evidence, references } = await answersOf(planned, { given, host, world });
  const { confidence, seed, simulations, discordance, budget } = given;
  const { schema, ...found } = calibrate(
    evidence.outcomes,
    planned.clauses,
    { confidence, seed, simulations, discordance, references: references.byDataset },
    { now: () => performance.now(), budgetMs: budget, progress: host.progress },
  );
  const { name, digest } = evidence.subject;
  const { entry } = references;
  return {
    schema,
    subject: { name, digest },
    baseline: entry && { source: entry.source, digest: entry.digest },
    ...found,
    notes: [...evidence.notes, ...references.notes, ...found.notes],
  };
}

function shownAs(format: Given["format"], calibration: Calibration): string {
  if (format === "json") return jsonText(`${JSON.stringify(calibration, null, 2)}\n`);
  if (format === "markdown") return calibrationMarkdown(calibration);
  return calibrationText(calibration, columns());
}

function shareOf(given: string): number | undefined {
  const [, digits = "", percent] = /^(\d*\.?\d+)(%?)$/u.exec(given) ?? [];
  const share = Number(digits === "" ? Number.NaN : digits) / (percent ? 100 : 1);
  return share > 0 && share <= 0.5 ? share : undefined;
}
