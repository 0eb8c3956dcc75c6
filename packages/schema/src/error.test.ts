import { expect, it } from "vitest";
import { errorOf, ModelgateError, throwProblems } from "./error.ts";

const problems = [
  { code: "file-missing", message: "a" },
  { code: "input-invalid", message: "b" },
] as const;

it("makes one error of all problems, whose code is the first one's", () => {
  const cause = new Error("why");
  const error = errorOf(problems, { cause });
  expect(error).toBeInstanceOf(ModelgateError);
  expect([error.code, error.message, error.problems, error.cause]).toEqual([
    "file-missing",
    "a\nb",
    problems,
    cause,
  ]);
});

it("makes no error of nothing: who asks for one knows of a problem", () => {
  expect(() => errorOf([])).toThrow(TypeError);
  expect(throwProblems([])).toBeUndefined();
});
