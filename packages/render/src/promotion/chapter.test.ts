import { readFileSync } from "node:fs";
import type { Promotion } from "@modelgate/schema";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, it } from "vitest";
import { htmlPage } from "../html-page.ts";
import { markdown } from "../markdown.ts";
import { reportOf } from "../report-builder.ts";
import { text } from "../text.ts";
import { historyShown } from "./registry.ts";

const met = (name: string, is: boolean, because = "so it is") => ({ name, met: is, because, evidence: null });
const report = (changes: Partial<Promotion>) =>
  reportOf({
    ...{ action: "promote", measurements: [], checks: [] },
    promotion: {
      ...{ registry: "git", asked: "promote", outcome: "refused", model: "digits", version: "v1.2.0" },
      ...{ digest: null, stage: "production", previous: null, reason: "", breakGlass: false },
      ...{ recovered: [], requirements: [met("bytes", true), met("validate", false), met("no hold", true)] },
      ...changes,
    },
  });
const forms = (changes: Partial<Promotion>) => [
  markdown(report(changes)),
  htmlPage([report(changes)]),
  text(report(changes), { colour: false, width: 160 }),
];

it("puts first what is missing", () => {
  for (const form of forms({})) {
    const table = form.slice(form.indexOf("Requirement"));
    expect(table.indexOf("validate")).toBeLessThan(table.indexOf("bytes"));
  }
});

it("says that the glass was broken, and only then", () => {
  for (const form of forms({ outcome: "done", breakGlass: true })) expect(form).toContain("glass was broken");
  for (const form of forms({ outcome: "done" })) expect(form).not.toContain("glass");
  for (const form of forms({ outcome: "dry-run", breakGlass: true })) {
    expect(form).toContain("glass would be broken");
    expect(form).not.toContain("was gone past");
  }
});

it("keeps strangers' texts harmless", () => {
  const fixture = new URL("../../../../test/fixtures/render/hostile.json", import.meta.url);
  const hostile: string[] = JSON.parse(readFileSync(fixture, "utf8"));
  const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
  const step = { what: "moved", stage: "s", version: "v1", at: "", by: "", facts: {} };
  // Every sixth: each is rendered in all forms.
  for (const name of hostile.filter((_, at) => at % 6 === 0)) {
    const [summary = "", page = "", terminal = ""] = forms({
      ...{ registry: name, model: name, version: name, stage: name, previous: name, reason: name },
      ...{ recovered: [name], requirements: [{ ...met(name, false, name), evidence: name }] },
    });
    const history = historyShown([{ ...step, stage: name, version: name, by: name, at: name }], "markdown");
    for (const html of [micromark(summary, options), micromark(history, options), page])
      expect(html).not.toMatch(/<script>|<img src=x|\u202e/u);
    expect(terminal).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
  }
});
