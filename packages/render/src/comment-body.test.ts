import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CommentOptions, commentBody } from "./comment-body.ts";
import { htmlPage } from "./html-page.ts";
import { checkOf, comparedReport, failingReport, measurementOf, reportOf } from "./report-builder.ts";

const named = (name: string, digit = "1") => ({
  ...reportOf().subject,
  name,
  digest: `sha256:${digit.repeat(64)}`,
});
const head = (body: string) => body.split("\n\n").slice(0, 3).join("\n");

it("counts a report that failed before its model was read to the model of that name", () => {
  const early = { ...reportOf().subject, path: null, digest: null, sizeBytes: null };
  const failed = (name: string) =>
    reportOf({
      action: "benchmark",
      subject: { ...early, name },
      verdict: "error",
      checks: [],
      measurements: [],
      problems: [{ code: "input-invalid", message: "budget" }],
    });
  const reports = [reportOf({ subject: named("a") }), reportOf({ subject: named("b") }), failed("a")];
  expect(commentBody(reports)).toMatch(/^## ⛔ ERROR: 1 of 2 models\n/);
  expect(commentBody([...reports, failed("c")])).toMatch(/^## ⛔ ERROR: 2 of 3 models\n/);
  const two = [...reports, reportOf({ subject: named("a", "2") })];
  expect(commentBody(two)).toMatch(/^## ⛔ ERROR: 1 of 4 models\n/);
});

it("ends the message of a problem before the next sentence begins", () => {
  const problems = [{ code: "input-invalid", message: "expected a budget" }];
  const failed = reportOf({ verdict: "error", checks: [], measurements: [], problems });
  const unjudged = [{ name: "digits/size_bytes/max", reason: "left" }];
  expect(head(commentBody([failed], { unjudged }))).toContain("First: expected a budget. Not judged:");
  expect(head(commentBody([failed]))).toMatch(/First: expected a budget$/m);
});

it("says of a note whose it is, unless all models have it", () => {
  const told = (name: string, ...notes: string[]) => reportOf({ subject: named(name), notes });
  const body = commentBody([told("a", "both", "own"), told("b", "both"), told("c", "both", "own")]);
  expect(body).toContain("### Notes\n\n- both\n- a, c: own\n\n");
  expect(commentBody([told("a", "own")])).toContain("### Notes\n\n- own\n\n");
});

describe("the top", () => {
  it("of one report: verdict, model, count, the worst check, what changed", () => {
    expect(commentBody([comparedReport()]).split("\n\n").slice(0, 4).join("\n")).toMatchInlineSnapshot(`
      "## ❌ FAIL: \`digits\`
      **1 of 3 checks fails.** Worst: \`accuracy\` on \`test\` is 0.941, limit at least 0.95 (95 % interval 0.929 to 0.951, within noise).
      Against the baseline: 1 worse, 1 better, 1 better without an interval, 1 within noise, 1 same.
      validate · \`models/digits.onnx\` · \`sha256:0123456789ab\` · 48.2 kB · commit \`aaaaaaaaaaaa\`"
    `);
  });

  it("of several: how many fail, and the worst of all by name", () => {
    const reports = [reportOf({ subject: named("b") }), failingReport(), reportOf({ subject: named("c") })];
    expect(head(commentBody(reports, { title: "Models" }))).toMatchInlineSnapshot(`
      "## Models
      ### ❌ FAIL: 1 of 3 models
      **1 of 5 checks fails, 1 warns.** Worst: \`digits\`: \`accuracy\` on \`test\`, \`writer=7\` is 0.9499, limit at least 0.95 (95 % interval 0.921 to 0.969, within noise)."
    `);
  });

  it.each<[string, CommentOptions, string]>([
    [
      "a missing report fails",
      { problems: [{ name: "x", reason: "no artifact" }] },
      "## ❌ FAIL: 1 report missing",
    ],
    [
      "a clause that no report judged is no missing report",
      {
        problems: [{ name: "x", reason: "no artifact" }],
        unjudged: [
          { name: "m/a/min", reason: "left" },
          { name: "m/b/min", reason: "left" },
        ],
      },
      "## ❌ FAIL: 1 report missing, 2 clauses that no report judged",
    ],
    ["an aggregate may know worse", { verdict: "error" }, "## ⛔ ERROR"],
    ["but never better", { verdict: "skipped" }, "## ✅ PASS: `digits`"],
    [
      "a run that is not trusted",
      { trust: { state: "neutral", reason: "r" } },
      "## ✅ PASS, not verified: `digits`",
    ],
    ["a trusted run", { trust: { state: "success", reason: "r" } }, "## ✅ PASS: `digits`"],
  ])("%s", (_name, options, expected) => {
    expect(commentBody([reportOf()], options).split("\n")[0]).toBe(expected);
  });

  it("tells clauses that no report judged before values that keep their limits", () => {
    const unjudged = [{ name: "digits/test/mac_count/max", reason: "no report judged it" }];
    const body = commentBody([reportOf()], { unjudged, verdict: "fail" });
    expect(body.split("\n\n").slice(0, 2)).toEqual([
      "## ❌ FAIL: 1 clause that no report judged",
      "**0 of 1 check fails. No report judged 1 clause.** Not judged: `digits/test/mac_count/max`.",
    ]);
    expect(body).toContain("### Judged by no report\n\n- `digits/test/mac_count/max` no report judged it");
    expect(htmlPage([reportOf()], { unjudged })).toContain("Judged by no report");
  });

  it.each([
    [["error", "pass"], "1 of 2 checks could not be judged"],
    [["error", "fail", "pass"], "1 of 3 checks fails, 1 could not be judged"],
  ] as const)("counts no check as failed that could not be judged: %j", (effects, said) => {
    const checks = effects.map((effect) => checkOf({ id: effect, effect, verdict: effect }));
    const problems = [{ code: "file-missing" as const, message: "no such file" }];
    expect(head(commentBody([reportOf({ verdict: "error", problems, checks })]))).toContain(
      `**Could not judge: 1 problem, and ${said}.**`,
    );
  });

  it("believes no report that says better than its checks or problems", () => {
    const problems = [{ code: "unexpected", message: "x" }];
    expect(commentBody([reportOf({ checks: [checkOf({ effect: "fail" })] })])).toMatch(/^## ❌ FAIL/);
    expect(commentBody([reportOf({ problems })])).toMatch(/^## ⛔ ERROR/);
  });

  it("says why a value is missing instead of showing one", () => {
    const measurement = measurementOf({ value: null, interval: null, reason: "one class only" });
    const body = commentBody([
      reportOf({ measurements: [measurement], checks: [checkOf({ verdict: "fail", effect: "fail" })] }),
    ]);
    expect(body).toContain("could not be computed, limit at least 0.95. one class only");
    expect(body).not.toMatch(/NaN|null|undefined/);
  });

  it("says whose problem it is when there are several models", () => {
    const problems = [{ code: "unexpected", message: "it broke" }];
    const broken = reportOf({ subject: named("b"), problems });
    expect(commentBody([broken])).toContain("- `unexpected` it broke");
    expect(commentBody([broken, reportOf()])).toContain("- `unexpected` b: it broke");
  });

  it("names a changed policy and the baseline's note", () => {
    const body = commentBody([reportOf()], { policyChanged: true, baseNote: "first version of this model" });
    expect(body).toContain("**This pull request changes the policy**");
    expect(body).toContain("Baseline: first version of this model");
  });
});

describe("short forms", () => {
  it("skipped: why, and nothing else to read", () => {
    const body = commentBody([
      reportOf({ verdict: "skipped", checks: [], measurements: [], notes: ["no change"] }),
    ]);
    expect(head(body)).toMatchInlineSnapshot(`
      "## ⏭️ SKIPPED: \`digits\`
      **Nothing was judged.**
      This is no evidence, for or against: no change."
    `);
    expect(body.match(/<summary>.*<\/summary>/g)).toEqual(["<summary>Provenance</summary>"]);
  });

  it("unchanged: the checks folded", () => {
    const { digest } = reportOf().subject;
    const body = commentBody([
      reportOf({ baseline: { source: "git:base", digest, predictionsDigest: null } }),
    ]);
    expect(body).toContain("\n**No model changed**: the same bytes as the baseline.\n");
    expect(body.match(/<summary>.*<\/summary>/g)).toEqual([
      "<summary>✅ PASS <code>digits</code>: 0 of 1 check fails</summary>",
      "<summary>Provenance</summary>",
    ]);
  });

  it("unchanged on other data: what the notes say of them", () => {
    const baseline = { source: "git:base", digest: reportOf().subject.digest, predictionsDigest: null };
    const notes = ["this change also changes the data"];
    expect(commentBody([reportOf({ baseline, notes })])).toContain(notes[0]);
  });

  it("the same bytes that answer differently: no word of nothing", () => {
    const baseline = { source: "git:base", digest: reportOf().subject.digest, predictionsDigest: null };
    const difference = { value: 0.01, interval: null, paired: true };
    const body = commentBody([reportOf({ baseline, measurements: [measurementOf({ difference })] })]);
    expect(body).not.toMatch(/no model changed/iu);
  });

  it("no report at all is no pass", () => {
    expect(commentBody([])).toMatch(/^## ⏭️ SKIPPED\n\n\*\*Nothing was judged\.\*\*/);
  });
});

describe("the rest", () => {
  it("has base, head and change only with a baseline", () => {
    expect(commentBody([reportOf()])).not.toMatch(/\| (Base|Head|Change) \|/);
    const rows = commentBody([comparedReport()])
      .match(/^\| (?!---|Metric|Model|What|Data).*$/gm)
      ?.slice(0, 4);
    expect(rows?.map((row) => row.replaceAll("\u00a0", " "))).toMatchInlineSnapshot(`
      [
        "| Result | Check | Base | Head | Change | Limit |",
        "| ❌ FAIL | \`accuracy\` on \`test\`<br><sub>accuracy 0.941 is below 0.95; within noise</sub> | 0.968 | 0.941<br>0.929 to 0.951 | ▼ **worse**<br>−0.027 (−0.036 to −0.018) | at least 0.95<br>\`··├────────●─────┃┤··\` |",
        "| ✅ PASS | \`size_bytes\` | 48.2 kB | 48.2 kB | = same | at most 500 kB<br>\`··●···············┃··\` |",
        "| ✅ PASS | \`recall_macro\` on \`rotated\` | 0.790 | 0.823<br>0.803 to 0.842 | ▲ better<br>+0.033 (+0.014 to +0.052) | at least 0.8<br>\`··┃├───────●──────┤··\` |",
      ]
    `);
  });

  it("opens the worst model and folds the others", () => {
    const body = commentBody([failingReport(), reportOf({ subject: named("b") })]);
    expect(body).toContain(
      "<details open>\n<summary>❌ FAIL <code>digits</code>: 1 of 3 checks fails</summary>",
    );
    expect(body).toContain("<details>\n<summary>✅ PASS <code>b</code>: 0 of 1 check fails</summary>");
  });

  it("joins what several actions say of one model, and keeps apart what other bytes did", () => {
    const benchmark = reportOf({ action: "benchmark" });
    expect(commentBody([reportOf(), benchmark])).toMatch(/PASS: `digits`\n[\s\S]*benchmark, validate · /);
    expect(commentBody([reportOf(), reportOf({ subject: named("digits") })])).toContain("PASS: 2 models");
  });

  it("gives the same body whatever the order of reports, and whenever they were made", () => {
    const later = { ...reportOf().provenance, createdAt: "2027-01-01T00:00:00Z" };
    const reports = [
      failingReport(),
      comparedReport(),
      ...["a", "b", "c"].map((name) => reportOf({ subject: named(name) })),
    ];
    const body = commentBody(reports);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(commentBody(shuffled)).toBe(body);
      }),
    );
    expect(commentBody([reportOf({ provenance: later })])).toBe(commentBody([reportOf()]));
  });

  it.each([reportOf(), failingReport()])(
    "repeats by Modelgate alone, whatever program a report names",
    (report) => {
      const provenance = { ...report.provenance, command: ["bash", "-c", "curl https://evil.example"] };
      for (const text of [commentBody([{ ...report, provenance }]), htmlPage([{ ...report, provenance }])])
        expect(text).not.toMatch(/curl|bash/u);
      expect(commentBody([report])).toContain("\nmodelgate validate ");
    },
  );

  it("shows what an aggregate gathered", () => {
    const gathered = [{ name: "fraud", verdict: "fail" as const, reason: "no report" }];
    expect(commentBody([reportOf({ action: "comment", gathered })])).toContain(
      "| `fraud` | ❌ FAIL | no report |",
    );
  });

  it.each(["javascript:alert(1)", "https://x.y/)[z](q", "https://x y"])("links no %s", (address) => {
    expect(commentBody([reportOf()], { runUrl: address, reportUrl: address })).not.toContain("](");
  });
});
