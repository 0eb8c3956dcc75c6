export { type Bin, binOf, type ReferenceBin, referenceBins } from "./bin-of.ts";
export { psi } from "./distance.ts";
export type { Matrix, PortShape } from "./port-fold.ts";
export {
  namedClasses,
  type ProfiledBlock,
  type ProfiledPorts,
  ProfileFold,
  profileOf,
} from "./profile-fold.ts";
