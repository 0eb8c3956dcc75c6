import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { gitEnvironment, type Git as Port } from "../../git/src/index.ts";
import { gitProgram } from "./git.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "modelgate-git-port-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
execFileSync("git", ["init", "--quiet", "--template=", folder]);

const env = gitEnvironment(process.env);
// The type says that it is the port which packages/git declares.
const git: Port = gitProgram({ cwd: folder, env });
const LARGE = new Uint8Array(3_000_000).map((_, at) => (at * 7919) % 251);

it("hands over arguments, input and output as bytes", async () => {
  const { exitCode, stdout } = await git(["hash-object", "-w", "--stdin"], { input: LARGE });
  const id = stdout.toString().trim();
  expect([exitCode, id]).toEqual([0, expect.stringMatching(/^[0-9a-f]{40}$/)]);
  expect((await git(["cat-file", "blob", id])).stdout.equals(LARGE)).toBe(true);
  const pieces: Uint8Array[] = [];
  let busy = 0;
  const sink = async (piece: Uint8Array) => {
    expect(busy++).toBe(0);
    await new Promise(setImmediate);
    pieces.push(piece);
    busy--;
  };
  const result = await git(["cat-file", "blob", id], { sink });
  expect(result.stdout).toHaveLength(0);
  expect(Buffer.concat(pieces).equals(LARGE)).toBe(true);
});

it("resolves with what git ended with, and its words in English", async () => {
  const result = await git(["cat-file", "blob", "HEAD:no such"]);
  expect(result).toMatchObject({ exitCode: 128, stderr: expect.stringContaining("fatal: ") });
});

it("splits and expands nothing", async () => {
  const odd = ["a b", "$HOME", "`id`", '"', "\\", "*", "größe"];
  const { stdout } = await git(["rev-parse", "--sq-quote", ...odd]);
  expect(
    execFileSync("sh", ["-c", `printf '%s\\n' ${stdout.toString()}`])
      .toString()
      .split("\n"),
  ).toEqual([...odd, ""]);
});

it("adds to the environment of the one call, and takes no other from this process", async () => {
  process.env["MODELGATE_LEAK"] = "leaked";
  const alias = ["-c", "alias.env=!env", "env"];
  const added = (await git(alias, { env: { MODELGATE_ADDED: "x" } })).stdout.toString();
  expect(added).toContain("MODELGATE_ADDED=x");
  expect(added).not.toContain("MODELGATE_LEAK");
  expect((await git(alias)).stdout.toString()).not.toContain("MODELGATE_ADDED");
  delete process.env["MODELGATE_LEAK"];
});

it("ends git when the sink has enough, and rejects with the sink's reason", async () => {
  const endless = ["-c", "alias.yes=!yes", "yes"];
  const enough = new Error("enough");
  await expect(git(endless, { sink: () => Promise.reject(enough) })).rejects.toBe(enough);
});

it("survives a git that reads none of its input", async () => {
  expect((await git(["--version"], { input: LARGE })).exitCode).toBe(0);
});

it("says ENOENT where there is no git, and never takes one of the working folder", async () => {
  writeFileSync(join(folder, "git"), "#!/bin/sh\necho planted\n", { mode: 0o755 });
  const home = process.cwd();
  process.chdir(folder);
  try {
    for (const PATH of ["", ".", `.:${join(folder, "none")}`])
      await expect(gitProgram({ cwd: folder, env: { ...env, PATH } })(["--version"])).rejects.toMatchObject({
        code: "ENOENT",
      });
  } finally {
    process.chdir(home);
  }
  const nowhere = gitProgram({ cwd: join(folder, "none"), env });
  await expect(nowhere(["--version"])).rejects.toMatchObject({ code: "ENOENT" });
});
