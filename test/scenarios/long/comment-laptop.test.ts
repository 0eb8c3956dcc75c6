// `modelgate comment` is a preview: the same body and page as in CI, and not one request.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check, report } from "../../fixtures/review/reports.ts";

const program = join(import.meta.dirname, "../../../packages/cli/src/index.ts");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-laptop-"));
  const bad = report({
    model: "fraud",
    verdict: "fail",
    checks: [check({ verdict: "fail", effect: "fail" })],
  });
  await writeFile(join(folder, "good.json"), JSON.stringify(report()));
  await writeFile(join(folder, "bad.json"), JSON.stringify(bad));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a laptop has set does not count: a token of GitHub may be among it. */
function modelgate(...words: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = {
    PATH: process.env["PATH"],
    GITHUB_TOKEN: "ghp_x",
    GITHUB_API_URL: "http://127.0.0.1:9",
    NO_COLOR: "1",
  };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, "comment", ...words],
      { cwd: folder, env },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

describe.concurrent("modelgate comment", () => {
  it("prints the body, writes the page and ends by the verdict", async () => {
    const files = ["--report-files", "good.json", "--report-files", "bad.json"];
    const { code, stdout, stderr } = await modelgate(
      ...files,
      "--html",
      "out/page.html",
      "--report",
      "v.json",
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^## \S+ FAIL: 1 of 2 models/u);
    expect(stderr).toMatch(/^comment: gate failed \(fraud\/validate\)$/m);
    expect(await readFile(join(folder, "out/page.html"), "utf8")).toMatch(/^<!doctype html>/);
    expect(JSON.parse(await readFile(join(folder, "v.json"), "utf8"))).toMatchObject({ verdict: "fail" });
  });

  it.each([
    [
      "one is missing",
      ["--report-files", "good.json", "--expected", "digits,fraud"],
      2,
      /digits,fraud\/validate/,
    ],
    ["none is due", ["--expected", "[]"], 0, /SKIPPED/],
    [
      "there is none where one is named",
      ["--report-files", "none.json"],
      2,
      /none\.json: there is no such file/,
    ],
    ["another run's are wanted", ["--run-id", "5"], 2, /gh run download 5/],
    ["a token is given", ["--report-files", "good.json", "--token", "ghp_x", "--statuses"], 0, /PASS/],
  ])("when %s", async (_name, words, code, said) => {
    const run = await modelgate(...words);
    expect(run.stdout + run.stderr).toMatch(said);
    expect(run.code).toBe(code);
    expect(run.stdout + run.stderr).not.toContain("ghp_x");
  });

  it("explains itself", async () => {
    const { code, stdout } = await modelgate("--help");
    expect([code, stdout]).toEqual([0, expect.stringMatching(/--report-files/)]);
  });
});
