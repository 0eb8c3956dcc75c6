import { decodeReport, type Image, type Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { imageReport } from "../../../packages/render/src/image/image-builder.ts";
import { reportOf } from "../../../packages/render/src/report-builder.ts";
import { groundsOf } from "./proven.ts";
import { statementsOf } from "./statements.ts";

const sha = (digit: string) => `sha256:${digit.repeat(64)}`;
const [MODEL, INDEX, AMD64, ARM64, BASE] = [sha("a"), sha("1"), sha("3"), sha("7"), sha("2")];
const subject = {
  name: "digits",
  path: "digits.onnx",
  digest: MODEL,
  sizeBytes: 9,
  binding: "executed",
} as const;
const layer = { digest: sha("5"), sizeBytes: 1, of: "layer" };
const amd64 = { platform: "linux/amd64", digest: AMD64, sizeBytes: 2, layers: [layer, layer] };
const arm64 = { ...amd64, platform: "linux/arm64", digest: ARM64 };
const provenance: Report["provenance"] = {
  ...reportOf().provenance,
  ...{ repository: "acme/models", commit: "c".repeat(40), createdAt: "2026-11-21T06:00:00Z" },
  run: "https://github.com/acme/models/actions/runs/7/attempts/2",
  command: ["modelgate", "containerize", "--model", "digits", "--reports", "a.json", "--reports", "b.json"],
};

function said(image: Partial<Image>, more: Partial<Report> = {}, ...others: Report[]) {
  const given = (report: Report, path: string) => ({
    ...{ report: decodeReport(JSON.parse(JSON.stringify(report))), path, name: path },
    ...{ bytes: Buffer.from(path), digest: sha("f") },
  });
  const proof = imageReport(
    { digest: INDEX, platforms: [amd64], ...image },
    { subject, provenance, ...more },
  );
  const reports = [given(reportOf({ subject }), "validate.json"), given(proof, "containerize.json")];
  reports.push(...others.map((report) => given(report, "other.json")));
  const statements = statementsOf(groundsOf(reports, INDEX));
  return {
    kinds: statements.map(({ kind }) => kind),
    about: (kind: string) =>
      statements
        .find((one) => one.kind === kind)
        ?.statement.subject.map(({ digest }) => `sha256:${digest["sha256"]}`),
    predicate: (kind: string) => statements.find((one) => one.kind === kind)?.statement.predicate,
  };
}

const [VALIDATE, PROOF, MADE, BILL] = [
  "test result of validate",
  "test result of containerize",
  "provenance",
  "bill of materials",
];
const foreign = { base: null, artifact: null };

it("says of an image of our own what it holds, how it was made and what was started", () => {
  const { kinds, about } = said({});
  expect(kinds).toEqual([VALIDATE, PROOF, MADE, BILL]);
  expect(kinds.map(about)).toEqual([[MODEL, INDEX], [MODEL, AMD64, INDEX], [INDEX], [INDEX]]);
});

it("says of two platforms which one was started, and that it holds the model on both", () => {
  const { about } = said({ platforms: [arm64, amd64] });
  expect([VALIDATE, PROOF, MADE].map(about)).toEqual([[MODEL, INDEX], [MODEL, AMD64], [INDEX]]);
});

it("says of an image that others built that it answers as the model does, and no more", () => {
  const { kinds, about, predicate } = said({ ...foreign, source: "image" });
  expect(kinds).toEqual([VALIDATE, PROOF, BILL]);
  expect([VALIDATE, PROOF].map(about)).toEqual([[MODEL], [MODEL, AMD64, INDEX]]);
  expect(predicate(BILL)).toMatchObject({ components: [{ type: "file" }] });
});

it("says of an image by a Dockerfile that it was made here, and not of which model", () => {
  const { kinds, about, predicate } = said({ ...foreign, source: "dockerfile" });
  expect(kinds).toEqual([VALIDATE, PROOF, MADE, BILL]);
  expect(about(VALIDATE)).toEqual([MODEL]);
  expect(predicate(MADE)).toMatchObject({
    buildDefinition: { resolvedDependencies: [{ uri: "git+https://github.com/acme/models" }] },
  });
  expect(predicate(BILL)).toMatchObject({ components: [{ type: "file" }] });
});

it("says nothing of this image by the proof of another one that holds the model", () => {
  const { about } = said({}, {}, { ...imageReport({ digest: sha("9") }, { subject }), action: "other" });
  expect(about("test result of other")).toEqual([MODEL]);
});

it("names the run that built it, its inputs and what went in, whoever pushes it", () => {
  const environment = { ...reportOf().environment, runtime: "onnxruntime-node 1.30.0", modelgate: "0.0.9" };
  expect(said({}, { environment }).predicate(MADE)).toMatchObject({
    buildDefinition: {
      externalParameters: { inputs: { model: "digits", reports: "a.json\nb.json" } },
      resolvedDependencies: [
        { uri: "git+https://github.com/acme/models", digest: { gitCommit: "c".repeat(40) } },
        { name: "model digits", digest: { sha256: "a".repeat(64) } },
        { name: "base", uri: `registry.example/base@${BASE}`, digest: { sha256: "2".repeat(64) } },
        { name: "onnxruntime-node", uri: "pkg:npm/onnxruntime-node@1.30.0" },
      ],
    },
    runDetails: {
      builder: { version: { modelgate: "0.0.9" } },
      metadata: { invocationId: "https://github.com/acme/models/actions/runs/7/attempts/2" },
    },
  });
});

it.each(["not an address", null])("claims no run of a build whose report names %j", (run) => {
  const { predicate } = said({}, { provenance: { ...provenance, run } });
  expect(predicate(MADE)).toMatchObject({
    runDetails: { builder: { id: "https://github.com/modelgate/modelgate/laptop" } },
  });
});
