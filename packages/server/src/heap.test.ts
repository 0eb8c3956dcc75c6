import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { YOUNG_MB } from "./heap.ts";

// In a process of its own: the flags of V8 hold for all threads.
const SCRIPT = `
  import { Worker } from "node:worker_threads";
  const { boundHeaps, YOUNG_MB } = await import(process.argv[1]);
  boundHeaps();
  const size = \`
    const kept = Array.from({ length: 300_000 }, (_, i) => [i]);
    const spaces = require("node:v8").getHeapSpaceStatistics();
    const { space_size } = spaces.find(({ space_name }) => space_name === "new_space");
    require("node:worker_threads").parentPort.postMessage([space_size, kept.length]);
  \`;
  const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
  new Worker(size, { eval: true, execArgv: [], resourceLimits }).on("message", ([bytes]) => console.log(bytes));
`;

it("lets a worker have all of its young heap, however little the process's own may grow", () => {
  const module = pathToFileURL(join(import.meta.dirname, "heap.ts")).href;
  const said = execFileSync(process.execPath, ["--input-type=module", "--eval", SCRIPT, module], {
    encoding: "utf8",
  });
  expect(Number(said)).toBe(YOUNG_MB * 2 ** 20);
});
