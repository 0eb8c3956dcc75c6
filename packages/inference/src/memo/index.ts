export { decodeMemo } from "./decode.ts";
export { encodeMemo } from "./encode.ts";
export { type MemoIdentity, type MemoParts, memoIdentity, memoKey } from "./identity.ts";
export { isWorthKeeping, SPOT_ROWS, spotCheck, spotRows } from "./spot-check.ts";
