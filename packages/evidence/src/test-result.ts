// in-toto's test result, version 0.1 (spec/predicates/test-result.md): what a report says, short enough for other programs to
// read. It is about the model's bytes; the report itself is named by digest in a field of our own, so that one signature holds for
// both: this report, about these bytes.
import { type Effect, failure, type Report } from "@modelgate/schema";
import * as v from "valibot";
import { decoded } from "./decoded.ts";
import {
  type Descriptor,
  digestsOf,
  type Statement,
  type Subject,
  statement,
  subjectOf,
} from "./statement.ts";

const TEST_RESULT = "https://in-toto.io/attestation/test-result/v0.1";

/** What in-toto calls a verdict. A report that errs, skips or only observes has no result. */
export const RESULTS = { pass: "PASSED", warn: "WARNED", fail: "FAILED" } as const satisfies Partial<
  Record<Effect, string>
>;

/** A file by name and `sha256:…`. */
export type NamedFile = { name: string; digest: string };

const names = v.optional(v.array(v.string()));
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, "expected 64 lower-case hexadecimal digits"));

const Predicate = v.object({
  result: v.picklist(Object.values(RESULTS)),
  configuration: v.array(v.record(v.string(), v.unknown())),
  url: v.optional(v.string()),
  passedTests: names,
  warnedTests: names,
  failedTests: names,
  modelgate_report: v.object({ name: v.string(), digest: v.object({ sha256: hex }) }),
});
type TestResult = v.InferOutput<typeof Predicate>;

/**
 * The statement that a report makes of the bytes it judged; `file` is the report as it was written. `also` are further bytes
 * that it speaks for: an image that holds this model, or one that was started and answered as it does.
 * @throws ModelgateError `report-invalid` for a report that tested nothing
 */
export function statementOf(report: Report, file: NamedFile, also: readonly Subject[] = []): Statement {
  const { subject, provenance } = report;
  if (subject.digest === null) throw nothing(file.name, "is about no bytes: its subject has no digest");
  const result = resultOf(report, file.name);
  const named = (...effects: Effect[]) =>
    report.checks.filter(({ effect }) => effects.includes(effect)).map(({ id }) => id);
  return statement([subjectOf(subject.name, subject.digest), ...also], TEST_RESULT, {
    result,
    configuration: configurationOf(report),
    ...(provenance.run === null ? {} : { url: provenance.run }),
    passedTests: named("pass"),
    warnedTests: named("warn"),
    failedTests: named("fail", "error"),
    modelgate_report: { name: file.name, digest: digestsOf(file.digest), mediaType: "application/json" },
  });
}

/**
 * The test result that a statement carries.
 * @throws ModelgateError `signature-invalid` for a statement that says something else
 */
export function testResultOf({ predicateType, predicate }: Statement): TestResult {
  if (predicateType !== TEST_RESULT)
    throw failure(
      "signature-invalid",
      `the statement is a ${JSON.stringify(predicateType.slice(0, 120))}, no test result`,
      {
        hint: `Sign the report itself, with \`modelgate sign\`: its statement is a ${TEST_RESULT}.`,
      },
    );
  return decoded(Predicate, predicate, {
    what: "the statement's test result",
    hint: "Sign the report with `modelgate sign`.",
  });
}

function resultOf({ verdict, mode }: Report, name: string): TestResult["result"] {
  if (mode === "observe") throw nothing(name, "only observed: nothing could have failed");
  if (verdict === "skipped") throw nothing(name, "judged nothing");
  if (verdict === "error") throw nothing(name, "could not judge");
  return RESULTS[verdict];
}

/** What it was tested with, by digest: the policy, the data, and what it was compared with. */
function configurationOf({ provenance, datasets, baseline }: Report): Descriptor[] {
  const found: [name: string, digest: string | null][] = [
    ["policy", provenance.policyDigest],
    ...datasets.map(({ name, digest }): [string, string | null] => [`dataset ${name}`, digest]),
    ["baseline", baseline?.digest ?? null],
  ];
  return found.flatMap(([name, digest]) => (digest === null ? [] : [{ name, digest: digestsOf(digest) }]));
}

function nothing(name: string, why: string) {
  return failure("report-invalid", `${name}: ${why}, so there is no result to sign`, {
    hint: "Sign a report that passed, warned or failed.",
  });
}
