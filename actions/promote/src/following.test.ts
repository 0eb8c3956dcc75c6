import type { Host } from "@modelgate/runner";
import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { following } from "./following.ts";
import type { Given, Plan } from "./plan.ts";

const policy = (stage: object) =>
  JSON.stringify({
    models: {
      m: {
        path: "m.onnx",
        task: "regression",
        datasets: { t: { path: "t.csv", target: "y" } },
        limits: [{ metric: "r2", min: 0 }],
      },
    },
    registry: { stages: [{ name: "production", ...stage }] },
  });
const delivery = { files: [{ kserve: "a.yaml", write: "model" }] };

function asked(stage: object, { here = "o/r", ...given }: { here?: string | null } & Partial<Given> = {}) {
  const host = { provenance: () => (here === null ? null : { repository: here }) } as Host;
  const all = { stage: "production", config: "p.yml", token: null, deliveryToken: null, ...given } as Given;
  try {
    return following({ model: "m", policy: policy(stage) } as Plan, all, host);
  } catch (error) {
    if (error instanceof ModelgateError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

it("asks for nothing where nothing follows", () => {
  expect(asked({})).toBeNull();
  expect(asked({ delivery }, { stage: null })).toBeNull();
});

it.each<[string, object, Parameters<typeof asked>[1], RegExp]>([
  [
    "a delivery without a token",
    { delivery },
    {},
    /^input-invalid: delivery-token: o\/r is written to, and there is no token/u,
  ],
  [
    "a delivery that does not know where",
    { delivery },
    { here: null, token: "t" },
    /does not say which repository/u,
  ],
  [
    "the job's token for another repository",
    { delivery: { ...delivery, repository: "a/b" } },
    { token: "t" },
    /does not reach a\/b/u,
  ],
  ["a deployment without a token", { deployments: true }, {}, /^input-invalid: token/u],
])("refuses %s before anything moves", (_, stage, given, message) => {
  expect(asked(stage, given)).toMatch(message);
});

it.each<[string, object, Parameters<typeof asked>[1], object]>([
  [
    "the job's own token, here",
    { delivery },
    { token: "t" },
    { repository: "o/r", deliveryToken: "t", isOwnToken: true },
  ],
  [
    "an app's, there",
    { delivery: { ...delivery, repository: "a/b" } },
    { token: "t", deliveryToken: "app" },
    { repository: "a/b", deliveryToken: "app", isOwnToken: false },
  ],
  [
    "a person's, from a laptop",
    { delivery: { ...delivery, repository: "a/b" } },
    { here: null, token: "p" },
    { repository: "a/b", isOwnToken: false },
  ],
  [
    "the name in another case",
    { delivery: { ...delivery, repository: "O/R" } },
    { token: "t" },
    { repository: "O/R" },
  ],
  [
    "deployments, which a laptop has none of",
    { deployments: true },
    { here: null },
    { deployments: false, delivery: null },
  ],
])("takes %s", (_, stage, given, expected) => {
  expect(asked(stage, given)).toMatchObject(expected);
});
