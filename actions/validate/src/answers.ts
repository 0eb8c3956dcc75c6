import type { Scoring } from "@modelgate/inference";
import type { EndpointScored, EndpointScoring } from "@modelgate/inference/endpoint";
import type { Host } from "@modelgate/runner";
import { type Evidence, gather } from "./evidence.ts";
import type { World } from "./main.ts";
import type { Given, Plan } from "./plan.ts";
import type { References } from "./references.ts";

/** What `validate` judges, and `modelgate calibrate` simulates a gate on. */
export type Answers = { evidence: Evidence; references: References };

type Asking = {
  given: Pick<Given, "threads" | "timeLimit" | "memoryLimit" | "runtimePath" | "token">;
  host: Host;
  world: World;
};

/** Has the model answer, and what it is compared with. Faults are part of the answers, never thrown. */
export async function answersOf(planned: Plan, { given, host, world }: Asking): Promise<Answers> {
  const { threads, timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath } = given;
  const score = (scoring: Scoring) => world.score(scoring, { timeMs, memoryBytes, runtimePath }, host);
  const evidence = await gather(planned, { threads }, { score, ask: askEndpoint(world, host) });
  const { baseline } = planned;
  if (baseline === null) return { evidence, references: { byDataset: new Map(), entry: null, notes: [] } };
  // Loaded on demand: a run that compares nothing pays nothing for it.
  const { referencesOf } = await import("./references.ts");
  const ports = () => world.baseline(given);
  const keep = await world.keep(host);
  const references = await referencesOf(baseline, { planned, evidence }, { ports, score, threads, keep });
  return { evidence, references };
}

/** Asks an endpoint for the answers, telling how far it is. The protocol is loaded by who has an endpoint. */
function askEndpoint(
  world: Pick<World, "asking">,
  host: Pick<Host, "progress">,
): (scoring: EndpointScoring) => Promise<EndpointScored> {
  return async (scoring) => {
    const { scoreEndpoint } = await import("@modelgate/inference/endpoint");
    return await scoreEndpoint(scoring, await world.asking(), {
      progress: (dataset, rows) => host.progress(`${dataset}: ${rows} rows answered`),
    });
  };
}
