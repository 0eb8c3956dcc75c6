// A proposed change does not take its model out of the limits that judge it, whatever file it brings in the model's name.
import { readInputs } from "@modelgate/runner";
import { expect, it } from "vitest";
import { type Files, proposal, pullRequest } from "../../../test/scenarios/project.ts";
import { inFolder } from "../../../test/scenarios/working-folder.ts";
import { table } from "./inputs.ts";
import { type Plan, plan } from "./plan.ts";
import { thisWorld } from "./world.ts";

const entry = {
  path: "digits.onnx",
  task: "multiclass-classification",
  datasets: { test: { path: "digits.csv", target: "label" } },
  limits: [{ metric: "latency_p50_ms", max: 5 }],
};
const { path: _, ...served } = { ...entry, endpoint: "http://127.0.0.1/v2/models/served" };
const policy = (models: object) => JSON.stringify({ models });

/** The plan for a model named as the job names it, of a pull request that brings a file of this name. */
async function planned(before: Files, change: Files, model = "digits"): Promise<Plan> {
  const job = pullRequest(proposal(before, { ...change, [model]: "any model" }));
  const { isProposed, ports } = thisWorld(job.env);
  return await inFolder(job.folder, async () => {
    const given = await readInputs(table.inputs, (name) => (name === "model" ? model : ""));
    return await plan(given, { isProposed, ports: () => ports({ token: null }) });
  });
}

it.each<[string, Files]>([
  ["takes the model out of the policy", { "modelgate.yml": policy({ other: entry }) }],
  ["takes the policy away", { "modelgate.yml": null }],
])("judges by the base's limits where a change %s and brings a file of its name", async (_name, change) => {
  const found = await planned({ "modelgate.yml": policy({ digits: entry, other: entry }) }, change);
  expect(found.clauses.map(({ metric }) => metric)).toEqual(["latency_p50_ms"]);
  expect(found).toMatchObject({ path: "digits.onnx", judgedBy: { judgedBy: "base" } });
  expect(found.judgedBy?.changes).toEqual(["the model digits is taken out of the policy"]);
});

it("judges a model that is only served by the base's limits too", async () => {
  const found = await planned({ "modelgate.yml": policy({ served }) }, { "modelgate.yml": null }, "served");
  expect(found).toMatchObject({ path: null, served: { endpoint: served.endpoint } });
  expect(found.clauses).toHaveLength(1);
});

it("has no limits for a file whose name no policy ever knew", async () => {
  const found = await planned({ "modelgate.yml": policy({ other: entry }) }, {});
  expect(found).toMatchObject({ path: "digits", clauses: [], judgedBy: null });
});
