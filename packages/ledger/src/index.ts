export { append, appendUnless, type Record } from "./append.ts";
export { digestOf, type Entry, encodeEntry } from "./entry.ts";
export { documentOf, entries } from "./read.ts";
export type { Store } from "./store.ts";
export { type Verified, verify } from "./verify.ts";
