export { type ChangedModel, type ChangedModels, changedModels } from "./changed-models.ts";
export { type DvcConfig, dvcConfig } from "./dvc-config.ts";
export { copyDvcObject, type DvcStores } from "./dvc-object.ts";
export { type DvcOut, dvcOuts, MAX_DVC_BYTES } from "./dvc-pointer.ts";
export { matrixNames } from "./matrix-name.ts";
export type { ModelStatus } from "./pairs.ts";
export { isLfsPointer, topOf } from "./work-tree.ts";
