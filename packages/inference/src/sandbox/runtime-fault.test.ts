import { failure } from "@modelgate/schema";
import { expect, it } from "vitest";
import { runFailed, runProblems, sessionRefused, toldOf } from "./runtime-fault.ts";

it.each([
  ["a session without memory", sessionRefused(new Error("std::bad_alloc")), "model-out-of-memory"],
  ["a session of another opset", sessionRefused(new Error("opset 99")), "model-unsupported"],
  [
    "a session without a kernel for its types",
    sessionRefused(new Error("Could not find an implementation for Imputer(1) node with name 'Imputer'")),
    "model-unsupported",
  ],
  [
    "a session without its locale",
    sessionRefused(new Error("Failed to construct locale with name:en_US.UTF-8:locale::facet")),
    "model-unsupported",
  ],
  ["a session of no model", sessionRefused("no protobuf"), "model-unreadable"],
  ["a run without memory", runFailed(new Error("Failed to allocate 8 GB")), "model-out-of-memory"],
  [
    "a run that gives a sequence",
    runFailed("Non tensor type is temporarily not supported."),
    "model-unsupported",
  ],
  ["any other run", runFailed(new Error("Got invalid dimensions\nat node 7")), "model-failed"],
])("tells of %s with a remedy, which stays when it is told on", (_name, error, code) => {
  const [problem] = error.problems;
  expect(problem).toMatchObject({ code, hint: expect.stringMatching(/\.$/u) });
  expect(toldOf("candidate", error).problems).toEqual([
    { ...problem, message: `candidate: ${problem.message}` },
  ]);
});

it("leaves what is a problem of ours as it is", () => {
  const error = failure("dataset-mismatch", "no column x", { hint: "Name it." });
  expect(runFailed(error)).toBe(error);
  expect(runProblems(error)).toBe(error.problems);
});
