import { MODES, TASKS } from "@modelgate/schema";
import * as v from "valibot";
import { BaselineEntry } from "./baseline-entry.ts";
import { Datasets } from "./dataset-entry.ts";
import { Limits, onInconclusive, SharedLimitEntry } from "./limit-entry.ts";
import { RegistryEntry } from "./registry-entry.ts";
import { httpsUrl, label, name, sha256 } from "./scalar.ts";
import { WaiverEntry } from "./waiver-entry.ts";

// The grammar of modelgate.yml. Every object is strict: an unknown key is a limit somebody believes in and
// nobody checks.

/** The labels of a classification, in the order of the scores. */
export const Classes = v.pipe(v.array(label), v.minLength(2));

const mode = v.pipe(
  v.picklist(MODES),
  v.description("`observe` computes and shows everything and fails nothing; absent: gate."),
);

/** One entry of `models:`. */
export const ModelEntry = v.pipe(
  v.strictObject({
    path: v.optional(
      v.pipe(
        name,
        v.description("The ONNX file, relative to this file; absent: every data set has predictions."),
      ),
    ),
    endpoint: v.optional(
      v.pipe(
        name,
        v.description(
          "Where the model is served by the Open Inference Protocol; it is asked in place of the file, and what it answers is claimed.",
        ),
      ),
    ),
    task: v.pipe(v.picklist(TASKS), v.description("What the model predicts.")),
    classes: v.optional(v.pipe(Classes, v.description("The labels in the order of the scores."))),
    positive: v.optional(v.pipe(label, v.description("Binary: the positive class; absent: the last."))),
    output: v.optional(v.pipe(name, v.description("The model's output that holds the scores or values."))),
    scores: v.optional(
      v.pipe(
        v.picklist(["probabilities", "logits", "log-probabilities"]),
        v.description("What the scores are, where their values do not tell."),
      ),
    ),
    baseline: v.optional(v.pipe(BaselineEntry, v.description("What the model is compared with."))),
    datasets: Datasets,
    limits: v.optional(
      v.pipe(Limits, v.description("What it is held to; needed unless `extends` has some.")),
    ),
    waivers: v.optional(
      v.pipe(v.array(WaiverEntry), v.description("Breaches that somebody answers for until a day.")),
      [],
    ),
    mode: v.optional(mode),
    "on-inconclusive": v.optional(onInconclusive),
  }),
  v.check(
    (entry) =>
      Object.values(entry.datasets).every(
        (set) => ((entry.path ?? entry.endpoint) === undefined) === (set.path === undefined),
      ),
    "expected data sets with path for a model with path or endpoint, and with predictions for one without",
  ),
  v.check(
    ({ task, positive }) => positive === undefined || task === "binary-classification",
    "expected positive only for binary-classification",
  ),
  v.check(
    ({ task, classes, scores }) => task !== "regression" || (classes ?? scores) === undefined,
    "expected classes and scores only for a classification",
  ),
  v.check(
    ({ task, datasets }) =>
      task === "multilabel-classification" ||
      Object.values(datasets).every(({ target }) => typeof target === "string"),
    "expected a list of targets only for multilabel-classification",
  ),
);
export type ModelEntry = v.InferOutput<typeof ModelEntry>;

/** `extends:`: an organisation's policy, by digest. */
export const ExtendsEntry = v.pipe(
  v.strictObject({
    path: v.optional(v.pipe(name, v.description("A file, relative to this one."))),
    url: v.optional(v.pipe(httpsUrl, v.description("An address."))),
    sha256: v.pipe(sha256, v.description("The digest of its exact bytes.")),
  }),
  v.check(
    ({ path, url }) => (path === undefined) !== (url === undefined),
    "expected exactly one of path, url",
  ),
);

/** The whole file. */
export const PolicySchema = v.strictObject({
  extends: v.optional(
    v.pipe(
      ExtendsEntry,
      v.description("An organisation's policy, whose limits hold beside the models' own."),
    ),
  ),
  mode: v.optional(mode),
  models: v.pipe(
    v.record(name, ModelEntry),
    v.check((models) => Object.keys(models).length > 0, "expected at least one model"),
  ),
  registry: v.optional(
    v.pipe(
      RegistryEntry,
      v.description("Where versions are kept, and what has to hold before a stage moves."),
    ),
  ),
});

/**
 * An organisation's file. It holds no waivers, and nothing that would loosen: what nobody may breach is not for anybody to
 * waive or to observe only.
 */
export const OrganisationSchema = v.strictObject({
  extends: v.optional(ExtendsEntry),
  mode: v.optional(v.pipe(v.picklist(["gate"]), v.description("No model may only observe."))),
  limits: v.pipe(v.array(SharedLimitEntry), v.minLength(1, "expected at least one limit")),
});
