export { bundle, type Files, filesBelow } from "./bundle.ts";
export { build, type Distribution, differences, distributions, replaceFolder } from "./distribution.ts";
export { type Generated, generated, tableOf } from "./generated.ts";
export { outputsOf } from "./output-file.ts";
export { replaceRegion } from "./region.ts";
export { root, type Workspace, workspaces } from "./repository.ts";
export { markdownTable } from "./tables.ts";
