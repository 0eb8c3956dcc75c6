import { isVersion } from "@modelgate/registry/tag-name";
import { boolean, input, list, oneOf, optional, parser, path, type Table, text } from "@modelgate/runner";
import { signInputs } from "./sign-inputs.ts";

const WHAT = "What is asked";
const WHY = "On what grounds";
const RUN = "How it is run";

/** What can be asked of a registry. */
const ASKS = ["promote", "rollback", "register", "quarantine", "lift"] as const;
export type Ask = (typeof ASKS)[number];

/** A version to be, or how it differs from the newest. */
const version = parser(
  "a version as v1.2.0, or its number; or major, minor, patch, auto for the next one",
  (given) =>
    isVersion(given) || /^(?:major|minor|patch|auto|[1-9]\d{0,14})$/u.test(given) ? given : undefined,
);

const inputs = {
  do: input(
    "do",
    oneOf(...ASKS),
    "`promote`: give a version the stage. `rollback`: give the stage back to the version that held it before. `register`: record a new version. `quarantine`: reject a version's bytes for good. `lift`: end the hold that a rollback set.",
    { fallback: "promote", group: WHAT },
  ),
  model: input(
    "model",
    optional(text),
    "The model's name in the policy; required when the policy holds several.",
    {
      example: "digits",
      group: WHAT,
    },
  ),
  version: input(
    "version",
    optional(version),
    "The version, as `v1.2.0`; of MLflow also its number. Default: the version registered for the commit that is checked out; for a rollback the one that held the stage before. `register` also takes `major`, `minor` or `patch` for the next version, or `auto`: the step that the report of `diff` among `reports` calls for, which must compare with the version before. A job that is run again gets the version that it made.",
    { example: "v1.2.0", group: WHAT },
  ),
  stage: input("stage", optional(text), "The stage, as the policy's `registry.stages` name it.", {
    example: "production",
    group: WHAT,
  }),
  reason: input(
    "reason",
    optional(text),
    "Why, for those who read the history later. Required with `rollback`, `quarantine` and `break-glass`.",
    {
      example: "errors doubled",
      group: WHY,
    },
  ),
  reports: input(
    "reports",
    list(path),
    "Reports about these bytes, as evidence. The ledger keeps them, and later stages find them there.",
    { many: true, example: "reports/validate.json", group: WHY },
  ),
  ...signInputs,
  card: input(
    "card",
    optional(path),
    "With `register`: the file to write a model card to, made of `reports`. The ledger keeps its bill of materials (CycloneDX), and the version names it.",
    { example: "model-card.md", group: WHY },
  ),
  environment: input(
    "environment",
    optional(text),
    "The GitHub environment that this job runs in, for a stage whose `approval` names one.",
    { example: "production", group: WHY },
  ),
  modelPath: input(
    "model-path",
    optional(path),
    "The version's model on this disk, for an MLflow server that does not hand out its files.",
    { example: "model/model.onnx", group: WHY },
  ),
  breakGlass: input(
    "break-glass",
    boolean,
    "Promote despite missing evidence; the ledger records who did. Never overrides changed or quarantined bytes.",
    { fallback: "false", group: WHY },
  ),
  dryRun: input("dry-run", boolean, "Say what would be done, without changing anything.", {
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
    "Pushes the registry's tags and the ledger's branch; needs `contents: write`. Default: git's own credentials.",
    { example: "${{ github.token }}", group: RUN, secret: true },
  ),
  registryUsername: input(
    "registry-username",
    optional(text),
    "The user name at the MLflow server or OCI registry. Default: `MLFLOW_TRACKING_USERNAME`, or Docker's configuration.",
    { example: "ci", group: RUN },
  ),
  registryPassword: input(
    "registry-password",
    optional(text),
    "The password or token of that user; for MLflow without a user name it is a token. Default: `MLFLOW_TRACKING_PASSWORD` or `MLFLOW_TRACKING_TOKEN`, or Docker's configuration.",
    { example: "${{ secrets.MLFLOW_PASSWORD }}", group: RUN, secret: true },
  ),
  deliveryToken: input(
    "delivery-token",
    optional(text),
    "Writes the new digest where the policy's `delivery` says. Another repository, or workflows that are to start from the change, need an app's token. Default: `token`.",
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
    verdict: "`pass`: done, or it was so before; `fail`: refused; `error`: it could not be decided or done.",
    version: "The version that was asked for: registered, or promoted.",
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
