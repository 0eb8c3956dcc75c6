import { aggregate } from "@modelgate/review";
import { expect, it } from "vitest";
import { check, report } from "../../../test/fixtures/review/reports.ts";
import { recordingHost } from "../../../test/scenarios/recording-host.ts";
import { aggregateReport, notCounted, unjudged } from "./aggregate-report.ts";
import type { Gathered } from "./gather.ts";

function gatheredOf(reports: Gathered["reports"]): Gathered {
  return {
    reports,
    problems: [],
    places: { comment: null, statuses: null, because: "" },
    trust: null,
    run: null,
    commit: null,
    readOnly: false,
  };
}

it("counts reports that are missing apart from clauses that no report judged", () => {
  const left = check({ id: "test/mac_count/max", verdict: "skipped", effect: "skipped" });
  const reports = [{ name: "r.json", report: report({ checks: [check(), { ...left, owner: "diff" }] }) }];
  const gathered = gatheredOf(reports);
  const told = aggregate(["digits/validate", "fraud/validate"], reports, []);
  expect(notCounted(told, gathered).map(({ name }) => name)).toEqual(["fraud/validate"]);
  expect(unjudged(told)).toEqual([
    {
      name: "digits/test/mac_count/max",
      reason: "no report judged this clause: a job has to run diff for this model and bring its report",
    },
  ]);
});

it("says what to do about one model that several jobs of a matrix measured, apart from a job that is lost", () => {
  const reports = ["ubuntu.json", "windows.json"].map((name) => ({ name, report: report() }));
  const told = aggregate(["digits/validate", "fraud/validate"], reports, []);
  const { problems } = aggregateReport(
    told,
    gatheredOf(reports),
    { title: null, key: "k" },
    recordingHost({}).host,
  );
  expect(problems.map(({ message, hint }) => [message.split(":")[0], hint])).toEqual([
    ["fraud/validate", expect.stringContaining("Look at the job")],
    ["digits/validate", expect.stringContaining("`key`")],
  ]);
});
