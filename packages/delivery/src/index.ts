export type { Delivered, Edit, Target, Write } from "./target.ts";
export { WRITES } from "./target.ts";
export { type Written, writeDigest } from "./write-digest.ts";
