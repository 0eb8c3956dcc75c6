import { baselineModel, columns, limitsSuchAs } from "@modelgate/job/policy-inputs";
import { sandboxInputs } from "@modelgate/job/sandbox-inputs";
import {
  boolean,
  durationMs,
  input,
  lines,
  list,
  oneOf,
  optional,
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

/** MLPerf's words. */
const SCENARIOS = ["single-stream", "multi-stream", "offline", "server"] as const;

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
    optional(baselineModel),
    "The model it is compared with, timed in the same run: `base` (of the pull request, push or merge group), a git ref, `path:FILE`, or YAML as in the policy. Without one only the model's own times are measured.",
    { example: "base", group: PIECE },
  ),
  baselineEndpoint: input(
    "baseline-endpoint",
    optional(text),
    "The served model that an endpoint is compared with. Requests go to both in turn; whether their machines are alike cannot be checked from here.",
    { example: "http://127.0.0.1:8081/v2/models/digits", group: PIECE },
  ),
  limits: input(
    "limits",
    limitsSuchAs("latency_p50_ms<=5"),
    "Limits that the model has to keep, besides those of the policy: lines such as `latency_p50_ms max-relative-increase 2%`, or YAML as in the policy.",
    { flag: "limit", many: true, example: "latency_p50_ms max-relative-increase 2%", group: PIECE },
  ),
  config: input(
    "config",
    optional(path),
    "The policy file. Default: `modelgate.yml`, if it is there and has the model.",
    { example: "modelgate.yml", group: PIECE },
  ),
  data: input(
    "data",
    optional(path),
    "A file of rows to run the model on: CSV, TSV, JSONL or Parquet. Without it, and without data in the policy, random inputs are generated.",
    { example: "data/test.csv", group: DATA },
  ),
  target: input("target", optional(text), "The column with the true answer; it is not fed to the model.", {
    example: "label",
    group: DATA,
  }),
  id: input("id", optional(text), "The column with each row's id; it is not fed to the model.", {
    example: "id",
    group: DATA,
  }),
  inputs: input("inputs", optional(columns), "Which columns feed the model's inputs, as YAML.", {
    many: true,
    example: 'pixels: "pixel_*"',
    group: DATA,
  }),
  batch: input("batch", wholeNumber(1, 1_000_000), "Rows in one inference.", { fallback: "1", group: UNDER }),
  axes: input(
    "axes",
    lines(axis),
    "Sizes for the model's dynamic dimensions besides the batch. Random inputs of that shape are then generated.",
    {
      flag: "axis",
      many: true,
      example: "sequence=128",
      group: UNDER,
    },
  ),
  threads: input(
    "threads",
    wholeNumber(1, 256),
    "Threads used within one inference. With more than one, times vary far more.",
    { fallback: "1", group: UNDER },
  ),
  concurrency: input(
    "concurrency",
    wholeNumber(1, 256),
    "Inferences that run at the same time, each in a thread of its own; for an endpoint, requests at the same time.",
    { fallback: "1", group: UNDER },
  ),
  optimisation: input(
    "optimisation",
    oneOf("disabled", "basic", "extended", "all"),
    "How far ONNX Runtime may optimise the graph before it is run.",
    { fallback: "all", group: UNDER },
  ),
  provider: input(
    "provider",
    text,
    "The execution provider of ONNX Runtime. One that the installed runtime lacks is refused.",
    { fallback: "cpu", group: UNDER },
  ),
  scenarios: input(
    "scenarios",
    list(oneOf(...SCENARIOS)),
    "Load scenarios, named as in MLPerf, that are measured as well.",
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
    "Latency that 99 % of server-scenario queries must stay under.",
    { example: "20ms", group: UNDER },
  ),
  sweeps: input(
    "sweeps",
    lines(sweep),
    "A condition and the values it is timed with: `batch`, `threads`, `concurrency`, `optimisation`, or a dynamic dimension by its name.",
    { flag: "sweep", many: true, example: "batch: 1, 8, 32", group: UNDER },
  ),
  profile: input(
    "profile",
    boolean,
    "Show which operators take the time, and which of them make the difference to the baseline.",
    { fallback: "true", group: UNDER },
  ),
  price: input(
    "price-per-hour",
    optional(price),
    "What an hour of this machine costs; the report then says what a million rows cost.",
    { example: "0.08", group: UNDER },
  ),
  budget: input(
    "budget",
    durationMs,
    "The time that all measurements together may take. With sweeps or scenarios the comparison gets 60 % of it. More time narrows the interval.",
    { fallback: "2m", group: RUN },
  ),
  launches: input(
    "launches",
    wholeNumber(1, 1024),
    "The most launches. Each one times both models in a new process or, for an endpoint, over new connections. Fewer than 8 give no verdict.",
    { fallback: "64", group: RUN },
  ),
  calibrate: input(
    "calibrate",
    boolean,
    "Time the baseline against itself instead, and report how often the gate would be wrong on this machine.",
    { fallback: "false", group: RUN },
  ),
  seed: input(
    "seed",
    wholeNumber(),
    "Seed of everything random, such as the order in which the models are timed.",
    { fallback: "1", group: RUN },
  ),
  ...historyInputs(RUN),
  ...sandboxInputs,
  timeLimit: input(
    "time-limit",
    durationMs,
    "A launch that takes longer is stopped; for an endpoint, the longest wait for one answer, at most a minute.",
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
