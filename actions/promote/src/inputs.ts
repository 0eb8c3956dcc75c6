import { boolean, input, list, oneOf, optional, parser, path, type Table, text } from "@modelgate/runner";
import { signInputs } from "./sign-inputs.ts";

const WHAT = "What is asked";
const WHY = "On what grounds";
const RUN = "How it is run";

/** What can be asked of a registry. */
export const ASKS = ["promote", "rollback", "register", "quarantine", "lift"] as const;
export type Ask = (typeof ASKS)[number];

/** A version to be, or how it differs from the newest. */
const version = parser(
  "a version as v1.2.0, or its number; or major, minor, patch, auto for the next one",
  (given) =>
    /^(?:major|minor|patch|auto|[1-9]\d{0,14}|v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/u.test(given)
      ? given
      : undefined,
);

const inputs = {
  do: input(
    "do",
    oneOf(...ASKS),
    "`promote` a version to a stage, `rollback` a stage to who held it before, `register` a version, `quarantine` its bytes for good, `lift` the hold that a rollback set.",
    { fallback: "promote", group: WHAT },
  ),
  model: input(
    "model",
    optional(text),
    "The name of the model in the policy; needed when it holds several.",
    {
      example: "digits",
      group: WHAT,
    },
  ),
  version: input(
    "version",
    optional(version),
    "The version; MLflow's also by its number. `register` also takes `major`, `minor` or `patch`, for the next one, and `auto`: what the report of `diff` among `reports` says, which must be with the version before; a job that is run again gets the version that it made. Without it: the version that is registered for this commit; of a rollback who held the stage before.",
    { example: "v1.2.0", group: WHAT },
  ),
  stage: input("stage", optional(text), "The stage, as the policy's `registry.stages` name it.", {
    example: "production",
    group: WHAT,
  }),
  reason: input(
    "reason",
    optional(text),
    "Why, for who reads the history. Needed to roll back, to quarantine and to break the glass.",
    {
      example: "errors doubled",
      group: WHY,
    },
  ),
  reports: input(
    "reports",
    list(path),
    "Reports that speak for these bytes. They are kept in the ledger; a later stage finds them there.",
    { many: true, example: "reports/validate.json", group: WHY },
  ),
  ...signInputs,
  card: input(
    "card",
    optional(path),
    "`register`: where the model card is written, of `reports`. Its bill of materials (CycloneDX) is kept in the ledger, and the version names it.",
    { example: "model-card.md", group: WHY },
  ),
  environment: input(
    "environment",
    optional(text),
    "The GitHub environment that this job runs in, where the stage asks for its approval.",
    { example: "production", group: WHY },
  ),
  modelPath: input(
    "model-path",
    optional(path),
    "The version's bytes on this disk, for a registry that does not hand them out itself.",
    { example: "model/model.onnx", group: WHY },
  ),
  breakGlass: input(
    "break-glass",
    boolean,
    "Go past what is missing, on your word. Never past bytes that changed or are quarantined.",
    { fallback: "false", group: WHY },
  ),
  dryRun: input("dry-run", boolean, "Say what would be done, and change nothing.", {
    fallback: "false",
    group: RUN,
  }),
  config: input("config", path, "The policy file.", { fallback: "modelgate.yml", group: RUN }),
  ledger: input("ledger", text, "The branch that keeps reports and decisions.", {
    fallback: "modelgate/ledger",
    group: RUN,
  }),
  token: input(
    "token",
    optional(text),
    "Pushes tags and the ledger's branch: `contents: write`. Without one git's own credentials do.",
    { example: "${{ github.token }}", group: RUN, secret: true },
  ),
  registryUsername: input(
    "registry-username",
    optional(text),
    "Who asks the MLflow server or the OCI registry. Without it the environment says so: MLFLOW_TRACKING_USERNAME, or Docker's configuration.",
    { example: "ci", group: RUN },
  ),
  registryPassword: input(
    "registry-password",
    optional(text),
    "The password or token for it; for MLflow a token where there is no user name. Without it the environment's: MLFLOW_TRACKING_PASSWORD or MLFLOW_TRACKING_TOKEN.",
    { example: "${{ secrets.MLFLOW_PASSWORD }}", group: RUN, secret: true },
  ),
  deliveryToken: input(
    "delivery-token",
    optional(text),
    "Writes the new digest where the policy's `delivery` says: an app's token, for another repository or for workflows to start from it. Without one `token` does.",
    { example: "${{ steps.app.outputs.token }}", group: RUN, secret: true },
  ),
  report: input("report", optional(path), "Where the report is written.", {
    example: "report.json",
    group: RUN,
  }),
};

/** All that is known of promote without running it. */
export const table = {
  name: "promote",
  about:
    "Moves a stage of the registry to a version, when policy and evidence for exactly its bytes allow it; and back.",
  inputs,
  outputs: {
    verdict: "`pass` when it was done or was so before, `fail` when it was refused, `error`.",
    version: "The version that was registered, or holds the stage now.",
    digest: "`sha256:…` of its bytes.",
    previous: "Who held the stage before; empty when nobody did.",
    delivered:
      "The commit that delivered the new digest, or the address of the pull request; empty without a delivery.",
    report: "Path of the report, a JSON document.",
  },
  permissions: {
    "contents: write": "to push the tags of the registry and the ledger's branch, and to deliver by commit",
    "pull-requests: write": "only to deliver by pull request",
    "deployments: write": "only for stages with `deployments: true`",
    "actions: write": "only to start a workflow after a delivery",
  },
  examples: [
    ["--do", "register", "--model", "digits", "--version", "minor"],
    ["--model", "digits", "--version", "v1.2.0", "--stage", "staging", "--reports", "report.json"],
    ["--do", "rollback", "--model", "digits", "--stage", "production", "--reason", "errors doubled"],
  ],
  branding: { icon: "arrow-up-circle", color: "green" },
} as const satisfies Table<typeof inputs>;
