import { failure, ModelgateError } from "@modelgate/schema";
import {
  decoded,
  type ModelVersion,
  OneModel,
  OneVersion,
  type RegisteredModel,
  VersionPage,
} from "./answers.ts";
import type { Client } from "./client.ts";
import { shown } from "./fault.ts";
import { allPages } from "./pages.ts";

/** What the server says of a model besides its versions; null: it has none of this name. */
export async function modelNamed(client: Client, name: string): Promise<RegisteredModel | null> {
  const path = "mlflow/registered-models/get";
  try {
    const answer = await client.ask({ method: "GET", path, about: name, query: { name } });
    return decoded(OneModel, answer, path).registered_model;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * One version by its number, whatever its status.
 * @throws ModelgateError `registry-missing`
 */
export async function versionNamed(client: Client, name: string, version: string): Promise<ModelVersion> {
  const path = "mlflow/model-versions/get";
  const about = `${name} ${version}`;
  const answer = await client.ask({ method: "GET", path, about, query: { name, version } });
  return decoded(OneVersion, answer, path).model_version;
}

/** All versions of a model, whatever their status. */
export async function versionsNamed(client: Client, name: string): Promise<ModelVersion[]> {
  const path = "mlflow/model-versions/search";
  const filter = `name = ${quoted(name)}`;
  const found = await allPages(
    client,
    { path, about: name, query: { filter } },
    VersionPage,
    (page) => page.model_versions,
  );
  // A server that knows no such filter must not give one model the versions of another.
  return found.filter((one) => one.name === name);
}

/** A name within a filter. MLflow knows two quotes and no escape. */
function quoted(name: string): string {
  const quote = ["'", '"'].find((one) => !name.includes(one));
  if (quote !== undefined) return `${quote}${name}${quote}`;
  throw failure(
    "input-invalid",
    `mlflow: ${shown(name)}: a name with both kinds of quotes cannot be looked for`,
    { hint: "Rename the model in the policy, or leave one kind of quotes out of the registry's `name`." },
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof ModelgateError && error.code === "registry-missing";
}
