import { failure } from "@modelgate/schema";
import { shown } from "./fault.ts";

/** How the policy's models are called on a server, and back; null: a model that is none of the policy's. */
export type Naming = { nameOf(model: string): string; modelOf(name: string): string | null };

const HOLE = "{model}";

/**
 * Names by a pattern: `prod-{model}` calls digits prod-digits. A pattern without `{model}` is the name of the one model there is.
 * @param only the one model of the policy; null where it holds several
 * @throws ModelgateError `input-invalid` for one name for several models
 */
export function namingBy(pattern: string, only: string | null): Naming {
  const at = pattern.indexOf(HOLE);
  if (at < 0) {
    if (only === null)
      throw failure(
        "input-invalid",
        `registry: name: ${shown(pattern)} is one name, and the policy holds several models`,
        {
          hint: "Write where the model's name stands: `name: prod-{model}`.",
        },
      );
    return { nameOf: () => pattern, modelOf: (name) => (name === pattern ? only : null) };
  }
  const [head, tail] = [pattern.slice(0, at), pattern.slice(at + HOLE.length)];
  return {
    nameOf: (model) => `${head}${model}${tail}`,
    modelOf: (name) => {
      const isOurs = name.startsWith(head) && name.endsWith(tail) && name.length > head.length + tail.length;
      return isOurs ? name.slice(head.length, name.length - tail.length) : null;
    },
  };
}

/**
 * The name of a model on the server.
 * @throws ModelgateError `input-invalid` for what MLflow does not take
 */
export function registeredName({ nameOf }: Naming, model: string): string {
  const name = nameOf(model);
  if (name.trim() !== "" && name.length <= 256 && !/[/:\p{Cc}]/u.test(name)) return name;
  throw failure(
    "input-invalid",
    `mlflow: ${shown(name)}: expected a name of 1 to 256 characters, without slashes and colons, which MLflow does not take`,
    { hint: "Rename the model in the policy, or change the registry's `name`: `name: prod-{model}`." },
  );
}
