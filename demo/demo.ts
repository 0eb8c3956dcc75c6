// `npm run demo`: three real models, one policy, the program a user would run. Shows each summary as GitHub shows it,
// makes the comment that a pull request with the subtle one would get, has its worst check explained, and says where the
// pages and reports are. Ends with 1 when a model was not judged as promised, or a number is not scikit-learn's.
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { decodeReport } from "@modelgate/schema";
import { besideDemo } from "./beside.ts";
import { imageDemo } from "./image.ts";
import { besideOutside } from "./outside-values.ts";
import { page } from "./page.ts";
import { registryDemo } from "./registry.ts";
import { run } from "./run.ts";

const here = import.meta.dirname;
const out = join(here, "out");

/** What each model is there to show. */
const CASES = [
  {
    model: "digits-good",
    exit: 0,
    says: "byte for byte",
    shows: "the good one passes; it is what the others are compared with",
  },
  {
    model: "digits-bad",
    exit: 1,
    says: "label=4",
    shows: "the bad one is stopped, and its worst digit named",
  },
  {
    model: "digits-subtle",
    exit: 0,
    says: "examples would settle it",
    shows: "the subtle one is worse, and whether by too much these images cannot tell: a warning",
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
  const { known, strange } = besideOutside(decodeReport(JSON.parse(await readFile(reportPath, "utf8"))));
  for (const difference of strange) console.log(`NOT SCIKIT-LEARN'S: ${difference}`);
  console.log(
    `${known - strange.length} of ${known} numbers are scikit-learn's and scipy's (demo/expected.json)`,
  );
  const asPromised =
    code === exit && stdout.includes(says) && stdout.includes(model) && strange.length === 0 && known > 0;
  console.log(`exit code ${code}, ${asPromised ? "as promised" : `BUT ${exit} WAS PROMISED`}`);
  kept &&= asPromised;
}

const REVIEWED = "digits-subtle";
const comment = ["comment", "--report-files", join(out, `${REVIEWED}.json`), "--expected", REVIEWED];
const full = ["--html", join(out, "everything.html")];
const words = [...comment, ...full].join(" ").replaceAll(out, "demo/out");
console.log(`\n━━━ the comment on a pull request with ${REVIEWED}\n\n$ npx modelgate ${words}\n`);
const commented = await run([...comment, ...full]);
const first = commented.stdout.split("\n\n").slice(0, 4).join("\n\n");
console.log(`${first}\n\n… the rest is in the page`);
await writeFile(join(out, "comment.html"), page(`Comment on ${REVIEWED}`, commented.stdout));
if (commented.code !== 0 || !first.includes("inconclusive")) {
  console.log(`exit code ${commented.code}, BUT AN INCONCLUSIVE WARNING WAS PROMISED\n${commented.stderr}`);
  kept = false;
}

const readme = await readFile(join(here, "../README.md"), "utf8");
const said = commented.stdout.replaceAll("\u00a0", " ");
const stale = [...readme.replaceAll("\u00a0", " ").matchAll(/^> (.+)$/gmu)].filter(
  ([, line = ""]) => !said.includes(line),
);
for (const [line] of stale) console.log(`README.md SHOWS WHAT THE COMMENT DOES NOT SAY: ${line}`);
kept &&= stale.length === 0;

const explained = ["explain", join(out, `${REVIEWED}.json`), "test/accuracy/max-drop"];
console.log(
  `\n━━━ its worst check, explained\n\n$ npx modelgate ${explained.join(" ").replace(out, "demo/out")}\n`,
);
const { code, stdout, stderr } = await run(explained);
console.log(stdout + stderr);
kept &&= code === 0;

kept = (await besideDemo(out)) && kept;
kept = (await imageDemo(out)) && kept;
kept = (await registryDemo(out)) && kept;

const both = ["diff.json", "benchmark.json"]
  .map((name) => join(out, name))
  .filter((path) => existsSync(path));
const pullRequest = [
  "comment",
  "--report-files",
  [join(out, `${REVIEWED}.json`), ...both].join("\n"),
  "--html",
  join(out, "pull-request.html"),
];
const joined = await run(pullRequest);
kept &&= joined.code === 0;

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
console.log(
  `all that a pull request would show of it: quality, changes and speed  page ${shown("pull-request.html")}`,
);
process.exitCode = kept ? 0 : 1;

/** As GitHub shows it before anybody clicks: what is folded is one line. */
function folded(markdown: string): string {
  return markdown.replaceAll(/<details>\s*<summary>(.*?)<\/summary>.*?<\/details>/gsu, "▸ $1");
}
