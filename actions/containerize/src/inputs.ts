import { columns } from "@modelgate/job/policy-inputs";
import { sandboxInputs } from "@modelgate/job/sandbox-inputs";
import {
  boolean,
  durationMs,
  input,
  list,
  oneOf,
  optional,
  parser,
  path,
  type Table,
  text,
  wholeNumber,
} from "@modelgate/runner";
import { DEFAULT_BASE } from "./default-base.ts";
import { pushInputs } from "./push-inputs.ts";

const PIECE = "What is packed";
const IMAGE = "Into what";
const PROOF = "How it is proven";
const RUN = "How it is run";

const tolerance = parser("a number such as 1e-6", (given) =>
  /^\d+(?:\.\d+)?(?:e-?\d{1,2})?$/u.test(given) ? Number(given) : undefined,
);

/** What may start the image, or none. */
const STARTED_BY = ["auto", "docker", "podman", "none"] as const;

const inputs = {
  model: input(
    "model",
    optional(text),
    "The ONNX file, or the name of a model in `config` (or a `modelgate.yml` here). Not with `push`.",
    { example: "models/digits.onnx", group: PIECE },
  ),
  reports: input(
    "reports",
    list(path),
    "The report of `validate` for exactly these bytes, which must have passed. For a push also the report of the step that built and proved the image, and any others to attach; none may have failed.",
    { many: true, example: "reports/validate.json", group: PIECE },
  ),
  allowWarn: input("allow-warn", boolean, "Also pack a model whose validation ended with `warn`.", {
    fallback: "false",
    group: PIECE,
  }),
  config: input(
    "config",
    optional(path),
    "The policy file. Default: `modelgate.yml`, where it names the model.",
    {
      example: "modelgate.yml",
      group: PIECE,
    },
  ),
  data: input(
    "data",
    optional(path),
    "The evaluation data whose rows are sent to the server; a data set that the report names. Default: the policy's first.",
    { example: "data/test.parquet", group: PIECE },
  ),
  target: input("target", optional(text), "The column with the labels, which is not sent to the model.", {
    example: "label",
    group: PIECE,
  }),
  id: input("id", optional(text), "The column with an id for each row, which is not sent to the model.", {
    example: "id",
    group: PIECE,
  }),
  inputs: input("inputs", optional(columns), "Which columns feed the model's inputs, as YAML.", {
    many: true,
    example: 'pixels: "pixel_*"',
    group: PIECE,
  }),
  layout: input(
    "layout",
    path,
    "The OCI layout: a folder that is written by the first step and pushed by the second.",
    {
      fallback: "image",
      group: IMAGE,
    },
  ),
  name: input(
    "name",
    optional(text),
    "The model's name in the server's URLs. Default: its name in the policy, or its file's.",
    {
      example: "digits",
      group: IMAGE,
    },
  ),
  version: input("version", wholeNumber(1, 999_999_999), "The model's version in the server's URLs.", {
    fallback: "1",
    group: IMAGE,
  }),
  base: input(
    "base",
    text,
    "The base image: `host/repository@sha256:…`, or `oci:FOLDER` for an image layout.",
    { fallback: DEFAULT_BASE, group: IMAGE },
  ),
  platforms: input("platforms", list(oneOf("linux/amd64", "linux/arm64")), "The platforms to build for.", {
    fallback: "linux/amd64",
    example: "linux/amd64, linux/arm64",
    group: IMAGE,
  }),
  dockerfile: input(
    "dockerfile",
    optional(path),
    "Your own Dockerfile, built with buildx, docker, podman or buildah, instead of the built-in image, which needs no engine.",
    { example: "Dockerfile", group: IMAGE },
  ),
  context: input("context", path, "The folder that the Dockerfile copies from.", {
    fallback: ".",
    group: IMAGE,
  }),
  image: input(
    "image",
    optional(text),
    "An image built elsewhere, to be proven instead of building one: `host/repository:tag`, or `oci:FOLDER`.",
    { example: "ghcr.io/acme/digits:candidate", group: IMAGE },
  ),
  rows: input("rows", wholeNumber(1, 4096), "How many rows are sent to the server, spread over the data.", {
    fallback: "64",
    group: PROOF,
  }),
  readyLimit: input("ready-limit", durationMs, "Maximum time until the started server is ready.", {
    fallback: "30s",
    group: PROOF,
  }),
  p50Limit: input("p50-limit", durationMs, "Maximum median (p50) latency of one-row requests.", {
    fallback: "1s",
    group: PROOF,
  }),
  stopLimit: input("stop-limit", durationMs, "Maximum time until the server ends after SIGTERM.", {
    fallback: "10s",
    group: PROOF,
  }),
  absolute: input(
    "absolute-tolerance",
    tolerance,
    "Maximum difference between a served number and the model's own.",
    {
      fallback: "1e-6",
      group: PROOF,
    },
  ),
  relative: input(
    "relative-tolerance",
    tolerance,
    "The same as a share of the model's own number; the two are added up.",
    {
      fallback: "1e-5",
      group: PROOF,
    },
  ),
  engine: input(
    "engine",
    oneOf(...STARTED_BY),
    "What starts the image for the proof. `none`: no engine; the server in the image's layers is started as a process.",
    { fallback: "auto", group: PROOF },
  ),
  port: input(
    "port",
    wholeNumber(1, 65_535),
    "The port that an image built elsewhere, or by a Dockerfile, listens on.",
    {
      fallback: "8080",
      group: PROOF,
    },
  ),
  requireEngine: input(
    "require-engine",
    boolean,
    "Fail where no engine can start the image, instead of proving its server as a process.",
    {
      fallback: "false",
      group: PROOF,
    },
  ),
  ...pushInputs,
  ...sandboxInputs,
  serverPath: input(
    "server-path",
    optional(path),
    "The folder of the bundled server. Default: the one beside the action.",
    { example: "dist/server", group: RUN },
  ),
  report: input("report", optional(path), "Where the report is written.", {
    example: "report.json",
    group: RUN,
  }),
};

/** All that is known of containerize without running it. */
export const table = {
  name: "containerize",
  about: "Packs a model that passed with its server, and proves that the server answers as the model does.",
  inputs,
  outputs: {
    verdict: "`pass`, `fail` or `error`.",
    digest: "`sha256:…` of the image, or of the index of several platforms.",
    reference: "What was pushed, as `ghcr.io/acme/digits@sha256:…`; empty without a push.",
    report: "Path of the report, a JSON document that the other actions read.",
  },
  permissions: {
    "contents: read":
      "to check out the model, its data and the policy; the step that builds and proves needs no more",
    "packages: write": "of the step with `push` alone: to push to the registry of this repository's owner",
    "id-token: write": "of the step with `push` alone: to sign as this workflow, without a key",
  },
  examples: [
    ["--model", "digits", "--reports", "validate.json"],
    [
      "--model",
      "digits.onnx",
      "--reports",
      "validate.json",
      "--data",
      "test.csv",
      "--target",
      "label",
      "--base",
      "oci:base",
    ],
    [
      "--push",
      "true",
      "--repository",
      "ghcr.io/acme/digits",
      "--tags",
      "v1.2.0",
      "--reports",
      "validate.json,report.json",
    ],
  ],
  branding: { icon: "package", color: "green" },
} as const satisfies Table<typeof inputs>;
