import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, it } from "vitest";
import { checkOf, measurementOf, reportOf } from "../../../render/src/report-builder.ts";
import { modelCard } from "./model-card.ts";

const html = (markdown: string) => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });

it("says what was measured, demanded and not tested", () => {
  expect(
    modelCard(reportOf({ measurements: [measurementOf(), measurementOf({ slice: { writer: "7" } })] })),
  ).toMatchInlineSnapshot(`
    "# digits

    \`sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\`, 48.2 kB

    ## Measured

    | Metric | Data set | Slice | Value | Interval | Examples |
    | --- | --- | --- | --- | --- | --- |
    | accuracy | test | all | 0.971 | 0.962 to 0.978 (95 %, wilson) | 1899 |
    | accuracy | test | writer 7 | 0.971 | 0.962 to 0.978 (95 %, wilson) | 1899 |

    ## Limits

    | Check | Tier | Outcome | What was found |
    | --- | --- | --- | --- |
    | test/accuracy/min | required | pass | accuracy 0.971 is at least 0.95 |

    ## Data

    | Data set | Rows | Digest |
    | --- | --- | --- |
    | test | 1899 | \`sha256:abababababababababababababababababababababababababababababababab\` |

    ## Not tested

    - It was compared with no earlier model.
    - Only the slices above were looked at; of other groups nothing is known.
    - Latency, throughput and memory were not measured.

    ## Reports

    - validate: pass, 2026-11-21T06:&#8203;00:&#8203;00Z; acme/digits, commit \`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\`, Modelgate 0\\.1.0
    "
  `);
});

it("gathers reports of one model", () => {
  const card = modelCard(reportOf(), reportOf({ action: "benchmark", measurements: [], checks: [] }));
  expect(card.match(/^- .*(?:validate|benchmark): pass/gmu)).toHaveLength(2);
  expect(card.match(/\| test \| 1899 \|/gu)).toHaveLength(1);
});

it("gathers none about other bytes", () => {
  const other = reportOf({ subject: { ...reportOf().subject, digest: `sha256:${"ee".repeat(32)}` } });
  expect(() => modelCard(reportOf(), other)).toThrow(expect.objectContaining({ code: "report-invalid" }));
});

it.each([
  ["not run", { subject: { ...reportOf().subject, binding: "claimed" as const } }, "was not run"],
  ["only observed", { mode: "observe" as const }, "only observed"],
  [
    "not measured",
    { measurements: [measurementOf({ value: null, reason: "one class" })] },
    "was not measured: one class",
  ],
  ["undecided", { checks: [checkOf({ verdict: "inconclusive" })] }, "undecided"],
  [
    "not judged",
    { checks: [checkOf({ verdict: "skipped", because: "no baseline" })] },
    "not judged: no baseline",
  ],
  [
    "waived",
    { checks: [checkOf({ waiver: { owner: "ann", reason: "soon", expires: "2027-01-01" } })] },
    "waived by ann: soon",
  ],
  ["without limits", { checks: [] }, "No limit was checked"],
  ["without a baseline", {}, "compared with no earlier model"],
  ["without slices", {}, "No slice was looked at"],
  ["not timed", {}, "Latency, throughput and memory were not measured"],
])("tells what is open of a model that is %s", (_name, change, sentence) => {
  const [, gaps = ""] = modelCard(reportOf(change)).split("## Not tested");
  expect(gaps.replaceAll("\\", "")).toContain(sentence);
});

const HOSTILE = "<img src=x onerror=alert(1)> [a](javascript:b) | `c` @team \u202e\n# d";

it("shows names of strangers as text, wherever they stand", () => {
  const text = modelCard(
    reportOf({
      subject: { ...reportOf().subject, name: HOSTILE },
      datasets: [{ name: HOSTILE, path: "", digest: null, rows: null }],
      measurements: [
        measurementOf({ metric: HOSTILE, dataset: HOSTILE, slice: { [HOSTILE]: HOSTILE } }),
        measurementOf({ value: null, reason: HOSTILE }),
      ],
      checks: [checkOf({ id: HOSTILE, message: HOSTILE, verdict: "skipped", because: HOSTILE })],
      provenance: {
        ...reportOf().provenance,
        repository: HOSTILE,
        commit: HOSTILE,
        run: HOSTILE,
        createdAt: HOSTILE,
      },
    }),
  );
  const page = html(text);
  expect(page).not.toMatch(/<img|<a |javascript:[^<]*"|@team/u);
  expect(page.match(/<h1>/gu)).toHaveLength(1);
  expect(text).not.toContain("\u202e");
});
