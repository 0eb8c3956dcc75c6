import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isTest, root, sources } from "./sources.ts";

const page = readFileSync(join(root, "TROUBLESHOOTING.md"), "utf8");
const union =
  /export type ErrorCode =([^;]*);/.exec(
    readFileSync(join(root, "packages/schema/src/error.ts"), "utf8"),
  )?.[1] ?? "";
const codes = [...union.matchAll(/"([a-z-]+)"/g)].map(([, code = ""]) => code);
const headings = [...page.matchAll(/^## .*`([a-z-]+)`$/gm)].map(([, code = ""]) => code);

/** What the code can say: its sentences, each as its fixed parts. A template within a template is not looked for. */
const said = sources("packages/*/src/**/*.ts", "actions/*/src/**/*.ts")
  .filter((source) => !isTest(source))
  .flatMap(({ text }) => [...text.matchAll(/`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"/g)])
  .map(([, template, plain]) => template?.split(/\$\{[^{}]*\}/) ?? [plain ?? ""])
  .map((parts) => parts.map((part) => part.replaceAll("\\n", "\n").replaceAll("\\`", "`")))
  .filter((parts) => /\w \w/.test(parts.join("")) && fixed(parts) >= 12);

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
  const [, shown = "", message = ""] =
    /^```text\n(?:\S+: )?error\[([a-z-]+)\]: ([\s\S]+?)\n```$/m.exec(section) ?? [];
  expect(shown, "shows another code").toBe(code);
  expect(
    said.find((parts) => isIn(message, parts)),
    `nothing in the source says: ${message}`,
  ).toBeDefined();
});

function fixed(parts: readonly string[]): number {
  return parts.join("").trim().length;
}

/** Whether all parts stand in the text, in their order. */
function isIn(text: string, parts: readonly string[]): boolean {
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}
