// What becomes of a comment and a page where people look at them: GitHub's dialect and its sanitising, Mermaid's own
// parsers, a browser's HTML parser, an accessibility checker.
import { readFileSync } from "node:fs";
import type { Report } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import { changesOf } from "../../packages/render/src/changes/changes-builder.ts";
import { breakingReport, describedReport } from "../../packages/render/src/changes/diff-builder.ts";
import { called } from "../../packages/render/src/chapter/called-builder.ts";
import { commentBody, htmlPage, type ReviewOptions, visible } from "../../packages/render/src/index.ts";
import { latencyOf, timedReport } from "../../packages/render/src/latency/latency-builder.ts";
import { historyShown } from "../../packages/render/src/promotion/registry.ts";
import { comparedReport, failingReport, reportOf } from "../../packages/render/src/report-builder.ts";
import { renderTool } from "./render-tools.ts";
import { lacks } from "./tools.ts";

const fixture = new URL("../fixtures/render/hostile.json", import.meta.url);
const hostile: string[] = JSON.parse(readFileSync(fixture, "utf8"));

const skip = lacks("render", "renderTools");

/** Everything a stranger may name, named so, in two models that can be compared. */
function reportsNamed(name: string): Report[] {
  const named = (report: Report, digit: string): Report => ({
    ...report,
    action: name,
    subject: { ...report.subject, name, path: name, digest: `sha256:${digit.repeat(64)}` },
    datasets: report.datasets.map((dataset) => ({ ...dataset, name, path: name })),
    measurements: report.measurements.map((one, index) => ({
      ...one,
      metric: `${name}${index}`,
      dataset: one.dataset && name,
      slice: one.slice && { column: name },
      reason: name,
    })),
    checks: report.checks.map((check) => ({
      ...check,
      id: name,
      because: name,
      message: name || "no message",
    })),
    problems: [{ code: name, message: name, hint: name, at: { path: name, line: 1 } }],
    notes: [name],
    gathered: [{ name, verdict: "fail", reason: name }],
    environment: { ...report.environment, cpu: name, os: name, options: { [`${name}.`]: name } },
    provenance: {
      ...report.provenance,
      repository: name,
      commit: name,
      run: name,
      command: ["modelgate", name],
    },
  });
  return [
    named(comparedReport(), "1"),
    named(failingReport(), "2"),
    named(describedReport(called(changesOf(), name)), "3"),
    named(timedReport(called(latencyOf(), name)), "4"),
  ];
}

function optionsNamed(name: string): ReviewOptions {
  return {
    title: name || "title",
    commit: name || "commit",
    baseNote: name || "note",
    problems: [{ name, reason: name }],
    policyChanged: true,
    trust: { state: "neutral", reason: name },
  };
}

const count = (html: string, tag: string) => html.split(`<${tag}`).length - 1;
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
/** `user-content-` is what GitHub puts before every id; there is none of ours. */
const TAGS = [
  "h2",
  "h3",
  "table",
  "tr",
  "td",
  "th",
  "details",
  "summary",
  "pre",
  "code",
  "li",
  "br",
  "sub",
  "a",
];

describe.skipIf(skip)("a comment on GitHub", () => {
  const bodies = [
    commentBody([comparedReport()], { runUrl: "https://host.example/run/1" }),
    commentBody(reportsNamed("plain"), optionsNamed("plain")),
    commentBody([reportOf({ verdict: "skipped", checks: [], measurements: [] })]),
    commentBody([breakingReport(), timedReport()]),
    commentBody([describedReport()]),
  ];

  it("keeps its tables and foldings, and loses no word to sanitising", async () => {
    const pages = await renderTool<{ raw: string; clean: string }[]>("github-html.mjs", bodies);
    for (const { raw, clean } of pages) {
      expect(words(clean)).toBe(words(raw));
      for (const tag of TAGS) expect(count(clean, tag), tag).toBe(count(raw, tag));
      expect(clean).not.toMatch(/<img|\[\^|\| ---/);
    }
    expect(pages[0]?.clean).toContain("<details>");
    expect(pages[1]?.clean).toContain("<details open>");
    expect(pages[1]?.clean).toContain('<code class="language-mermaid">');
  });

  it("has the same shape whatever things are called", async () => {
    const named = ["plain", ...hostile.filter((name) => name !== "")];
    const pages = await renderTool<{ clean: string }[]>(
      "github-html.mjs",
      named.map((name) => commentBody(reportsNamed(name), { ...optionsNamed(name), maxChars: 1e9 })),
    );
    // A name with a pipe or a backtick is <code> by tag, with a dollar a <span>; code on the page is code either way.
    const shapes = pages.map(({ clean }) => TAGS.map((tag) => `${tag} ${count(clean, tag)}`).join(", "));
    named.forEach((name, index) => {
      expect(shapes[index], JSON.stringify(name)).toBe(shapes[0]);
    });
  });
});

describe.skipIf(skip).each(["mermaid-10", "mermaid-11"])("%s", (version) => {
  const charts = (name: string) =>
    [...commentBody(reportsNamed(name), { maxChars: 1e9 }).matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(
      ([, source = ""]) => source,
    );

  it("takes every chart, whatever things are called", async () => {
    const sources = ["plain", ...hostile].flatMap(charts);
    expect(sources.length).toBeGreaterThan(hostile.length);
    expect(sources.filter((source) => source.startsWith("flowchart")).length).toBeGreaterThan(hostile.length);
    const complaints = await renderTool<string[]>("mermaid.mjs", sources, version);
    expect(complaints.flatMap((complaint, index) => (complaint ? [complaint, sources[index]] : []))).toEqual(
      [],
    );
  });

  it("takes every timeline, whatever models, stages and people are called", async () => {
    const step = (stage: string, version: string, by: string) => ({
      ...{ what: "moved", stage, version, by, at: "2026-03-01T10:00:00.000Z", facts: {} },
    });
    const sources = ["ann", ...hostile].map((name) =>
      historyShown([step(name, name, name), step("production", "v1.0.0", "ann")], "mermaid"),
    );
    const complaints = await renderTool<string[]>("mermaid.mjs", sources, version);
    expect(complaints.filter((complaint) => complaint !== "")).toEqual([]);
  });

  it("would complain", async () => {
    const bad = [
      "timeline\n  section a\n    : : : b;\n  sect",
      'xychart-beta\n title "a"b"',
      "xychart-beta\n bar [NaN]",
      "xychart-beta\n bar [1e-9]",
      'flowchart TD\n n0["a"b"]',
    ];
    expect(await renderTool<string[]>("mermaid.mjs", bad, version)).not.toContain("");
  });
});

describe.skipIf(skip)("a page", () => {
  it("has the same structure whatever things are called, and shows them", async () => {
    const named = ["plain", ...hostile.filter((name) => name !== "")];
    const pages = await renderTool<{ shape: string; text: string }[]>(
      "structure.mjs",
      named.map((name) => htmlPage(reportsNamed(name), optionsNamed(name))),
    );
    named.forEach((name, index) => {
      expect(pages[index]?.shape, JSON.stringify(name)).toBe(pages[0]?.shape);
      if (visible(name).length <= 80)
        expect(pages[index]?.text, JSON.stringify(name)).toContain(visible(name));
    });
  });

  it.each([
    ["checks", [comparedReport(), failingReport()]],
    ["a diff and a benchmark", [breakingReport(), timedReport()]],
  ])("says all that the comment says of %s", async (_name, reports) => {
    const body = commentBody(reports);
    const [comment] = await renderTool<{ clean: string }[]>("github-html.mjs", [body]);
    const [page] = await renderTool<{ text: string }[]>("structure.mjs", [htmlPage(reports)]);
    const numbers = (text = "") => new Set(text.match(/\d+\.\d+/g));
    const said = numbers(words(comment?.clean.replace(/<pre>[\s\S]*?<\/pre>/g, "") ?? ""));
    expect([...said].filter((number) => !numbers(page?.text).has(number))).toEqual([]);
  });

  it("is accessible", async () => {
    const pages = [
      htmlPage([comparedReport()]),
      htmlPage(reportsNamed("plain"), optionsNamed("plain")),
      htmlPage([breakingReport(), timedReport()]),
      htmlPage([]),
    ];
    expect(await renderTool<string[][]>("accessible.mjs", pages)).toEqual([[], [], [], []]);
  });
});
