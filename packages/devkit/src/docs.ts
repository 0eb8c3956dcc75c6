// `npm run docs:check` compares every generated text with its source; `npm run docs` (--write) renews them.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generated } from "./generated.ts";
import { root } from "./repository.ts";

const drifted = (await generated()).filter(({ wanted, found }) => wanted !== found);

if (process.argv.includes("--write")) {
  for (const { path, wanted } of drifted) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted);
    console.log(`written: ${path}`);
  }
} else if (drifted.length > 0) {
  const list = drifted.map(({ path, found }) => `  ${path}${found === null ? " (missing)" : ""}`);
  console.error(`These files are not what their sources say:\n${list.join("\n")}\n\nRun: npm run docs`);
  process.exitCode = 1;
}
