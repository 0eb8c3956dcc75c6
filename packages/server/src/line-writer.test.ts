import { execFileSync } from "node:child_process";
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lineWriter } from "./line-writer.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lines-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

it("writes every line in order, and ends a file that is full", async () => {
  const path = join(folder, "log");
  const file = openSync(path, "a");
  const writer = lineWriter(file, 8);
  expect([writer.add("ab"), writer.add("cde"), writer.add("f")]).toEqual([true, true, false]);
  await writer.flushed();
  closeSync(file);
  expect(readFileSync(path, "utf8")).toBe("ab\ncde\n");
});

it.runIf(process.platform === "linux")("drops lines rather than wait for a reader", async () => {
  const path = join(folder, "pipe");
  execFileSync("mkfifo", [path]);
  // Open for both, so that it blocks nobody; and nobody reads.
  const pipe = openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  const writer = lineWriter(pipe);
  const line = "x".repeat(100_000);
  const added = Array.from({ length: 30 }, () => writer.add(line));
  expect([added[0], added.at(-1)]).toEqual([true, false]);
  closeSync(pipe);
  await writer.flushed();
});
