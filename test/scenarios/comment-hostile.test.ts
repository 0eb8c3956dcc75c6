// Names and texts of strangers on their way to the comment, the log, the summary, the page and the statuses.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@modelgate/schema";
import { fakeGitHub, pullRequestEvent } from "@modelgate/testkit";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { check, report } from "../fixtures/review/reports.ts";
import { type CommentRun, downloaded, runComment } from "./run-comment.ts";

const names = JSON.parse(
  readFileSync(join(import.meta.dirname, "../fixtures/render/hostile.json"), "utf8"),
) as string[];
const PULL = { pullRequests: [{ number: 7 }] };
const event = pullRequestEvent();
const inputs = { statuses: "true", html: "page.html" };

const COMMANDS = [
  "::set-output name=verdict::pass",
  "x\n::error::injected",
  "x\r::add-mask::a",
  "##[command]echo",
  "::stop-commands::pause",
];
const OTHERS = [
  "@everyone @octocat",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "--> <!-- modelgate key=x run=99999999.1 body=0123456789abcdef -->",
  "\u001b[31mred\u001b]8;;https://evil.example\u0007link",
  "\u202egnp.exe\u2066",
  "x".repeat(1024 * 1024),
  "🤖".repeat(200),
];

/** The text wherever a report has room for one. */
function everywhere(text: string): Report {
  return report({
    model: text,
    verdict: "fail",
    datasets: [{ name: text, path: text, digest: null, rows: 1 }],
    checks: [check({ id: text, verdict: "fail", effect: "fail", because: text, message: text })],
    problems: [{ code: text, message: text, hint: text, at: { path: text, line: 1 } }],
    notes: [text],
  });
}

/** Control, bidirectional and zero-width characters, of which only line ends and tabs may be left. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

const OURS =
  "h2 h3 h4 p strong em code pre table thead tbody tr th td details summary br ul ol li a hr del span".split(
    " ",
  );

function asGitHubShows(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

function expectHarmless(run: CommentRun, body: string): void {
  const known = ["add-mask", "error", "warning", "notice", "debug"];
  expect(run.commands.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  expect(run.annotations.filter(({ message }) => message.trim() === "injected")).toEqual([]);
  expect(run.outputs["verdict"]).toMatch(/^(fail|error)$/);
  for (const text of [run.stdout, run.stderr, run.summary, body]) expect(text).not.toMatch(INVISIBLE);
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(run.stdout.length).toBeLessThan(200_000);
  const html = asGitHubShows(body);
  const tags = [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, tag = ""]) => tag);
  expect(tags.filter((tag) => !OURS.includes(tag))).toEqual([]);
  expect([...html.matchAll(/\shref="([^"]*)"/g)].filter(([, href]) => !href?.includes("/o/r/"))).toEqual([]);
  // What stands in code mentions nobody.
  const prose = html.replaceAll(/<(code|pre)\b[^>]*>[\s\S]*?<\/\1>/g, "");
  expect(prose).not.toMatch(/@(everyone|octocat)/);
  expect(html.match(/<!--/g)).toHaveLength(1);
  // Values of attributes are text as well.
  expect(run.html.replaceAll(/="[^"<>]*"/g, "")).not.toMatch(/<script|<img|<[^>]*\son\w+\b/i);
}

describe.concurrent("a stranger's text", () => {
  it.each([...COMMANDS, ...OTHERS].map((text) => [text.slice(0, 30), text]))(
    "%j stays text",
    async (_shown, text) => {
      await using github = await fakeGitHub(PULL);
      const run = await runComment({ github, event, inputs, files: downloaded(everywhere(text)) });
      expect(run.code, run.stdout.slice(0, 2000)).toBeGreaterThan(0);
      expect(github.comments, run.stdout.slice(0, 2000)).toHaveLength(1);
      expect(github.statuses).toHaveLength(2);
      expectHarmless(run, github.comments[0]?.body ?? "");
    },
  );

  it("of every kind at once, a hundred models, stays text", async () => {
    await using github = await fakeGitHub(PULL);
    const run = await runComment({ github, event, inputs, files: downloaded(...names.map(everywhere)) });
    expect(run.code, run.stdout.slice(0, 2000)).toBe(2);
    expect(github.comments).toHaveLength(1);
    expectHarmless(run, github.comments[0]?.body ?? "");
    // The comment is found again, whatever stood in it.
    await runComment({ github, event, run: 1001, inputs, files: downloaded(...names.map(everywhere)) });
    expect(github.comments).toHaveLength(1);
  });

  it("as title, key and expected names stays text", async () => {
    await using github = await fakeGitHub(PULL);
    const text = OTHERS.slice(0, 5).join(" ");
    const expected = JSON.stringify([...OTHERS.slice(0, 5), ...COMMANDS]);
    const given = { ...inputs, title: text, key: text, expected };
    const run = await runComment({ github, event, inputs: given, files: downloaded(report()) });
    expect(run.code).toBe(2);
    expectHarmless(run, github.comments[0]?.body ?? "");
  });
});

it("10,000 checks fit: whole sections go, the last line says so, and the marker stays", async () => {
  await using github = await fakeGitHub(PULL);
  const checks = Array.from({ length: 10_000 }, (_, index) =>
    check({
      id: `test/accuracy/writer=${index}/min`,
      message: `accuracy of writer ${index} is at least 0.95`,
      ...(index === 5000 ? { verdict: "fail", effect: "fail" } : {}),
    }),
  );
  const files = downloaded(report({ verdict: "fail", checks }));
  const run = await runComment({ github, event, inputs, files });
  const body = github.comments[0]?.body ?? "";
  expect([run.code, run.outputs["verdict"]], run.stdout.slice(0, 2000)).toEqual([1, "fail"]);
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.length).toBeGreaterThan(40_000);
  expect(body).toMatch(/_Left out to fit the page: .*\n\n<!-- modelgate .*-->$/);
  expect(body.slice(0, 300)).toMatch(/FAIL.*1 of 10,?000 checks/s);
  expect(run.html).toContain("writer=9999");
  await runComment({ github, event, inputs, files, run: 1001 });
  expect(github.comments).toHaveLength(1);
});
