import { readFileSync } from "node:fs";
import { decodeReport, type Promotion } from "@modelgate/schema";
import { expect, it } from "vitest";
import { htmlPage } from "../html-page.ts";
import { json } from "../json.ts";
import { markdown } from "../markdown.ts";
import { reportOf } from "../report-builder.ts";
import { text } from "../text.ts";

const fixture = new URL("../../../../test/fixtures/render/hostile.json", import.meta.url);
const hostile: string[] = JSON.parse(readFileSync(fixture, "utf8"));

const promotion: Promotion = {
  ...{ registry: "git", asked: "promote", outcome: "done", model: "digits", version: "v1.2.0" },
  ...{ digest: null, stage: "production", previous: null, reason: "", breakGlass: false },
  ...{ requirements: [], recovered: [] },
  delivery: {
    ...{ repository: "acme/deploy", branch: "main", by: "commit", outcome: "done", commit: "c".repeat(40) },
    ...{ pullRequest: null, started: "workflow deploy.yml" },
    edits: [
      { path: "k8s/values.yaml", line: 12, before: "v1.1.0", after: "v1.2.0" },
      { path: "k8s/other.yaml", line: 3, before: "v1.2.0", after: "v1.2.0" },
    ],
  },
  deployment: { repository: "acme/models", environment: "production", id: 7, state: "in_progress" },
};
const report = (changes: Partial<Promotion> = {}) =>
  reportOf({ action: "promote", measurements: [], checks: [], promotion: { ...promotion, ...changes } });
const forms = (one: ReturnType<typeof report>) => [
  markdown(one),
  htmlPage([one]),
  text(one, { colour: false, width: 160 }),
];

it("says where a digest went, in every form, and is read back", () => {
  for (const form of forms(report()))
    for (const word of [
      "acme/deploy",
      "cccccccccccc",
      "workflow deploy.yml",
      "k8s/values.yaml",
      "1 of 2 values",
      "in progress",
    ])
      expect(form.replaceAll("\u00a0", " ")).toContain(word);
  expect(decodeReport(JSON.parse(json(report())))).toEqual(report());
});

it("says of a lifted hold no version, and nobody who held the stage", () => {
  const lifted = { asked: "lift", version: null, previous: null } as const;
  for (const form of forms(report({ ...lifted, delivery: undefined, deployment: undefined })))
    expect(form).not.toMatch(/no version|nobody held/u);
});

it.each([
  ["failed", /has still what it had/u],
  ["overtaken", /another run/u],
  ["already", /stood there already/u],
] as const)("says of a delivery that it %s", (outcome, words) => {
  const delivery =
    promotion.delivery === undefined ? undefined : { ...promotion.delivery, outcome, commit: null };
  for (const form of forms(report(delivery === undefined ? {} : { delivery }))) expect(form).toMatch(words);
});

it("shows values that strangers wrote as text", () => {
  for (const word of hostile) {
    const edits = [{ path: word, line: 1, before: word, after: word.slice(1) }];
    const base = promotion.delivery;
    if (base === undefined) throw new TypeError("the case has a delivery");
    const one = report({ delivery: { ...base, repository: word, branch: word, started: word, edits } });
    expect(htmlPage([one])).not.toMatch(/<(?:script|img|iframe)/iu);
    expect(text(one, { colour: false, width: 160 })).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  }
});
