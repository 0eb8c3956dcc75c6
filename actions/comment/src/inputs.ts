import {
  boolean,
  input,
  lines,
  oneOf,
  optional,
  parser,
  path,
  type Table,
  text,
  wholeNumber,
} from "@modelgate/runner";
import { REPORTS_FOLDER } from "@modelgate/schema";
import { expectedReports } from "./expected-reports.ts";

/** Only a workflow evaluates the default; elsewhere it arrives as it is written, and there is no token. */
const token = parser("text", (given) => (given === "" || given.startsWith("${{") ? null : given));

const REPORTS = "Which reports";
const PLACE = "Where the verdict goes";

const inputs = {
  reports: input(
    "reports",
    lines(path),
    "Report files, or folders that are searched for `*.json`, one a line. Default: `modelgate-reports`.",
    { flag: "report-files", many: true, example: "modelgate-reports", group: REPORTS },
  ),
  expected: input(
    "expected",
    optional(parser("models, or `model/action`, one a line or in a JSON list", expectedReports)),
    "The reports that are due, one a line or as a JSON list: a model, which means its `validate`, or `model/action`. One that is missing is an error. `[]`: none is due.",
    { many: true, example: '["digits", "digits/diff"]', group: REPORTS },
  ),
  runId: input(
    "run-id",
    optional(wholeNumber(1)),
    "The run whose artifacts hold the reports, in a workflow started by hand. On `workflow_run` it is that run unless `reports` are named.",
    { example: "${{ inputs.run }}", group: REPORTS },
  ),
  artifact: input("artifact", text, "Artifacts of that run whose names begin with this are read.", {
    fallback: REPORTS_FOLDER,
    group: REPORTS,
  }),
  workflow: input(
    "workflow",
    optional(path),
    "On `workflow_run`: the workflow that measures. Reports of any other prove nothing.",
    { example: ".github/workflows/models.yml", group: REPORTS },
  ),
  policy: input("policy", path, "On `workflow_run`: the policy file, which has to be the base's.", {
    fallback: "modelgate.yml",
    group: REPORTS,
  }),
  comment: input(
    "comment",
    oneOf("always", "on-change", "on-failure", "never"),
    "When there is a comment: `on-change` stays silent where nothing was judged, `on-failure` clears it when the reason is gone.",
    { fallback: "always", group: PLACE },
  ),
  key: input(
    "key",
    text,
    "Tells several gates of a repository apart: each has its comment, and statuses that begin with it.",
    {
      fallback: "modelgate",
      group: PLACE,
    },
  ),
  title: input("title", optional(text), "A heading above the verdict.", { example: "Models", group: PLACE }),
  statuses: input(
    "statuses",
    boolean,
    "Also set informational commit statuses: one for the verdict, one for every report up to 50.",
    { fallback: "false", group: PLACE },
  ),
  html: input(
    "html",
    optional(path),
    "Where a page with everything is written, to be uploaded as an artifact.",
    {
      example: "modelgate.html",
      group: PLACE,
    },
  ),
  token: input(
    "token",
    token,
    "The token that comments. Without one, or with one that may only read, the verdict stays in the job summary.",
    { fallback: "${{ github.token }}", secret: true, group: PLACE },
  ),
  report: input("report", optional(path), "Where the aggregate's own report is written.", {
    example: "modelgate.json",
    group: PLACE,
  }),
};

/** All that is known of comment without running it. */
export const table = {
  name: "comment",
  about:
    "Joins reports to one verdict: a sticky pull-request comment, statuses, a check that gates the merge.",
  inputs,
  outputs: {
    verdict:
      "`pass`, `warn`, `fail`, `error` or `skipped`: the worst of all reports, `error` when one is missing. Of another run's reports, as on `workflow_run`, always `skipped`.",
    report: "Path of the aggregate's report.",
    "comment-url": "Address of the comment; empty when there is none.",
    html: "Path of the page, when `html` asks for one.",
  },
  permissions: {
    "pull-requests: write": "to write the comment",
    "statuses: write": "to set the statuses; only with `statuses: true`",
    "actions: read": "to read the artifacts of another run; only on `workflow_run`",
    "contents: read": "to compare workflow and policy with the base's; only on `workflow_run`",
  },
  examples: [["--report-files", "modelgate-reports", "--expected", "digits", "--html", "verdict.html"]],
  branding: { icon: "message-square", color: "green" },
} as const satisfies Table<typeof inputs>;
