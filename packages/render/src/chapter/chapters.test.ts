import { readFileSync } from "node:fs";
import { decodeReport, type Report } from "@modelgate/schema";
import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { annotations } from "../annotations.ts";
import { changesOf } from "../changes/changes-builder.ts";
import { breakingReport, describedReport } from "../changes/diff-builder.ts";
import { commentBody } from "../comment-body.ts";
import { explain } from "../explain.ts";
import { htmlPage } from "../html-page.ts";
import { json } from "../json.ts";
import { junit } from "../junit.ts";
import { timedReport } from "../latency/latency-builder.ts";
import { markdown } from "../markdown.ts";
import { reportOf } from "../report-builder.ts";
import { text } from "../text.ts";
import { columns } from "../text-table.ts";
import { watched } from "../watched-builder.ts";
import { reportsCalled } from "./called-builder.ts";

const fixture = new URL("../../../../test/fixtures/render/hostile.json", import.meta.url);
const hostile: string[] = JSON.parse(readFileSync(fixture, "utf8"));
const both = [breakingReport(), timedReport()];
const onTerminal = (report: Report, width = 110) => text(report, { colour: false, width });

/** What a reader sees of the first blocks of a comment. */
function shown(body: string): string {
  const html = micromark(body.split("\n\n").slice(0, 3).join("\n\n"), {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return html.replace(/<[^>]+>|\u200b/g, "");
}

describe("all forms", () => {
  it.each([
    [
      "a diff",
      breakingReport(),
      ["probabilities", "dense_2", "head.weight", "0.123", "0.0124", "417", "learning_rate"],
    ],
    [
      "a benchmark",
      timedReport(),
      ["2.13 ms", "≤ 2.55 ms", "needs 662 queries", "1,905", "88.0 %", "AMD EPYC 7763"],
    ],
  ])("say the same of %s", (_name, report, words) => {
    for (const form of [markdown(report), commentBody([report]), htmlPage([report]), onTerminal(report)])
      for (const word of words) expect(form).toContain(word);
  });

  it("are of reports that are read back as they were written", () => {
    for (const report of both) expect(decodeReport(JSON.parse(json(report)))).toEqual(report);
  });

  it.each([
    ["a diff", describedReport()],
    ["a benchmark", timedReport({}, { verdict: "skipped", checks: [] })],
    ["a diff that a stranger calls passed", describedReport({}, { verdict: "pass" })],
  ])("say of %s without a limit that nothing was judged", (_name, report) => {
    const forms = [markdown(report), commentBody([report]), htmlPage([report]), onTerminal(report)];
    for (const form of forms)
      expect(form).toMatch(/Nothing judged: this describes\.(<\/strong>|\*\*)? (Major|p50)/);
    expect(junit(report)).toContain('skipped="1"');
    expect(junit(report)).toContain('<skipped message="Nothing judged: this describes. ');
  });

  it("never call it a pass", () => {
    const report = describedReport();
    for (const form of [markdown(report), commentBody([report]), htmlPage([report]), onTerminal(report)])
      expect(form).not.toMatch(/PASS|passes\b|0 of \d+ checks/);
    expect(annotations(report).map(({ title }) => title)).toEqual(["SKIPPED digits"]);
  });

  it("say beside a model that was judged that the diff was not", () => {
    const body = commentBody([reportOf(), describedReport()]);
    expect(body).toMatch(/^## ✅ PASS: `digits`\n\n\*\*0 of 1 check fails\.\*\*/);
    expect(body).toContain("File 96.4 kB → 48.2 kB. Nothing judged: this describes.");
  });
});

describe("whatever things are called", () => {
  const tags = (page: string) => page.match(/<\/?[a-z]\w*/g);
  const plainTags = tags(htmlPage(reportsCalled("plain")));
  const shape = (lines: string) => lines.split("\n").length;
  const plainShape = shape(commentBody(reportsCalled("plain")));

  it.each(hostile.filter((name) => name !== ""))("the page has the same tags: %j", (name) => {
    expect(tags(htmlPage(reportsCalled(name)))).toEqual(plainTags);
  });

  it.each(hostile)("the comment has as many lines: %j", (name) => {
    expect(shape(commentBody(reportsCalled(name)))).toBe(plainShape);
  });

  it("a terminal is not driven, and a runner takes no command", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary", maxLength: 90 })),
        (name) => {
          for (const report of reportsCalled(name)) {
            const told = `${onTerminal(report, 40)}${explain(report, report.checks[0]?.id ?? "")}`;
            expect(told).not.toMatch(/[^\n\P{Cc}]|^\s*::|##\[/mu);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("the first 300 characters hold verdict, model, count and the worst", () => {
    for (const name of [...hostile, "n".repeat(500), "\u202e".repeat(500)]) {
      const seen = (report: Report) => shown(commentBody([report])).slice(0, 300);
      const [diff, timed] = reportsCalled(name) as [Report, Report];
      expect(seen(diff)).toMatch(
        /FAIL[\s\S]*1 of 1 check fails[\s\S]*breaking_changes is 2, limit at most 0/,
      );
      expect(seen(timed)).toMatch(
        /WARN[\s\S]*1 warns[\s\S]*1\.3 % \[0\.4, 2\.2\] slower than the baseline, limit 2 %: inconclusive/,
      );
      expect(seen({ ...diff, verdict: "skipped", checks: [], measurements: [] })).toMatch(
        /SKIPPED[\s\S]*Nothing judged: this describes\. Major: breaking for callers/,
      );
    }
  });
});

describe("what is too long", () => {
  const { graph, weights } = changesOf();
  const often = <T>(items: readonly T[] = []) => Array.from({ length: 1000 }, () => items).flat();
  const huge = describedReport({
    graph: graph === null ? null : { ...graph, edits: often(graph.edits), editCount: 50_000 },
    weights: weights === null ? null : { ...weights, tensors: often(weights.tensors), tensorCount: 4000 },
  });

  it.each([
    ["a comment", commentBody([huge]), /The first 20 of 50,000\.[\s\S]*The first 20 of 4,000\./],
    ["a summary", markdown(huge, { maxChars: 300_000 }), /The first 20 of 50,000\./],
    ["a page", htmlPage([huge]), /The first 500 of 50,000\./],
    ["a terminal", onTerminal(huge), /and 49,988 more\n/],
  ])("is counted where it is cut: %s", (_name, form, expected) => {
    expect(form).toMatch(expected);
  });

  it("goes from a comment sheet by sheet, the least important first, and the lead last", () => {
    const left = [5000, 3500, 2200, 700].map((maxChars) => {
      const body = commentBody([breakingReport()], { maxChars });
      expect(body.length).toBeLessThanOrEqual(maxChars);
      expect(body.split("<details").length).toBe(body.split("</details>").length);
      return /Left out to fit the page: (.*)\._/.exec(body)?.[1];
    });
    expect(left).toMatchInlineSnapshot(`
      [
        "the graph drawn, weights, cost, metadata, all measurements, data sets",
        "graph edits, the graph drawn, weights, cost, flips by class and slice, where they diverge, metadata, all measurements, data sets",
        "signature, graph, graph edits, the graph drawn, weights, cost, behaviour, flips by class and slice, where they diverge, metadata, all measurements, data sets",
        "checks, the command that repeats it, what changed, signature, graph, graph edits, the graph drawn, weights, cost, behaviour, flips by class and slice, where they diverge, metadata, all measurements, data sets, provenance",
      ]
    `);
  });

  it("goes from a summary in the same order", () => {
    const left = [6000, 3000, 1200].map(
      (maxChars) => /Left out.*: (.*)\._/.exec(markdown(breakingReport(), { maxChars }))?.[1],
    );
    expect(left).toMatchInlineSnapshot(`
      [
        "environment and provenance",
        "the graph drawn, weights, cost, flips by class and slice, where they diverge, metadata, data sets, all measurements, environment and provenance",
        "signature, graph, graph edits, the graph drawn, weights, cost, behaviour, flips by class and slice, where they diverge, metadata, data sets, all measurements, environment and provenance",
      ]
    `);
  });

  it("of many models a line each, then their tables", () => {
    const reports = Array.from({ length: 200 }, (_, index) =>
      describedReport(
        {},
        {
          subject: {
            ...reportOf().subject,
            name: `m${index}`,
            digest: `sha256:${String(index).padStart(64, "0")}`,
          },
        },
      ),
    );
    const body = commentBody(reports);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/\*\*Nothing judged: this describes\.\*\* `m0`: Major: breaking for callers/);
    expect(body).toMatch(/### What changed\n\n- `m0`: \*\*major: breaking for callers\*\*/);
    expect(body).toMatch(/Left out to fit the page: .*tables of what changed/);
    const three = commentBody(reports.slice(0, 3));
    expect(three).toContain("<summary>What changed: <code>m2</code></summary>");
    expect(three.split("<details").length).toBe(three.split("</details>").length);
  });
});

/** Every number replaced: counts by counts, others by any. */
function numbered(value: unknown, count: () => number, number: () => number): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? count() : number();
  if (Array.isArray(value)) return value.map((item) => numbered(item, count, number));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === "confidence" ? item : numbered(item, count, number),
    ]),
  );
}

it("shows any numbers there are", () => {
  const counts = [0, 1, 7, 999_999, 2 ** 53];
  const numbers = [0, -1, 1, 0.5, 1e-300, -1e300, 1.7e308, 5e-324, 1e21];
  const seeds = fc.infiniteStream(fc.nat(1000));
  fc.assert(
    fc.property(seeds, (stream) => {
      const next = (of: readonly number[]) => of[(stream.next().value ?? 0) % of.length] ?? 0;
      for (const report of both) {
        const { changes, latency } = report;
        const section = { changes, latency };
        const filled = numbered(
          section,
          () => next(counts),
          () => next(numbers),
        );
        const strange = { ...report, ...(filled as typeof section) } as Report;
        const forms = [markdown(strange), htmlPage([strange]), onTerminal(strange)];
        const told = explain(strange, report.checks[0]?.id ?? "");
        for (const form of [...forms, told])
          expect(form).not.toMatch(/\bNaN(?! or)|Infinity|undefined|\[object/);
      }
    }),
    { numRuns: 100 },
  );
});

it("lays out none of a thousand diffs, of which a comment shows a line each", () => {
  const looksOf = (count: number) => {
    const all = Array.from({ length: count }, (_, index) => {
      const digest = `sha256:${String(index).padStart(64, "0")}`;
      return {
        report: describedReport({}, { subject: { ...reportOf().subject, digest } }),
        changes: watched(changesOf()),
      };
    });
    commentBody(all.map(({ report, changes }) => ({ ...report, changes: changes.value })));
    return all.map(({ changes }) => changes.looks());
  };
  // Of two diffs, each is looked at some 500 times; of a thousand, some 30 times.
  expect(Math.max(...looksOf(1000))).toBeLessThan(Math.min(...looksOf(2)) / 5);
});

describe("on a terminal", () => {
  it.each([40, 60, 80, 100, 140])("no line is wider than %i but for a word, a path or a command", (width) => {
    for (const report of both) {
      const [, ...lines] =
        onTerminal(report, width).split("\n\nFAIL ")[0]?.split("\nrepeat:")[0]?.split("\n") ?? [];
      const wide = lines.filter((line) => columns(line) > width && /^ {2}.* /.test(line.trimEnd()));
      // The table of checks is not of the chapter.
      expect(
        wide.filter((line) => !/sha256:|^\s*\S+$/.test(line) && !/latency_p50_ms {2}/.test(line)),
      ).toEqual([]);
    }
  });

  it("colours only where it is asked, and only its own words", () => {
    for (const report of both) {
      const coloured = text(report, { colour: true, width: 100 });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
      expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(onTerminal(report, 100));
      expect(onTerminal(report, 100)).not.toContain("\u001b");
    }
    expect(text(breakingReport(), { colour: true, width: 100 })).toContain(
      "  \u001b[31mmajor\u001b[0m: breaking",
    );
  });

  it("needs nothing but ASCII when asked", () => {
    for (const report of both)
      expect(text(report, { colour: false, width: 160, ascii: true })).toMatch(/^[ -~\n]*$/);
  });
});
