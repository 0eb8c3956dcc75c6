import { readFileSync } from "node:fs";
import type { Changes } from "@modelgate/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../explain.ts";
import { htmlPage } from "../html-page.ts";
import { markdown } from "../markdown.ts";
import { text } from "../text.ts";
import { changesOf } from "./changes-builder.ts";
import { breakingReport, describedReport } from "./diff-builder.ts";
import { flowchart } from "./flowchart.ts";
import { stated } from "./level.ts";
import { neighbourhoodSvg } from "./neighbourhood-svg.ts";
import { amount, bytes, growth, short } from "./quantity.ts";

const fixture = new URL("../../../../test/fixtures/render/hostile.json", import.meta.url);
const hostile: string[] = JSON.parse(readFileSync(fixture, "utf8"));
type Picture = NonNullable<NonNullable<Changes["graph"]>["picture"]>;

it("leads with the level, its reasons and the whole in a sentence", () => {
  const lead = markdown(describedReport()).split("### What changed\n\n")[1]?.split("\n\n<details>")[0];
  expect(lead).toMatchInlineSnapshot(`
    "**major: breaking for callers** (output probabilities is gone: a caller that reads it fails; input pixels takes 32 columns, not 64)

    The interface breaks, one layer was quantised and the head was retrained. File 96.4 kB → 48.2 kB. Nothing judged: this describes."
  `);
});

it("says once what a pattern is where its statement begins with it", () => {
  const { graph } = changesOf();
  const patterns = [{ kind: "fusion" as const, statement: "fusion undone: 2 Gemm → MatMul + Add" }];
  const shown = text(describedReport({ graph: graph && { ...graph, patterns } }), {
    colour: false,
    width: 110,
  });
  expect(shown).toContain("- fusion undone: 2 Gemm → MatMul + Add");
});

it("escapes why no tolerance would pass: the id of a stranger's row stands in it", () => {
  const { behaviour } = changesOf();
  const [output] = behaviour?.outputs ?? [];
  if (behaviour == null || output === undefined) throw new Error("the builder has an output");
  const reason = "3 values are not finite on one side alone, first in <img src=x> | @everyone";
  const never = { ...output, smallest: { atol: null, rtol: null }, reason };
  const report = describedReport({ behaviour: { ...behaviour, outputs: [never] } });
  expect(markdown(report)).toContain("none: 3 values are not finite on one side alone");
  expect(markdown(report)).not.toMatch(/<img|@everyone/u);
  expect(htmlPage([report])).not.toContain("<img");
});

it("reads well on a terminal and inside a git diff", () => {
  const shown = text(describedReport({ behaviour: null, cost: null, facts: [] }), {
    colour: false,
    width: 110,
  });
  expect(shown).toMatchInlineSnapshot(`
    "diff digits, models/digits.onnx, sha256:0123456789ab, 48.2 kB, on test (1899 rows)

    What changed
      major: breaking for callers (output probabilities is gone: a caller that reads it fails; input pixels takes
      32 columns, not 64)
      The interface breaks, one layer was quantised and the head was retrained. File 96.4 kB → 48.2 kB. Nothing
      judged: this describes.

      Signature: 2 breaking, 1 compatible
        Change             Name           Before → after               For callers  Why
        output removed     probabilities  float[N, 10]                 breaking     a caller that reads it fails
        input other shape  pixels         float[N, 64] → float[N, 32]  breaking     a caller that feeds 64 columns
                                                                                    is refused
        output renamed     label → digit  int64[N] → int64[N]          compatible   callers that read by place see
                                                                                    no change

      Graph: changed
        2 of 12 nodes changed: a Gemm was quantised.
        - quantisation: Gemm dense_2 became QuantizeLinear and QGemm
        What                     Before  After
        nodes, 11 of them alike      12     13
        IR version                    8     10
        opset ai.onnx                17     21
        operator QuantizeLinear       0      1

      Graph edits: 3 edits
        Change   Operator        Node        Where             Before → after
        added    QuantizeLinear  quantise_1  main graph        axis none → 1
        changed  Gemm → QGemm    dense_2     if_3/then_branch  alpha 1 → 0.5, transB 1 → none
        rewired  Softmax         softmax     main graph        inputs dense_2 → quantise_1

      Neighbourhood of the change: 4 nodes, 9 more not shown
        Change   Node                       Fed by
        same     Relu relu_1
        added    QuantizeLinear quantise_1  added Relu relu_1
        changed  QGemm dense_2              QuantizeLinear quantise_1
        removed  Cast cast_1                removed Relu relu_1

      Weights: 2 changed, 1 added, 38 identical
        Only the head was retrained (2 of 40 tensors).
        Tensor              Change          Relative L2   Cosine        Largest      Differ          Zeros
        head.weight         changed               0.123  0.99998  0.0512 at 417  640 of 640  0.000 → 0.250
        head.bias → head.b  changed              0.0021    1.000    0.0004 at 3     4 of 10  0.000 → 0.000
        scale               added float[1]
        Names that share their bytes changed: embed

      Cost: parameters same
        What               Before    After  Change
        parameters         24,106   24,106    same
        bytes of weights  96.4 kB  48.2 kB   −50 %
        file              96.4 kB  48.2 kB   −50 %

    repeat: modelgate diff base.onnx models/digits.onnx

    SKIPPED digits: Nothing judged: this describes. Major: breaking for callers. The interface breaks, one layer was quantised and the head was retrained.
    "
  `);
});

describe("the level", () => {
  it.each([
    ["changed", "major", "**major: breaking for callers**"],
    ["changed", "minor", "**minor: compatible for callers**"],
    ["changed", "patch", "**patch: callers see the same interface**"],
    ["changed", "none", "**none: nothing that is compared changed**"],
    ["identical", "none", "**none: nothing changed**"],
    ["new", "minor", "**minor: compatible for callers, new model**"],
    ["deleted", "major", "**major: breaking for callers, model deleted**"],
    ["renamed", "none", "**none: nothing changed, model renamed**"],
  ] as const)("of a model that is %s, %s", (kind, level, expected) => {
    expect(markdown(describedReport({ kind, level }))).toContain(expected);
  });

  it("counts the reasons that it leaves out", () => {
    expect(markdown(describedReport({ reasons: ["a", "b", "c", "d"] }))).toContain("(a; b; and 2 more)");
  });

  it("names where a renamed model was", () => {
    const before = { path: "old/m.onnx", sizeBytes: 48211 };
    expect(markdown(describedReport({ kind: "renamed", before }))).toContain("Renamed from `old/m.onnx`.");
  });
});

it("shows nothing of what there is not", () => {
  const bare = {
    signature: [],
    graph: null,
    weights: null,
    cost: null,
    behaviour: null,
    facts: [],
    before: null,
  };
  const page = markdown(
    describedReport({ ...bare, kind: "identical", level: "none", reasons: [], statement: "Identical." }),
  );
  expect(page).toContain(
    "### What changed\n\n**none: nothing changed**\n\nIdentical. Nothing judged: this describes.",
  );
  expect(page.match(/<summary>.*<\/summary>/g)).toEqual(["<summary>Environment and provenance</summary>"]);
});

describe("the smallest tolerance", () => {
  it.each([
    ["is rounded up, for less would not pass", 0.01234567, "atol 0.0124"],
    ["is itself where three digits hold it", 0.0125, "atol 0.0125"],
    ["zero", 0, "atol 0 "],
    ["tiny", 1.2341e-12, "atol 1.24e-12"],
    ["a step to the next power", 9.999e-4, "atol 0.001"],
  ])("%s", (_name, atol, expected) => {
    const { behaviour } = changesOf();
    const [output] = behaviour?.outputs ?? [];
    const outputs = output === undefined ? [] : [{ ...output, smallest: { atol, rtol: null } }];
    const page = markdown(describedReport({ behaviour: behaviour && { ...behaviour, outputs } }));
    expect(page).toContain(`| ${expected.trim()} |`);
  });

  it("passes, whatever it is", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (atol) => {
        const { behaviour } = changesOf();
        const [output] = behaviour?.outputs ?? [];
        const outputs = output === undefined ? [] : [{ ...output, smallest: { atol, rtol: null } }];
        const page = markdown(describedReport({ behaviour: behaviour && { ...behaviour, outputs } }));
        const shown = Number(/\| atol (\S+) \|/.exec(page)?.[1]);
        expect(shown).toBeGreaterThanOrEqual(atol);
        expect(shown).toBeLessThan(atol * 1.02);
      }),
      { numRuns: 200 },
    );
  });
});

describe("quantities", () => {
  it.each([
    [0, "0"],
    [899, "899"],
    [48_211, "48,211"],
    [999_999, "999,999"],
    [4_100_000, "4.1 M"],
    [2.5e18, "2500 P"],
    [0.5, "0.5"],
  ])("amount of %d reads %s", (value, expected) => expect(amount(value)).toBe(expected));

  it.each([
    [null, 1, ""],
    [1, 1, "same"],
    [0, 5, "new"],
    [100, 50, "−50 %"],
    [3, 4, "+33.3 %"],
    [1_000_000_000, 1_000_000_001, "+1e-7 %"],
  ])("from %d to %d: %s", (before, after, expected) => expect(growth(before, after)).toBe(expected));

  it.each([
    [20_999, 21_001, "20.999 kB", "21.001 kB"],
    [96_422, 48_211, "96.4 kB", "48.2 kB"],
    [21_000, 21_000, "21 kB", "21 kB"],
  ])("%d and %d bytes are told apart", (before, after, first, last) => {
    expect(bytes(before, after)).toEqual([first, last]);
  });

  it("is short", () => expect(short(0.000123456)).toBe("0.000123"));
});

describe("the neighbourhood as a flowchart", () => {
  const word = "[\\p{L}\\p{M}\\p{N} _.,=/()+…?·-]+";
  const grammar = new RegExp(
    `^\`\`\`mermaid\nflowchart TD\n(    n\\d+\\["${word}<br/>${word}"\\]:::(same|added|removed|changed)\n)+(    n\\d+ (-->|==>|-\\.->) n\\d+\n)*(    classDef (same|added|removed|changed) [a-z0-9:#,\\- ]+\n)+\`\`\`$`,
    "u",
  );
  const pictureOf = (name: string): Picture => ({
    nodes: (["same", "added", "removed", "changed"] as const).map((change, index) => ({
      id: `${index}${name}`,
      operator: name,
      name,
      change,
    })),
    edges: [
      { from: `0${name}`, to: `1${name}`, change: "added" },
      { from: `0${name}`, to: "nowhere", change: "same" },
    ],
    hidden: 0,
  });

  it.each(hostile)("keeps to its grammar with %j", (name) => {
    expect(flowchart(pictureOf(name))).toMatch(grammar);
  });

  it("keeps to its grammar with any name, and takes none for a list", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const chart = flowchart(pictureOf(name));
        expect(chart).toMatch(grammar);
        expect(chart).not.toMatch(/(\["|<br\/>)(\d+[.)]|[-+])/);
      }),
    );
  });

  it("draws no more than Mermaid takes", () => {
    const nodes = Array.from({ length: 5000 }, (_, id) => ({
      id: `${id}`,
      operator: "Relu",
      name: "r",
      change: "same" as const,
    }));
    const edges = nodes.flatMap(({ id }) => [{ from: "0", to: id, change: "same" as const }]);
    const chart = flowchart({ nodes, edges, hidden: 0 });
    expect(chart.split("\n").length).toBeLessThan(250);
    expect(chart.length).toBeLessThan(50_000);
  });

  it("ends with a cycle, which no model has, and with a name given twice", () => {
    const [first, second] = pictureOf("x").nodes;
    const nodes = first === undefined || second === undefined ? [] : [first, second, first];
    const edges = [
      { from: "0x", to: "1x", change: "same" as const },
      { from: "1x", to: "0x", change: "same" as const },
      { from: "0x", to: "0x", change: "same" as const },
    ];
    expect(neighbourhoodSvg({ nodes, edges, hidden: 3 })).toContain("3 more nodes are not shown");
    expect(flowchart({ nodes, edges, hidden: 3 })).toMatch(grammar);
  });
});

it("explains a limit on breaking changes by what breaks", () => {
  expect(explain(breakingReport(), "breaking")).toMatchInlineSnapshot(`
    "FAIL breaking_changes/max

    tested        breaking_changes: at most 0.
    on            model digits (models/digits.onnx),
                  sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
                  baseline git:base,
                  sha256:cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd
    how           Judged on the estimate, the limit inclusive.
                  It is counted, and has no noise.
    found         2.
                  Breaking: output probabilities removed (float[N, 10]): a caller that reads it fails.
                  Breaking: input pixels other shape (float[N, 64] → float[N, 32]): a caller that feeds
                  64 columns is refused.
    verdict       The verdict is fail: judged on the estimate.
                  breaking_changes 2 is above 0
    to change it  With the estimate 2 lower it would be at its limit.
    "
  `);
});

describe("a clause as a sentence", () => {
  it.each([
    ["every layer changed", "Every layer changed."],
    ["Done.", "Done."],
    ["", ""],
    ["3 of 899 changed", "3 of 899 changed."],
  ])("%s", (clause, expected) => expect(stated(clause, (text) => text)).toBe(expected));
});
