import { expect, it } from "vitest";
import { type Mark, storyOf, tokenOf } from "./mark-story.ts";

const id = (at: number) => at.toString(16).padStart(16, "0");
/** `2:1>2`: the mark with seq 2 from version 1 (by the mark of seq 1) to version 2; `?`: only meant. Ids are positions, from 1. */
function marks(...texts: string[]): Mark[] {
  return texts.map((text, at) => {
    const [, seq = "", from = "", by = "", to = "", hint = ""] =
      /^(\d+):(-|\d+)(?:@(\d+))?>(-|\d+)(\??)$/u.exec(text) ?? [];
    return {
      ...{ id: id(at + 1), seq: Number(seq), stage: "production", version: to === "-" ? null : to },
      ...{ previous: from === "-" ? null : `${from}#${by === "" ? "" : id(Number(by))}` },
      ...{ at: "2026-11-21T12:00:00Z", by: "ann", reason: "", facts: {}, done: hint === "" },
    };
  });
}

it.each<[string, string[], string | null, string[], string | null]>([
  ["nothing yet", [], null, [], null],
  ["one after the other", ["1:->1", "2:1@1>2"], "2", ["1", "2"], "2"],
  ["a move that was only meant", ["1:->1", "2:1@1>2?"], "1", ["1"], "1"],
  ["a move that was killed before it said that it is done", ["1:->1", "2:1@1>2?"], "2", ["1", "2"], "2"],
  ["one that was killed, and seen by the next", ["1:->1?", "2:1@1>2"], "2", ["1", "2"], "2"],
  [
    "two that saw the same: who holds it came last",
    ["1:->1", "2:1@1>2", "2:1@1>3"],
    "2",
    ["1", "3", "2"],
    "2",
  ],
  ["two that saw the same, one seen by a third", ["1:->1", "1:->2", "2:1@1>3"], "3", ["2", "1", "3"], "3"],
  [
    "a late one that saw the first only",
    ["1:->1", "2:1@1>2", "3:2@2>3", "2:1@1>4"],
    "4",
    ["1", "2", "3", "4"],
    "4",
  ],
  ["a way back", ["1:->1", "2:1@1>2", "3:2@2>1"], "1", ["1", "2", "1"], "1"],
  ["a hand that set it back", ["1:->1", "2:1@1>2"], "1", ["1", "2"], null],
  ["a hand that set another", ["1:->1"], "9", ["1"], null],
  ["a hand that took it", ["1:->1"], null, ["1"], null],
  ["a stage that was left", ["1:->1", "2:1@1>-"], null, ["1", "-"], "-"],
  ["a stage that was left and taken again", ["1:->1", "2:1@1>-", "3:->2"], "2", ["1", "-", "2"], "2"],
])("reads %s", (_, texts, holder, moves, standing) => {
  const story = storyOf(marks(...texts), holder);
  expect(story.moves.map(({ version }) => version ?? "-")).toEqual(moves);
  expect(story.standing === null ? null : (story.standing.version ?? "-")).toBe(standing);
});

it("names a state by the version and the mark by which it has the stage", () => {
  const [mark = null] = marks("7:->3");
  expect(tokenOf("3", mark)).toBe(`3#${id(1)}`);
  expect(tokenOf("3", null)).toBe("3#");
});
