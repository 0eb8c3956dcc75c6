import { failure } from "@modelgate/schema";
import { isStageName } from "./gto/tag-name.ts";
import type { Holder, Overview, Registry, Step, Version } from "./registry.ts";

/** A registry for tests, as strict as the ones that people run. `isBlind`: it takes every move, as MLflow's alias call does. */
export function memoryRegistry(given: readonly Version[], now: () => number, isBlind = false): Registry {
  const versions = [...given];
  const holders = new Map<string, Holder & { model: string }>();
  const steps: Step[] = [];
  const at = () => new Date(now()).toISOString();
  const of = <T extends { model: string }>(all: Iterable<T>, model: string) =>
    [...all].filter((one) => one.model === model);
  const overview = (model: string): Overview => ({
    model,
    versions: of(versions, model).toReversed(),
    holders: of(holders.values(), model).map(({ model: _, ...holder }) => holder),
    history: of(steps, model),
  });
  const models = () => [...new Set(versions.map(({ model }) => model))];
  return {
    kind: "memory",
    concurrency: isBlind ? "found" : "refused",
    models: async () => models(),
    overview: async (model) => (model === undefined ? models() : [model]).map(overview),
    versions: async (model) => [...overview(model).versions],
    holders: async (model) => [...overview(model).holders],
    history: async (model) => [...overview(model).history],
    async register({ model, version, digest, commit, path, facts }) {
      const before = of(versions, model).find((one) => one.version === version);
      if (before?.digest === digest && before !== undefined) return before;
      if (before !== undefined) throw failure("registry-conflict", `${version} is registered already`);
      const made = { model, version, digest, source: `${commit}:${path}`, at: at(), by: "ann", facts };
      versions.push(made);
      steps.push({ model, what: "registered", version, stage: null, at: made.at, by: "ann", facts });
      return made;
    },
    async move({ model, stage, version, expected, facts }) {
      if (!isStageName(stage)) throw failure("input-invalid", `${stage}: no name of a stage`);
      const key = `${model} ${stage}`;
      const standing = holders.get(key);
      if (!isBlind && (standing?.token ?? null) !== expected)
        throw failure("registry-conflict", `${stage} is held by ${standing?.version ?? "nobody"}`);
      const wanted = version ?? standing?.version;
      if (wanted === undefined) return null;
      const found = of(versions, model).find((one) => one.version === wanted);
      if (found === undefined) throw failure("registry-missing", `no version ${version}`);
      const said = { at: at(), by: "ann", facts };
      const what = version === null ? "left" : "moved";
      steps.push({ model, what, version: wanted, stage, ...said });
      if (version === null) {
        holders.delete(key);
        return null;
      }
      const holder = { stage, version, digest: found.digest, ...said, token: `t${steps.length}` };
      holders.set(key, { ...holder, model });
      return holder;
    },
  };
}
