import { httpExchange } from "@modelgate/runner/http-exchange";
import { type FakeMlflowOptions, fakeMlflow } from "@modelgate/testkit";
import { expect, it } from "vitest";
import type { Registry } from "../registry.ts";
import { mlflowClient } from "./client.ts";
import { mlflowRegistry } from "./mlflow-registry.ts";
import { namingBy } from "./naming.ts";

const exchange = httpExchange({ retries: 0 });
let count = 0;

function open(origin: string, pattern = "{model}", only: string | null = null): Registry {
  return mlflowRegistry({
    client: mlflowClient({ base: new URL(origin), authorization: null }, exchange),
    ...{ naming: namingBy(pattern, only), stagesAs: "aliases", stages: ["production"], by: "ann" },
    now: () => Date.UTC(2026, 10, 21),
    draw: () => {
      count += 1;
      return count.toString(16).padStart(16, "0");
    },
  });
}

const model = (fields: object) => ({ registered_model: { name: "digits", ...fields } });

it.each<[string, unknown]>([
  ["nothing", null],
  ["a list", []],
  ["a model that is a number", { registered_model: 5 }],
  ["a model without a name", { registered_model: {} }],
  ["aliases that are no list", model({ aliases: { production: "1" } })],
  ["a version that is no number", model({ aliases: [{ alias: "production", version: "../1" }] })],
  ["a version beyond all numbers", model({ aliases: [{ alias: "production", version: "9".repeat(40) }] })],
  ["tags without keys", model({ tags: [{ value: "x" }] })],
])("takes %s for a fault, not for an empty registry", async (_, json) => {
  await using server = await fakeMlflow({ before: () => ({ status: 200, json }) });
  await expect(open(server.origin).holders("digits")).rejects.toMatchObject({ code: "registry-fault" });
});

it("does not turn pages for ever", async () => {
  let pages = 0;
  const before: FakeMlflowOptions["before"] = () => {
    pages += 1;
    return { status: 200, json: { registered_models: [], next_page_token: "again" } };
  };
  await using server = await fakeMlflow({ before });
  await expect(open(server.origin).models()).rejects.toThrow(/more than 200 pages/u);
  expect(pages).toBe(200);
});

it("reads facts from its own tags alone, and never more of one than it shows", async () => {
  await using server = await fakeMlflow();
  const tags = new Map([
    ["modelgate.digest", `sha256:${"a".repeat(64)}`],
    ["modelgate.__proto__", "x"],
    ["modelgate.run", "r".repeat(5000)],
    ["owner", "somebody"],
    ["digest", "sha256:other"],
  ]);
  const version = {
    name: "digits",
    version: "1",
    creation_timestamp: 1e300,
    current_stage: "None",
    source: "",
  };
  server.store.models.set("digits", {
    ...{ name: "digits", creation_timestamp: 1, tags: new Map(), aliases: new Map() },
    versions: [{ ...version, run_id: "", status: "READY", tags }],
  });
  const [found] = await open(server.origin).versions("digits");
  expect(Object.keys(found?.facts ?? {})).toEqual(["digest", "run"]);
  expect(found?.facts["run"]).toHaveLength(2000);
  expect(found?.at).toBe("9999-12-31T23:59:59.000Z");
});

it("calls one version by a name that two give at once, and tells the other", async () => {
  let waiting = 0;
  const { promise: both, resolve: go } = Promise.withResolvers<void>();
  await using server = await fakeMlflow({
    before: async (endpoint) => {
      if (endpoint !== "POST model-versions/create") return null;
      waiting += 1;
      if (waiting === 2) go();
      await both;
      return null;
    },
  });
  const registry = open(server.origin);
  const folder = new URL("../../../../test/fixtures/models", import.meta.url).pathname;
  const register = (digit: string) =>
    registry.register({
      ...{
        model: "digits",
        version: "v1.0.0",
        digest: `sha256:${digit.repeat(64)}`,
        commit: digit.repeat(40),
      },
      ...{ path: "m.onnx", facts: {}, files: { folder, names: ["ridge.onnx"] } },
    });
  const ends = await Promise.allSettled([register("a"), register("b")]);
  expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  for (const end of ends)
    if (end.status === "rejected") expect(end.reason).toMatchObject({ code: "registry-conflict" });
});

it("takes a name without {model} for the one model there is, and for no several", async () => {
  await using server = await fakeMlflow();
  const registry = open(server.origin, "the one", "digits");
  expect(await registry.overview("digits")).toMatchObject([{ model: "digits", versions: [] }]);
  expect(() => namingBy("the one", null)).toThrow(/one name, and the policy holds several/u);
  for (const name of ["a/b", "a:b", " ", "x".repeat(257), "a\nb"])
    await expect(open(server.origin).versions(name)).rejects.toMatchObject({ code: "input-invalid" });
});
