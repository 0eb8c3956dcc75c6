import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectedHtml, page } from "../../../test/fixtures/render/contexts.ts";
import { plain } from "./visible.ts";

type Rendered = { text: string; markdown: string; html: string };

const fixture = new URL("../../../test/fixtures/render/hostile-rendered.json", import.meta.url);
const rendered: Rendered[] = JSON.parse(readFileSync(fixture, "utf8"));

describe("hostile text on a page, as GitHub's parser renders it", () => {
  it.each(rendered)("shows string %# and nothing else", ({ text, markdown, html }) => {
    // The recorded HTML is of the Markdown we still write; if not, run test/fixtures/render/render-hostile.ts.
    expect(page(text)).toBe(markdown);
    const shown = plain(text);
    expect(html.replaceAll("\u200b", "").replaceAll("<span>$</span>", "$")).toBe(
      expectedHtml({ prose: asHtml(shown), code: asHtml(shown === "" ? '""' : shown) }),
    );
  });

  it.each(rendered)("leaves nothing in string %# for the filters of finished text", ({ html }) => {
    const prose = html
      .replace(/<code>.*?<\/code>/gs, " ")
      .replace(/<\/?(p|ul|li|t\w+|a|span)\b[^>]*>/g, "\n");
    for (const [name, active] of Object.entries(FILTERS)) expect(active.test(prose), name).toBe(false);
  });
});

/** What GitHub turns into something else after Markdown is done, outside of code. */
const FILTERS = {
  mention: /@[a-z\d]/i,
  issue: /#\d/,
  "issue by prefix": /\bgh-\d/i,
  emoji: /:[a-z\d_+-]+:/i,
  address: /\b(https?|ftp):\/\//i,
  "bare address": /\bwww\./i,
  formula: /\$[^\n$]/,
};

function asHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
