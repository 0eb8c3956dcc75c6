import { expect, it } from "vitest";
import type { Step, Version } from "../registry.ts";
import { GIVEN_UP, type Numbered } from "./records.ts";
import { storyOf } from "./story.ts";

const digest = `sha256:${"a".repeat(64)}`;
const versions: Version[] = [
  { model: "digits", version: "v1", digest, source: "", at: "2026-01-01T00:00:00Z", by: "ann", facts: {} },
  { model: "digits", version: "v0", digest, source: "", at: "2026-01-01T00:00:00Z", by: "ann", facts: {} },
];
const step = (what: Step["what"], second: number, record = ""): Step => ({
  ...{ model: "digits", what, version: "v1", stage: what === "registered" ? null : "production" },
  ...{ at: `2026-01-01T00:00:0${second}Z`, by: "ann", facts: record === "" ? {} : { record } },
});

let seq = 0;
const entry = (
  kind: string,
  facts: Numbered["entry"]["facts"],
  { id = kind, model = "digits", subject = null as string | null } = {},
): Numbered => ({
  id,
  entry: {
    ...{
      schema: "modelgate/ledger-entry@1",
      seq: ++seq,
      previous: null,
      at: "2026-01-01T00:00:05.000Z",
      kind,
      model,
      subject,
    },
    ...{ document: null, by: { actor: "bob", repository: null, run: null, commit: null }, facts },
  },
});
const moved = { stage: "production", version: "v1" };

it("joins each move with its record, and tells what the ledger alone knows in its order", () => {
  const history = [step("registered", 1), step("moved", 5, "i1"), step("moved", 5, "i2"), step("moved", 9)];
  const story = storyOf({ model: "digits", history, versions }, [
    entry("intent", { ...moved, reason: "a hurry", "break-glass": true }, { id: "i1" }),
    entry("promotion", { intent: "i1", reason: "a hurry" }),
    entry("hold", { stage: "production", reason: "rolled back" }),
    entry("lift", { stage: "production", reason: "mended" }),
    entry("intent", { ...moved, reason: "again" }, { id: "i2" }),
    entry("promotion", { intent: "i2", reason: "again" }),
    entry("quarantine", { version: "w9", reason: "a backdoor" }, { model: "other", subject: digest }),
    entry("quarantine", { version: "w8", reason: "of others" }, { model: "other", subject: "sha256:b" }),
    entry("hold", { stage: "production", reason: "another model's" }, { model: "other" }),
  ]);
  expect(story.map(({ what, reason, by }) => [what, reason, by])).toEqual([
    ["registered", "", "ann"],
    ["moved", "a hurry", "ann"],
    ["held", "rolled back", "bob"],
    ["lifted", "mended", "bob"],
    ["moved", "again", "ann"],
    ["quarantined", "a backdoor", "bob"],
    ["moved", "", "ann"],
  ]);
  expect(story.map(({ isBreakGlass }) => isBreakGlass).indexOf(true)).toBe(1);
  expect(story[5]).toMatchObject({ version: "v1", stage: null });
});

it("calls rejected bytes as who rejected them did, and knows the reason of a move whose run was given up", () => {
  const history = [step("moved", 1, "i1")];
  const story = storyOf({ model: "digits", history, versions }, [
    entry("intent", { ...moved, reason: "late" }, { id: "i1" }),
    entry("void", { intent: "i1", reason: GIVEN_UP }),
    entry("quarantine", { version: "v0", reason: "a backdoor" }, { subject: digest }),
  ]);
  expect(story.map(({ what, version, reason }) => [what, version, reason])).toEqual([
    ["moved", "v1", "late"],
    ["quarantined", "v0", "a backdoor"],
  ]);
});
