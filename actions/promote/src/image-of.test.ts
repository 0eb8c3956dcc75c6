import type { Evidence } from "@modelgate/registry";
import type { Report, StageRule } from "@modelgate/schema";
import { expect, it } from "vitest";
import { imageReport } from "../../../packages/render/src/image/image-builder.ts";
import { imageOf } from "./image-of.ts";

const plain = imageReport();
const model = plain.subject.digest ?? "";
const image = (digit: string) => `sha256:${digit.repeat(64)}`;
const now = Date.parse("2026-06-01T00:00:00Z");
const rule: StageRule = {
  ...{ name: "production", from: null, requires: ["containerize"], maxEvidenceAgeMs: 1000, soakMs: null },
  ...{ approval: null, signedBy: [], allowClaimed: false },
};
const against = {
  rule,
  model: "digits",
  now,
  repositories: [plain.provenance.repository ?? ""],
  isBreakGlass: false,
};

/** A report of containerize of a day in January. */
const proven = (
  digit: string,
  day: number,
  more: Partial<Report> = {},
  signer: string | null = null,
): Evidence => ({
  digest: image(digit),
  signer,
  report: imageReport(
    { digest: image(digit) },
    { provenance: { ...plain.provenance, createdAt: `2026-01-0${day}T00:00:00Z` }, ...more },
  ),
});
const about = (digest: string) => ({ ...plain.subject, digest });

it.each<[string, Evidence[], string | null]>([
  ["the newest, however old", [proven("1", 1), proven("3", 3), proven("2", 2)], image("3")],
  ["the newest that passed", [proven("1", 1), proven("3", 3, { verdict: "fail" })], image("1")],
  ["one that warned", [proven("1", 1, { verdict: "warn" })], image("1")],
  ["none that only observed", [proven("1", 1, { mode: "observe" })], null],
  ["none whose own checks failed", [proven("1", 1, { checks: [] })], null],
  ["none that is claimed", [proven("1", 1, { subject: { ...plain.subject, binding: "claimed" } })], null],
  ["none of another model", [proven("1", 1, { subject: about(image("c")) })], null],
  [
    "none judged as another model of the policy",
    [proven("1", 1, { provenance: { ...plain.provenance, policyModel: "smoke" } })],
    null,
  ],
  [
    "none that another repository made",
    [
      proven("1", 1),
      proven("2", 2, {
        provenance: { ...plain.provenance, createdAt: "2026-01-02T00:00:00Z", repository: "eve/r" },
      }),
    ],
    image("1"),
  ],
  ["none of another action", [proven("1", 1, { action: "validate" })], null],
  ["none where there is none", [], null],
])("knows of the images of a model %s", (_, evidence, expected) => {
  expect(imageOf(evidence, model, against)).toBe(expected);
  expect(imageOf(evidence, null, against)).toBeNull();
});

it("takes the image of whom the stage names, though a stranger's is newer", () => {
  const evidence = [proven("1", 1, {}, "ann"), proven("2", 2, {}, "eve"), proven("3", 3)];
  expect(imageOf(evidence, model, { ...against, rule: { ...rule, signedBy: ["ann"] } })).toBe(image("1"));
  expect(imageOf(evidence, model, { ...against, rule: { ...rule, signedBy: ["bob"] } })).toBeNull();
});

it("goes past signatures where the glass is broken and nothing signed is there, and not before", () => {
  const named = { ...against, rule: { ...rule, signedBy: ["ann"] }, isBreakGlass: true };
  expect(imageOf([proven("1", 1, {}, "ann"), proven("2", 2)], model, named)).toBe(image("1"));
  expect(imageOf([proven("2", 2)], model, named)).toBe(image("2"));
});
