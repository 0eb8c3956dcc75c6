import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { judgeInLooks } from "../ratio/judge-in-looks.ts";
import { judgeRatio } from "../ratio/judge-ratio.ts";
import { readTraceLines } from "./trace-lines.ts";

// Launches of real models, by prove/record-traces.ts. `npm run prove -- latency-traces` draws them in thousands of orders.
const folder = join(import.meta.dirname, "../../../../test/fixtures/latency");
const traces = globSync("*.jsonl.gz", { cwd: folder })
  .toSorted()
  .map((file) => ({
    file,
    trace: readTraceLines(gunzipSync(readFileSync(join(folder, file))).toString("utf8")),
  }));

/** Verdicts of experiments that begin at every eighth launch, each of 24 launches at most. */
function verdicts(trace: (typeof traces)[number]["trace"]) {
  const starts = Array.from({ length: Math.floor(trace.launches.length / 8) }, (_, i) => 8 * i);
  return starts.map((start) => {
    const most = Math.min(24, trace.launches.length - start);
    const found = judgeInLooks(most, (count) =>
      judgeRatio({ ...trace, launches: trace.launches.slice(start, start + count) }),
    );
    return found.verdict;
  });
}

it("fails no model that is compared with itself", () => {
  for (const { file, trace } of traces)
    if (trace.expected === "same") expect(verdicts(trace), file).not.toContain("fail");
});

it("passes no model that is slower", () => {
  for (const { file, trace } of traces)
    if (trace.expected === "slower") expect(verdicts(trace), file).not.toContain("pass");
});
