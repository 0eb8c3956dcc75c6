import { boolean, type Fields } from "@modelgate/runner";
import { failure } from "@modelgate/schema";

/**
 * `modelgate diff A.onnx B.onnx` as flags: of two files the first is the baseline, one alone is compared with the base. Words
 * that belong to a flag are left with it.
 * @throws ModelgateError `input-invalid` for more than two, or beside the flags that say the same
 */
export function withFiles(argv: readonly string[], inputs: Fields): string[] {
  const fields = Object.values(inputs);
  const files: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? "";
    if (!word.startsWith("-")) {
      files.push(word);
      continue;
    }
    rest.push(word);
    const field = fields.find(({ name, flag }) => word === `--${name}` || word === `--${flag}`);
    const next = argv[at + 1];
    const isValue = field?.parse === boolean ? next === "true" || next === "false" : field !== undefined;
    if (isValue && next !== undefined && !next.startsWith("--")) rest.push(argv[++at] ?? "");
  }
  const isGiven = (flag: string) =>
    rest.some((word) => word === `--${flag}` || word.startsWith(`--${flag}=`));
  const [first, second, ...more] = files;
  if (first === undefined) return rest;
  if (more.length > 0) throw wrong(`expected at most two models, got ${files.length}`);
  if (isGiven("model")) throw wrong("expected either files or --model, got both");
  if (second === undefined) return ["--model", first, ...rest];
  if (isGiven("baseline")) throw wrong("expected either two files or --baseline, got both");
  return ["--model", second, "--baseline", `path:${first}`, ...rest];
}

function wrong(message: string) {
  return failure("input-invalid", `diff: ${message}`, { hint: "modelgate diff before.onnx after.onnx" });
}
