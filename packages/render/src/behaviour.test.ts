import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { commentBody } from "./comment-body.ts";
import { mistakesOf } from "./confused.ts";
import { heightsAt, thinned } from "./curve-points.ts";
import { htmlPage } from "./html-page.ts";
import { plotSvg } from "./html-plot.ts";
import { behaviourOf } from "./judged-builder.ts";
import { markdown } from "./markdown.ts";
import { reportOf } from "./report-builder.ts";
import { text } from "./text.ts";

const names = (count: number) => Array.from({ length: count }, (_, index) => `label-${index}`);
const report = (labels: readonly string[]) => reportOf(behaviourOf(labels));

describe.each([
  ["the comment", (labels: string[]) => commentBody([report(labels)])],
  ["the summary", (labels: string[]) => markdown(report(labels))],
])("%s", (_name, render) => {
  it("shows flips with rates, intervals, McNemar's p and ids", () => {
    const shown = render(["a", "b"]);
    expect(shown).toContain("| `test` | 1,899 | 61: 0.032 (0.025 to 0.041) | 10: 0.0053 | p &lt; 0.0001 |");
    expect(shown).toContain("Newly wrong on `test`: `e7` and 60 more");
  });

  it("shows a small confusion matrix whole, with its change", () => {
    expect(render(["a", "b"])).toContain(
      "| Truth | `a` | `b` |\n| --- | ---: | ---: |\n| `a` | **90** | 10 (+1) |\n| `b` | 10 (+1) | **90** |",
    );
  });

  it.each([
    [12, false],
    [13, true],
  ])("of %s labels it shows the mistakes alone: %s", (count, mistakes) => {
    const shown = render(names(count));
    expect(shown.includes("| Truth | Taken for |")).toBe(mistakes);
    if (mistakes) {
      expect(shown).toContain("| `label-0` | `label-1` | 10 | 0.100 | +1 |");
      expect(shown).toContain("the 10 most frequent mistakes among 13 labels");
    }
  });

  it("draws reliability and curves, and says them in numbers", () => {
    const shown = render(["a", "b"]);
    expect(shown).toContain('x-axis "probability that was said" ["0.66", "0.93"]');
    expect(shown).toContain("    line [0.61, 0.97]\n    line [0.66, 0.93]");
    expect(shown).toContain("| 0.660 | 0.610 | 0.570 to 0.650 | 900 |");
    expect(shown).toContain('x-axis "false positive rate" 0 --> 1');
    expect(shown).toContain("| ROC `a` | `test` | 0.900 | 0.520 | 0.600 | 0.700 | 0.900 | 0.938 |");
  });
});

it("is folded away where the page is short, and leaves the checks", () => {
  const page = commentBody([report(names(12))], { maxChars: 2500 });
  expect(page.length).toBeLessThanOrEqual(2500);
  expect(page).toContain("`accuracy` on `test`");
  expect(page).toMatch(/Left out to fit the page: .*confusion/);
});

it("the terminal says flips in a line", () => {
  const shown = text(report(["a", "b"]), { colour: false, width: 200 });
  expect(shown).toContain(
    "flips on test: 61 newly wrong, 10 newly right of 1,899 examples (McNemar p < 0.0001)",
  );
});

describe("the page", () => {
  it("has everything as tables and pictures, without a script", () => {
    const page = htmlPage([report(["a", "b"])]);
    expect(page).toContain("61: 0.032 (0.025 to 0.041)<br><code>e7</code> and 60 more");
    expect(page).toContain('<td class="number miss h1">10 <span class="range">+1</span></td>');
    expect(page.match(/<svg class="plot"/g)).toHaveLength(3);
    expect(page).toContain('<polyline class="curve base"');
    expect(page).not.toMatch(/<script|NaN|undefined/);
  });

  it.each([
    [25, 1, 0],
    [26, 0, 1],
    [100, 0, 1],
    [101, 0, 0],
  ])("of %s labels: matrix %s, picture %s", (count, matrix, picture) => {
    const page = htmlPage([report(names(count))]);
    expect(page.split('<table class="confusion">')).toHaveLength(matrix + 1);
    expect(page.split('<svg class="heat"')).toHaveLength(picture + 1);
  });
});

it("hostile labels, ids and data sets stay text", () => {
  const hostile = ['"><script>alert(1)</script>', "`|@everyone|`", "\u202ex", "```\n# x"];
  const given = reportOf({
    ...behaviourOf(hostile, hostile[0], hostile),
    policy: { judgedBy: "head", commit: null, reason: hostile.join(" "), changes: hostile },
  });
  const page = htmlPage([given]);
  expect(page).not.toMatch(/<script|\u202e/);
  for (const body of [commentBody([given]), markdown(given)]) {
    const html = micromark(body, {
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
      allowDangerousHtml: true,
    });
    expect(html).not.toMatch(/<script|\u202e|<h1/);
    expect(html.replace(/<code[^>]*>.*?<\/code>/gs, "")).not.toContain("@everyone");
    expect(body.match(/^```/gm)?.length).toBe((body.match(/^```(?:mermaid|sh)$/gm)?.length ?? 0) * 2);
  }
});

it.each([
  ["no cells", []],
  ["rows too short", [[1]]],
  ["rows too long", [[1, 2, 3, 4], [1, 2, 3, 4], [9]]],
])("a matrix of another shape than its labels is drawn as far as it goes: %s", (_name, counts) => {
  const confusion = [{ dataset: "test", labels: ["a", "b"], counts }];
  expect(htmlPage([reportOf({ confusion })])).not.toMatch(/NaN|undefined/);
  expect(markdown(reportOf({ confusion }))).not.toMatch(/NaN|undefined/);
});

it("takes its time from the cells there are, not from the labels", () => {
  const confusion = { dataset: "test", labels: names(200_000), counts: [[0, 1]] };
  expect(mistakesOf(confusion, 10)).toHaveLength(1);
  expect(htmlPage([reportOf({ confusion: [confusion] })]).length).toBeLessThan(50_000);
});

it("orders mistakes by number, and shows those that went away", () => {
  const confusion = {
    dataset: "test",
    labels: ["a", "b", "c"],
    counts: [
      [5, 1, 0],
      [3, 5, 0],
      [0, 0, 5],
    ],
    baseline: [
      [5, 0, 0],
      [3, 5, 0],
      [2, 0, 5],
    ],
  };
  expect(mistakesOf(confusion, 10)).toEqual([
    { truth: "b", predicted: "a", count: 3, share: 3 / 8, change: 0 },
    { truth: "a", predicted: "b", count: 1, share: 1 / 6, change: 1 },
    { truth: "c", predicted: "a", count: 0, share: 0, change: -2 },
  ]);
});

it.each([
  [
    "between points",
    [
      [0, 0],
      [1, 1],
    ],
    [0.25],
    [0.25],
  ],
  [
    "at an upright",
    [
      [0, 0],
      [0.5, 0.2],
      [0.5, 0.8],
      [1, 1],
    ],
    [0.5, 0.75],
    [0.8, 0.9],
  ],
  [
    "from right to left",
    [
      [1, 0.2],
      [0, 1],
    ],
    [0.5],
    [0.6],
  ],
  [
    "beyond its ends",
    [
      [0.2, 0.3],
      [0.8, 0.9],
    ],
    [0, 1],
    [0.3, 0.9],
  ],
  [
    "outside the square",
    [
      [-1, -1],
      [2, 2],
    ],
    [0, 1],
    [0, 1],
  ],
  ["without points", [], [0.5], [0]],
] as [string, [number, number][], number[], number[]][])(
  "heights of a curve %s",
  (_name, points, xs, expected) => {
    heightsAt(points, xs).forEach((height, index) => {
      expect(height).toBeCloseTo(expected[index] ?? Number.NaN, 12);
    });
  },
);

it("a long curve keeps its ends, and stays in the square", () => {
  const points = Array.from({ length: 10_001 }, (_, at): [number, number] => [at / 10_000, at / 10_000]);
  const some = thinned(points, 300);
  expect([some.length, some[0], some.at(-1)]).toEqual([300, [0, 0], [1, 1]]);
  expect(thinned([[7, -7]], 300)).toEqual([[1, 0]]);
  const svg = plotSvg({ label: '"', x: "<", y: "&", lines: [[[1e308, -1e308]]], diagonal: true });
  expect(svg).toContain('points="284,248"');
  expect(svg).toContain('aria-label="&quot;"');
});
