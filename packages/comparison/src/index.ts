export { compareGraphs } from "./graph/compare.ts";
export { type DigestOf, type Match, matchGraphs, type TensorPair, type TensorPlace } from "./graph/match.ts";
export { compareSignatures } from "./signature/compare.ts";
