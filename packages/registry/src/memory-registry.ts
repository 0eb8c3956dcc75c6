import { failure } from "@modelgate/schema";
import type { Holder, Registry, Step, Version } from "./registry.ts";

/** A registry for tests, as strict as the ones that people run. `isBlind`: it takes every move, as MLflow's alias call does. */
export function memoryRegistry(versions: readonly Version[], now: () => number, isBlind = false): Registry {
  const holders = new Map<string, Holder>();
  const steps: Step[] = [];
  let count = 0;
  return {
    kind: "memory",
    concurrency: isBlind ? "found" : "refused",
    models: async () => [...new Set(versions.map(({ model }) => model))],
    overview: async () => [
      { model: versions[0]?.model ?? "", versions, holders: [...holders.values()], history: [...steps] },
    ],
    versions: async (model) => versions.filter((one) => one.model === model),
    holders: async () => [...holders.values()],
    history: async () => [...steps],
    register: async () => {
      throw new TypeError("versions are given at the start");
    },
    async move({ model, stage, version, expected, facts }) {
      const standing = holders.get(stage);
      if (!isBlind && (standing?.token ?? null) !== expected)
        throw failure("registry-conflict", `${stage} is held by ${standing?.version ?? "nobody"}`);
      const at = new Date(now()).toISOString();
      const found = versions.find((one) => one.version === version);
      if (found === undefined || version === null) throw failure("registry-missing", `no version ${version}`);
      count += 1;
      const holder = { stage, version, digest: found.digest, at, by: "ann", facts, token: `t${count}` };
      holders.set(stage, holder);
      steps.push({ model, what: "moved", version, stage, at, by: "ann", facts });
      return holder;
    },
  };
}
