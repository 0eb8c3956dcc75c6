import { type Host, runCommand } from "@modelgate/runner";
import { decodeReport, type Report } from "@modelgate/schema";
import { validate } from "@modelgate/validate";
import { localScore } from "@modelgate/validate/score";

/** One run of validate in this process (the model still in its sandbox): exit code and the report it wrote. */
export async function runValidate(
  inputs: Readonly<Record<string, string>>,
): Promise<{ code: number; report: Report }> {
  const written: unknown[] = [];
  const host: Host = {
    getInput: (name) => inputs[name] ?? "",
    inputProblems: [],
    setOutput: () => undefined,
    mask: () => undefined,
    info: () => undefined,
    debug: () => undefined,
    annotate: () => undefined,
    progress: () => undefined,
    summary: async () => undefined,
    writeReport: async (report) => {
      written.push(JSON.parse(JSON.stringify(report)));
      return "report.json";
    },
    fail: () => undefined,
    provenance: () => null,
    isTerminal: false,
    colour: false,
  };
  const code = await runCommand(validate(localScore()), host, () => ({ summary: "", annotations: [] }));
  return { code, report: decodeReport(written.at(-1)) };
}

/** Inputs of a case in an index file, where paths are relative to `folder`. */
export function inputsOf(entry: Readonly<Record<string, unknown>>, folder: string): Record<string, string> {
  const { inputs, classes, data, target, id, model, predictions } = entry;
  const given: Record<string, string> = {};
  for (const name of ["task", "target", "id", "positive", "output", "scores"]) {
    if (typeof entry[name] === "string") given[name] = entry[name];
  }
  if (typeof model === "string") given["model"] = `${folder}/${model}`;
  if (typeof predictions === "string") given["predictions"] = `${folder}/${predictions}`;
  if (Array.isArray(classes)) given["classes"] = classes.join(",");
  if (typeof data === "string") given["data"] = `${folder}/${data}`;
  if (inputs !== undefined) {
    delete given["data"];
    delete given["target"];
    given["datasets"] = JSON.stringify({
      test: { path: `${folder}/${data}`, target, inputs, ...(id ? { id } : {}) },
    });
  }
  return given;
}
