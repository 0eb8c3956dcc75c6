import { failure, type ModelgateError } from "@modelgate/schema";

/** Why a kept entry is not used. It is a cache: the caller scores the baseline again and says so. */
export function refused(why: string): ModelgateError {
  return failure("baseline-mismatch", `kept predictions: ${why}`, {
    hint: "They are not used: the baseline is run again.",
  });
}
