import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { htmlPage } from "./html-page.ts";
import { comparedReport, failingReport, measurementOf, reportOf } from "./report-builder.ts";

const fixture = new URL("../../../test/fixtures/render/hostile.json", import.meta.url);
const hostile: string[] = JSON.parse(readFileSync(fixture, "utf8"));
const tags = (page: string) => page.match(/<\/?[a-z]\w*/g);

function pageNamed(name: string): string {
  const { subject, provenance, datasets, ...rest } = reportOf();
  return htmlPage(
    [
      {
        ...rest,
        subject: { ...subject, name, path: name },
        measurements: [
          measurementOf({ metric: name, dataset: name, slice: { [`${name}.`]: name }, reason: name }),
        ],
        datasets: datasets.map((dataset) => ({ ...dataset, name, path: name })),
        notes: [name],
        provenance: { ...provenance, repository: name, command: ["modelgate", name] },
      },
    ],
    {
      title: `${name}.`,
      commit: name,
      trust: { state: "neutral", reason: name },
      problems: [{ name, reason: name }],
    },
  );
}

describe("htmlPage", () => {
  it("runs and fetches nothing", () => {
    const page = htmlPage([comparedReport()]);
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page).not.toMatch(/<(script|link|img|iframe|form)|\ssrc=|\son\w+=|style=|url\(|@import/);
  });

  it("lets what is long in a table wrap before the page scrolls sideways", () => {
    const [wide = "", narrow = ""] = htmlPage([comparedReport()]).split("@media (max-width: 75rem)");
    expect(wide).not.toMatch(/\.range \{[^}]*nowrap/);
    expect(narrow).toMatch(/:is\(thead th, td\.number, \.limit-text, \.change\) \{ white-space: normal; \}/);
  });

  it("says verdict and worst check on top, and in its title", () => {
    const page = htmlPage([failingReport()]);
    expect(page).toContain("<title>❌ FAIL: digits · Modelgate</title>");
    expect(page).toContain(
      "<h1>❌ FAIL: <code>digits</code></h1>\n<p><strong>1 of 3 checks fails, 1 warns.</strong> Worst: ",
    );
  });

  it("links every model to a section that is there", () => {
    const page = htmlPage([
      failingReport(),
      comparedReport({ subject: { ...reportOf().subject, name: '"><b>' } }),
    ]);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets).toEqual(["model-1", "model-2"]);
    for (const id of targets) expect(page).toContain(`<section id="${id}">`);
  });

  it("says in words what a picture shows", () => {
    expect(htmlPage([comparedReport()])).toContain(
      'aria-label="0.941, interval 0.929 to 0.951, limit at least 0.95"',
    );
  });

  it.each([["javascript:alert(1)"], ['https://x"onclick="y'], ["https://x y"]])("links no %s", (runUrl) => {
    expect(htmlPage([reportOf()], { runUrl })).not.toContain("href");
  });

  it.each(hostile.filter((name) => name !== ""))(
    "is made of the same tags when things are called %j",
    (name) => {
      expect(tags(pageNamed(name))).toEqual(tags(pageNamed("plain")));
    },
  );

  it("is the same whatever the order of reports", () => {
    const reports = [failingReport(), comparedReport(), reportOf({ action: "benchmark" })];
    expect(htmlPage(reports.toReversed())).toBe(htmlPage(reports));
  });

  it("opens for no report at all", () => {
    expect(htmlPage([])).toContain("<h1>⏭️ SKIPPED</h1>");
  });
});

it.each([
  ["an executed model", {}, "executed: these bytes gave the numbers"],
  ["a claimed one", { binding: "claimed" as const }, "<strong>claimed</strong>: these bytes were not run"],
])("says how the numbers are bound to %s", (_name, binding, words) => {
  const report = reportOf();
  expect(htmlPage([{ ...report, subject: { ...report.subject, ...binding } }])).toContain(words);
});

it("says nothing of numbers where a stage was moved", () => {
  const report = reportOf();
  const page = htmlPage([
    {
      ...report,
      action: "promote",
      subject: { ...report.subject, binding: "claimed" },
      promotion: {
        ...{ registry: "git", asked: "promote", outcome: "done", model: "digits", version: "v1.0.0" },
        ...{ digest: report.subject.digest, stage: "staging", previous: null, reason: "r" },
        ...{ breakGlass: false, requirements: [], recovered: [] },
      },
    },
  ]);
  expect(page).not.toContain("these bytes");
});
