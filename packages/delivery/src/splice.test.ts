// Whatever else a file holds and however it is written: every byte outside of the value stays.
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { writeDigest } from "./write-digest.ts";

const sha256 = (word: string) => createHash("sha256").update(word).digest("hex");

const word = fc.stringMatching(/^[a-z][a-z0-9_-]{0,8}$/u).map((text) => `k-${text}`);
const leaf = fc.oneof(
  fc.constantFrom(
    "1",
    "1.10",
    "true",
    "~",
    "''",
    '"a # b"',
    "'it''s'",
    "plain text",
    "é ü 漢",
    "0x1f",
    "&a b",
    "- x".slice(2),
    "[1, { a: b }]",
    "{ a: [ ] }",
  ),
  fc.constantFrom("sha256:short", `"${sha256("other")}"`, "v9.9.9"),
);
const comment = fc.constantFrom("", " # by hand", "   #", " # digest: sha256:x");
const blank = fc.constantFrom("", "\n", "# a comment\n", "\n# äöü: {\n\n");
const block = fc.constantFrom("|\n      text: x\n      # no comment\n", ">-\n      folded\n\n      text\n");

/** A line or a block below `image:`, with what stands before it. */
const sibling = fc
  .tuple(
    blank,
    word,
    fc.oneof(
      leaf.chain((text) => comment.map((note) => `${text}${note}\n`)),
      block,
    ),
  )
  .map(([before, key, value]) => `${before}    ${key}: ${value}`);
const siblings = fc.uniqueArray(sibling, { maxLength: 5, selector: (text) => /k-[\w-]*/u.exec(text)?.[0] });

const file = fc.record({
  head: fc.constantFrom("", "---\n", "# head\n---\n", "%YAML 1.2\n---\n", "\uFEFF"),
  before: siblings,
  quote: fc.constantFrom("", "'", '"'),
  gap: fc.constantFrom(" ", "   ", "\t"),
  note: comment,
  after: siblings,
  tail: fc.constantFrom("", "z: [1,\n  2]\n", "...\n"),
  lineEnd: fc.constantFrom("\n", "\r\n"),
  old: fc.constantFrom(`sha256:${sha256("old")}`, ""),
});

it("leaves every byte outside of the value", () => {
  const [digest, image] = [
    `sha256:${sha256("new")}`,
    { kind: "helm" as const, path: "f", write: "image" as const },
  ];
  fc.assert(
    fc.property(file, ({ head, before, quote, gap, note, after, tail, lineEnd, old }) => {
      const left = `${head}app:\n  image:\n${before.join("")}    digest:${gap}`;
      const right = `${note}\n${after.map((text) => text.replace("k-", "l-")).join("")}${tail}`;
      const whole = (value: string) => `${left}${value}${right}`.replaceAll("\n", lineEnd);
      const given = whole(`${quote}${old}${quote}`);
      const { files } = writeDigest(
        new Map([["f", Buffer.from(given)]]),
        [{ ...image, value: "app.image.digest" }],
        { version: "v1.0.0", model: digest, image: digest },
      );
      const made = Buffer.from(files.get("f") ?? []).toString("utf8");
      if (old !== "" || quote !== "") expect(made).toBe(whole(`${quote}${digest}${quote}`));
      // Where nothing stood, the value is put in, and nothing is taken out.
      else expect(made.replace(digest, "").replaceAll(/[ \t]/gu, "")).toBe(given.replaceAll(/[ \t]/gu, ""));
      const [now, then] = [parse(made), parse(given)];
      then.app.image.digest = digest;
      expect(now).toEqual(then);
    }),
    { numRuns: 150 },
  );
});
