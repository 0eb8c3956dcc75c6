import { expect, it } from "vitest";
import { checkOf, reportOf } from "../../render/src/report-builder.ts";
import { provenanceOf } from "./provenance.ts";
import { decodeStatement, encodeStatement, isAbout, subjectOf } from "./statement.ts";
import { statementOf, testResultOf } from "./test-result.ts";

const A = `sha256:${"aa".repeat(32)}`;
const B = `sha256:${"bb".repeat(32)}`;
const written = { name: "report.json", digest: A };

it("says of the model's bytes what the report says, and names the report", () => {
  const report = reportOf({
    verdict: "fail",
    checks: [
      checkOf({ id: "a", effect: "pass" }),
      checkOf({ id: "b", effect: "warn" }),
      checkOf({ id: "c", effect: "fail" }),
      checkOf({ id: "d", effect: "error" }),
      checkOf({ id: "e", effect: "skipped" }),
    ],
    baseline: { source: "git:base", digest: B, predictionsDigest: null },
    provenance: {
      ...reportOf().provenance,
      policyDigest: B,
      run: "https://github.com/acme/m/actions/runs/1",
    },
  });
  const said = statementOf(report, written, [subjectOf("image", B)]);
  expect(said.subject.map(({ name }) => name)).toEqual(["digits", "image"]);
  expect(said.predicateType).toBe("https://in-toto.io/attestation/test-result/v0.1");
  expect(said.predicate).toEqual({
    result: "FAILED",
    configuration: [
      { name: "policy", digest: { sha256: "bb".repeat(32) } },
      { name: "dataset test", digest: { sha256: "ab".repeat(32) } },
      { name: "baseline", digest: { sha256: "bb".repeat(32) } },
    ],
    url: "https://github.com/acme/m/actions/runs/1",
    passedTests: ["a"],
    warnedTests: ["b"],
    failedTests: ["c", "d"],
    modelgate_report: {
      name: "report.json",
      digest: { sha256: "aa".repeat(32) },
      mediaType: "application/json",
    },
  });
  const read = decodeStatement(encodeStatement(said));
  expect(read).toEqual(said);
  expect(testResultOf(read).result).toBe("FAILED");
  expect([isAbout(read, B), isAbout(read, A)]).toEqual([true, false]);
});

it.each([
  ["skipped", { verdict: "skipped" as const }],
  ["could not judge", { verdict: "error" as const }],
  ["only observed", { mode: "observe" as const }],
  ["is about no bytes", { subject: { ...reportOf().subject, digest: null } }],
])("makes no statement of a report that %s", (_name, change) => {
  expect(() => statementOf(reportOf(change), written)).toThrow(
    expect.objectContaining({ code: "report-invalid" }),
  );
});

it.each([`sha256:${"AA".repeat(32)}`, "sha256:aa", "a".repeat(64), `sha512:${"aa".repeat(32)}`])(
  "takes no other digest: %s",
  (digest) => {
    expect(() => subjectOf("a", digest)).toThrow(expect.objectContaining({ code: "input-invalid" }));
  },
);

const build = {
  ...{
    action: "containerize",
    inputs: { model: "m.onnx" },
    modelgate: "0.1.0",
    startedOn: null,
    finishedOn: null,
  },
  materials: [{ name: "model", digest: A, uri: "m.onnx" }],
};

it("says from what, by what and where bytes were made", () => {
  const run = {
    ...{ repository: "acme/models", commit: "c".repeat(40), attempt: 2, server: "https://github.com" },
    url: "https://github.com/acme/models/actions/runs/7",
  };
  const at = { startedOn: "2026-11-21T06:00:00Z", finishedOn: "2026-11-21T06:01:00Z" };
  const said = provenanceOf({ ...build, ...at, run }, [subjectOf("image", B)]);
  expect(said.predicateType).toBe("https://slsa.dev/provenance/v1");
  expect(said.predicate).toEqual({
    buildDefinition: {
      buildType: "https://github.com/modelgate/modelgate/actions@v1",
      externalParameters: { action: "containerize", inputs: { model: "m.onnx" } },
      resolvedDependencies: [
        { uri: "git+https://github.com/acme/models", digest: { gitCommit: "c".repeat(40) } },
        { name: "model", uri: "m.onnx", digest: { sha256: "aa".repeat(32) } },
      ],
    },
    runDetails: {
      builder: { id: "https://github.com/actions/runner", version: { modelgate: "0.1.0" } },
      metadata: { invocationId: `${run.url}/attempts/2`, ...at },
    },
  });
});

it("claims of a laptop neither a run nor a time", () => {
  const { predicate } = provenanceOf({ ...build, run: null }, [subjectOf("image", B)]);
  expect(predicate["runDetails"]).toEqual({
    builder: { id: "https://github.com/modelgate/modelgate/laptop", version: { modelgate: "0.1.0" } },
  });
});
