import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./sources.ts";

const page = readFileSync(join(root, "TROUBLESHOOTING.md"), "utf8");
const union =
  /export type ErrorCode =([^;]*);/.exec(
    readFileSync(join(root, "packages/schema/src/error.ts"), "utf8"),
  )?.[1] ?? "";
const codes = [...union.matchAll(/"([a-z-]+)"/g)].map(([, code = ""]) => code);
const headings = [...page.matchAll(/^## .*`([a-z-]+)`$/gm)].map(([, code = ""]) => code);

it("reads the codes from the source", () => {
  expect(codes).toContain("input-invalid");
});

it("explains every error code under a heading of its own, and none that no longer exists", () => {
  expect(headings.toSorted()).toEqual(codes.toSorted());
});

it.each(headings)("starts from the message, then gives cause and remedy: %s", (code) => {
  const section = page.split(/^## /m).find((part) => part.split("\n")[0]?.endsWith(`\`${code}\``)) ?? "";
  expect(section).toMatch(/^```text\n[\s\S]+?\n```$/m);
  expect(section).toMatch(/^\*\*Why\.\*\* /m);
  expect(section).toMatch(/^\*\*Remedy\.\*\* /m);
});
