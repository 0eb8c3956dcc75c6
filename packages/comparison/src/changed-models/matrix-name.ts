import { posix } from "node:path";

/** The longest name: it becomes part of job names, artifacts and files. */
const MAX_NAME = 80;

/**
 * A name for each path, in their order, safe wherever a job's matrix puts it: letters, digits, `.`, `_` and `-`, never first a
 * dot or a dash, each one once also where letters' case does not count. A policy's own name is kept where it is safe.
 */
export function matrixNames(models: readonly { path: string; known: string | null }[]): string[] {
  const taken = new Set<string>();
  // Those of the policy first: they are what a workflow asks for.
  const names = new Map<number, string>();
  const order = models.map((_, at) => at).toSorted((a, b) => rank(models[a]) - rank(models[b]));
  for (const at of order) {
    const { path, known } = models[at] ?? { path: "", known: null };
    const stem = posix.basename(path).replace(/\.(?:onnx|safetensors)$/iu, "");
    const wishes = [...(known === null ? [] : [safe(known)]), safe(stem), safe(path)];
    const name = free(wishes, taken);
    taken.add(name.toLowerCase());
    names.set(at, name);
  }
  return models.map((_, at) => names.get(at) ?? "model");
}

function rank(model: { known: string | null } | undefined): number {
  return model?.known === null ? 1 : 0;
}

function safe(text: string): string {
  const plain = text.replaceAll(/[^A-Za-z0-9._-]+/gu, "-").replaceAll(/^[.-]+|[.-]+$/gu, "");
  // The end of a path tells more than its beginning.
  return plain.slice(-MAX_NAME).replace(/^[.-]+/u, "") || "model";
}

function free(wishes: readonly string[], taken: ReadonlySet<string>): string {
  const found = wishes.find((wish) => !taken.has(wish.toLowerCase()));
  if (found !== undefined) return found;
  const last = (wishes.at(-1) ?? "model").slice(-(MAX_NAME - 6));
  for (let count = 2; ; count++) {
    const name = `${last}-${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
