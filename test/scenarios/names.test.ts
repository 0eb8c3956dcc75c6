// What comment counts a report by is the model's name: a run that could not begin has to give the one that its plan would have given.
import { expect, it } from "vitest";
import { outline as benchmarked } from "../../actions/benchmark/src/outline.ts";
import { outline as packed } from "../../actions/containerize/src/outline.ts";
import { outline as compared } from "../../actions/diff/src/outline.ts";
import { outline as validated } from "../../actions/validate/src/outline.ts";
import { recordingHost } from "./recording-host.ts";

it.each([
  ["models/digits.onnx", "digits"],
  ["digits", "digits"],
  ["team/digits.v2", "team/digits.v2"],
])("a run for the model %s that could not begin reports on %s", (model, name) => {
  const { host } = recordingHost({ model });
  const reports = [
    validated(host, null, []),
    benchmarked(host, null, []),
    packed(host, null, []),
    compared(host, null, { plan: null, problems: [] }),
  ];
  expect(reports.map(({ subject }) => subject.name)).toEqual([name, name, name, name]);
});

it("a run for a predictions file that could not begin reports on its name", () => {
  expect(validated(recordingHost({ predictions: "out/digits.csv" }).host, null, []).subject.name).toBe(
    "digits",
  );
});
