import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inspect } from "./inspect.ts";

const fixtures = join(import.meta.dirname, "../../../test/fixtures");
const names = join(fixtures, "hostile/models/names.onnx");

describe("inspect", () => {
  it("describes a model", async () => {
    const { exitCode, stdout, stderr } = await inspect([join(fixtures, "models/forest.onnx")]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^sha256:[0-9a-f]{64}$/m);
    expect(stdout).toMatch(/inputs\n {2}X {2}tensor\(float\)\[\?, 4\]\noutputs\n/);
    expect(stdout).toContain("ai.onnx.ml::TreeEnsembleClassifier");
    // A forest's are lists in attributes, which a comparison counts too.
    expect(stdout).toMatch(/^parameters {2}[1-9]\d* \(/mu);
  });

  it("shows hostile names without letting them act", async () => {
    const { exitCode, stdout } = await inspect([names]);
    expect(exitCode).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u200b\u202e\u2066]/u);
    expect(stdout).not.toMatch(/^::/m);
    expect(stdout).toContain("<U+001B>[31mred");
  });

  it.each([
    ["after the model", [names, "--format", "json"]],
    ["before it", ["--format=json", names]],
  ])("gives hostile names to a parser as they are, with the format %s", async (_name, argv) => {
    const { exitCode, stdout } = await inspect(argv);
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain("\u202e");
    const inputs: { name: string }[] = JSON.parse(stdout).signature.inputs;
    expect(inputs.map(({ name }) => name)).toContain(
      "\u001b[31mred\u001b[0m\u0007 \u202egnp.exe\u2066 \u200binvisible",
    );
  });

  it.each([
    [
      "a model that would be refused",
      [join(fixtures, "hostile/models/two-values.onnx")],
      /^sha256:/m,
      "error[model-refused]: ",
    ],
    ["what is no model", [join(fixtures, "models/points.csv")], /^$/, "error[model-unreadable]: "],
    ["what does not exist", ["absent.onnx"], /^$/, "error[file-missing]: absent.onnx: "],
    ["no model", [], /^$/, "inspect: expected the path of one model"],
    ["two models", [names, names], /^$/, "inspect: expected the path of one model"],
    ["another format", [names, "--format", "xml"], /^$/, 'format: expected text or json, got "xml"'],
    ["no format", [names, "--format"], /^$/, "inspect: Option '--format <value>' argument missing"],
    ["an unknown flag", ["--verbose", names], /^$/, "inspect: Unknown option '--verbose'"],
  ])("exits with 2 for %s", async (_name, argv, stdout, stderr) => {
    const got = await inspect(argv);
    expect(got.exitCode).toBe(2);
    expect(got.stdout).toMatch(stdout);
    expect(got.stderr).toContain(stderr);
  });
});

it("explains itself", async () => {
  const help = { exitCode: 0, stdout: expect.stringContaining("modelgate inspect <model>"), stderr: "" };
  expect(await inspect(["--help"])).toEqual(help);
});
