import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { extendsOf, parseLimits, readOrganisation, readPolicy } from "./index.ts";

// The manual's examples are read by the code that it describes.
const page = readFileSync(new URL("../../../docs/policy.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gmsu)].map(([, text = ""]) => text);

it("shows a policy that is valid", () => {
  const { clauses, waivers } = readPolicy(examples[0] ?? "", "modelgate.yml", null);
  expect([clauses.length, waivers.length]).toEqual([6, 1]);
});

it("shows a policy in the README that is valid", () => {
  const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
  const [, text = ""] = /^```yaml\n(# yaml-language-server.*?)^```$/msu.exec(readme) ?? [];
  const { clauses, waivers } = readPolicy(text, "modelgate.yml", null);
  expect([clauses.length, waivers.length]).toEqual([6, 1]);
});

it("shows slices that are valid, a limit for each", () => {
  const entries = (examples[1] ?? "").split("\n").filter((line) => line.startsWith("- "));
  expect(entries).toHaveLength(6);
  const limits = `- metric: accuracy\n  min: 0\n  slices:\n${entries.map((line) => `    ${line}`).join("\n")}\n`;
  expect(parseLimits(limits)[0]?.slices?.axes.map(({ kind }) => kind)).toEqual([
    "values",
    "values",
    "bins",
    "quantiles",
    "where",
    "cross",
  ]);
});

it("shows how an organisation's policy is extended, and one", () => {
  expect(extendsOf(examples[2] ?? "", "modelgate.yml")).toMatchObject({ kind: "url" });
  expect(readOrganisation(examples[3] ?? "", "org.yml").limits).toHaveLength(2);
});
