import type { EndpointScored, EndpointScoring } from "@modelgate/inference/endpoint";
import type { Host } from "@modelgate/runner";
import type { World } from "./main.ts";

/** Asks an endpoint for the answers, telling how far it is. The protocol is loaded by who has an endpoint. */
export function askEndpoint(
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
