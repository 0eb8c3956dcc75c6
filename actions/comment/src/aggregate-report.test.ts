import { aggregate } from "@modelgate/review";
import { expect, it } from "vitest";
import { check, report } from "../../../test/fixtures/review/reports.ts";
import { notCounted, problemOf, unjudged } from "./aggregate-report.ts";
import type { Gathered } from "./gather.ts";

it("counts reports that are missing apart from clauses that no report judged", () => {
  const left = check({ id: "test/mac_count/max", verdict: "skipped", effect: "skipped" });
  const reports = [{ name: "r.json", report: report({ checks: [check(), { ...left, owner: "diff" }] }) }];
  const gathered: Gathered = {
    reports,
    problems: [],
    places: { comment: null, statuses: null, because: "" },
    trust: null,
    run: null,
    commit: null,
    readOnly: false,
  };
  const told = aggregate(["digits/validate", "fraud/validate"], reports, []);
  expect(notCounted(told, gathered).map(({ name }) => name)).toEqual(["fraud/validate"]);
  expect(unjudged(told)).toEqual([
    {
      name: "digits/test/mac_count/max",
      reason: "no report judged this clause, which is for diff to judge",
    },
  ]);
});

it("tells of two reports for one thing what to do about them", () => {
  const name = (file: string) => ({ name: file, report: report({ checks: [check()] }) });
  const [line] = aggregate([], [name("a.json"), name("b.json")], []).lines;
  expect(line && problemOf(line)).toMatchObject({
    message: "digits/validate: 2 reports for one thing: a.json, b.json",
    hint: "Keep one report of each model and action among those that are read.",
  });
});
