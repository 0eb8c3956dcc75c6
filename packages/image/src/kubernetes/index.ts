export { type Deployed, dnsLabel, type ImageName, kustomizeBases } from "./kustomize.ts";
export { type Sizing, sizingOf } from "./sizing.ts";
