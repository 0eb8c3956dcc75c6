import { failure } from "@modelgate/schema";
import { expect, it } from "vitest";
import { ofExtends } from "./judging-policy.ts";

it.each([
  ["baseline-missing", "file-missing"],
  ["baseline-mismatch", "policy-invalid"],
] as const)("tells of an organisation's policy as of no baseline: %s", (code, told) => {
  expect(
    ofExtends(failure(code, "baseline: https://a.example/p.yml: no", { hint: "Run it again." })),
  ).toMatchObject({
    problems: [{ code: told, message: "extends: https://a.example/p.yml: no", hint: "Run it again." }],
  });
});

it("leaves every other error as it is", () => {
  const error = new Error("else");
  expect(ofExtends(error)).toBe(error);
  expect(ofExtends(failure("git-failed", "git could not"))).toMatchObject({
    problems: [{ code: "git-failed", message: "git could not" }],
  });
});
