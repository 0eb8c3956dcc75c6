import * as v from "valibot";
import { DeliveryEntry, deliversImage } from "./delivery-entry.ts";
import { placeEntries, placeIssues, stageIssue } from "./registry-place.ts";
import { name, stageName } from "./scalar.ts";

/** What reports a stage can ask for: actions that judge. */
const JUDGES = ["validate", "benchmark", "diff", "containerize"] as const;

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `90m`, `24h`, `7d`: in milliseconds. */
const duration = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,4}[mhd]$/u, "expected a duration as 90m, 24h or 7d"),
  v.transform((text) => Number(text.slice(0, -1)) * (UNIT_MS[text.slice(-1)] ?? Number.NaN)),
);

/** One entry of `registry.stages`. */
const StageEntry = v.strictObject({
  name: v.pipe(stageName, v.description("The stage, as production.")),
  from: v.optional(v.pipe(stageName, v.description("The stage that a version has to have held before."))),
  requires: v.optional(
    v.pipe(
      v.array(v.picklist(JUDGES)),
      v.description("Actions whose newest report about exactly these bytes has to pass."),
    ),
    [],
  ),
  "max-evidence-age": v.optional(v.pipe(duration, v.description("How old a report may be: 90m, 24h, 7d."))),
  soak: v.optional(v.pipe(duration, v.description("How long it has to have held `from`, up to now."))),
  approval: v.optional(
    v.pipe(name, v.description("The GitHub environment in which the job has to run, for its reviewers.")),
  ),
  "signed-by": v.optional(
    v.pipe(
      v.array(name),
      v.minLength(1, "expected at least one identity"),
      v.description("Who may have signed the reports: identities, compared whole."),
    ),
  ),
  "allow-claimed": v.optional(
    v.pipe(v.boolean(), v.description("Whether reports count for which no model was run.")),
    false,
  ),
  delivery: v.optional(
    v.pipe(DeliveryEntry, v.description("Where the digest is written when the stage has moved.")),
  ),
  deployments: v.optional(
    v.pipe(v.boolean(), v.description("Whether each move is a deployment on GitHub: `deployments: write`.")),
    false,
  ),
});

/** One step on the way to a value that an issue is about. */
function at(input: object, key: string | number): v.ObjectPathItem {
  const value = (input as Record<string | number, unknown>)[key];
  return {
    type: "object",
    origin: "value",
    input: input as Record<string, unknown>,
    key: key as string,
    value,
  };
}

/** `registry:`: where versions and stages are kept, and what a stage asks for. */
export const RegistryEntry = v.pipe(
  v.strictObject({
    ...placeEntries,
    stages: v.pipe(v.array(StageEntry), v.minLength(1, "expected at least one stage")),
  }),
  // Each issue stands at the key that it is about, and is told with its line.
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    for (const { key, message } of placeIssues(value)) addIssue({ message, path: [at(value, key)] });
    value.stages.forEach((stage, index) => {
      const message = stageIssue(value, stage.name);
      if (message === null) return;
      const way = [at(value, "stages"), at(value.stages, index), at(stage, "name")] as const;
      addIssue({ message, path: [...way] });
    });
  }),
  v.check(
    ({ stages }) => new Set(stages.map((stage) => stage.name)).size === stages.length,
    "expected every stage once",
  ),
  // Declared before it is asked for, a stage cannot lead back to itself.
  v.check(
    ({ stages }) =>
      stages.every(
        ({ from }, at) => from === undefined || stages.slice(0, at).some((stage) => stage.name === from),
      ),
    "expected `from` to name a stage that is listed before",
  ),
  v.check(
    ({ stages }) => stages.every(({ soak, from }) => soak === undefined || from !== undefined),
    "expected `soak` only with `from`",
  ),
  v.check(
    ({ stages }) =>
      stages.every(
        ({ delivery, requires }) =>
          delivery === undefined || !deliversImage(delivery) || requires.includes("containerize"),
      ),
    "expected `containerize` among the `requires` of a stage that delivers an image; or `write: model` or `version`",
  ),
);
export type RegistryEntry = v.InferOutput<typeof RegistryEntry>;
