import { sandboxInputs } from "@modelgate/job/sandbox-inputs";
import { baselineInput, columnsInput, limitsInput } from "@modelgate/policy/inputs";
import {
  boolean,
  durationMs,
  input,
  lines,
  list,
  oneOf,
  optional,
  parser,
  path,
  type Table,
  text,
  wholeNumber,
} from "@modelgate/runner";
import { historyInputs } from "./history-inputs.ts";
import { axis, price, sweep } from "./parsers.ts";

const PIECE = "What is timed";
const DATA = "On what inputs";
const UNDER = "Under which conditions";
const RUN = "How it is run";

const limits = parser("limits such as latency_p50_ms<=5, one a line", limitsInput);
const baseline = parser("base, a git ref, path:FILE, or YAML as in the policy", baselineInput);
const columns = parser("columns as YAML: model input: column, pattern or list", columnsInput);

/** MLPerf's words. */
export const SCENARIOS = ["single-stream", "multi-stream", "offline", "server"] as const;

const inputs = {
  model: input(
    "model",
    optional(text),
    "The ONNX file; with `config`, or a `modelgate.yml` here, also the name of a model in it.",
    { example: "models/digits.onnx", group: PIECE },
  ),
  endpoint: input(
    "endpoint",
    optional(text),
    "A model that is already served, by the Open Inference Protocol, in place of a file: timed over the network as a client sees it.",
    { example: "http://127.0.0.1:8080/v2/models/digits", group: PIECE },
  ),
  baseline: input(
    "baseline",
    optional(baseline),
    "What it is timed beside: `base` (of the pull request, push or merge group), a git ref, `path:FILE`, or YAML as in the policy. Without one only the model's own times are measured.",
    { example: "base", group: PIECE },
  ),
  baselineEndpoint: input(
    "baseline-endpoint",
    optional(text),
    "The served model that an endpoint is timed beside. Both are asked in turn; that their machines are alike is taken on trust.",
    { example: "http://127.0.0.1:8081/v2/models/digits", group: PIECE },
  ),
  limits: input(
    "limits",
    limits,
    "What it is held to: lines such as `latency_p50_ms max-relative-increase 2%`, or YAML as in the policy, beside whose own they stand.",
    { flag: "limit", many: true, example: "latency_p50_ms max-relative-increase 2%", group: PIECE },
  ),
  config: input(
    "config",
    optional(path),
    "The policy file; without one `modelgate.yml` where it knows the model.",
    {
      example: "modelgate.yml",
      group: PIECE,
    },
  ),
  data: input(
    "data",
    optional(path),
    "Rows to time on: CSV, TSV, JSONL or Parquet. Without data, and a policy's, values are made up.",
    {
      example: "data/test.csv",
      group: DATA,
    },
  ),
  target: input("target", optional(text), "The column that holds the truth, which is no input.", {
    example: "label",
    group: DATA,
  }),
  id: input("id", optional(text), "The column that names each row, which is no input.", {
    example: "id",
    group: DATA,
  }),
  inputs: input("inputs", optional(columns), "Which columns feed the model's inputs, as YAML.", {
    many: true,
    example: 'pixels: "pixel_*"',
    group: DATA,
  }),
  batch: input("batch", wholeNumber(1, 1_000_000), "Rows of one inference.", { fallback: "1", group: UNDER }),
  axes: input("axes", lines(axis), "Sizes of other free dimensions; inputs are then made up.", {
    flag: "axis",
    many: true,
    example: "sequence=128",
    group: UNDER,
  }),
  threads: input(
    "threads",
    wholeNumber(1, 256),
    "Threads within one inference. More than one make times far noisier.",
    { fallback: "1", group: UNDER },
  ),
  concurrency: input(
    "concurrency",
    wholeNumber(1, 256),
    "Inferences at the same time, each in a thread of its own; of an endpoint, requests at the same time.",
    {
      fallback: "1",
      group: UNDER,
    },
  ),
  optimisation: input(
    "optimisation",
    oneOf("disabled", "basic", "extended", "all"),
    "How far the runtime may rewrite the graph.",
    { fallback: "all", group: UNDER },
  ),
  provider: input(
    "provider",
    text,
    "The execution provider. Others than `cpu` are refused where the runtime lacks them.",
    {
      fallback: "cpu",
      group: UNDER,
    },
  ),
  scenarios: input(
    "scenarios",
    list(oneOf(...SCENARIOS)),
    "Scenarios in MLPerf's words that are run as well.",
    {
      flag: "scenario",
      many: true,
      example: "single-stream",
      group: UNDER,
    },
  ),
  serverBound: input(
    "server-bound",
    optional(durationMs),
    "What 99 % of the queries of the server scenario must hold.",
    {
      example: "20ms",
      group: UNDER,
    },
  ),
  sweeps: input(
    "sweeps",
    lines(sweep),
    "Conditions that are varied: `batch`, `threads`, `concurrency`, `optimisation`, or a free dimension by its name.",
    { flag: "sweep", many: true, example: "batch: 1, 8, 32", group: UNDER },
  ),
  profile: input(
    "profile",
    boolean,
    "Say which operators the time goes to, and which of them the difference is of.",
    {
      fallback: "true",
      group: UNDER,
    },
  ),
  price: input(
    "price-per-hour",
    optional(price),
    "What an hour of this machine costs, for the cost of a million rows.",
    {
      example: "0.08",
      group: UNDER,
    },
  ),
  budget: input(
    "budget",
    durationMs,
    "What all that is timed may take; beside sweeps or scenarios the comparison has 60 % of it. More time narrows the interval.",
    {
      fallback: "2m",
      group: RUN,
    },
  ),
  launches: input(
    "launches",
    wholeNumber(1, 1024),
    "The most processes that are started one after another, or sets of connections to an endpoint; fewer than 8 give no verdict.",
    { fallback: "64", group: RUN },
  ),
  calibrate: input(
    "calibrate",
    boolean,
    "Time the baseline against itself instead, and say how often the gate errs on this machine.",
    { fallback: "false", group: RUN },
  ),
  seed: input("seed", wholeNumber(), "Decides every random order.", { fallback: "1", group: RUN }),
  ...historyInputs(RUN),
  ...sandboxInputs,
  timeLimit: input(
    "time-limit",
    durationMs,
    "One launch is stopped after this time; of an endpoint, one answer is waited for so long, at most a minute.",
    { fallback: "5m", group: RUN },
  ),
  token: input(
    "token",
    optional(text),
    "Fetches history and LFS objects that the checkout lacks; reading is enough, and no model ever sees it.",
    { example: "${{ github.token }}", group: RUN, secret: true },
  ),
  report: input("report", optional(path), "Where the report is written.", {
    example: "report.json",
    group: RUN,
  }),
};

/** All that is known of benchmark without running it. */
export const table = {
  name: "benchmark",
  about:
    "Times a model beside its baseline in the same job, and says whether it became slower or whether that is noise.",
  inputs,
  outputs: {
    verdict: "`pass`, `warn`, `fail`, `error`; `skipped` where no limit was given.",
    ratio: "The model's time as a multiple of the baseline's; empty without a baseline.",
    report: "Path of the report, a JSON document that the other actions read.",
  },
  permissions: { "contents: read": "to check out the models and their data" },
  examples: [
    [
      "--model",
      "new.onnx",
      "--baseline",
      "path:old.onnx",
      "--limit",
      "latency_p50_ms max-relative-increase 2%",
    ],
    ["--model", "digits", "--config", "modelgate.yml"],
    ["--model", "m.onnx", "--sweep", "batch: 1, 8, 32", "--limit", "latency_p50_ms<=5"],
    [
      ...["--endpoint", "http://127.0.0.1:8080/v2/models/digits", "--data", "test.csv", "--target", "label"],
      ...["--scenario", "server", "--server-bound", "20ms", "--limit", "latency_p99_ms<=20"],
    ],
  ],
  branding: { icon: "clock", color: "green" },
} as const satisfies Table<typeof inputs>;
