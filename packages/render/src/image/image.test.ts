import { readFileSync } from "node:fs";
import { decodeReport, type Report } from "@modelgate/schema";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, it } from "vitest";
import { commentBody } from "../comment-body.ts";
import { htmlPage } from "../html-page.ts";
import { json } from "../json.ts";
import { markdown } from "../markdown.ts";
import { text } from "../text.ts";
import { proofLine } from "./chapter.ts";
import { imageOf, imageReport, proofOf } from "./image-builder.ts";

const forms = (report: Report) => [
  markdown(report),
  commentBody([report]),
  htmlPage([report]),
  text(report, { colour: false, width: 120 }),
];

it("says in every form what was built, how it was proven and where it went", () => {
  const words = [
    "all 1,280 values",
    "59.7 MB",
    "812 ms",
    "1.93 ms",
    "as a process",
    "probabilities",
    "v1.2.0",
    "key:4f1c9a02be77",
  ];
  for (const form of forms(imageReport()))
    for (const word of words) expect(form.replaceAll("&nbsp;", " ")).toContain(word);
});

it("is read back as it was written", () => {
  expect(decodeReport(JSON.parse(json(imageReport())))).toEqual(imageReport());
});

const [output] = proofOf().outputs;
if (output === undefined) throw new TypeError("the builder has an output");
const left = { ...output, name: "score", values: 0, reason: "it was not compared" };
const wrong = { ...output, unequal: 7, largestAbsolute: 0.21, reason: "expected 0.91, got 0.7" };

it.each([
  ["proven", imageOf(), "Answers as the model does offline: all 1,280 values"],
  ["not started", imageOf({ proof: null }), "Not proven: it was not started"],
  ["asked nothing", imageOf({ proof: proofOf({ outputs: [] }) }), "Not proven: no answer was compared"],
  [
    "proven in part",
    imageOf({ proof: proofOf({ outputs: [output, left] }) }),
    "Not proven: 1 of 2 outputs not compared",
  ],
  [
    "wrong",
    imageOf({ proof: proofOf({ outputs: [wrong] }) }),
    "Does not answer as the model does offline: 7 of 1,280 values differ",
  ],
])("leads with what matters of an image that is %s", (_name, image, line) => {
  expect(proofLine(image)).toBe(line);
});

it("shows what differs without unfolding, with the first value", () => {
  const report = imageReport({ proof: proofOf({ outputs: [output, wrong] }) });
  expect(markdown(report)).toMatch(/❌ differs \|[^\n]*expected 0\.91, got 0\.7/u);
});

it("shows an output that was not compared without unfolding", () => {
  const shown = markdown(imageReport({ proof: proofOf({ outputs: [output, left] }) }));
  expect(shown).toMatch(
    /<details open>\n<summary>Served answers: 1 of 2 outputs not equal<[\s\S]*?❌ not compared \| `score`/u,
  );
});

it("shows a request that was not refused without unfolding", () => {
  const refusals = [
    { name: "no JSON", status: 400, refused: true },
    { name: "no input", status: 200, refused: false },
  ];
  const shown = markdown(imageReport({ proof: proofOf({ refusals }) }));
  expect(shown).toMatch(
    /<details open>\n<summary>Refused requests: 1 not refused<[\s\S]*?❌ not refused \| `no input`/u,
  );
});

it("tells the image itself from its server as a process", () => {
  const proof = proofOf({ of: "image", engine: "docker" });
  expect(text(imageReport({ proof }), { colour: false, width: 120 })).toMatch(
    /The image itself was started by .?docker/u,
  );
});

it("names the platforms of the image that were not started", () => {
  const [amd64] = imageOf().platforms;
  if (amd64 === undefined) throw new TypeError("the builder has a platform");
  const arm64 = { ...amd64, platform: "linux/arm64" };
  const shown = (platforms: (typeof amd64)[]) =>
    text(imageReport({ platforms }), { colour: false, width: 120 }).replaceAll("\n", " ");
  expect(shown([amd64, arm64])).toContain("Not started: linux/arm64.");
  expect(shown([amd64])).not.toContain("Not started");
  expect(shown([{ ...amd64, platform: "as built" }])).not.toContain("Not started");
});

it("keeps strangers' texts harmless", () => {
  const fixture = new URL("../../../../test/fixtures/render/hostile.json", import.meta.url);
  const hostile: string[] = JSON.parse(readFileSync(fixture, "utf8"));
  // Every sixth: each is rendered in all forms.
  for (const name of hostile.filter((_, at) => at % 6 === 0)) {
    const proof = proofOf({
      outputs: [{ ...wrong, name, reason: name }],
      dataset: name,
      engine: name,
      of: "image",
    });
    const report = imageReport({
      proof,
      pushed: { reference: name, tags: [name], attached: [{ kind: name, digest: name, signedBy: name }] },
    });
    const [summary = "", comment = "", page = "", terminal = ""] = forms(report);
    const options = { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true };
    for (const html of [micromark(summary, options), micromark(comment, options), page])
      expect(html).not.toMatch(/<script>|<img src=x|\u202e/u);
    expect(terminal).not.toMatch(/\p{Cc}(?<!\n)|\u202e/u);
  }
});
