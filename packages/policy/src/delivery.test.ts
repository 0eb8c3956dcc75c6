import { expect, it } from "vitest";
import { readDelivery } from "./delivery.ts";

const model =
  "{ path: m.onnx, task: regression, datasets: { t: { path: t.csv, target: y } }, limits: [{ metric: r2, min: 0 }] }";
const policy = (delivery: string, { models = ["digits"], requires = "containerize" } = {}) =>
  `models:\n${models.map((name) => `  ${name}: ${model}\n`).join("")}registry:\n  stages:\n    - { name: production, requires: [${requires}], ${delivery} }\n`;
const read = (text: string) => readDelivery(text, "p.yml", { stage: "production", model: "digits" });

it("reads where a digest goes", () => {
  const files = `[{ kustomize: k/kustomization.yaml, image: r.io/digits }, { helm: v.yaml, value: image.digest, write: model },
      { kserve: i.yaml }, { compose: c.yaml, service: m }, { tfvars: p.tfvars.json, value: d, write: version }]`;
  const text = policy(
    `deployments: true, delivery: { repository: acme/deploy, branch: main, by: commit, dispatch: { workflow: deploy.yml }, files: ${files} }`,
  );
  const shared = { model: null, write: "image" };
  expect(read(text)).toEqual({
    deployments: true,
    delivery: {
      ...{ repository: "acme/deploy", branch: "main", by: "commit" },
      dispatch: { kind: "workflow", name: "deploy.yml" },
      files: [
        { ...shared, kind: "kustomize", path: "k/kustomization.yaml", image: "r.io/digits" },
        { ...shared, kind: "helm", path: "v.yaml", value: "image.digest", write: "model" },
        { ...shared, kind: "kserve", path: "i.yaml", name: null, value: null },
        { ...shared, kind: "compose", path: "c.yaml", service: "m" },
        { ...shared, kind: "tfvars", path: "p.tfvars.json", value: "d", write: "version" },
      ],
    },
  });
});

it("gives a model its own files, and nothing where nothing is asked", () => {
  const files = "[{ kserve: a.yaml, model: digits }, { kserve: b.yaml, model: other }]";
  const { delivery } = read(policy(`delivery: { files: ${files} }`, { models: ["digits", "other"] }));
  expect(delivery?.files.map(({ path }) => path)).toEqual(["a.yaml"]);
  expect(delivery).toMatchObject({ repository: null, branch: null, by: "commit", dispatch: null });
  expect(read(policy("allow-claimed: true")).delivery).toBeNull();
});

it.each([
  ["no file", "delivery: { files: [] }", /at least one file/u],
  [
    "a file of two kinds",
    "delivery: { files: [{ kserve: a.yaml, helm: b.yaml, value: x }] }",
    /exactly one of kustomize/u,
  ],
  ["kustomize without an image", "delivery: { files: [{ kustomize: a.yaml }] }", /image with kustomize/u],
  ["helm without a value", "delivery: { files: [{ helm: a.yaml }] }", /value with helm/u],
  ["a value where none is meant", "delivery: { files: [{ compose: a.yaml, value: x }] }", /value with helm/u],
  [
    "a service where none is meant",
    "delivery: { files: [{ kserve: a.yaml, service: x }] }",
    /service only with compose/u,
  ],
  [
    "a name where none is meant",
    "delivery: { files: [{ compose: a.yaml, name: x }] }",
    /name only with kserve/u,
  ],
  ["a path out of the repository", "delivery: { files: [{ kserve: ../a.yaml }] }", /path from the root/u],
  ["an absolute path", "delivery: { files: [{ kserve: /etc/a.yaml }] }", /path from the root/u],
  ["a path within a path", "delivery: { files: [{ kserve: a/./b.yaml }] }", /path from the root/u],
  [
    "a repository that is none",
    "delivery: { repository: acme, files: [{ kserve: a.yaml }] }",
    /owner\/name/u,
  ],
  [
    "a repository that leads elsewhere",
    "delivery: { repository: acme/.., files: [{ kserve: a.yaml }] }",
    /owner\/name/u,
  ],
  ["a branch that is none", "delivery: { branch: a..b, files: [{ kserve: a.yaml }] }", /name of a branch/u],
  [
    "a dispatch of two kinds",
    "delivery: { dispatch: { workflow: a.yml, event: e }, files: [{ kserve: a.yaml }] }",
    /exactly one of workflow, event/u,
  ],
  [
    "a dispatch before the merge",
    "delivery: { by: pull-request, dispatch: { event: e }, files: [{ kserve: a.yaml }] }",
    /only with `by: commit`/u,
  ],
  ["a misspelt key", "delivery: { files: [{ kserve: a.yaml, writes: model }] }", /did you mean "write"/u],
])("refuses %s, with its line", (_, delivery, message) => {
  expect(() => read(policy(delivery))).toThrow(message);
  expect(() => read(policy(delivery))).toThrow(/p\.yml:\d+:\d+/u);
});

it("refuses an image that nothing proved, and a file that is nobody's", () => {
  const files = "delivery: { files: [{ kserve: a.yaml }] }";
  expect(() => read(policy(files, { requires: "validate" }))).toThrow(/`containerize` among the `requires`/u);
  expect(() => read(policy(files, { models: ["digits", "other"] }))).toThrow(
    /p\.yml:\d+:\d+: .*expected `model`/u,
  );
  expect(() => read(policy("delivery: { files: [{ kserve: a.yaml, model: digit }] }"))).toThrow(
    /no model "digit"/u,
  );
});
