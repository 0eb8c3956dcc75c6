export type { Delivered, Edit, Target } from "./target.ts";
export { writeDigest } from "./write-digest.ts";
