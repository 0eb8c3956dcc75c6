import { invalid, MlflowRefusal, missing } from "./refusal.ts";

export type Tags = Map<string, string>;
export type StoredVersion = {
  name: string;
  version: string;
  creation_timestamp: number;
  current_stage: string;
  source: string;
  run_id: string;
  status: string;
  tags: Tags;
};
export type StoredModel = {
  name: string;
  creation_timestamp: number;
  tags: Tags;
  aliases: Map<string, string>;
  versions: StoredVersion[];
};

/** What a server knows, as plain maps that a test may look at and change in place. */
export type MlflowStore = {
  models: Map<string, StoredModel>;
  /** The bytes of artifacts by path. */
  artifacts: Map<string, Buffer>;
  experiments: Map<string, string>;
  runs: Map<string, { experiment: string; status: string }>;
  /** Milliseconds since 1970; a second passes with each asking. */
  now(): number;
};

export function mlflowStore(): MlflowStore {
  let at = Date.UTC(2026, 0, 1);
  return {
    models: new Map(),
    artifacts: new Map(),
    experiments: new Map(),
    runs: new Map(),
    now: () => (at += 1000),
  };
}

/** @throws MlflowRefusal for names that MLflow 3.17 does not take, and for one that is there already */
export function addModel(store: MlflowStore, name: string): StoredModel {
  if (name.trim() === "" || /[/:]/u.test(name)) throw invalid("Names cannot contain '/' or ':'.");
  if (store.models.has(name))
    throw new MlflowRefusal("RESOURCE_ALREADY_EXISTS", `Registered Model (name=${name}) already exists.`);
  const model: StoredModel = {
    ...{ name, creation_timestamp: store.now() },
    ...{ tags: new Map(), aliases: new Map(), versions: [] },
  };
  store.models.set(name, model);
  return model;
}

export function modelOf({ models }: MlflowStore, name: unknown): StoredModel {
  const found = models.get(String(name));
  if (found === undefined) throw missing(`Registered Model with name=${name} not found`);
  return found;
}

export function versionOf(store: MlflowStore, name: unknown, version: unknown): StoredVersion {
  if (!/^\d+$/u.test(String(version))) throw invalid(`Model version must be an integer, got '${version}'`);
  const found = store.models.get(String(name))?.versions.find((one) => one.version === version);
  if (found === undefined) throw missing(`Model Version (name=${name}, version=${version}) not found`);
  return found;
}

/** @throws MlflowRefusal for a source that is of no run: 3.17 takes it for a way to files of others */
export function addVersion(
  store: MlflowStore,
  { name, source, run_id, tags }: { name: string; source: string; run_id: string; tags: Tags },
): StoredVersion {
  const model = modelOf(store, name);
  const own = store.runs.get(run_id);
  const isOfRun =
    own !== undefined && source.startsWith(`mlflow-artifacts:/${own.experiment}/${run_id}/artifacts`);
  if (source.startsWith("mlflow-artifacts:") && !isOfRun)
    throw invalid("The run_id request parameter must identify the resource that contains the source.");
  const highest = Math.max(0, ...model.versions.map(({ version }) => Number(version)));
  const version: StoredVersion = {
    ...{ name, version: String(highest + 1), creation_timestamp: store.now(), current_stage: "None" },
    ...{ source, run_id, status: "READY", tags },
  };
  model.versions.push(version);
  return version;
}

/** @throws MlflowRefusal for keys and values that MLflow does not take */
export function setTag(tags: Tags, key: unknown, value: unknown): void {
  if (!/^[/\w.\- ]{1,250}$/u.test(String(key))) throw invalid(`Invalid tag name: '${key}'`);
  if (String(value).length > 5000) throw invalid("the value exceeded length limit of 5000");
  tags.set(String(key), String(value));
}
