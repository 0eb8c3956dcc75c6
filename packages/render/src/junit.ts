import type { Report } from "@modelgate/schema";
import { DESCRIBES } from "./changes/level.ts";
import { formatValue } from "./format-value.ts";
import { type Judged, judgedChecks } from "./judged.ts";
import { shorten } from "./visible.ts";
import { whyOf } from "./why.ts";
import { describedSentence, judgedSentence, location, type Voice } from "./wording.ts";
import { element, escapeXml } from "./xml.ts";

/** Escaped when it is written. */
const VOICE: Voice = { name: (text) => shorten(text, 200), prose: (text) => shorten(text, 500) };
const ANY_DATASET = "(no data set)";
const PROBLEMS = "(problems)";
const DESCRIBED = "(not judged)";

/**
 * A report as JUnit XML, for what shows test results: a suite for each data set, a case for each check. What fails is a
 * failure, what could not be judged an error, what was not judged or is only observed is skipped; warnings and passes stand in the
 * suite's output. Holds to the schemas of Ant's and of Jenkins' readers both, so there is nothing that one of them does not know.
 */
export function junit(report: Report): string {
  const suites = [...suitesOf(report), ...describedSuite(report), ...problemSuite(report)];
  const body = suites.map((suite, id) => suiteXml(suite, report, id)).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("testsuites", {}, `\n${body}\n`)}\n`;
}

type Outcome = "passed" | "failure" | "error" | "skipped";
type Case = { name: string; outcome: Outcome; type: string; message: string; output: string };
type Suite = { name: string; cases: readonly Case[] };

function suitesOf(report: Report): Suite[] {
  const groups = Map.groupBy(judgedChecks(report), ({ check, measurement }) => {
    if (measurement !== null) return measurement.dataset ?? ANY_DATASET;
    // The id of a check begins with its data set, which a check without a measurement has nowhere else.
    const dataset = report.datasets.find(({ name }) => check.id.startsWith(`${name}/`));
    return dataset?.name ?? ANY_DATASET;
  });
  const isObserved = report.mode === "observe";
  return [...groups].map(([name, judged]) => ({ name, cases: judged.map((row) => caseOf(row, isObserved)) }));
}

function caseOf(judged: Judged, isObserved: boolean): Case {
  const { check } = judged;
  const outcome = outcomeOf(judged, isObserved);
  const why = whyOf(judged);
  return {
    name: check.id,
    outcome,
    type: `${check.limit.kind}.${check.verdict}`,
    message: isObserved ? `observed only, ${check.effect}: ${why || check.message}` : why || check.message,
    output: [
      `${check.effect}: ${judgedSentence(judged, VOICE)}`,
      ...(why === "" ? [] : [why]),
      ...(check.at === undefined ? [] : [`at ${location(check.at)}`]),
    ].join("\n"),
  };
}

function outcomeOf({ check: { effect } }: Judged, isObserved: boolean): Outcome {
  if (effect === "skipped" || (isObserved && effect !== "pass")) return "skipped";
  if (effect === "fail") return "failure";
  return effect === "error" ? "error" : "passed";
}

/** What was looked at and not judged is no pass: a case that was skipped says it. */
function describedSuite(report: Report): Suite[] {
  const told = describedSentence(report, VOICE);
  if (told === "") return [];
  const message = `${DESCRIBES}. ${told}`;
  return [
    {
      name: DESCRIBED,
      cases: [{ name: report.action, outcome: "skipped", type: "described", message, output: message }],
    },
  ];
}

/** What kept the run from judging belongs to no check. */
function problemSuite({ problems }: Report): Suite[] {
  if (problems.length === 0) return [];
  const cases = problems.map(
    ({ code, message, hint, at }, index): Case => ({
      name: `${index + 1}: ${code}`,
      outcome: "error",
      type: code,
      message,
      output: [
        message,
        ...(hint === undefined ? [] : [`Remedy: ${hint}`]),
        ...(at === undefined ? [] : [`at ${location(at)}`]),
      ].join("\n"),
    }),
  );
  return [{ name: PROBLEMS, cases }];
}

function counted({ cases }: Suite, outcome: Outcome): number {
  return cases.filter((one) => one.outcome === outcome).length;
}

function suiteXml(suite: Suite, report: Report, id: number): string {
  const { action, subject, provenance } = report;
  const attributes = {
    // The schemas take no name without a character in it.
    name: suite.name.trim() === "" ? JSON.stringify(suite.name) : suite.name,
    tests: suite.cases.length,
    failures: counted(suite, "failure"),
    errors: counted(suite, "error"),
    skipped: counted(suite, "skipped"),
    time: 0,
    timestamp: timestamp(provenance.createdAt),
    hostname: "localhost",
    package: `modelgate.${action}`,
    id,
  };
  const properties = propertiesOf(report, suite.name).map(([name, value]) =>
    element("property", { name, value }),
  );
  const classname = `${subject.name}.${suite.name}`;
  const inside = [
    element("properties", {}, properties.join("")),
    ...suite.cases.map((one) => caseXml(one, classname)),
    element("system-out", {}, escapeXml(suite.cases.flatMap(toldOutside).join("\n"))),
    element("system-err", {}),
  ];
  return element("testsuite", attributes, `\n${inside.join("\n")}\n`);
}

/** In UTC, without a zone: Ant's schema has no room for one. */
function timestamp(createdAt: string): string {
  const time = Date.parse(createdAt);
  return new Date(Number.isNaN(time) ? 0 : time).toISOString().slice(0, 19);
}

/** Of what failed the case itself says it. */
function toldOutside({ outcome, name, output }: Case): string[] {
  return outcome === "failure" || outcome === "error" ? [] : [`${name}: ${output}`];
}

function propertiesOf(report: Report, suite: string): [string, string][] {
  const { subject, baseline, datasets, provenance, mode, policy } = report;
  const dataset = datasets.find(({ name }) => name === suite);
  const facts: [string, string | null | undefined][] = [
    ["subject.name", subject.name],
    ["subject.path", subject.path],
    ["subject.digest", subject.digest],
    ["subject.binding", subject.binding],
    ["subject.size", subject.sizeBytes === null ? null : formatValue(subject.sizeBytes, "bytes")],
    ["baseline.source", baseline?.source],
    ["baseline.digest", baseline?.digest],
    ["dataset.digest", dataset?.digest],
    ["dataset.rows", dataset?.rows == null ? null : String(dataset.rows)],
    ["mode", mode],
    ["policy.judgedBy", policy?.judgedBy],
    ["policy.digest", provenance.policyDigest],
    ["commit", provenance.commit],
    ["run", provenance.run],
  ];
  return facts.flatMap(([name, value]) => (value == null ? [] : [[name, value]]));
}

function caseXml({ name, outcome, type, message, output }: Case, classname: string): string {
  const attributes = { name, classname, time: 0 };
  if (outcome === "passed") return element("testcase", attributes);
  if (outcome === "skipped") return element("testcase", attributes, element("skipped", { message }));
  return element("testcase", attributes, element(outcome, { message, type }, escapeXml(output)));
}
