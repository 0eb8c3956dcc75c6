import { expect, it } from "vitest";
import type { Mark } from "../mark-story.ts";
import { marksOf, tagOf } from "./marks.ts";

const mark: Mark = {
  ...{ id: "0000000000000001", seq: 7, stage: "production", version: "3", previous: null },
  ...{ at: "2026-11-21T12:00:00Z", by: "ann", reason: "", facts: {}, done: true },
};

it("reads back what it wrote, and passes over copies, damage and other people's tags", () => {
  const tag = tagOf(mark) ?? { key: "", value: "" };
  expect(tag.key).toBe(`modelgate.move.000000007.${mark.id}`);
  expect(marksOf([tag])).toEqual([mark]);
  const spoilt = [
    { key: tag.key.replace("7", "8"), value: tag.value },
    { key: tag.key, value: tag.value.replace('"seq":7', '"seq":-7') },
    { key: tag.key, value: "null" },
    { key: tag.key, value: "{" },
    { key: tag.key, value: `{"__proto__":1,${tag.value.slice(1)}` },
    { key: "owner", value: tag.value },
  ];
  expect(marksOf(spoilt)).toEqual([]);
  expect(tagOf({ ...mark, facts: { record: "x".repeat(5000) } })).toBeNull();
});
