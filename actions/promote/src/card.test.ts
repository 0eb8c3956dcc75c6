import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { reportOf } from "../../../packages/render/src/report-builder.ts";
import { type CardOf, cardBom, cardText, newestReports } from "./card.ts";

const plain = reportOf();
const digest = plain.subject.digest ?? "";
const other = `sha256:${"e".repeat(64)}`;
const version: CardOf["version"] = {
  ...{
    model: "digits",
    version: "v1.0.0",
    digest,
    source: "c:m.onnx",
    at: "2026-01-01T00:00:00Z",
    by: "ann",
  },
  facts: { digest, path: "m.onnx", run: "https://github.com/o/r/actions/runs/7" },
};
const card = (more: Partial<CardOf>) => cardText({ version, holders: [], history: [], reports: [], ...more });
const made = (day: number, more: Partial<Report> = {}) =>
  reportOf({ provenance: { ...plain.provenance, createdAt: `2026-01-0${day}T00:00:00Z` }, ...more });

it("takes of each action the newest report, also one that failed", () => {
  const failed = made(3, { verdict: "fail" });
  const diff = made(1, { action: "diff" });
  expect(newestReports([made(1), failed, made(2), diff])).toEqual([diff, failed]);
});

it.each([
  ["other bytes", { ...version, digest: other }],
  ["bytes that have no digest", { ...version, digest: null }],
])("refuses a report where the version is of %s", (_, of) => {
  const refused = expect.objectContaining({ code: "report-invalid" });
  expect(() => card({ version: of, reports: [plain] })).toThrow(refused);
  expect(() => cardBom({ version: of, reports: [plain] }, null)).toThrow(refused);
});

it("says that nothing is known where no report is kept", () => {
  expect(card({})).toMatch(
    /nothing is known of its quality\.\n\n## Version\n\n[\s\S]*- holds: no stage\n[\s\S]*[^\n]\n$/u,
  );
  expect(card({ version: { ...version, digest: null } })).toContain("No digest was registered.");
});

it("shows what became of the version, and strangers' names as text", () => {
  const step = { model: "digits", what: "moved", version: "v1.0.0", at: "2026-01-02", facts: {} } as const;
  const holder = { version: "v1.0.0", digest, at: "", by: "", facts: {}, token: "" };
  const text = card({
    version: { ...version, by: "@eve <img src=x>", facts: { "a|b": "`x`" } },
    holders: [
      { ...holder, stage: "production" },
      { ...holder, stage: "staging", version: "v2.0.0" },
    ],
    history: [
      { ...step, stage: "production", by: "@ann | <b>" },
      { ...step, stage: "other", by: "bob", version: "v2.0.0" },
    ],
  });
  expect(text).toContain("- holds: production\n");
  expect(text).toMatch(
    /\| When \| What \| By \|\n\| --- \| --- \| --- \|\n\| `2026-01-02` \| moved production \|/u,
  );
  expect(text).not.toMatch(/@eve|@ann|<img|<b>|bob/u);
});

it("says first of bytes that were rejected that they were", () => {
  expect(card({ quarantined: "a backdoor" })).toMatch(/## Version\n\n\*\*Quarantined: .*a backdoor\n/u);
  expect(card({})).not.toContain("Quarantined");
});
