export { type Column, numberOf } from "./column.ts";
export { columnsOf } from "./columns-of.ts";
export type { Comparison, Condition, Literal } from "./condition.ts";
export { checkSame, cut, type Slice } from "./cut.ts";
export { mayCut } from "./may-cut.ts";
export { parseWhere } from "./parse-where.ts";
export { type Unplaced, unplaced } from "./unplaced.ts";
