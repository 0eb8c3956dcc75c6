// The model registry of an MLflow server. An alias is set blindly: no precondition, no previous value, no history. So a move
// reads before, marks what it means, sets, reads back and marks that it is done (marks.ts); who was written over is told at
// once where it can be seen, and otherwise by the audit.
import type { Holder, Move, NewVersion, Overview, Registry, Version } from "../registry.ts";
import { ModelPage, VersionPage } from "./answers.ts";
import { bring } from "./artifacts.ts";
import { modelNamed, versionsNamed } from "./look-up.ts";
import { moveStage } from "./move.ts";
import { registeredName } from "./naming.ts";
import { allPages } from "./pages.ts";
import type { MlflowPorts } from "./ports.ts";
import { overviewOf, type Read, readyOf } from "./reading.ts";
import { foreseeVersion, registerVersion } from "./register.ts";

const LEGACY =
  "the stages of MLflow are deprecated since 2.9, and a version has one at a time: prefer aliases, without `legacy-stages`";

/** The registry of an MLflow server. */
export function mlflowRegistry(ports: MlflowPorts): Registry {
  const { client, naming } = ports;
  const one = async (model: string): Promise<Overview> => {
    const read = await readModel(ports, model);
    return read === null ? { model, versions: [], holders: [], history: [] } : overviewOf(read);
  };
  return {
    kind: "mlflow",
    concurrency: "found",
    notes: ports.stagesAs === "legacy" ? [LEGACY] : [],
    models: async () => (await allModels(ports)).map(({ model }) => model).toSorted(),
    overview: async (model) => (model === undefined ? await everything(ports) : [await one(model)]),
    versions: async (model) => readyOf(await versionsNamed(client, registeredName(naming, model)), model),
    holders: async (model) => (await one(model)).holders.slice(),
    history: async (model) => (await one(model)).history.slice(),
    foresee: (version: NewVersion): Promise<void> => foreseeVersion(ports, version),
    register: (version: NewVersion): Promise<Version> => registerVersion(ports, version),
    move: (move: Move): Promise<Holder | null> => moveStage(ports, move),
    bring: (version, folder) =>
      bring(client, { ...version, name: registeredName(naming, version.model) }, folder),
  };
}

/** A model with all its versions; null: the server has none of this name. Two questions, and one for each further thousand versions. */
async function readModel(ports: MlflowPorts, model: string): Promise<Read | null> {
  const name = registeredName(ports.naming, model);
  const registered = await modelNamed(ports.client, name);
  if (registered === null) return null;
  const { stagesAs, stages } = ports;
  return { model, registered, versions: await versionsNamed(ports.client, name), stagesAs, stages };
}

async function allModels({ client, naming }: MlflowPorts) {
  const path = "mlflow/registered-models/search";
  const all = await allPages(
    client,
    { path, about: "models", query: {} },
    ModelPage,
    (page) => page.registered_models,
  );
  return all.flatMap((registered) => {
    const model = naming.modelOf(registered.name);
    // Prompts are kept among the models, and are none.
    const isPrompt = registered.tags.some(({ key }) => key === "mlflow.prompt.is_prompt");
    return model === null || isPrompt ? [] : [{ model, registered }];
  });
}

async function everything(ports: MlflowPorts): Promise<Overview[]> {
  const models = await allModels(ports);
  if (models.length === 0) return [];
  const path = "mlflow/model-versions/search";
  const all = await allPages(
    ports.client,
    { path, about: "versions", query: {} },
    VersionPage,
    (page) => page.model_versions,
  );
  const byName = Map.groupBy(all, ({ name }) => name);
  const { stagesAs, stages } = ports;
  return models
    .map(({ model, registered }) =>
      overviewOf({ model, registered, versions: byName.get(registered.name) ?? [], stagesAs, stages }),
    )
    .toSorted((a, b) => (a.model < b.model ? -1 : 1));
}
