import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { commentBody } from "./comment-body.ts";
import { judgedAgainstBase } from "./judged-builder.ts";
import { checkOf, measurementOf, reportOf } from "./report-builder.ts";

/** What a reader sees of the first blocks: what a Markdown parser makes of them, without its tags. */
function seen(body: string): string {
  const blocks = body.split("\n\n").slice(0, 4).join("\n\n");
  const html = micromark(blocks, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  });
  return html
    .replace(/<[^>]+>|\u200b/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

const name = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.constantFrom("n".repeat(500), "\u202e".repeat(500), "|`@#*<".repeat(100), "@everyone", "::error::x", ""),
);

function manyReports(models: number, checks: number) {
  return Array.from({ length: models }, (_, model) => {
    const ids = Array.from({ length: checks }, (_, id) => `${id}`);
    return reportOf({
      verdict: "warn",
      notes: ["a note"],
      subject: {
        ...reportOf().subject,
        name: `model-${model}`,
        digest: `sha256:${String(model).padStart(64, "0")}`,
      },
      measurements: ids.map((id) => measurementOf({ id, metric: `metric_${id}` })),
      checks: ids.map((id) => checkOf({ id, measurement: id, effect: "warn", verdict: "fail" })),
    });
  });
}

it("says the essential in the first 300 visible characters, whatever things are called", () => {
  fc.assert(
    fc.property(
      name,
      name,
      name,
      fc.integer({ min: 1, max: 3 }),
      fc.option(name),
      (model, metric, dataset, count, title) => {
        const reports = Array.from({ length: count }, (_, index) =>
          reportOf({
            subject: { ...reportOf().subject, name: model, digest: `sha256:${String(index).repeat(64)}` },
            measurements: [measurementOf({ metric, dataset, slice: { [dataset]: metric }, value: 0.9312 })],
            checks: [checkOf({ effect: "fail", verdict: "fail" })],
          }),
        );
        const top = seen(commentBody(reports, title === null ? {} : { title })).slice(0, 300);
        expect(top).toMatch(/❌ FAIL: /);
        expect(top).toContain(`${count} of ${count} ${count === 1 ? "check fails" : "checks fail"}`);
        expect(top).toMatch(/is 0\.931, limit at least 0\.95 \(95 % interval 0\.962 to 0\.978\)/);
      },
    ),
    { numRuns: 300 },
  );
});

it("says it of a comparison that cannot be told yet, whatever things are called", () => {
  fc.assert(
    fc.property(name, name, name, fc.option(name), (model, metric, dataset, title) => {
      const [, measurement] = judgedAgainstBase().measurements;
      const [, check] = judgedAgainstBase().checks;
      const report = judgedAgainstBase({
        subject: { ...reportOf().subject, name: model },
        mode: "observe",
        measurements: [{ ...measurementOf(measurement), metric, dataset, slice: { [dataset]: metric } }],
        checks: [checkOf({ ...check, effect: "fail" })],
      });
      const top = seen(commentBody([report], title === null ? {} : { title })).slice(0, 300);
      expect(top).toMatch(/❌ FAIL, observed only: /);
      expect(top).toContain("1 of 1 check fails");
      expect(top).toMatch(
        /is 0\.210, \+0\.00050 \(\+0\.238 %\) against the baseline \(95 % interval −0\.0040 to \+0\.0050\)/,
      );
      expect(top).toMatch(/inconclusive, limit at most 2 % above the baseline/);
    }),
    { numRuns: 200 },
  );
});

describe("a body that is too long", () => {
  const one = manyReports(1, 1000);
  const several = manyReports(200, 5);

  it.each([
    ["one model", one],
    ["many models", several],
  ])("fits, says what it left out and where that is: %s", (_name, reports) => {
    const whole = commentBody(reports, { maxChars: 10_000_000 }).length;
    const reportUrl = "https://host.example/run/1";
    for (const maxChars of [whole - 1, 150_000, 65_536, 20_000, 5_000, 2_000, 1_000]) {
      const body = commentBody(reports, { maxChars, reportUrl });
      expect(body.length).toBeLessThanOrEqual(maxChars);
      expect(body).toMatch(/^## ⚠️ WARN: /);
      expect(body).toMatch(
        /_Left out to fit the page: .* See \[the full report\]\(<https:\/\/host\.example\/run\/1>\)\._\n$/,
      );
      expect(body.split("<details").length).toBe(body.split("</details>").length);
    }
  });

  it.each([
    [
      "one model",
      one,
      [
        "all measurements",
        "616 of 1,000 checks, notes, all measurements, data sets, provenance",
        "checks, notes, all measurements, data sets, provenance",
      ],
    ],
    [
      "many models",
      several,
      [
        "all measurements",
        "charts, 159 of 200 models' checks, notes, all measurements, data sets, provenance",
        "models, charts, 199 of 200 models' checks, notes, all measurements, data sets, provenance",
      ],
    ],
  ])("sheds the least important first: %s", (_name, reports, expected) => {
    const whole = commentBody(reports, { maxChars: 10_000_000 }).length;
    const left = [whole - 1, 65_536, 800].map(
      (maxChars) => /Left out to fit the page: (.*)\._/.exec(commentBody(reports, { maxChars }))?.[1],
    );
    expect(left).toEqual(expected);
  });

  it("holds ten thousand checks and a thousand reports", () => {
    for (const reports of [manyReports(1, 10_000), manyReports(1000, 10)]) {
      const body = commentBody(reports);
      expect(body.length).toBeLessThanOrEqual(65_536);
      // Room is used, not only kept.
      expect(body.length).toBeGreaterThan(60_000);
      expect(body).toContain("10000 checks");
    }
  });

  it("holds names of a million characters, and a thousand missing reports", () => {
    const long = "x".repeat(1_000_000);
    const subject = { ...reportOf().subject, name: long, path: long };
    const problems = Array.from({ length: 1000 }, () => ({ name: long, reason: long }));
    const measurements = [
      measurementOf({ metric: long, dataset: long, slice: { [long]: long }, reason: long }),
    ];
    const report = reportOf({
      subject,
      measurements,
      notes: [long],
      checks: [checkOf({ id: long, message: long })],
    });
    const body = commentBody([report], { problems, title: long, baseNote: long });
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/^## x+…x+\n\n### ❌ FAIL: 1000 reports missing/);
  });

  it("keeps the word when there is room for nothing else", () => {
    expect(commentBody(one, { maxChars: 20 })).toBe("## ⚠️ WARN\n");
  });
});
