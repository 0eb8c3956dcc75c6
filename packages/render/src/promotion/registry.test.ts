import { expect, it } from "vitest";
import { historyShown, stagesShown } from "./registry.ts";

const step = (what: string, stage: string | null, version: string, by = "ann") => ({
  ...{ what, stage, version, by, at: "2026-03-01T10:00:00.000Z", facts: {} },
});
const steps = [
  step("registered", null, "v1.0.0"),
  step("moved", "staging", "v1.0.0"),
  step("moved", "production", "v1.0.0", "a:b;<c>\n  section x"),
];

it("draws a timeline with a section for each stage, which a stranger's name cannot leave", () => {
  expect(historyShown(steps, "mermaid")).toBe(
    "timeline\n  section staging\n    2026-03-01 : v1.0.0 by ann\n  section production\n    2026-03-01 : v1.0.0 by a b  c ↵  section x",
  );
});

it("says why, and what the ledger alone knows", () => {
  const why = { ...step("moved", "production", "v1.0.0"), reason: "a hurry", isBreakGlass: true };
  const back = { ...why, isBreakGlass: false, facts: { kind: "rollback" }, reason: "" };
  const lines = historyShown([why, back, { ...back, what: "lifted", facts: {}, reason: "mended" }], "text");
  expect(lines).toMatch(/Why\n.*glass broken: a hurry\n.*rollback\n.*hold lifted from production.*mended$/u);
});

it("marks versions whose bytes were rejected, also where they hold nothing", () => {
  const model = {
    model: "m",
    versions: [{ version: "v2" }, { version: "v1" }],
    quarantined: new Set(["v2"]),
  };
  const holder = { stage: "production", version: "v2", digest: null, at: "", by: "ann" };
  for (const holders of [[], [holder]])
    expect(stagesShown([{ ...model, holders }], "text")).toContain("quarantined");
  expect(stagesShown([{ ...model, holders: [{ ...holder, version: "v1" }] }], "text")).not.toContain(
    "quarant",
  );
});

it("puts it above the table, and leaves it out where nothing moved", () => {
  expect(historyShown(steps, "markdown")).toMatch(/^```mermaid\ntimeline\n[\s\S]+\n```\n\n\| When/u);
  expect(historyShown(steps.slice(0, 1), "markdown")).toMatch(/^\| When/u);
  expect(historyShown(steps, "text")).not.toContain("timeline");
});
