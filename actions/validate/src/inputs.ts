import { classes, columns, datasets, limitsSuchAs } from "@modelgate/job/policy-inputs";
import { sandboxInputs } from "@modelgate/job/sandbox-inputs";
import { baselineInput } from "@modelgate/policy/inputs";
import { input, oneOf, optional, parser, path, type Table, text, wholeNumber } from "@modelgate/runner";
import { MODES, TASKS } from "@modelgate/schema";

const PIECE = "What is judged";
const DATA = "On what data";
const READING = "How its outputs are read";
const RUN = "How it is run";

const baseline = parser("base, a git ref, path:FILE, report:FILE, or YAML as in the policy", baselineInput);

const inputs = {
  model: input(
    "model",
    optional(text),
    "The ONNX file; with `config`, the name of a model in it (needed when it holds several).",
    { example: "models/digits.onnx", group: PIECE },
  ),
  predictions: input(
    "predictions",
    optional(path),
    "A predictions file (CSV, JSONL, Parquet: label, prediction, optional id and score columns) in place of a model.",
    { example: "predictions.csv", group: PIECE },
  ),
  endpoint: input(
    "endpoint",
    optional(text),
    "A model that is already served, by the Open Inference Protocol, in place of a file. The report marks its results as `claimed`: which model answered cannot be checked.",
    { example: "http://127.0.0.1:8080/v2/models/digits", group: PIECE },
  ),
  limits: input(
    "limits",
    limitsSuchAs("accuracy>=0.9"),
    "Limits that the model has to keep: lines such as `accuracy>=0.9`, or YAML as in the policy.",
    {
      flag: "limit",
      many: true,
      example: "accuracy>=0.9",
      group: PIECE,
    },
  ),
  task: input("task", optional(oneOf(...TASKS)), "What the model predicts.", {
    example: "multiclass-classification",
    group: PIECE,
  }),
  baseline: input(
    "baseline",
    optional(baseline),
    "What it is compared with: `base` (of the pull request, push or merge group), a git ref, `path:FILE`, `report:FILE`, or YAML as in the policy.",
    { example: "base", group: PIECE },
  ),
  config: input(
    "config",
    optional(path),
    "The policy file. Default: `modelgate.yml`, unless `data`, `datasets` or `predictions` is given.",
    { example: "modelgate.yml", group: PIECE },
  ),
  data: input(
    "data",
    optional(path),
    "The labelled data set: CSV, TSV, JSONL or Parquet, also gzipped text.",
    {
      example: "data/test.csv",
      group: DATA,
    },
  ),
  target: input(
    "target",
    optional(text),
    "The column with the true answer. Default in a predictions file: `label`.",
    {
      example: "label",
      group: DATA,
    },
  ),
  id: input("id", optional(text), "The column with each example's id. Default: the row number.", {
    example: "id",
    group: DATA,
  }),
  inputs: input(
    "inputs",
    optional(columns),
    "Which columns feed the model's inputs, as YAML: a column, a pattern with `*` or a list for each. Default: columns of the inputs' names, else in the file's order.",
    { many: true, example: 'pixels: "pixel_*"', group: DATA },
  ),
  weights: input("weights", optional(text), "The column with each example's weight.", {
    example: "weight",
    group: DATA,
  }),
  groups: input(
    "groups",
    optional(text),
    "The column that says which examples belong together (a patient, a document): intervals then count such groups as independent, not rows.",
    { example: "patient", group: DATA },
  ),
  datasets: input(
    "datasets",
    optional(datasets),
    "Several data sets as YAML, written as in the policy, in place of `data`, `target`, `id`, `weights`, `groups` and `inputs`.",
    { example: "test: { path: data/test.csv, target: label }", group: DATA },
  ),
  classes: input("classes", classes, "The class labels in the order of the model's scores.", {
    example: "cat, dog",
    group: READING,
  }),
  positive: input("positive", optional(text), "The positive one of two classes. Default: the last.", {
    example: "spam",
    group: READING,
  }),
  output: input("output", optional(text), "The model's output that holds the scores or values.", {
    example: "logits",
    group: READING,
  }),
  scores: input(
    "scores",
    optional(oneOf("probabilities", "logits", "log-probabilities")),
    "What kind of numbers the scores are; needed only where their values leave it open.",
    { example: "logits", group: READING },
  ),
  mode: input(
    "mode",
    optional(oneOf(...MODES)),
    "`observe`: everything is computed and shown, and nothing fails. Only without a policy, which has a `mode` of its own.",
    {
      example: "observe",
      group: RUN,
    },
  ),
  confidence: input("confidence", confidence(), "The confidence level of every interval.", {
    fallback: "0.95",
    group: RUN,
  }),
  seed: input("seed", wholeNumber(), "Seed of every bootstrap: the same seed gives the same interval.", {
    fallback: "1",
    group: RUN,
  }),
  threads: input(
    "threads",
    wholeNumber(1, 256),
    "Threads of the ONNX runtime. With one, floating-point sums come out the same everywhere.",
    { fallback: "1", group: RUN },
  ),
  ...sandboxInputs,
  token: input(
    "token",
    optional(text),
    "Fetches history and LFS objects that the checkout lacks; reading is enough, and the model never sees it.",
    { example: "${{ github.token }}", group: RUN, secret: true },
  ),
  savePredictions: input(
    "save-predictions",
    optional(path),
    "A folder for the predictions, beside the report: a later run can be compared with them.",
    { example: "predictions", group: RUN },
  ),
  junit: input("junit", optional(path), "Where the checks are written as JUnit XML.", {
    example: "junit.xml",
    group: RUN,
  }),
  report: input("report", optional(path), "Where the report is written.", {
    example: "report.json",
    group: RUN,
  }),
};

function confidence() {
  return parser("a level between 0.5 and 0.999", (given) => {
    const level = /^0?\.\d+$/u.test(given) ? Number(given) : Number.NaN;
    return level >= 0.5 && level <= 0.999 ? level : undefined;
  });
}

/** All that is known of validate without running it. */
export const table = {
  name: "validate",
  about: "Measures a model on labelled data and fails the step when a limit does not hold.",
  inputs,
  outputs: {
    verdict: "`pass`, `warn`, `fail` or `error`.",
    report: "Path of the report, a JSON document that the other actions read.",
  },
  permissions: { "contents: read": "to check out the model, its data and the policy" },
  examples: [
    ["--config", "modelgate.yml", "--model", "digits"],
    [
      ...["--model", "digits.onnx", "--data", "test.csv", "--target", "label"],
      ...["--task", "multiclass-classification", "--limit", "accuracy>=0.9", "--report", "report.json"],
    ],
    ["--predictions", "predictions.csv", "--task", "regression", "--limit", "r2>=0.4"],
    [
      ...["--model", "digits.onnx", "--data", "test.csv", "--target", "label"],
      ...["--task", "multiclass-classification", "--limit", "accuracy max-drop 0.01", "--baseline", "v1.2"],
    ],
  ],
  branding: { icon: "check-circle", color: "green" },
} as const satisfies Table<typeof inputs>;
