import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandLine } from "./command-line.ts";
import { escapeHtml } from "./escape-html.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { inertLogLine, plain, shorten, visible } from "./visible.ts";

/** Text in which every second character means something to somebody. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."\\`*_~[]()!<>|&#@$-+=.:/ \t\n\r07aZ\u202e\u200b\u0301"),
      fc.constantFrom("www.", "http://", "gh-", "&amp;", "<b>", "</code>", "-->", "::error::", "##["),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("escapeMarkdown", () => {
  it.each([
    ["a pipe", "a|b", "a&#124;b"],
    ["a heading", "# x", "\\# x"],
    ["a mention", "@me", "@&#8203;me"],
    ["an issue", "#12", "\\#&#8203;12"],
    ["an issue by prefix", "gh-12", "gh-&#8203;12"],
    ["an address", "https://a.b", "https:&#8203;//a.b"],
    ["a bare address", "www.a.b", "www&#8203;.a.b"],
    ["a list item", "- x", "\\- x"],
    ["a numbered item", "1. x", "1\\. x"],
    ["a comment", "<!-- x -->", "&lt;\\!-- x --&gt;"],
    ["a formula", "$x$", "<span>$</span>x<span>$</span>"],
    ["a line end", "a\nb", "a↵b"],
    ["a direction override", "\u202ex", "&lt;U+202E&gt;x"],
    ["spaces around", "  x ", "&#32; x&#32;"],
  ])("disarms %s", (_name, given, expected) => expect(escapeMarkdown(given)).toBe(expected));

  it("leaves no active character, and loses none", () => {
    fc.assert(
      fc.property(nasty, (given) => {
        const escaped = escapeMarkdown(given, 1000);
        const inert = /\\[\\`*_~[\]!#\-+=.)]|&(?:amp|lt|gt|#124|#32|#8203);|<span>\$<\/span>/g;
        expect(escaped.replace(inert, "·")).not.toMatch(
          /[\\`*_~[\]!&<>|$#\n\r]|^[-+=]|^ | $|@[^·]|:[\w/+-]|www\.|gh-\d/i,
        );
        expect(decoded(escaped)).toBe(visible(given));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("codeSpan", () => {
  it.each([
    ["a name", "accuracy", "`accuracy`"],
    ["nothing", "", '`""`'],
    ["a pipe", "a|b", "<code>a&#124;b</code>"],
    ["a backtick", "a`b", "<code>a\\`b</code>"],
    ["a tag that closes it", "`</code>", "<code>\\`&lt;/code&gt;</code>"],
    ["spaces around", " a ", "`  a  `"],
    ["only spaces", "  ", "`  `"],
  ])("holds %s", (_name, given, expected) => expect(codeSpan(given)).toBe(expected));

  it("is never left, nor cut by a table", () => {
    fc.assert(
      fc.property(nasty, (given) => {
        const span = codeSpan(given);
        const tag = /^<code>(.*)<\/code>$/s.exec(span)?.[1];
        if (tag === undefined) expect(span).toMatch(/^`[^`|\n\r]+`$/);
        else expect(tag.replace(/\\[\\`<]|<span>\$<\/span>/g, "")).not.toMatch(/[`<>|\n\r]/);
      }),
      { numRuns: 1000, examples: [["\\$`"]] },
    );
  });
});

it.each([
  ["one backtick", "a ` b", "```"],
  ["a fence", "````", "`````"],
  ["a fence on the second line", "a\n```\nb", "````"],
])("codeBlock outlasts %s", (_name, given, fence) => {
  expect(codeBlock(given, "sh")).toBe(`${fence}sh\n${given}\n${fence}`);
});

it("escapeHtml leaves no tag, entity or quote", () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;\u202e`)).toBe(
    "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;U+202E&gt;",
  );
});

describe("visible", () => {
  it.each([
    ["an escape sequence", "\u001b[31m", "<U+001B>[31m"],
    ["line ends", "a\r\nb\u2028c", "a↵b↵c"],
    ["a zero-width joiner", "a\u200db", "a<U+200D>b"],
    ["an annotation mark", "\ufff9", "<U+FFF9>"],
    ["a tag character", "\u{e0041}", "<U+E0041>"],
    ["a space that is none", "\u00a0", "<U+00A0>"],
    ["half a character", "\ud800", "<U+D800>"],
    ["accents piled up", `e${"\u0301".repeat(5)}`, `e${"\u0301".repeat(4)}<U+0301>`],
    ["other scripts as they are", "名前 é ü", "名前 é ü"],
  ])("shows %s", (_name, given, expected) => expect(visible(given)).toBe(expected));

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(nasty, (given) => {
        expect(visible(visible(given))).toBe(visible(given));
      }),
    );
  });
});

it("shorten cuts the middle by characters, never through one", () => {
  expect(shorten("abcdefgh", 5)).toBe("ab…gh");
  expect(shorten("🤖".repeat(6), 5)).toBe("🤖🤖…🤖🤖");
  expect(Array.from(plain("\u202e".repeat(500)))).toHaveLength(120);
});

it("plain looks only at the ends of what is long, and shows what it would if it looked at all", () => {
  const long = fc.array(nasty, { minLength: 20, maxLength: 60 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(long, fc.integer({ min: 5, max: 20 }), (given, max) => {
      const seen = Array.from(visible(given));
      const [head, tail] = [Math.ceil((max - 1) / 2), Math.floor((max - 1) / 2)];
      const whole = `${seen.slice(0, head).join("")}…${seen.slice(seen.length - tail).join("")}`;
      expect(plain(given, max)).toBe(seen.length > max ? whole : seen.join(""));
    }),
  );
});

it.each([
  ["a command", "  ::error::x", "  : :error::x"],
  ["an old command", "x ##[error]y", "x ## [error]y"],
  ["a name with colons", "std::vector", "std::vector"],
])("inertLogLine: %s", (_name, given, expected) => expect(inertLogLine(given)).toBe(expected));

it.each([
  ["plain words", ["modelgate", "validate", "--model=a.onnx"], "modelgate validate --model=a.onnx"],
  ["an empty argument", [""], "''"],
  ["a space", ["a b"], "'a b'"],
  ["a quote", ["it's"], "'it'\\''s'"],
  ["a substitution", ["$(reboot)`x`"], "'$(reboot)`x`'"],
  ["a home", ["~root"], "'~root'"],
  ["an assignment in front", ["=x"], "'=x'"],
  ["a line end and a quote", ["a\n'b\\"], "$'a\\u000a\\'b\\\\'"],
  ["a direction override", ["\u202egnp"], "$'\\u202egnp'"],
])("commandLine quotes %s", (_name, args, expected) => expect(commandLine(args)).toBe(expected));

function decoded(escaped: string): string {
  return escaped
    .replace(/<span>\$<\/span>/g, "$")
    .replaceAll("&#8203;", "")
    .replace(/\\([^A-Za-z0-9\s])/g, "$1")
    .replace(/&#(\d+);/g, (_entity, code) => String.fromCharCode(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
