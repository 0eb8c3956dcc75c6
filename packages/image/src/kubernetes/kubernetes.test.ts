import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Latency } from "@modelgate/schema";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { FLAGS } from "../../../server/src/settings.ts";
import { type Deployed, dnsLabel, kustomizeBases } from "./kustomize.ts";
import { HELD, sizingOf } from "./sizing.ts";
import { type Yaml, yamlOf } from "./yaml.ts";

const fixture = join(import.meta.dirname, "../../../../test/fixtures/image/kubernetes.schema.json");
const { kinds, definitions } = JSON.parse(readFileSync(fixture, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, schemas: [{ $id: "k8s", definitions }] });

const image = { repository: "ghcr.io/acme/digits", digest: `sha256:${"a".repeat(64)}` };
const deployed: Deployed = {
  name: "digits",
  port: 8080,
  sizing: sizingOf(undefined),
  replicas: { min: 1, max: 4 },
};
const files = kustomizeBases(deployed, image);
const documents = [...files].filter(([path]) => !path.endsWith("kustomization.yaml"));

function problemsOf(document: { kind: string }): string[] {
  const check = ajv.getSchema(`k8s#/definitions/${kinds[document.kind]}`);
  if (check === undefined) throw new Error(`no schema of ${document.kind}`);
  check(document);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

it.each(documents)("%s is valid against the schema that is published for it", (_path, text) => {
  expect(problemsOf(parse(text))).toEqual([]);
});

it("would see a field that does not exist, and a value of another type", () => {
  const deployment = parse(files.get("deployment/deployment.yaml") ?? "");
  deployment.spec.template.spec.containers[0].imagePull = "Always";
  deployment.spec.template.spec.containers[0].ports[0].containerPort = "8080";
  const service = parse(files.get("kserve/inference-service.yaml") ?? "");
  service.spec.predictor.containers[0].securityContext.readOnly = true;
  expect(problemsOf(deployment)).toHaveLength(2);
  expect(problemsOf(service)).toHaveLength(1);
});

it("names every file in a kustomization, and the image by digest there alone", () => {
  for (const folder of ["deployment", "kserve"]) {
    const own = [...files].filter(([path]) => path.startsWith(`${folder}/`));
    const { resources, images } = parse(files.get(`${folder}/kustomization.yaml`) ?? "");
    expect(own.map(([path]) => path).toSorted()).toEqual(
      ["kustomization.yaml", ...resources].map((file) => `${folder}/${file}`).toSorted(),
    );
    expect(images).toEqual([{ name: "modelgate-image", newName: image.repository, digest: image.digest }]);
    expect(own.filter(([, text]) => text.includes(image.digest))).toHaveLength(1);
    expect(own.filter(([, text]) => /image: "?modelgate-image"?$/mu.test(text))).toHaveLength(1);
  }
});

it.each(["deployment/deployment.yaml", "kserve/inference-service.yaml"])(
  "%s gives a container no rights",
  (path) => {
    const { spec } = parse(files.get(path) ?? "");
    const { containers, volumes, ...pod } = spec.template?.spec ?? spec.predictor;
    // A service called `modelgate` beside it would set MODELGATE_PORT to an address.
    expect(pod).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false });
    // As the proof starts it: nothing but /tmp can be written.
    expect(containers[0].volumeMounts).toEqual([{ name: "tmp", mountPath: "/tmp" }]);
    expect(volumes).toEqual([{ name: "tmp", emptyDir: { sizeLimit: "64Mi" } }]);
    expect(containers[0].securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      runAsNonRoot: true,
      runAsUser: 65532,
      runAsGroup: 65532,
      capabilities: { drop: ["ALL"] },
      seccompProfile: { type: "RuntimeDefault" },
    });
  },
);

it("has KServe run a plain Deployment, for which alone it takes this autoscaler and this time to end in", () => {
  const { metadata, spec } = parse(files.get("kserve/inference-service.yaml") ?? "");
  expect(metadata.annotations).toMatchObject({
    "serving.kserve.io/deploymentMode": "RawDeployment",
    "serving.kserve.io/autoscalerClass": "hpa",
  });
  expect(spec.predictor).toMatchObject({
    scaleMetric: "cpu",
    scaleTarget: 70,
    terminationGracePeriodSeconds: 30,
  });
});

it.each(["deployment/deployment.yaml", "kserve/inference-service.yaml"])(
  "%s probes addresses of the Open Inference Protocol, which every proven server has",
  (path) => {
    const { spec } = parse(files.get(path) ?? "");
    const [probed] = (spec.template?.spec ?? spec.predictor).containers;
    const { startupProbe, readinessProbe, livenessProbe } = probed;
    const paths = [startupProbe, readinessProbe, livenessProbe].map(
      ({ httpGet }: { httpGet: { path: string } }) => httpGet.path,
    );
    expect(paths).toEqual(["/v2/health/ready", "/v2/health/ready", "/v2/health/live"]);
  },
);

function latency(arm: object): Latency {
  return { arms: [{ arm: "candidate", ...arm }] } as unknown as Latency;
}

it("has the limit above what the server lets its clients have it hold", () => {
  expect(HELD.bodyBytes).toBe(Number(FLAGS.maxHeldBytes.fallback));
  expect(HELD.jsonBytes).toBe(Number(FLAGS.maxJsonBytes.fallback));
  expect(FLAGS.maxJsonBytes.about).toContain("forty times");
  const least = 2 * HELD.bodyBytes + HELD.jsonGrowth * HELD.jsonBytes;
  const tiny = latency({ peakMemoryBytes: 1, cpuMs: null, meanMs: null, coldStart: null });
  for (const { memoryRequestBytes, memoryLimitBytes } of [sizingOf(undefined), sizingOf(tiny)])
    expect(memoryLimitBytes - memoryRequestBytes).toBeGreaterThan(least);
});

it("asks for what was measured", () => {
  const measured = { peakMemoryBytes: 200 * 2 ** 20, cpuMs: 8, meanMs: 5, coldStart: { totalMs: 4200 } };
  expect(sizingOf(latency(measured))).toEqual({
    cpuMillis: 1600,
    memoryRequestBytes: 304 * 2 ** 20,
    // Twice that, 256 MiB of bodies, as much that is not collected yet, and 16 MiB of JSON forty times.
    memoryLimitBytes: (608 + 256 + 256 + 640) * 2 ** 20,
    startSeconds: 42,
    because: "benchmark measured 200 MiB at most, 1.60 cores while busy, 4.2 s from start to first answer",
  });
});

it.each([
  ["no report", undefined],
  ["no memory", latency({ peakMemoryBytes: null, cpuMs: 1, meanMs: 1, coldStart: null })],
  ["no candidate", { arms: [] } as unknown as Latency],
])("says that nothing was measured when there is %s", (_name, given) => {
  expect(sizingOf(given).because).toMatch(/nothing was measured/u);
});

it("takes one core for a model of which no processor time is known, and never less than a tenth", () => {
  const known = { peakMemoryBytes: 1, coldStart: null };
  const unknown = sizingOf(latency({ ...known, cpuMs: null, meanMs: 5 }));
  expect(unknown).toMatchObject({ cpuMillis: 1000, because: "benchmark measured 1 MiB at most" });
  expect(sizingOf(latency({ ...known, cpuMs: 0.001, meanMs: 5 })).cpuMillis).toBe(100);
});

it.each([
  ["Digits_CNN v2", "digits-cnn-v2"],
  ["7-segment", "segment"],
  ["a".repeat(80), "a".repeat(50)],
  ["-x-", "x"],
])("makes a DNS label of %j", (name, label) => expect(dnsLabel(name)).toBe(label));

it.each(["", "---", "123", "模型"])("refuses %j, of which no DNS label can be made", (name) => {
  expect(() => dnsLabel(name)).toThrow(expect.objectContaining({ code: "input-invalid" }));
});

it.each([
  { repository: "ghcr.io/acme/digits\nimages: []", digest: image.digest },
  { repository: "digits", digest: image.digest },
  { repository: "ghcr.io/acme/digits:latest@x", digest: image.digest },
  { repository: image.repository, digest: "latest" },
])("refuses the image %j", (given) => {
  expect(() => kustomizeBases(deployed, given)).toThrow(expect.objectContaining({ code: "input-invalid" }));
});

it.each<[string, { [key: string]: Yaml | undefined }]>(
  [
    { a: "yes" },
    { a: "0x1" },
    { a: "1e3" },
    { a: "null", b: "~" },
    { true: "y", no: "on" },
    { a: "x: y # z", b: "- a" },
    { a: "two\nlines\ttab", b: "" },
    { a: [], b: {}, c: [[1], {}, { d: [2] }] },
    { a: [{ b: 1, c: { d: true } }, "e"], f: -0.5 },
    { a: undefined, b: "2026-11-21" },
  ].map((value) => [JSON.stringify(value), value]),
)("writes YAML that is read as what it was: %s", (_name, value) => {
  for (const version of ["1.1", "1.2"] as const) {
    expect(parse(yamlOf(value), { version })).toEqual(JSON.parse(JSON.stringify(value)));
  }
});
