import type { Proof } from "./claim.ts";
import { clopperPearsonProof, wilsonProof } from "./proportions.ts";

/** Everything that is proven, in the order of the table. */
export const PROOFS: readonly Proof[] = [wilsonProof, clopperPearsonProof];
