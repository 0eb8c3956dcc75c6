// A benchmark that ends before its time, by the command as it is started: in vitest's own process something always holds the event
// loop, in that one only its child does.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { fileOf, folderOf } from "../project.ts";

const program = join(import.meta.dirname, "../../../packages/cli/src/index.ts");
const STALE = '{"verdict":"pass"}';

/** Runs benchmark on a model beside itself, and sends SIGTERM when it says what `until` looks for. */
async function cutShort(flags: readonly string[], until?: RegExp) {
  const folder = folderOf({
    "model.onnx": fileOf("test/fixtures/models/logits.onnx"),
    "points.csv": fileOf("test/fixtures/models/points.csv"),
    "report.json": STALE,
  });
  const asked = ["--model", "model.onnx", "--baseline", "path:model.onnx", "--data", "points.csv"];
  const args = ["benchmark", ...asked, "--target", "label", "--report", "report.json", ...flags];
  const child = spawn(process.execPath, [program, ...args], { cwd: folder });
  let said = "";
  let isTold = false;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      // A second word would end it at once.
      if (!isTold && until?.test(said)) isTold = child.kill("SIGTERM");
    });
  const code = await new Promise((resolve) => child.once("close", resolve));
  const path = join(folder, "report.json");
  const written = existsSync(path) ? readFileSync(path, "utf8") : STALE;
  return { code, said, report: JSON.parse(written) as Report };
}

it("that is cancelled in the middle of a launch reports the launches before", async () => {
  const { code, said, report } = await cutShort(["--budget", "5m"], /launch \d+ of/u);
  expect(said).not.toMatch(/unexpected fault/u);
  expect([code, report.verdict, report.latency?.ended]).toEqual([0, "skipped", "cancelled"]);
  const [, told] = /launch (\d+) of/u.exec(said) ?? [];
  expect(report.latency?.ratios[0]?.of).toBe("candidate/baseline");
  expect(report.latency?.ratios[0]?.launches).toBeGreaterThanOrEqual(Number(told));
});

it("whose budget ends in the middle of the trial says what was asked for and what would do", async () => {
  const { code, report } = await cutShort(["--budget", "3s", "--sweep", "concurrency: 1, 2"]);
  expect([code, report.verdict]).toEqual([2, "error"]);
  expect(report.problems).toMatchObject([
    {
      code: "input-invalid",
      message: expect.stringMatching(
        /^budget: 8 launches of these models take at least \d+ s; of the budget of 3 s they may take [01] s, for sweeps come after them$/u,
      ),
      hint: expect.stringMatching(/^Set `budget` to \d+s or more/u),
    },
  ]);
});
