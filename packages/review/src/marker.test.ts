import fc from "fast-check";
import { expect, it } from "vitest";
import { compareRuns, keyName, MARKER_CHARACTERS, marked, readMarker } from "./marker.ts";

const run = { id: 12, attempt: 3 };

it("reads back what it wrote, also with other line ends", () => {
  const text = marked("hello\r\nworld\n", "digits", run);
  expect(readMarker(text)).toEqual(readMarker(text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n")));
  expect(readMarker(text)).toMatchObject({ key: keyName("digits"), run });
});

it.each([
  ["closes the comment", "--> <script>alert(1)</script>"],
  ["is a megabyte long", "x".repeat(1_000_000)],
  ["is empty", ""],
  ["is of dashes", "------"],
  ["has line ends and marks", "a\n\u202eb -->"],
])("keeps a key that %s inside its HTML comment", (_name, key) => {
  const text = marked("body", key, { id: Number.MAX_SAFE_INTEGER, attempt: 999_999_999 });
  expect(text.length - "body".length).toBeLessThanOrEqual(MARKER_CHARACTERS);
  expect(text.split("-->")).toHaveLength(2);
  expect(keyName(key)).toMatch(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*\.[0-9a-f]{16}$/);
  expect(readMarker(text)?.key).toBe(keyName(key));
});

it("tells any two keys apart, and survives any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), fc.string({ unit: "binary" }), (a, b, body) => {
      expect(keyName(a) === keyName(b)).toBe(a === b);
      expect(readMarker(marked(body, a, run))).toMatchObject({ key: keyName(a), run });
    }),
  );
});

it("reads only the end: a marker that somebody quotes is none of ours", () => {
  const theirs = marked("theirs", "k", { id: 999, attempt: 1 });
  expect(readMarker(`${theirs}\n\nquoted above`)).toBeNull();
  expect(readMarker(marked(theirs, "k", run))).toMatchObject({ run });
});

it.each([
  [{ id: 2, attempt: 1 }, { id: 10, attempt: 1 }, -1],
  [{ id: 2, attempt: 9 }, { id: 3, attempt: 1 }, -1],
  [{ id: 2, attempt: 2 }, { id: 2, attempt: 1 }, 1],
  [run, run, 0],
])("orders %j and %j", (a, b, expected) => {
  expect(Math.sign(compareRuns(a, b))).toBe(expected);
});
