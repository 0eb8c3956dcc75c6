import {
  closeSync,
  cpSync,
  linkSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inputsOf, runValidate } from "./run-validate.ts";

// Files from strangers (test/fixtures/hostile/make.py): each is tried whole, ends with exit code 2 and the code
// that its index names, and still writes a report. Those without a code are honest and have to work.

type Case = {
  name: string;
  expectedCode: string | null;
  orCode?: string;
  links?: { path: string; target: string; kind: "symlink" | "hardlink" }[];
  generate?: { header: string; line: string; repeat: number; gzip: boolean };
  data?: string;
  expected?: Record<string, number>;
};

const fixtures = join(import.meta.dirname, "../fixtures");
const cases = JSON.parse(readFileSync(join(fixtures, "hostile/hostile.json"), "utf8")) as Case[];
const work = mkdtempSync(join(tmpdir(), "modelgate-hostile-"));
const folder = join(work, "hostile");

beforeAll(() => {
  cpSync(join(fixtures, "hostile"), folder, { recursive: true });
  cpSync(join(fixtures, "models"), join(work, "models"), { recursive: true });
  for (const { path, target, kind } of cases.flatMap(({ links = [] }) => links)) {
    const link = kind === "symlink" ? symlinkSync : linkSync;
    link(join(folder, target), join(folder, path));
  }
  for (const { data, generate } of cases) if (generate) write(join(folder, data ?? ""), generate);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Gzip allows members in a row, so one compressed chunk written often is a bomb that is made in no time. */
function write(path: string, { header, line, repeat, gzip }: NonNullable<Case["generate"]>): void {
  const perChunk = 100_000;
  const pack = (text: string) => (gzip ? gzipSync(text, { level: 9 }) : Buffer.from(text));
  const chunk = pack(line.repeat(perChunk));
  const file = openSync(path, "w");
  writeSync(file, pack(header));
  for (let left = repeat; left > 0; left -= perChunk) writeSync(file, chunk);
  closeSync(file);
}

describe.concurrent("validate answers", () => {
  it.each(cases)("$name", async (entry) => {
    const metric = entry.name.startsWith("value") ? "r2" : "accuracy";
    const { code, report } = await runValidate({
      ...inputsOf(entry, folder),
      limits: `${metric}>=0.01`,
      "time-limit": entry.expectedCode === "model-out-of-time" ? "2s" : "2m",
      "memory-limit": "1GiB",
    });
    if (entry.expectedCode === null) {
      expect(report.problems).toEqual([]);
      const { accuracy } = entry.expected ?? {};
      if (accuracy !== undefined) expect(report.measurements[0]?.value).toBeCloseTo(accuracy, 9);
      return;
    }
    expect(code).toBe(2);
    expect(report.verdict).toBe("error");
    const codes = report.problems.map((problem) => problem.code);
    expect([entry.expectedCode, entry.orCode]).toContain(codes[0]);
    // What the sandbox says of a line of data reaches the list of annotations.
    if (entry.name === "mistyped-cell") expect(report.problems[0]?.at?.line).toBeGreaterThan(1);
    for (const { message, hint } of report.problems) {
      expect(message.length).toBeLessThan(2000);
      expect(hint, message).toBeTruthy();
    }
  });
});
