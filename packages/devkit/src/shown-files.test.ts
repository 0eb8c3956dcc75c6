import { expect, it } from "vitest";
import { withShownFiles } from "./shown-files.ts";

const page = "see\n<!-- file:a/b.yml-start -->\nold\n<!-- file:a/b.yml-end -->\nend";

it("shows a file as it is", () => {
  expect(withShownFiles(page, (path) => (path === "a/b.yml" ? "on: push\n" : null))).toBe(
    "see\n<!-- file:a/b.yml-start -->\n```yml\non: push\n```\n<!-- file:a/b.yml-end -->\nend",
  );
});

it("refuses a file that is not there", () => {
  expect(() => withShownFiles(page, () => null)).toThrow("a/b.yml");
});
