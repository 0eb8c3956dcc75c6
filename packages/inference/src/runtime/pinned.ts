import digests from "../../runtime/digests.json" with { type: "json" };
import type { Release } from "./release.ts";

/**
 * Measured on the published package, to the next kilobyte. It lets a server send no more than is needed; a mirror that
 * compresses anew costs one more request.
 */
const PREFIX_BYTES = {
  "darwin/arm64": 112_960_512,
  "linux/arm64": 10_351_616,
  "linux/x64": 28_180_480,
  "win32/arm64": 76_278_784,
  "win32/x64": 86_898_688,
};

/** The release that this code was written for, and the only one it fetches. */
export const RELEASE: Release = { ...digests, prefixBytes: PREFIX_BYTES };
