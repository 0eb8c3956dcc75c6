import { expect, it } from "vitest";
import type { Mark } from "./mark-story.ts";
import type { Version } from "./registry.ts";
import { historyOf } from "./stage-history.ts";

const at = (minute: number) => `2026-11-21T12:0${minute}:00Z`;
const version = (name: string, minute: number): Version => ({
  ...{ model: "digits", version: name, digest: null, source: "", facts: {} },
  ...{ at: at(minute), by: "ann" },
});
const mark = (seq: number, to: string, previous: string | null, minute: number): Mark => ({
  ...{ id: String(minute), seq, stage: "production", version: to, previous, at: at(minute), by: "ann" },
  ...{ reason: "", facts: {}, done: true },
});

it("tells for good what a hand did and a move saw, once though two saw it, at its place among the others", () => {
  // A hand gave it to 2; of two that saw that, both were done; then a hand again, and one more move.
  const moves = [mark(1, "1", null, 2), mark(2, "2", "2#", 4), mark(2, "3", "2#", 5), mark(3, "1", "2#", 7)];
  const standing = { stage: "production", version: "1", moves, mark: moves[3] ?? null };
  const versions = [version("3", 6), version("2", 3), version("1", 1)];
  const steps = historyOf("digits", [standing], versions);
  expect(steps.map(({ what, version: of, by }) => `${by} ${what} ${of}`)).toEqual([
    "ann registered 1",
    "ann moved 1",
    "ann registered 2",
    "somebody moved 2",
    "ann moved 2",
    "ann moved 3",
    "ann registered 3",
    "somebody moved 2",
    "ann moved 1",
  ]);
});
