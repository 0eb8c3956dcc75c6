import { openWorkshop } from "@modelgate/inference/head-start";
import { runtimeReach } from "@modelgate/job/runtime-reach";
import { visible } from "@modelgate/runner";
import { folded } from "@modelgate/runner/laptop";
import { failure } from "@modelgate/schema";
import { flagsHelp, programFile, readSettings, type Settings, serveUntilSignal } from "@modelgate/server";
import { columns } from "./columns.ts";
import { refused, show } from "./shown.ts";

// A model on a laptop waits for nobody to notice that it is not ready.
const DRAIN = { "drain-delay-ms": "0" };

const HELP = `Serves a model, or a folder of models, on this machine by the Open Inference Protocol, version 2.

Usage:
  modelgate serve <model> [flags]

  <model>
      An .onnx file, served under its own name as version 1; or a folder with <name>/<version>/model.onnx.
${flagsHelp(["models"], DRAIN)}

A model runs in this command's own process, with all that it may do: serve only models that you trust.
Exit codes: 0 it was ended and had answered everything, 2 it could not serve, 137 requests, or lines of the log, were cut off.
`;

/** `modelgate serve MODEL`: the server that runs in an image, here. Ends with SIGTERM or SIGINT. */
export async function runServe(argv: readonly string[]): Promise<void> {
  if (argv.includes("--help") || argv.includes("-h")) {
    process.stdout.write(folded(HELP, columns()));
    return;
  }
  try {
    const settings = serveSettings(argv);
    const { directory } = await openWorkshop(settings.runtimePath, runtimeReach()).findRuntime();
    const parts = { workerFile: programFile(), runtimeDirectory: directory };
    await serveUntilSignal(settings, parts, (origin) => {
      // Standard output is the log's.
      process.stderr.write(`${visible(settings.models)} is served at ${origin}/v2; end it with Ctrl+C\n`);
    });
  } catch (error) {
    show(refused(error));
  }
}

/**
 * The settings that an argument list asks for: the model first or between the flags. The environment has no say, as with every
 * other command.
 * @throws ModelgateError `input-invalid`
 */
export function serveSettings(argv: readonly string[]): Settings {
  const places = argv.flatMap((word, at) => {
    const before = argv[at - 1];
    const isValue = before?.startsWith("--") === true && !before.includes("=");
    return word.startsWith("-") || isValue ? [] : [at];
  });
  const [place] = places;
  if (place === undefined || places.length > 1) {
    throw failure("input-invalid", "serve: expected the path of one model, or of one folder of models", {
      hint: "modelgate serve model.onnx --port 8080",
    });
  }
  const flags = argv.toSpliced(place, 1);
  const isGiven = flags.some((word) => word.startsWith("--drain-delay-ms"));
  const drain = isGiven ? [] : ["--drain-delay-ms", DRAIN["drain-delay-ms"]];
  return readSettings(["--models", argv[place] ?? "", ...drain, ...flags], {});
}
