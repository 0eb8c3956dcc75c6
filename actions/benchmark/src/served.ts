import type { Baseline } from "@modelgate/schema";
import type { Plan } from "./plan.ts";

/** The entry of a baseline that is served: which bytes it runs is not known. */
export const SERVED: Baseline = { source: "endpoint", digest: null, predictionsDigest: null };

/** Under which conditions the times of served models hold, for nobody here can change them. */
export function servedNotes({ served }: Pick<Plan, "served">): string[] {
  if (served === null) return [];
  return [
    "times are a client's: this machine, the network and the server together; the machine in this report is the one that asks",
    "a launch is a new set of connections: what stands behind an address was started once, and is judged as it runs now",
    ...(served.baseline === null
      ? []
      : [
          "that both servers have machines and settings alike is taken on trust: it cannot be seen from here",
        ]),
    "a server answered: which bytes it runs is not known, so this is claimed",
  ];
}
