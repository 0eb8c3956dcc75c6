import type { Message } from "./messages.ts";
import { invalid, MlflowRefusal, missing } from "./refusal.ts";
import {
  addModel,
  addVersion,
  type MlflowStore,
  modelOf,
  type StoredModel,
  type StoredVersion,
  setTag,
  type Tags,
  versionOf,
} from "./store.ts";

type Call = (message: Message, store: MlflowStore) => unknown;

/** What each endpoint does, in the manner of MLflow's SQL store: an alias is set over whatever it was, and no answer says so. */
export const CALLS: Readonly<Record<string, Call>> = {
  "POST registered-models/create": ({ name }, store) => ({
    registered_model: modelShown(addModel(store, String(name))),
  }),
  "GET registered-models/get": ({ name }, store) => ({ registered_model: modelShown(modelOf(store, name)) }),
  "GET registered-models/search": ({ max_results = 100, page_token }, store) => {
    if (Number(max_results) > 1000) throw invalid("max_results: at most 1000");
    const { found, next } = paged([...store.models.values()], Number(max_results), page_token);
    return { ...some("registered_models", found.map(modelShown)), ...next };
  },
  "POST registered-models/set-tag": ({ name, key, value }, store) => {
    setTag(modelOf(store, name).tags, key, value);
    return {};
  },
  "POST registered-models/alias": ({ name, alias, version }, store) => {
    if (!/^[\w-]{1,255}$/u.test(String(alias)) || /^(?:latest|v\d+)$/iu.test(String(alias)))
      throw invalid(`'${alias}' alias name is reserved or invalid.`);
    versionOf(store, name, version);
    modelOf(store, name).aliases.set(String(alias), String(version));
    return {};
  },
  "DELETE registered-models/alias": ({ name, alias }, store) => {
    modelOf(store, name).aliases.delete(String(alias));
    return {};
  },
  "POST model-versions/create": ({ name, source, run_id = "", tags = [] }, store) => {
    const own: Tags = new Map();
    for (const { key, value } of tags as { key: string; value: string }[]) setTag(own, key, value);
    const given = { name: String(name), source: String(source), run_id: String(run_id), tags: own };
    return { model_version: versionShown(addVersion(store, given)) };
  },
  "GET model-versions/get": ({ name, version }, store) => ({
    model_version: {
      ...versionShown(versionOf(store, name, version)),
      ...some(
        "aliases",
        [...modelOf(store, name).aliases].flatMap(([alias, held]) => (held === version ? [alias] : [])),
      ),
    },
  }),
  "GET model-versions/search": ({ filter = "", max_results = 10_000, page_token }, store) => {
    const [, , name] = /^name = (['"])(.*)\1$/u.exec(String(filter)) ?? [];
    if (filter !== "" && name === undefined) throw invalid("Invalid filter");
    const all = [...store.models.values()].flatMap(({ versions }) => versions);
    const own = all.filter((one) => name === undefined || one.name === name);
    const { found, next } = paged(own, Number(max_results), page_token);
    // Searching tells of no aliases.
    return { ...some("model_versions", found.map(versionShown)), ...next };
  },
  "GET model-versions/get-download-uri": ({ name, version }, store) => ({
    artifact_uri: versionOf(store, name, version).source,
  }),
  "POST model-versions/set-tag": ({ name, version, key, value }, store) => {
    setTag(versionOf(store, name, version).tags, key, value);
    return {};
  },
  "POST model-versions/transition-stage": ({ name, version, stage, archive_existing_versions }, store) => {
    const to = STAGES.find((one) => one.toLowerCase() === String(stage).toLowerCase());
    if (to === undefined) throw invalid(`Invalid Model Version stage: ${stage}.`);
    const isActive = to === "Staging" || to === "Production";
    if (archive_existing_versions === true && !isActive)
      throw new MlflowRefusal("INTERNAL_ERROR", `'${stage}' is not an Active stage.`);
    const moved = versionOf(store, name, version);
    for (const one of modelOf(store, name).versions)
      if (archive_existing_versions === true && one.current_stage === to) one.current_stage = "Archived";
    moved.current_stage = to;
    return { model_version: versionShown(moved) };
  },
  "GET experiments/get-by-name": ({ experiment_name }, store) => {
    const id = store.experiments.get(String(experiment_name));
    if (id === undefined) throw missing(`Could not find experiment with name '${experiment_name}'`);
    return { experiment: { experiment_id: id, name: experiment_name } };
  },
  "POST experiments/create": ({ name }, store) => {
    if (store.experiments.has(String(name)))
      throw new MlflowRefusal("RESOURCE_ALREADY_EXISTS", `Experiment(name=${name}) already exists.`);
    const id = String(store.experiments.size + 1);
    store.experiments.set(String(name), id);
    return { experiment_id: id };
  },
  "POST runs/create": ({ experiment_id }, store) => {
    const run_id = `r${store.runs.size + 1}`;
    store.runs.set(run_id, { experiment: String(experiment_id), status: "RUNNING" });
    return {
      run: { info: { run_id, artifact_uri: `mlflow-artifacts:/${experiment_id}/${run_id}/artifacts` } },
    };
  },
  "POST runs/update": ({ run_id, status }, store) => {
    const run = store.runs.get(String(run_id));
    if (run === undefined) throw missing(`Run with id=${run_id} not found`);
    run.status = String(status ?? run.status);
    return { run_info: { run_id } };
  },
};

const STAGES = ["None", "Staging", "Production", "Archived"];

function modelShown({ name, creation_timestamp, tags, aliases, versions }: StoredModel) {
  const latest = STAGES.flatMap((stage) => versions.findLast((one) => one.current_stage === stage) ?? []);
  return {
    ...{ name, creation_timestamp, last_updated_timestamp: creation_timestamp },
    ...some("latest_versions", latest.map(versionShown)),
    ...some("tags", tagsShown(tags)),
    ...some(
      "aliases",
      [...aliases].map(([alias, version]) => ({ alias, version })),
    ),
  };
}

function versionShown({ tags, run_id, ...rest }: StoredVersion) {
  return { ...rest, ...(run_id === "" ? {} : { run_id }), ...some("tags", tagsShown(tags)) };
}

function tagsShown(tags: Tags) {
  return [...tags].map(([key, value]) => ({ key, value }));
}

/** protobuf's JSON leaves an empty list out. */
function some<T>(key: string, list: readonly T[]): Record<string, readonly T[]> {
  return list.length === 0 ? {} : { [key]: list };
}

function paged<T>(all: readonly T[], size: number, token: unknown): { found: readonly T[]; next: object } {
  const from = token === undefined ? 0 : Number(token);
  const end = from + size;
  return { found: all.slice(from, end), next: end < all.length ? { next_page_token: String(end) } : {} };
}
