// What GitHub would not tell before it runs a workflow: actionlint for mistakes, zizmor for dangers. What zizmor may
// not say, and why, is in .github/zizmor.yml.
import { globSync } from "node:fs";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../packages/devkit/src/repository.ts";
import { run, temporaryFolder } from "./program.ts";
import { lacks, TOOLS } from "./tools.ts";

const workflows = globSync([".github/workflows/*.{yml,yaml}", "test/services/workflows/*.yml"], {
  cwd: root,
});
const others = globSync(["actions/*/action.yml", ".github/dependabot.yml"], { cwd: root });

/** A workflow that anyone who opens a pull request can make run their own commands. */
const CARELESS = `on: pull_request_target
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.pull_request.title }}"
      - uses: ./actions/validate
        with:
          modle: a.onnx
`;

const actionlint = (cwd: string, ...files: string[]) =>
  run(TOOLS.actionlint, ["-no-color", "-oneline", "-shellcheck=", "-pyflakes=", ...files], { cwd });
const zizmor = (cwd: string, ...files: string[]) =>
  run(
    TOOLS.zizmor,
    [
      "--offline",
      "--no-progress",
      "--quiet",
      "--persona",
      "pedantic",
      "--strict-collection",
      "--format",
      "plain",
      ...files,
    ],
    { cwd },
  );

describe.skipIf(lacks("workflow lint", "actionlint", "zizmor"))("workflows", () => {
  it("are there", () => {
    expect(workflows.length).toBeGreaterThanOrEqual(4);
    expect(others).toContain("actions/validate/action.yml");
  });

  it("have no mistake that actionlint knows, nor the actions they use", async () => {
    // actionlint 1.7.12 does not know `$/`, the repository itself. As `./` it looks the action's inputs up as well.
    await using copy = await temporaryFolder();
    for (const file of globSync("actions/*/{action.yml,dist/index.js}", { cwd: root }))
      await cp(join(root, file), join(copy.path, file));
    for (const file of workflows) {
      const text = await readFile(join(root, file), "utf8");
      await mkdir(dirname(join(copy.path, file)), { recursive: true });
      await writeFile(join(copy.path, file), text.replaceAll(/(\buses: )\$\//gu, "$1./"));
    }
    await run("git", ["init", "--quiet"], { cwd: copy.path });
    const { code, stdout, stderr } = await actionlint(copy.path, ...workflows);
    expect(stdout + stderr).toBe("");
    expect(code).toBe(0);
  });

  it("have no danger that zizmor knows, nor the actions and Dependabot", async () => {
    const { code, stdout, stderr } = await zizmor(root, ...workflows, ...others);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toMatch(/No findings/u);
  });

  it("would be found out if they were careless", async () => {
    await using folder = await temporaryFolder();
    await mkdir(join(folder.path, ".github/workflows"), { recursive: true });
    const file = join(folder.path, ".github/workflows/careless.yml");
    await writeFile(file, CARELESS);
    await cp(join(root, "actions/validate/action.yml"), join(folder.path, "actions/validate/action.yml"));
    await run("git", ["init", "--quiet"], { cwd: folder.path });
    const [mistakes, dangers] = await Promise.all([actionlint(folder.path, file), zizmor(folder.path, file)]);
    expect(mistakes.code).toBe(1);
    expect(mistakes.stdout).toMatch(/potentially untrusted/u);
    expect(mistakes.stdout).toMatch(/input "modle" is not defined/u);
    expect(dangers.code).toBeGreaterThan(0);
    expect(dangers.stdout).toMatch(/template-injection/u);
    expect(dangers.stdout).toMatch(/dangerous-triggers/u);
  });
});
