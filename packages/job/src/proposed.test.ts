import { expect, it } from "vitest";
import { isProposed } from "./proposed.ts";

it.each([
  ["pull_request", true],
  ["pull_request_target", true],
  ["pull_request_review", true],
  ["merge_group", true],
  ["push", false],
  ["schedule", false],
  ["", false],
])("knows by its name whether %s is about a change that is proposed: %s", (GITHUB_EVENT_NAME, expected) => {
  expect(isProposed({ GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME })).toBe(expected);
  // A laptop's variable is nobody's word.
  expect(isProposed({ GITHUB_EVENT_NAME })).toBe(false);
});
