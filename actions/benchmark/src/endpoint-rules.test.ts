import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "@modelgate/runner";
import { problemsOf } from "@modelgate/schema";
import { expect, it } from "vitest";
import { table } from "./inputs.ts";
import { plan } from "./plan.ts";
import { servedNotes } from "./served.ts";

const ALONE = { isProposed: false, ports: () => Promise.reject(new Error("git was asked")) };
const HERE = "http://127.0.0.1:8080/v2/models/digits";
const THERE = "http://127.0.0.1:8081/v2/models/digits";

async function planned(inputs: Readonly<Record<string, string>>, policy?: string) {
  await using folder = await mkdtempDisposable(join(tmpdir(), "modelgate-endpoint-"));
  const config = join(folder.path, "modelgate.yml");
  if (policy !== undefined) await writeFile(config, policy);
  const all: Readonly<Record<string, string>> = { ...inputs, ...(policy === undefined ? {} : { config }) };
  return await plan(await readInputs(table.inputs, (name) => all[name] ?? ""), ALONE);
}

const POLICY = `models:
  digits:
    path: models/digits.onnx
    endpoint: ${HERE}
    task: multiclass-classification
    classes: [a, b]
    baseline: { git: base }
    datasets: { test: { path: data/test.csv, target: label } }
    limits:
      - { metric: accuracy, min: 0.9 }
      - { metric: latency_p99_ms, max: 20 }
`;

it("plans an endpoint under its model's name, and no file", async () => {
  expect(
    await planned({ endpoint: HERE, "baseline-endpoint": THERE, limits: "latency_p50_ms<=5" }),
  ).toMatchObject({
    name: "digits",
    path: null,
    served: { endpoint: HERE, baseline: THERE },
    baseline: null,
    policy: null,
  });
});

it("takes the policy's endpoint in place of its file, and says that its baseline is none", async () => {
  const found = await planned({ model: "digits" }, POLICY);
  expect(found).toMatchObject({ path: null, baseline: null, served: { endpoint: HERE, baseline: null } });
  expect(found.notes).toEqual([
    "the policy's baseline is not served: an endpoint is timed beside `baseline-endpoint`",
  ]);
  const beside = await planned({ model: "digits", endpoint: THERE, "baseline-endpoint": HERE }, POLICY);
  expect(beside).toMatchObject({ served: { endpoint: THERE, baseline: HERE }, notes: [] });
});

it.each([
  ["nothing to time", {}, "model: expected the path of an ONNX file, got nothing"],
  ["a model beside it", { endpoint: HERE, model: "m.onnx" }, "model: expected nothing beside endpoint"],
  [
    "a baseline that is no server",
    { endpoint: HERE, baseline: "base" },
    "baseline: expected nothing beside endpoint",
  ],
  [
    "itself as baseline",
    { endpoint: HERE, "baseline-endpoint": HERE },
    "baseline-endpoint: expected another address",
  ],
  [
    "a served baseline of a file",
    { model: "m.onnx", "baseline-endpoint": HERE },
    "endpoint: expected beside",
  ],
  ["threads", { endpoint: HERE, threads: "2" }, "threads: expected nothing beside endpoint"],
  ["an optimisation", { endpoint: HERE, optimisation: "basic" }, "optimisation: expected nothing"],
  ["a provider", { endpoint: HERE, provider: "cuda" }, "provider: expected nothing"],
  ["a sweep over threads", { endpoint: HERE, sweeps: "threads: 1, 2" }, "sweeps: an endpoint has no threads"],
  ["offline", { endpoint: HERE, scenarios: "offline" }, "scenarios: offline is of a file"],
  ["calibration", { endpoint: HERE, calibrate: "true" }, "calibrate: expected nothing beside endpoint"],
  ["a price", { endpoint: HERE, "price-per-hour": "0.08" }, "price-per-hour: expected nothing"],
  [
    "a limit on its file",
    { endpoint: HERE, limits: "size_bytes<=5" },
    "size_bytes: a client does not see it",
  ],
  [
    "a limit on its start",
    { endpoint: HERE, limits: "cold_start_ms<=5" },
    "cold_start_ms: a client does not",
  ],
])("refuses %s", async (_name, inputs, message) => {
  const error: unknown = await planned(inputs).catch((thrown: unknown) => thrown);
  expect(problemsOf(error).map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
});

it("refuses the same beside an endpoint that the policy names, and its limits on the file", async () => {
  const error: unknown = await planned({ model: "digits", calibrate: "true", threads: "2" }, POLICY).catch(
    (thrown: unknown) => thrown,
  );
  expect(problemsOf(error)).toHaveLength(2);
  const policy = POLICY.replace("latency_p99_ms", "size_bytes");
  await expect(planned({ model: "digits" }, policy)).rejects.toThrow(/size_bytes: a client does not see it/u);
});

it("names the conditions under which times of servers hold", () => {
  const alone = servedNotes({ served: { endpoint: HERE, baseline: null } });
  const beside = servedNotes({ served: { endpoint: HERE, baseline: THERE } });
  expect([servedNotes({ served: null }), alone.length, beside.length]).toEqual([[], 3, 4]);
  expect(alone.join("\n")).toMatch(/was started once/u);
});
