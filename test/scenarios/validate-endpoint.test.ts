// A model behind the Open Inference Protocol is judged as its file is: the server of packages/server, on this machine.
import type { RunningServer } from "@modelgate/image/parity";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fileOf, folderOf, judge } from "./project.ts";
import { servedFolder } from "./served-folder.ts";

const folder = folderOf({
  "models/points/1/model.onnx": fileOf("test/fixtures/models/logits.onnx"),
  "models/columns/1/model.onnx": fileOf("test/fixtures/models/columns-zipmap.onnx"),
  "points.csv": fileOf("test/fixtures/models/points.csv"),
  "modelgate.yml": "",
});
let server: RunningServer;
let address = "";

beforeAll(async () => {
  server = await servedFolder(folder);
  address = `${server.origin}/v2/models/points`;
});
afterAll(async () => await server[Symbol.asyncDispose]());

const asked = {
  data: "points.csv",
  target: "label",
  task: "multiclass-classification",
  limits: "accuracy>=0.5\nlog_loss<=2",
};

it("gives the numbers of the file itself, and claims them", async () => {
  const file = await judge(folder, { ...asked, model: "models/points/1/model.onnx" });
  const served = await judge(folder, { ...asked, endpoint: address });
  expect(served.report.problems).toEqual([]);
  expect([served.code, served.checks]).toEqual([0, file.checks]);
  const values = ({ report }: typeof file) =>
    report.measurements
      .filter(({ metric }) => !metric.endsWith("_weights") && !metric.endsWith("_divergence"))
      .map(({ metric, value }) => [metric, value]);
  expect(values(served)).toEqual(values(file));
  expect(served.report.subject).toMatchObject({ path: null, digest: null, binding: "claimed" });
  expect(file.report.subject.binding).toBe("executed");
});

it("compares what is served with a file", async () => {
  const { code, checks } = await judge(folder, {
    ...asked,
    endpoint: address,
    limits: "accuracy max-drop 0.2",
    baseline: "path:models/points/1/model.onnx",
  });
  expect([code, checks]).toEqual([0, { "test/accuracy/max-drop": "pass → pass" }]);
});

it("takes the address from a policy, and data sets and limits with it", async () => {
  const policy = `models:
  points:
    endpoint: ${address}
    task: multiclass-classification
    datasets: { test: { path: points.csv, target: label } }
    limits: [{ metric: accuracy, min: 0.5 }]
`;
  const own = folderOf({
    "points.csv": fileOf("test/fixtures/models/points.csv"),
    "modelgate.yml": policy,
  });
  const { code, checks, report } = await judge(own);
  expect([code, checks]).toEqual([0, { "test/accuracy/min": "pass → pass" }]);
  expect(report.subject).toMatchObject({ name: "points", binding: "claimed" });
});

it.each([
  ["a model that is not served", () => `${address}-not`, "endpoint-fault", /404/u],
  ["a server that is not there", () => "http://127.0.0.1:9/v2/models/points", "endpoint-fault", /no answer/u],
  ["something that is no address", () => "points", "input-invalid", /endpoint: expected the address/u],
])("cannot judge %s", async (_name, endpoint, code, says) => {
  const { code: exit, report } = await judge(folder, { ...asked, endpoint: endpoint() });
  expect([exit, report.verdict]).toEqual([2, "error"]);
  expect(report.problems[0]).toMatchObject({ code, message: expect.stringMatching(says) });
});

it.each([
  ["a model beside it", { model: "models/points/1/model.onnx" }, /model: expected nothing beside endpoint/u],
  ["a baseline in git", { baseline: "base" }, /baseline: expected a file, URL or report beside endpoint/u],
])("refuses %s", async (_name, more, says) => {
  const { code, report } = await judge(folder, { ...asked, endpoint: address, ...more });
  expect(code).toBe(2);
  expect(report.problems.map(({ message }) => message).join("\n")).toMatch(says);
});
