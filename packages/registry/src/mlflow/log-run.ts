// Bytes reach MLflow as the artifacts of a run: newer servers take no other place for the source of a version.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { ModelgateError } from "@modelgate/schema";
import type { ModelFiles } from "../registry.ts";
import { decoded, Experiment, NewExperiment, Run } from "./answers.ts";
import { proxied, upload } from "./artifacts.ts";
import type { Client } from "./client.ts";
import { fault } from "./fault.ts";

const EXPERIMENT = "modelgate";

/** The name that a version gets in the list of runs, the files, and milliseconds since 1970. */
type Logging = { about: string; files: ModelFiles; now: number };

/**
 * Logs files as the artifacts of a new run, below `model/`, and gives what a version names as its source.
 * @throws ModelgateError `registry-fault`, also for a server that keeps artifacts where it does not take them in itself
 */
export async function loggedIn(
  client: Client,
  { about, files, now }: Logging,
): Promise<{ source: string; run_id: string }> {
  const experiment_id = await experiment(client);
  const path = "mlflow/runs/create";
  const json = {
    experiment_id,
    run_name: about,
    start_time: now,
    tags: [{ key: "modelgate", value: "register" }],
  };
  const { info } = decoded(Run, await client.ask({ method: "POST", path, about, json }), path).run;
  const { run_id, artifact_uri } = info;
  const root = proxied(artifact_uri, client.base);
  const finish = async (status: string) => {
    const end = { run_id, status, end_time: now };
    await client.ask({ method: "POST", path: "mlflow/runs/update", about, json: end });
  };
  try {
    if (root === null)
      throw fault(
        `${about}: this server does not take in artifacts itself`,
        "Log the model with MLflow's own client, and register the number of the version that it makes.",
      );
    for (const name of files.names) {
      const file = join(files.folder, ...name.split("/"));
      const { size: sizeBytes } = await stat(file);
      const to = `${root}/model/${name}`;
      await upload(client, {
        to,
        about: `${about}: ${name}`,
        file: { sizeBytes, pieces: createReadStream(file) },
      });
    }
  } catch (error) {
    // The run says what became of it; what went wrong is said already.
    await finish("FAILED").catch(() => undefined);
    throw error;
  }
  await finish("FINISHED");
  return { source: `${artifact_uri.replace(/\/+$/u, "")}/model`, run_id };
}

/** The experiment of every upload. Of two that make it at once one finds it made. */
async function experiment(client: Client): Promise<string> {
  const found = await named(client);
  if (found !== null) return found;
  const path = "mlflow/experiments/create";
  try {
    const json = { name: EXPERIMENT };
    return decoded(NewExperiment, await client.ask({ method: "POST", path, about: EXPERIMENT, json }), path)
      .experiment_id;
  } catch (error) {
    const made =
      error instanceof ModelgateError && error.code === "registry-conflict" ? await named(client) : null;
    if (made === null) throw error;
    return made;
  }
}

async function named(client: Client): Promise<string | null> {
  const path = "mlflow/experiments/get-by-name";
  try {
    const query = { experiment_name: EXPERIMENT };
    const answer = await client.ask({ method: "GET", path, about: EXPERIMENT, query });
    return decoded(Experiment, answer, path).experiment.experiment_id;
  } catch (error) {
    if (error instanceof ModelgateError && error.code === "registry-missing") return null;
    throw error;
  }
}
