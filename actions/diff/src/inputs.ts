import { baselineModel, classes, columns, datasets, limitsSuchAs } from "@modelgate/job/policy-inputs";
import { sandboxInputs } from "@modelgate/job/sandbox-inputs";
import { boolean, input, list, oneOf, optional, parser, path, type Table, text } from "@modelgate/runner";
import { TASKS } from "@modelgate/schema";

const PIECE = "What is compared";
const DATA = "On what data";
const JUDGED = "What it is held to";
const RUN = "How it is run";

/** What `fail-on` may say, and what it means. */
const FAIL_ON = ["never", "breaking", "major", "minor", "any"] as const;
export type FailOn = (typeof FAIL_ON)[number];

const inputs = {
  model: input(
    "model",
    optional(text),
    "The model: an ONNX or safetensors file, or its name in the policy. Without one every model that changed since the base is compared.",
    { example: "models/digits.onnx", group: PIECE },
  ),
  baseline: input(
    "baseline",
    optional(baselineModel),
    "The model before: `base` (of the pull request, push or merge group), a git ref, `path:FILE`, an address with its digest, or YAML as in the policy. Default: what the policy says, else `base`.",
    { example: "v1.2", group: PIECE },
  ),
  config: input(
    "config",
    optional(path),
    "The policy file. Default: `modelgate.yml`, if it is there and has the model.",
    { example: "modelgate.yml", group: PIECE },
  ),
  list: input("list", boolean, "Only list the changed models, for a job that starts a matrix of others.", {
    fallback: "false",
    group: PIECE,
  }),
  data: input(
    "data",
    optional(path),
    "A file of rows to run both models on: CSV, TSV, JSONL or Parquet. Without it, and without data sets in the policy, only the files are compared.",
    { example: "data/test.csv", group: DATA },
  ),
  target: input(
    "target",
    optional(text),
    "The column with the true answer; rows whose answer changed are then also counted by class.",
    {
      example: "label",
      group: DATA,
    },
  ),
  id: input("id", optional(text), "The column with each row's id. Default: the row number.", {
    example: "id",
    group: DATA,
  }),
  inputs: input(
    "inputs",
    optional(columns),
    "Which columns feed the model's inputs, as YAML: a column, a pattern with `*` or a list for each.",
    { many: true, example: 'pixels: "pixel_*"', group: DATA },
  ),
  datasets: input(
    "datasets",
    optional(datasets),
    "Several data sets as YAML, written as in the policy, in place of `data`, `target`, `id` and `inputs`.",
    { example: "test: { path: data/test.csv, target: label }", group: DATA },
  ),
  task: input(
    "task",
    optional(oneOf(...TASKS)),
    "What the models predict. With it their predictions are compared as well as their raw outputs.",
    { example: "multiclass-classification", group: DATA },
  ),
  classes: input("classes", classes, "The class labels in the order of the model's scores.", {
    example: "cat, dog",
    group: DATA,
  }),
  slices: input(
    "slices",
    list(text),
    "Columns of the data; rows whose answer changed are also counted for each of their values. Default: the slices in the policy's limits.",
    { flag: "slice", many: true, example: "writer", group: DATA },
  ),
  behaviour: input(
    "behaviour",
    boolean,
    "Run both models on the data. With `false` only the files are compared, even if the policy has data.",
    { fallback: "true", group: DATA },
  ),
  rtol: input(
    "rtol",
    tolerance(),
    "Relative tolerance: outputs are equal if they differ by at most atol + rtol·|before|.",
    {
      fallback: "1e-5",
      group: DATA,
    },
  ),
  atol: input(
    "atol",
    tolerance(),
    "Absolute tolerance: outputs are equal if they differ by at most atol + rtol·|before|.",
    {
      fallback: "1e-5",
      group: DATA,
    },
  ),
  layers: input(
    "layers",
    boolean,
    "Also find the first layer whose values differ between the models, on the first rows of the data.",
    { fallback: "false", group: DATA },
  ),
  failOn: input(
    "fail-on",
    oneOf(...FAIL_ON),
    "Which change fails the step: with `breaking` one that breaks callers, with `major`, `minor` or `any` one of at least that level, with `never` none.",
    { fallback: "never", example: "breaking", group: JUDGED },
  ),
  limits: input(
    "limits",
    limitsSuchAs("parameter_count<=5e6"),
    "Limits on what is measured: lines such as `parameter_count max-relative-increase 10%`, or YAML as in the policy.",
    { flag: "limit", many: true, example: "parameter_count<=5e6", group: JUDGED },
  ),
  ...sandboxInputs,
  token: input(
    "token",
    optional(text),
    "Fetches history and LFS objects that the checkout lacks; reading is enough, and no model ever sees it.",
    { example: "${{ github.token }}", group: RUN, secret: true },
  ),
  reports: input(
    "reports",
    optional(path),
    "Without `model`: the folder for one report of each changed model, where `comment` finds them. Default in a workflow: `modelgate-reports`.",
    { example: "modelgate-reports", group: RUN },
  ),
  report: input("report", optional(path), "Where the report is written.", {
    example: "report.json",
    group: RUN,
  }),
};

function tolerance() {
  return parser("a number of at least 0, as 1e-5", (given) => {
    const value = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(given) ? Number(given) : Number.NaN;
    return Number.isFinite(value) ? value : undefined;
  });
}

/** All that is known of diff without running it. */
export const table = {
  name: "diff",
  about:
    "Says what changed between two models: signature, graph, weights, behaviour. Fails the step only when asked to.",
  inputs,
  outputs: {
    verdict: "`skipped` where it only describes; `pass`, `warn`, `fail` or `error` where it judges.",
    level:
      "How much the change affects callers: `none`, `patch`, `minor` or `major`; of several models the highest.",
    models:
      "Without `model`: the changed models as a JSON array for a matrix, each with `name`, `path`, `before` and `status`.",
    report:
      "Path of the report, a JSON document that the other actions read; without `model` of the one about all of them.",
  },
  permissions: { "contents: read": "to check out the models and to read their base" },
  examples: [
    ["--model", "models/digits.onnx"],
    ["--model", "new.onnx", "--baseline", "path:old.onnx", "--fail-on", "breaking"],
    ["--list"],
  ],
  branding: { icon: "git-pull-request", color: "green" },
} as const satisfies Table<typeof inputs>;
