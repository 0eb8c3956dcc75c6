// `npm run demo`: three real models, one policy, the program a user would run. Shows each summary as GitHub
// shows it, makes the comment that a pull request with the subtle one would get, and says where the pages and reports
// are. Ends with 1 when a model was not judged as promised.
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeReport } from "@modelgate/schema";
import { page } from "./page.ts";

const here = import.meta.dirname;
const out = join(here, "out");
const program = fileURLToPath(new URL("../packages/cli/dist/index.js", import.meta.url));

/** What each model is there to show. */
const CASES = [
  { model: "digits-good", exit: 0, says: "", shows: "the good one passes" },
  { model: "digits-bad", exit: 1, says: "accuracy", shows: "the bad one is stopped, and named" },
  {
    model: "digits-subtle",
    exit: 0,
    says: "within noise",
    shows: "the subtle one passes, and the summary doubts it",
  },
] as const;

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
let kept = true;
for (const { model, exit, says, shows } of CASES) {
  const reportPath = join(out, `${model}.json`);
  const args = ["validate", "--config", "demo/modelgate.yml", "--model", model, "--report", reportPath];
  console.log(
    `\n━━━ ${model}: ${shows}\n\n$ npx modelgate ${args.join(" ").replace(out, "demo/out")} --format markdown\n`,
  );
  const { code, stdout, stderr } = await run([...args, "--format", "markdown"]);
  console.log(folded(stdout));
  if (stderr !== "") console.log(stderr);
  await writeFile(join(out, `${model}.html`), page(model, stdout));
  const asPromised = code === exit && stdout.includes(says) && stdout.includes(model);
  console.log(`exit code ${code}, ${asPromised ? "as promised" : `BUT ${exit} WAS PROMISED`}`);
  kept &&= asPromised;
}

const REVIEWED = "digits-subtle";
const comment = ["comment", "--report-files", join(out, `${REVIEWED}.json`), "--expected", REVIEWED];
const full = ["--html", join(out, "everything.html")];
const words = [...comment, ...full].join(" ").replaceAll(out, "demo/out");
console.log(`\n━━━ the comment on a pull request with ${REVIEWED}\n\n$ npx modelgate ${words}\n`);
const commented = await run([...comment, ...full]);
const first = commented.stdout.split("\n\n").slice(0, 3).join("\n\n");
console.log(`${first}\n\n… the rest is in the page`);
await writeFile(join(out, "comment.html"), page(`Comment on ${REVIEWED}`, commented.stdout));
if (commented.code !== 0 || !first.includes("within noise")) {
  console.log(`exit code ${commented.code}, BUT A PASS WITHIN NOISE WAS PROMISED\n${commented.stderr}`);
  kept = false;
}

console.log("\n━━━ where to look\n");
for (const { model } of CASES) {
  const report = decodeReport(JSON.parse(await readFile(join(out, `${model}.json`), "utf8")));
  const name = (suffix: string) => relative(process.cwd(), join(out, `${model}.${suffix}`));
  console.log(
    `${report.verdict.padEnd(5)} ${model.padEnd(14)} page ${name("html")}   report ${name("json")}`,
  );
}
const shown = (name: string) => relative(process.cwd(), join(out, name));
console.log(
  `the comment of ${REVIEWED}  page ${shown("comment.html")}   with all it leaves out ${shown("everything.html")}`,
);
process.exitCode = kept ? 0 : 1;

/** As GitHub shows it before anybody clicks: what is folded is one line. */
function folded(markdown: string): string {
  return markdown.replaceAll(/<details>\s*<summary>(.*?)<\/summary>.*?<\/details>/gsu, "▸ $1");
}

function run(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd: join(here, "..") }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error ? 2 : 0, stdout, stderr });
    });
  });
}
