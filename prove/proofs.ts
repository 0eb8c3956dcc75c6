import type { Proof } from "./claim.ts";
import { clausesProof, rejectedProof } from "./clauses.ts";
import { intervalsProof } from "./intervals.ts";
import { latencyLooksProof, latencyProof, mannWhitneyProof } from "./latency.ts";
import { latencyHistoryProof } from "./latency-history.ts";
import { latencyTracesProof } from "./latency-replay.ts";
import { mcNemarProof } from "./mcnemar.ts";
import { clopperPearsonProof, wilsonProof } from "./proportions.ts";
import { serverProof } from "./server.ts";
import { simulatedClausesProof } from "./simulated-clauses.ts";
import { slicesProof } from "./slices.ts";

/** Everything that is proven, in the order of the table. */
export const PROOFS: readonly Proof[] = [
  wilsonProof,
  clopperPearsonProof,
  intervalsProof,
  clausesProof,
  rejectedProof,
  simulatedClausesProof,
  slicesProof,
  mcNemarProof,
  latencyProof,
  latencyLooksProof,
  latencyTracesProof,
  latencyHistoryProof,
  mannWhitneyProof,
  serverProof,
];
