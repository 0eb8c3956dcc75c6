// `npm run dist:check` compares every dist folder with its sources; `npm run build` (--write) renews them.
import { join } from "node:path";
import type { Files } from "./bundle.ts";
import { build, differences, distributions, replaceFolder } from "./distribution.ts";
import { root } from "./repository.ts";

const isWriting = process.argv.includes("--write");
const drifted: string[] = [];
const bundled = new Map<string, Promise<Files>>();

for (const distribution of distributions()) {
  const built = await build(distribution, root, bundled);
  const folder = join(root, distribution.folder);
  const found = await differences(folder, built);
  const sizeBytes = [...built.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const state = found.length === 0 ? "up to date" : isWriting ? "written" : "differs";
  console.log(`${distribution.folder}: ${built.size} files, ${Math.round(sizeBytes / 1000)} kB, ${state}`);
  if (found.length > 0 && isWriting) await replaceFolder(folder, built);
  if (!isWriting) drifted.push(...found.map((line) => `${line[0]} ${distribution.folder}/${line.slice(2)}`));
}

if (drifted.length > 0) {
  console.error(`\nThese files are not what the sources give:\n${drifted.join("\n")}\n\nRun: npm run build`);
  process.exitCode = 1;
}
