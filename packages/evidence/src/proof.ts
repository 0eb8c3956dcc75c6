// Apart from the index: whoever only writes statements loads no verifier.
export { signersOf, type WrittenReport } from "./prove-report.ts";
export { type Root, readTrustedRoot } from "./trusted-root.ts";
export type { Trust } from "./verify-signature.ts";
