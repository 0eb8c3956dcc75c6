import { ModelgateError } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import type { Delivered, Target } from "./target.ts";
import { writeDigest } from "./write-digest.ts";

const hex = (digit: string) => digit.repeat(64);
const OLD = `sha256:${hex("1")}`;
const IMAGE = `sha256:${hex("a")}`;
const MODEL = `sha256:${hex("b")}`;
const delivered: Delivered = { version: "v1.2.0", model: MODEL, image: IMAGE };

type Given = { write?: Target["write"]; image?: string; value?: string; name?: string; service?: string };

function target(
  kind: Target["kind"],
  { write = "image", image = "", value, name, service }: Given = {},
): Target {
  const shared = { path: "f", write };
  if (kind === "kustomize") return { ...shared, kind, image };
  if (kind === "kserve") return { ...shared, kind, name: name ?? null, value: value ?? null };
  if (kind === "compose") return { ...shared, kind, service: service ?? null };
  return { ...shared, kind, value: value ?? "" };
}

function write(text: string, ...targets: Target[]) {
  const { files, edits } = writeDigest(new Map([["f", Buffer.from(text)]]), targets, delivered);
  const bytes = files.get("f");
  return { text: bytes === undefined ? null : Buffer.from(bytes).toString("utf8"), edits };
}

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ModelgateError) return `${error.code} ${error.message}`;
    throw error;
  }
  return "it was written";
}

const KUSTOMIZE = target("kustomize", { image: "ghcr.io/acme/digits" });
const HELM = target("helm", { value: "image.digest" });

const WRITTEN: readonly [string, Target, before: string, after: string][] = [
  [
    "kustomize's digest, with comments and order kept",
    KUSTOMIZE,
    `# top\nimages:\n- name: other\n  digest: ${OLD}\n- digest: ${OLD}   # modelgate\n  name: ghcr.io/acme/digits\nresources: [a.yaml]\n`,
    `# top\nimages:\n- name: other\n  digest: ${OLD}\n- digest: ${IMAGE}   # modelgate\n  name: ghcr.io/acme/digits\nresources: [a.yaml]\n`,
  ],
  [
    "kustomize's tag as a version",
    { ...KUSTOMIZE, write: "version" },
    "images:\n- {name: ghcr.io/acme/digits, newTag: 'v1.0.0'}\n",
    "images:\n- {name: ghcr.io/acme/digits, newTag: 'v1.2.0'}\n",
  ],
  [
    "a value in double quotes and Windows' line ends",
    HELM,
    `image:\r\n  digest: "${OLD}"\r\nx: 1\r\n`,
    `image:\r\n  digest: "${IMAGE}"\r\nx: 1\r\n`,
  ],
  ["a file with a byte order mark", HELM, `\uFEFFimage: {digest: ${OLD}}`, `\uFEFFimage: {digest: ${IMAGE}}`],
  [
    "a value that was left out, before a comment",
    HELM,
    "image:\n  digest: # by modelgate\n  tag: x\n",
    `image:\n  digest: ${IMAGE} # by modelgate\n  tag: x\n`,
  ],
  [
    "a value that was left out",
    HELM,
    "image:\n  digest:\n  tag: x\n",
    `image:\n  digest: ${IMAGE}\n  tag: x\n`,
  ],
  ["a value that was left out at the end of a file", HELM, "image:\n  digest:", `image:\n  digest: ${IMAGE}`],
  [
    "a value that was left out in braces",
    HELM,
    "image: {digest: , tag: x}\n",
    `image: {digest: ${IMAGE}, tag: x}\n`,
  ],
  ["null and an empty text", target("helm", { value: "a" }), "a: ~\nb: ''\n", `a: ${IMAGE}\nb: ''\n`],
  ["an empty text", target("helm", { value: "b" }), "a: ~\nb: ''\n", `a: ~\nb: '${IMAGE}'\n`],
  [
    "the digest of the model's own bytes",
    { ...HELM, write: "model" },
    `image: { digest: ${OLD} }\n`,
    `image: { digest: ${MODEL} }\n`,
  ],
  [
    "a version without its v, as it was",
    target("helm", { value: "tag", write: "version" }),
    "tag: 1.0.0\n",
    "tag: 1.2.0\n",
  ],
  [
    "a version in a folder's name",
    target("helm", { value: "u", write: "version" }),
    "u: s3://m/digits/v1.0.0/model.onnx\n",
    "u: s3://m/digits/v1.2.0/model.onnx\n",
  ],
  [
    "a pre-release, which ends",
    target("helm", { value: "u", write: "version" }),
    "u: v1.2.0-rc.1\n",
    "u: v1.2.0\n",
  ],
  [
    "a digest in a folder's name",
    target("helm", { value: "u", write: "model" }),
    `u: file:///m/sha256/${hex("1")}/model.onnx\n`,
    `u: file:///m/sha256/${hex("b")}/model.onnx\n`,
  ],
  [
    "a value in a list, below a key with a dot",
    target("helm", { value: "a\\.b[1].c" }),
    `a.b:\n  - c: x\n  - c: ${OLD}\n`,
    `a.b:\n  - c: x\n  - c: ${IMAGE}\n`,
  ],
  [
    "an image by digest, whose tag goes",
    target("compose"),
    `services:\n  m:\n    image: localhost:5000/a/digits:v1@${OLD}\n`,
    `services:\n  m:\n    image: localhost:5000/a/digits@${IMAGE}\n`,
  ],
  [
    "an image by tag, which becomes one by digest",
    target("compose", { service: "m" }),
    "services:\n  m: { image: digits:v1 }\n  n: { image: redis:7 }\n",
    `services:\n  m: { image: digits@${IMAGE} }\n  n: { image: redis:7 }\n`,
  ],
  [
    "an image's version",
    target("compose", { write: "version" }),
    "services: {m: {image: r.io/digits:v0.9.0}}\n",
    "services: {m: {image: r.io/digits:v1.2.0}}\n",
  ],
  [
    "a service beside one that is only built",
    target("compose"),
    "services:\n  b: { build: . }\n  m:\n    image: a/b\n",
    `services:\n  b: { build: . }\n  m:\n    image: a/b@${IMAGE}\n`,
  ],
  [
    "a tag after a port",
    target("compose", { write: "version" }),
    "services: {m: {image: 10.0.0.1:5000/digits:v1.0.0}}\n",
    "services: {m: {image: 10.0.0.1:5000/digits:v1.2.0}}\n",
  ],
  [
    "Terraform's variable",
    target("tfvars", { value: "model.digest" }),
    `{\n\t"model": {\n\t\t"digest":"${OLD}" },\n "z":1.0}\n`,
    `{\n\t"model": {\n\t\t"digest":"${IMAGE}" },\n "z":1.0}\n`,
  ],
  ["Terraform's null", target("tfvars", { value: "d" }), '{"d": null}', `{"d": "${IMAGE}"}`],
  [
    "the storageUri of one of several resources",
    target("kserve", { name: "digits", write: "model" }),
    `kind: Service\nmetadata: {name: digits}\n---\napiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata:\n  name: digits\nspec:\n  predictor:\n    model:\n      modelFormat: { name: onnx }\n      storageUri: oci://r.io/digits@${OLD}\n---\napiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: other }\nspec: {}\n`,
    `kind: Service\nmetadata: {name: digits}\n---\napiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata:\n  name: digits\nspec:\n  predictor:\n    model:\n      modelFormat: { name: onnx }\n      storageUri: oci://r.io/digits@${MODEL}\n---\napiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nmetadata: { name: other }\nspec: {}\n`,
  ],
  [
    "the image of a predictor of one's own",
    target("kserve"),
    "apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec: {predictor: {containers: [{name: k, image: 'r.io/digits:v1'}]}}\n",
    `apiVersion: serving.kserve.io/v1beta1\nkind: InferenceService\nspec: {predictor: {containers: [{name: k, image: 'r.io/digits@${IMAGE}'}]}}\n`,
  ],
];

describe("writes only the value", () => {
  it.each(WRITTEN)("%s", (_, one, before, after) => {
    const { text, edits } = write(before, one);
    expect(text).toBe(after);
    expect(edits[0]?.before).not.toBe(edits[0]?.after);
    // Twice is once.
    const again = write(after, one);
    expect(again.text).toBeNull();
    expect(again.edits[0]?.before).toBe(again.edits[0]?.after);
  });
});

const IMAGES = (...entries: string[]) => `images:\n${entries.map((entry) => `- ${entry}\n`).join("")}`;
const REFUSED: readonly [string, Target, text: string, message: RegExp][] = [
  [
    "an image that is not there",
    KUSTOMIZE,
    IMAGES(`{name: other, digest: ${OLD}}`),
    /f:2: images: none has the name "ghcr.io/u,
  ],
  [
    "an image that is there twice",
    KUSTOMIZE,
    IMAGES(`{name: ghcr.io/acme/digits, digest: ${OLD}}`, `{name: ghcr.io/acme/digits, digest: ${OLD}}`),
    /f:3: images: 2 entries .* first in line 2/u,
  ],
  [
    "a tag beside the digest",
    KUSTOMIZE,
    IMAGES(`{name: ghcr.io/acme/digits, newTag: v1, digest: ${OLD}}`),
    /f:2: .*newTag as well/u,
  ],
  [
    "a digest beside the tag",
    { ...KUSTOMIZE, write: "version" },
    IMAGES(`{name: ghcr.io/acme/digits, newTag: v1.0.0, digest: ${OLD}}`),
    /digest as well/u,
  ],
  [
    "an entry without a digest",
    KUSTOMIZE,
    IMAGES("{name: ghcr.io/acme/digits}"),
    /f:2: no images\[0\]\.digest/u,
  ],
  ["two documents", KUSTOMIZE, "a: 1\n---\nb: 1\n", /expected one document, got 2/u],
  ["a value that is not there", HELM, "image:\n  tag: x\n", /f:2: no image\.digest: image has no "digest"/u],
  ["no map on the way", HELM, "image: x\n", /f:1: no image\.digest/u],
  ["a place beyond a list", target("helm", { value: "a[3]" }), "a: [1]\n", /no a\[3\]/u],
  ["a path that is none", target("helm", { value: "a..b" }), "a: 1\n", /"a\.\.b" is no path of keys/u],
  ["a map", target("helm", { value: "image" }), "image: {digest: x}\n", /image is no single value/u],
  ["a key that is there twice", HELM, `image:\n  digest: ${OLD}\n  digest: ${OLD}\n`, /f:3: .*unique/iu],
  ["an alias", HELM, `x: &d ${OLD}\nimage: { digest: *d }\n`, /f:2: image\.digest is an alias/u],
  [
    "a value that others share",
    HELM,
    `image: { digest: &d ${OLD} }\ny: *d\n`,
    /f:1: image\.digest has the anchor &d/u,
  ],
  ["a map that others share", HELM, `image: &i { digest: ${OLD} }\ny: *i\n`, /f:1: image has the anchor &i/u],
  [
    "a merged key",
    HELM,
    `b: &b { digest: ${OLD} }\nimage: { <<: *b }\n`,
    /f:2: image has no "digest" of its own: it is merged in/u,
  ],
  ["a block of text", HELM, `image:\n  digest: |\n    ${OLD}\n`, /f:2: image\.digest is a block of text/u],
  ["a tag of YAML's", HELM, `image: { digest: !secret ${OLD} }\n`, /is no text|nresolved tag/u],
  ["a truth value", HELM, "image: { digest: true }\n", /image\.digest is no text/u],
  ["a template", HELM, 'image: { digest: "{{ .x }}" }\n', /more than a name/u],
  ["a variable", target("compose"), "services: {m: {image: 'r.io/m:$TAG'}}\n", /more than a name/u],
  ["two digests", HELM, `image: { digest: ${hex("1")}.${hex("2")} }\n`, /several digests/u],
  [
    "a name that is neither digest nor image",
    HELM,
    "image: { digest: latest }\n",
    /holds no digest, and is no image/u,
  ],
  [
    "a version where a digest decides",
    target("compose", { write: "version" }),
    `services: {m: {image: 'a/b@${OLD}'}}\n`,
    /a digest decides/u,
  ],
  [
    "a tag that is no version",
    target("compose", { write: "version" }),
    "services: {m: {image: 'a/b:latest'}}\n",
    /no version as v1\.2\.0/u,
  ],
  [
    "a flavour, which the next version may not have",
    target("compose", { write: "version" }),
    "services: {m: {image: 'a/b:v1.0.0-slim'}}\n",
    /no version/u,
  ],
  [
    "two services with images",
    target("compose"),
    "services: {a: {image: x}, b: {image: y}}\n",
    /"a", "b" all have an image/u,
  ],
  [
    "a service that is not there",
    target("compose", { service: "z" }),
    "services: {a: {image: x}}\n",
    /no services\.z\.image/u,
  ],
  ["no InferenceService", target("kserve"), "kind: InferenceService\n", /no InferenceService/u],
  [
    "two InferenceServices",
    target("kserve"),
    "apiVersion: serving.kserve.io/v1\nkind: InferenceService\n---\napiVersion: serving.kserve.io/v1\nkind: InferenceService\n",
    /f:4: 2 InferenceServices/u,
  ],
  [
    "two places in a predictor",
    target("kserve"),
    "apiVersion: serving.kserve.io/v1\nkind: InferenceService\nspec: {predictor: {model: {storageUri: a}, containers: [{image: b}]}}\n",
    /predictor has spec\.predictor\.model\.storageUri, spec\.predictor\.containers\[0\]\.image/u,
  ],
  ["YAML that is none", HELM, "image: [\n", /f:\d: /u],
  ["JSON that is none", target("tfvars", { value: "a" }), "{a: 1}", /f: is not JSON/u],
  ["a number in JSON", target("tfvars", { value: "a" }), '{"a": 12}', /"12"/u],
  ["an empty file", HELM, "", /no image\.digest/u],
];

describe("refuses, with the line,", () => {
  it.each(REFUSED)("%s", (_, one, text, message) => {
    const said = refusal(() => write(text, one));
    expect(said).toMatch(/^delivery-failed f/u);
    expect(said).toMatch(message);
  });

  it("bytes that are no UTF-8, and a file that is not there", () => {
    const bad = new Map([["f", Buffer.from([0x61, 0x3a, 0xff])]]);
    expect(refusal(() => writeDigest(bad, [HELM], delivered))).toMatch(/f: is not in UTF-8/u);
    expect(refusal(() => writeDigest(new Map(), [HELM], delivered))).toMatch(/f: no such file/u);
  });

  it("an image that is not known, everything at once, and two entries for one value", () => {
    const files = new Map([["f", Buffer.from(`image: { digest: ${OLD} }\nb: latest\n`)]]);
    const none = { ...delivered, image: null };
    const said = refusal(() => writeDigest(files, [HELM, target("helm", { value: "b" })], none));
    expect(said.split("\n")).toHaveLength(2);
    expect(said).toMatch(/no image of this model is known/u);
    expect(refusal(() => writeDigest(files, [HELM, { ...HELM, write: "model" }], delivered))).toMatch(
      /two entries write it/u,
    );
  });
});

it("writes several values of a file, each at its new place", () => {
  const text = `a: ${OLD}\nb: '${OLD}'\nc: v1.0.0\n`;
  const { text: made, edits } = write(
    text,
    target("helm", { value: "c", write: "version" }),
    target("helm", { value: "a" }),
    target("helm", { value: "b", write: "model" }),
  );
  expect(made).toBe(`a: ${IMAGE}\nb: '${MODEL}'\nc: v1.2.0\n`);
  expect(edits.map(({ line }) => line)).toEqual([3, 1, 2]);
});
