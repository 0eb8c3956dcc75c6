import * as v from "valibot";
import { fault, shown } from "./fault.ts";

// What a server's answers hold of what is asked for. Newer servers say more; that is passed over.

const text = v.string();
/** Milliseconds since 1970; protobuf's JSON writes 64 bits as text, MLflow as a number. */
const time = v.optional(v.union([v.number(), v.pipe(text, v.regex(/^\d{1,16}$/u), v.transform(Number))]), 0);
/** MLflow numbers versions from 1. */
const number = v.pipe(
  v.union([text, v.pipe(v.number(), v.transform(String))]),
  v.regex(/^[1-9]\d{0,14}$/u, "expected the number of a version"),
);
const tags = v.optional(v.array(v.object({ key: text, value: v.optional(text, "") })), []);

export const ModelVersion = v.object({
  name: text,
  version: number,
  creation_timestamp: time,
  current_stage: v.optional(text, "None"),
  source: v.optional(text, ""),
  status: v.optional(text, ""),
  user_id: v.optional(text, ""),
  tags,
});
export type ModelVersion = v.InferOutput<typeof ModelVersion>;

export const RegisteredModel = v.object({
  name: text,
  aliases: v.optional(v.array(v.object({ alias: text, version: number })), []),
  tags,
  /** The highest version of each legacy stage. */
  latest_versions: v.optional(v.array(ModelVersion), []),
});
export type RegisteredModel = v.InferOutput<typeof RegisteredModel>;

export const OneModel = v.object({ registered_model: RegisteredModel });
export const OneVersion = v.object({ model_version: ModelVersion });
export const Experiment = v.object({ experiment: v.object({ experiment_id: text }) });
export const NewExperiment = v.object({ experiment_id: text });
export const Run = v.object({ run: v.object({ info: v.object({ run_id: text, artifact_uri: text }) }) });
export const DownloadUri = v.object({ artifact_uri: text });

const page = v.optional(text, "");
// A page without entries leaves the list out.
export const ModelPage = v.object({
  registered_models: v.optional(v.array(RegisteredModel), []),
  next_page_token: page,
});
export const VersionPage = v.object({
  model_versions: v.optional(v.array(ModelVersion), []),
  next_page_token: page,
});
export const FilePage = v.object({
  files: v.optional(v.array(v.object({ path: text, is_dir: v.optional(v.boolean(), false) })), []),
});

/**
 * What an answer says.
 * @throws ModelgateError `registry-fault` naming the first thing wrong
 */
export function decoded<S extends v.GenericSchema>(
  schema: S,
  answer: unknown,
  path: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, answer, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw fault(
    `${path}: ${shown(v.getDotPath(issue) ?? "the answer")}: ${shown(issue.message)}`,
    "Check that `url` is the address of an MLflow server, of 2.3 or newer.",
  );
}
