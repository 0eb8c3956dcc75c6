export { argumentList } from "./argument-list.ts";
export type { Command, Table } from "./command.ts";
export { environment, VERSION } from "./environment.ts";
export type { Annotation, Host, Run } from "./host.ts";
export {
  type Field,
  type FieldOptions,
  type Fields,
  input,
  isRequired,
  readInputs,
  type Values,
} from "./input.ts";
export {
  boolean,
  bytes,
  durationMs,
  lines,
  list,
  oneOf,
  optional,
  type Parse,
  parser,
  path,
  ratio,
  text,
  Unexpected,
  wholeNumber,
} from "./parse.ts";
export { type Render, runCommand } from "./run-command.ts";
export { visible, visibleLine } from "./visible.ts";
