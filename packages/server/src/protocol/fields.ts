import { quoted, Refusal } from "./refusal.ts";

/** A JSON object as the client sent it. */
export type Sent = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, not a list and not null. */
export function isObject(value: unknown): value is Sent {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The parameters of a request, an input or an output; an empty object when there are none. @throws Refusal 400 */
export function parametersOf({ parameters }: Sent, whose: string): Sent {
  if (parameters === undefined) return {};
  if (!isObject(parameters)) throw new Refusal(400, `${whose}: expected an object as parameters`);
  const foreign = ["shared_memory_region", "classification"].find((name) => Object.hasOwn(parameters, name));
  // Ignored, each would give an answer to another question than the one that was asked.
  if (foreign !== undefined) throw new Refusal(400, `${whose}: the extension of ${foreign} is not supported`);
  return parameters;
}

/** A parameter that is true or false; undefined when it is not given. @throws Refusal 400 */
export function flag(parameters: Sent, name: string, whose: string): boolean | undefined {
  const value = parameters[name];
  if (value === undefined || typeof value === "boolean") return value;
  throw new Refusal(400, `${whose}: expected true or false as ${name}`);
}

/** The entries of a list, each an object with a name that stands once. @throws Refusal 400 */
export function namedEntries(list: unknown, what: "input" | "output"): Map<string, Sent> {
  if (!Array.isArray(list)) throw new Refusal(400, `expected a list as ${what}s`);
  const entries = new Map<string, Sent>();
  for (const entry of list as unknown[]) {
    if (!isObject(entry) || typeof entry["name"] !== "string") {
      throw new Refusal(400, `expected each ${what} to be an object with a name`);
    }
    const { name } = entry;
    if (entries.has(name)) throw new Refusal(400, `the ${what} ${quoted(name)} is given twice`);
    entries.set(name, entry);
  }
  return entries;
}
