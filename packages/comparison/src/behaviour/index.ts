export { behaviourOf, type Telling } from "./behaviour.ts";
