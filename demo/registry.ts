// A git registry in a folder: the good model goes to production on its evidence, the bad one is refused, the subtle one goes and
// comes back. What a repository on GitHub would be is a bare repository here.
import { execFileSync } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run, shown } from "./run.ts";

const here = import.meta.dirname;

const POLICY = `models:
  digits:
    path: digits.onnx
    task: multiclass-classification
    classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    datasets:
      test: { path: test.parquet, target: label, id: id, inputs: { pixels: "pixel_*" } }
    limits:
      - { metric: accuracy, min: 0.95 }
registry:
  stages:
    - { name: staging, requires: [validate] }
    - { name: production, from: staging, requires: [validate], max-evidence-age: 7d }
`;

/** Whether all of it came about as promised. */
export async function registryDemo(out: string): Promise<boolean> {
  const [server, clone] = [join(out, "registry", "server.git"), join(out, "registry", "clone")];
  await mkdir(clone, { recursive: true });
  const git = (...words: string[]) => {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    const who = ["-c", "user.name=demo", "-c", "user.email=demo@localhost"];
    execFileSync("git", [...who, ...words], { cwd: clone, env, stdio: "pipe" });
  };
  git("init", "--quiet", "--bare", "--initial-branch=main", server);
  git("init", "--quiet", "--initial-branch=main", ".");
  git("remote", "add", "origin", server);
  await copyFile(join(here, "data/digits-test.parquet"), join(clone, "test.parquet"));
  await writeFile(join(clone, "modelgate.yml"), POLICY);
  await writeFile(join(clone, ".gitignore"), "*.json\n");

  const commit = async (model: string, version: string) => {
    await copyFile(join(here, `models/${model}.onnx`), join(clone, "digits.onnx"));
    git("add", "--all");
    git("commit", "--quiet", "--message", version);
    git("push", "--quiet", "origin", "HEAD:main");
    await run(["promote", "--do", "register", "--version", version], clone);
    await run(["validate", "--model", "digits", "--report", `${version}.json`], clone);
  };
  const step = (title: string, args: readonly string[], exit: number, says: string) =>
    shown(title, args, { exit, says, cwd: clone });
  const promote = (stage: string, ...more: string[]) => ["promote", "--stage", stage, ...more];

  const kept: boolean[] = [];
  await commit("digits-good", "v1.0.0");
  kept.push(
    await step(
      "the good model, to staging on its evidence",
      promote("staging", "--reports", "v1.0.0.json"),
      0,
      "promoted",
    ),
    await step(
      "and to production: the evidence is in the ledger",
      promote("production"),
      0,
      "v1.0.0 holds production",
    ),
  );
  await commit("digits-bad", "v1.1.0");
  kept.push(
    await step(
      "the bad model is refused, with every reason",
      promote("production", "--reports", "v1.1.0.json"),
      1,
      "it failed: test/accuracy/min",
    ),
  );
  await commit("digits-subtle", "v1.2.0");
  const quiet = [
    await run(promote("staging", "--reports", "v1.2.0.json"), clone),
    await run(promote("production"), clone),
  ];
  kept.push(
    quiet.every(({ code }) => code === 0),
    await step(
      "the subtle one went to production; the way back is one step",
      ["promote", "--do", "rollback", "--stage", "production", "--reason", "fours are read as nines"],
      0,
      "v1.0.0 holds production",
    ),
    await step("who moved what, when", ["history", "digits"], 0, "rollback"),
    await step("ledger and registry tell the same story", ["audit", "verify"], 0, "the same story"),
    await step(
      "the ML Test Score of what is in production: each item with its evidence, or without",
      ["score", "digits", "--stage", "production"],
      0,
      "infrastructure-7",
    ),
  );
  const card = await run(["card", "digits", "--stage", "production"], clone);
  await writeFile(join(out, "model-card.md"), card.stdout);
  console.log("\nits model card, of the reports in the ledger: demo/out/model-card.md");
  return kept.every(Boolean) && card.code === 0 && card.stdout.includes("## Not tested");
}
