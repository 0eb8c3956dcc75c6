import { expect, it } from "vitest";
import { isAtBase, isProposed } from "./proposed.ts";

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

it.each([
  ["pull_request_target", true],
  ["pull_request", false],
  ["merge_group", false],
])("knows by its name whether an ordinary checkout on %s is the base: %s", (GITHUB_EVENT_NAME, expected) => {
  expect(isAtBase({ GITHUB_ACTIONS: "true", GITHUB_EVENT_NAME })).toBe(expected);
});
