import { expect, it } from "vitest";
import { notesOf } from "./notes.ts";

const one = { sizeBytes: 1, layers: [], digest: `sha256:${"1".repeat(64)}` };
const [amd64, arm64] = ["linux/amd64", "linux/arm64"].map((platform) => ({ ...one, platform }));
if (amd64 === undefined || arm64 === undefined) throw new TypeError("two platforms are two");
const started = { of: "image", platform: "linux/amd64", proof: { mostRows: null } } as const;

it.each([
  ["the one", [amd64]],
  ["one that is not named", [{ ...one, platform: "as built" }]],
])("says nothing of an image of our own of which %s platform was started", (_name, platforms) => {
  expect(notesOf(started, { source: "built", platforms })).toEqual([]);
});

it("names each platform that was not started, and what of it was checked", () => {
  const platforms = [amd64, arm64];
  expect(notesOf(started, { source: "built", platforms })).toEqual([
    expect.stringMatching(/^linux\/arm64 was not started.* by digest and ELF header$/u),
  ]);
  expect(notesOf(started, { source: "image", platforms })).toEqual([
    expect.stringMatching(/^linux\/arm64 was not started.* nothing of it was checked$/u),
    expect.stringContaining("which model the image holds is not known"),
  ]);
});

it("says what was asked in several requests, and what a process proves", () => {
  const notes = notesOf(
    { ...started, of: "process", proof: { mostRows: 4 } },
    { source: "built", platforms: [amd64] },
  );
  expect(notes).toEqual([
    expect.stringContaining("takes 4 rows at once"),
    expect.stringContaining("no engine"),
  ]);
});
