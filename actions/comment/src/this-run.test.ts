import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { reportOf } from "../../../packages/render/src/report-builder.ts";
import { ofThisRun } from "./this-run.ts";

const HERE = { repository: "o/r", id: "1000" };
const at = (repository: string | null, run: string | null): Report => {
  const report = reportOf();
  return { ...report, provenance: { ...report.provenance, repository, run } };
};
const page = (repository: string, run: string) => `https://github.com/${repository}/actions/runs/${run}`;

it.each<[string, Report, RegExp | null]>([
  ["this run", at("o/r", page("o/r", "1000")), null],
  ["an earlier attempt of it", at("o/r", page("o/r", "1000/attempts/1")), null],
  ["the repository in other letters", at("O/R", page("O/R", "1000")), null],
  ["an earlier run", at("o/r", page("o/r", "900")), /it is of run 900, and this is run 1000/u],
  ["another repository's run of this number", at("x/y", page("x/y", "1000")), /of run 1000 of x\/y/u],
  ["no run", at("o/r", null), /names no run/u],
  ["no repository", at(null, page("o/r", "1000")), /names no run/u],
])("a report of %s", (_, report, why) => {
  const { reports, problems } = ofThisRun({ reports: [{ name: "r.json", report }], problems: [] }, HERE);
  expect(reports).toHaveLength(why === null ? 1 : 0);
  expect(problems.map(({ code, message }) => [code, message])).toEqual(
    why === null ? [] : [["report-invalid", expect.stringMatching(why)]],
  );
});
