export { type Generated, generated } from "./generated.ts";
