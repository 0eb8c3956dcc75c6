import { expect, it } from "vitest";
import { scoreShown } from "./score.ts";

const digest = `sha256:${"d".repeat(64)}`;
const item = (id: string) => ({ id, section: "data", title: "What is expected" });
const score = {
  ...{ model: "digits", stage: "production", version: "v1.0.0", digest, total: 0, reading: "a project" },
  sections: { data: 1.5, model: 0 },
  lines: [
    {
      ...{ item: item("data-1"), points: 1, attested: null, byReport: true },
      shown: { what: "validate", seq: 4, digest, run: "https://x", because: "3 checks on slices pass" },
    },
    {
      ...{ item: item("data-2"), points: 0.5, shown: null, byReport: false },
      attested: { by: "@ann | <b>", says: "done\nby hand \u202e", at: "2026-01-01", seq: 5, digest },
    },
    { item: item("data-3"), points: 0, shown: null, attested: null, byReport: false },
    { item: item("data-4"), points: 0, shown: null, attested: null, byReport: true },
  ],
};

it("says of each item what shows it, or that nothing does", () => {
  const text = scoreShown(score, "text");
  expect(text).toMatch(/validate, in a workflow: 3 checks on slices pass +entry 4 sha256:d{64}$/mu);
  expect(text).toMatch(/data-3 +0 +What is expected +no evidence; no report can show it$/mu);
  expect(text).toMatch(/data-4 +0 +What is expected +no evidence$/mu);
  expect(text).toContain("data 1.5, model 0. The lowest counts: 0, a project.");
  expect(text).not.toContain("\u202e");
});

it("disarms a stranger's words in Markdown", () => {
  const row =
    scoreShown(score, "markdown")
      .split("\n")
      .find((line) => line.includes("data-2")) ?? "";
  expect(row).not.toMatch(/<b>|@ann/u);
  expect(row.split(" | ")).toHaveLength(5);
});
