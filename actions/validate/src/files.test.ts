import { mkdtempDisposable, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { reportOf } from "../../../packages/render/src/report-builder.ts";
import { withFiles } from "./files.ts";

it("makes the folder for JUnit's file, as that of the report is made", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "junit-"));
  const junit = join(folder.path, "out", "new", "junit.xml");
  const { problems } = await withFiles(reportOf(), [], { savePredictions: null, junit, report: null });
  expect(problems).toEqual([]);
  expect(await readFile(junit, "utf8")).toContain("<testsuites>");
});

it("could not judge where JUnit's file cannot be written", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "junit-"));
  await writeFile(join(folder.path, "file"), "");
  const junit = join(folder.path, "file", "junit.xml");
  const written = await withFiles(reportOf(), [], { savePredictions: null, junit, report: null });
  expect(written).toMatchObject({ verdict: "error", problems: [{ code: "input-invalid" }] });
});
