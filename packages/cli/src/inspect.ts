import { parametersOf } from "@modelgate/comparison";
import { type Inspection, inspectModel } from "@modelgate/onnx";
import { formatValue, shorten } from "@modelgate/render";
import { visible, visibleLine } from "@modelgate/runner";
import { failure } from "@modelgate/schema";
import { flagsOf, oneOf } from "./flags.ts";
import { jsonText } from "./json-text.ts";
import { told } from "./problem-text.ts";
import { helped, refused, type Shown, show } from "./shown.ts";

const HELP = `Shows what an ONNX file says of itself, without running it.

Usage:
  modelgate inspect <model> [--format text|json]

Exit codes: 0 it can be described, 2 it cannot be read or would be refused.
`;

/** `modelgate inspect MODEL`: signature, opsets, operators, parameters, size, digests, metadata. */
export async function runInspect(argv: readonly string[]): Promise<void> {
  show(await inspect(argv));
}

/** The same as data. Never throws; a model that would be refused is described, and its problems are told. */
export async function inspect(argv: readonly string[]): Promise<Shown> {
  try {
    const asked = askedOf(argv);
    if (asked === null) return helped(HELP);
    const inspection = await inspectModel(asked.path, parametersOf);
    const shown =
      asked.format === "json" ? jsonText(JSON.stringify(inspection, null, 2)) : visible(describe(inspection));
    const { problems } = inspection;
    return { exitCode: problems.length > 0 ? 2 : 0, stdout: `${shown}\n`, stderr: told(problems) };
  } catch (error) {
    return refused(error);
  }
}

/** One path, and `--format` before or after it; null: help. */
function askedOf(argv: readonly string[]): { path: string; format: "text" | "json" } | null {
  const given = flagsOf("inspect", argv, ["format"]);
  if (given === null) return null;
  const [path, ...more] = given.words;
  if (path === undefined || more.length > 0)
    throw failure("input-invalid", "inspect: expected the path of one model", {
      hint: "modelgate inspect model.onnx --format json",
    });
  return { path, format: oneOf("format", given.flags["format"], ["text", "json"]) };
}

function describe(model: Inspection): string {
  const { signature, operators, parameters } = model;
  const port = ({ name, type, shape }: Inspection["signature"]["inputs"][number]) =>
    `  ${line(name)}  ${type}${shape === null ? "" : `[${shape.map((size) => size ?? "?").join(", ")}]`}`;
  const types = Object.entries(parameters.byType).map(([type, amount]) => `${amount.count} ${type}`);
  const counts = Object.entries(operators.counts).toSorted(([, a], [, b]) => b - a);
  return [
    `${line(model.path)}  ${formatValue(model.sizeBytes, "bytes")}`,
    `${model.digest}`,
    ...(model.files.length > 1 ? model.files.map(({ path, digest }) => `  ${line(path)}  ${digest}`) : []),
    `producer    ${line(`${model.producer.name} ${model.producer.version}`.trim()) || "unknown"}`,
    `IR version  ${model.irVersion}`,
    `opsets      ${model.opsets.map(({ domain, version }) => `${line(domain)} ${version}`).join(", ")}`,
    `parameters  ${parameters.count}${types.length > 0 ? ` (${types.join(", ")})` : ""}`,
    "inputs",
    ...signature.inputs.map(port),
    "outputs",
    ...signature.outputs.map(port),
    `operators   ${operators.total}`,
    ...counts.map(([operator, count]) => `  ${String(count).padStart(6)}  ${line(operator)}`),
    ...(Object.keys(model.metadata).length > 0 ? ["metadata"] : []),
    ...Object.entries(model.metadata).map(([key, value]) => `  ${line(key)}: ${line(value)}`),
    ...model.notes.map((note) => `note: ${line(note)}`),
  ].join("\n");
}

function line(text: string): string {
  return shorten(visibleLine(text));
}
