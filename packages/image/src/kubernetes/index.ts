export { dnsLabel, kustomizeBases } from "./kustomize.ts";
export { sizingOf } from "./sizing.ts";
