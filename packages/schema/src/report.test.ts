import { expect, it } from "vitest";
import { decodeReport } from "./report.ts";
import { REPORT_SCHEMA } from "./report-name.ts";

const DIGEST = `sha256:${"0".repeat(64)}`;

/** The least that a report is, with one measurement and one check. */
const least = {
  schema: REPORT_SCHEMA,
  action: "validate",
  verdict: "pass",
  subject: { name: "m", path: null, digest: DIGEST, sizeBytes: 1, binding: "executed" },
  datasets: [{ name: "test", path: "t.csv", digest: DIGEST, rows: 2 }],
  measurements: [
    {
      ...{ id: "m1", metric: "accuracy", dataset: "test", slice: null, value: 1, unit: "ratio", n: 2 },
      interval: { low: 0.5, high: 1, confidence: 0.95, method: "wilson" },
    },
  ],
  checks: [
    {
      ...{ id: "test/accuracy/min", measurement: "m1", limit: { kind: "min", value: 0.9 }, tier: "required" },
      ...{ verdict: "pass", effect: "pass", because: "it holds", message: "accuracy 1 is at least 0.9" },
    },
  ],
  problems: [],
  notes: [],
  environment: { cpu: "x", cores: 2, os: "linux", runtime: null, options: {}, node: "v24", modelgate: "0" },
  provenance: {
    ...{ repository: null, commit: null, run: null, policyDigest: null, seed: 1, createdAt: "2026-11-21" },
    command: [],
  },
};

/** Through the text that a stranger may have written: JSON knows no NaN, but 1e999 is infinite. */
const read = (text: string) => decodeReport(JSON.parse(text));
const written = JSON.stringify(least);

it("reads what an action writes, and drops what it does not know", () => {
  expect(read(written)).toEqual(least);
  expect(decodeReport({ ...least, later: 1, subject: { ...least.subject, later: 1 } })).toEqual(least);
});

it.each([
  ["another schema", `"${REPORT_SCHEMA}"`, '"modelgate/report@2"', "schema"],
  ["a verdict that is none", '"verdict":"pass","subject"', '"verdict":"passed","subject"', "verdict"],
  [
    "a digest that is cut",
    `"digest":"${DIGEST}","sizeBytes"`,
    '"digest":"sha256:0","sizeBytes"',
    "subject.digest",
  ],
  ["bytes below zero", '"sizeBytes":1', '"sizeBytes":-1', "subject.sizeBytes"],
  ["half a row", '"rows":2', '"rows":2.5', "datasets.0.rows"],
  ["a binding of its own", '"executed"', '"attested"', "subject.binding"],
  ["an infinite value", '"value":1,', '"value":1e999,', "measurements.0.value"],
  ["an infinite limit", '"value":0.9', '"value":-1e999', "checks.0.limit.value"],
  ["a bound without end", '"low":0.5', '"low":-1e999', "measurements.0.interval.low"],
  ["a confidence of all", '"confidence":0.95', '"confidence":1', "measurements.0.interval.confidence"],
  ["a limit of no kind", '"kind":"min"', '"kind":"about"', "checks.0.limit.kind"],
  ["a tier of its own", '"required"', '"optional"', "checks.0.tier"],
  ["an effect that is none", '"effect":"pass"', '"effect":"fine"', "checks.0.effect"],
  ["no checks at all", '"checks":', '"cheques":', "checks"],
])("refuses %s, and says where", (_name, from, to, where) => {
  expect(written.split(from)).toHaveLength(2);
  expect(() => read(written.replace(from, to))).toThrow(
    expect.objectContaining({
      code: "report-invalid",
      message: expect.stringMatching(new RegExp(`^${where.replaceAll(".", "\\.")}: `, "u")),
    }),
  );
});

it.each([null, "report", 1, [], {}])("refuses %j, which is no report", (value) => {
  expect(() => decodeReport(value)).toThrow(expect.objectContaining({ code: "report-invalid" }));
});
