import { expect, it } from "vitest";
import { checkOf, reportOf } from "../../render/src/report-builder.ts";
import { failureIn, whyNoEvidence } from "./evidence.ts";
import type { Report } from "./report.ts";

const failed = checkOf({ verdict: "fail", effect: "fail" });
const waived = checkOf({ verdict: "fail", effect: "warn" });
const skipped = checkOf({ verdict: "skipped", effect: "skipped" });
const undecided = checkOf({ verdict: "inconclusive", effect: "warn" });

it.each<[string, Partial<Report>, string | null]>([
  ["passed", {}, null],
  ["warned", { verdict: "warn" }, null],
  ["passed but for what was waived", { verdict: "warn", checks: [checkOf(), waived] }, null],
  ["is undecided and was let through", { verdict: "warn", checks: [undecided] }, null],
  ["failed", { verdict: "fail", checks: [failed] }, "failed: test/accuracy/min"],
  [
    "failed in many checks",
    { verdict: "fail", checks: [1, 2, 3, 4, 5].map((at) => ({ ...failed, id: `c${at}` })) },
    "failed: c1, c2, c3 and 2 more",
  ],
  ["failed without a check", { verdict: "fail", checks: [] }, "failed: without a check"],
  [
    "says pass over a check that failed",
    { checks: [checkOf(), failed] },
    "contradicts itself: test/accuracy/min failed, and it says pass",
  ],
  [
    "says warn over a check that could not be judged",
    { verdict: "warn", checks: [checkOf(), checkOf({ verdict: "error", effect: "error" })] },
    "contradicts itself: test/accuracy/min failed, and it says warn",
  ],
  [
    "failed in all that it judged, and all was waived",
    { verdict: "warn", checks: [waived, skipped] },
    "passed none of its checks",
  ],
  ["could not judge", { verdict: "error" }, "could not judge"],
  ["has problems", { problems: [{ code: "unexpected", message: "?" }] }, "could not judge"],
  ["was skipped", { verdict: "skipped" }, "judged nothing"],
  ["has no checks", { checks: [] }, "judged nothing"],
  ["has skipped checks alone", { checks: [skipped] }, "judged nothing"],
  ["only observed", { mode: "observe" }, "only observed: nothing could have failed"],
])("decides whether a report is evidence that %s", (_name, changes, why) => {
  expect(whyNoEvidence(reportOf(changes))).toBe(why);
});

it("says nothing against what was not judged", () => {
  expect(failureIn(reportOf({ verdict: "skipped", checks: [] }))).toBeNull();
});
