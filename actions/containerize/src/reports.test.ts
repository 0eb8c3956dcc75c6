import { DEFAULT_BASE as IMAGE_BASE, serverProgram } from "@modelgate/image";
import { decodeReport, type Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { imageReport } from "../../../packages/render/src/image/image-builder.ts";
import { checkOf, reportOf } from "../../../packages/render/src/report-builder.ts";
import { DEFAULT_BASE } from "./default-base.ts";
import { groundsOf, withheld } from "./proven.ts";
import { SERVER_PORT } from "./pushed.ts";
import { type Given, refusalOf, validationOf } from "./reports.ts";

const given = (report: Report, path = "r.json"): Given => ({
  report: decodeReport(JSON.parse(JSON.stringify(report))),
  path,
  name: path,
  bytes: new Uint8Array(),
  digest: `sha256:${"f".repeat(64)}`,
});
const model = reportOf().subject.digest ?? "";
const other = reportOf({ subject: { ...reportOf().subject, digest: `sha256:${"9".repeat(64)}` } });

it.each<[string, Partial<Report>, boolean, RegExp | null]>([
  ["passed", {}, false, null],
  ["warned", { verdict: "warn" }, false, /warned, and `allow-warn` is not set/u],
  ["warned, and may", { verdict: "warn" }, true, null],
  ["failed", { verdict: "fail" }, true, /failed/u],
  [
    "says pass above a check that failed",
    { checks: [checkOf({ verdict: "fail", effect: "fail" })] },
    false,
    /contradicts itself: test\/accuracy\/min failed/u,
  ],
  ["could not judge", { verdict: "error" }, true, /could not judge/u],
  ["has problems", { problems: [{ code: "unexpected", message: "?" }] }, true, /could not judge/u],
  ["skipped", { verdict: "skipped" }, true, /judged nothing/u],
  ["has no checks", { checks: [] }, true, /judged nothing/u],
  [
    "has skipped checks alone",
    { checks: [checkOf({ verdict: "skipped", effect: "skipped" })] },
    true,
    /judged nothing/u,
  ],
  ["observed", { mode: "observe" }, true, /only observed/u],
  ["is claimed", { subject: { ...reportOf().subject, binding: "claimed" } }, true, /not run/u],
])("builds or not on a validation that %s", (_name, changes, allowWarn, refusal) => {
  const found = refusalOf(reportOf(changes), allowWarn);
  if (refusal === null) expect(found).toBeNull();
  else expect(found).toMatch(refusal);
});

it.each<[string, Given[], RegExp]>([
  ["none", [], /got none/u],
  ["another action's", [given({ ...reportOf(), action: "benchmark" })], /got none/u],
  ["other bytes'", [given(other, "o.json")], /o\.json is about sha256:999/u],
  ["two", [given(reportOf()), given(reportOf())], /got 2 of them/u],
])("finds the validation of the bytes, or says what is there: %s", (_name, reports, says) => {
  expect(() => validationOf(reports, model)).toThrow(says);
});

it("takes the one validation of the bytes among other reports", () => {
  const own = given(reportOf(), "own.json");
  expect(validationOf([given(other), own, given({ ...reportOf(), action: "benchmark" })], model)).toBe(own);
});

const proof = imageReport({}, { subject: reportOf().subject });
const digest = proof.image?.digest ?? "";

it("gathers what speaks for an image", () => {
  const reports = [given(reportOf()), given(proof, "proof.json")];
  expect(groundsOf(reports, digest)).toMatchObject({ proof: { path: "proof.json" }, all: reports });
});

it.each<[string, Given[], RegExp]>([
  ["no proof", [given(reportOf())], /expected the report of containerize about sha256:1{64}, got none/u],
  [
    "another image's",
    [given(reportOf()), given(imageReport({ digest: `sha256:${"5".repeat(64)}` }), "p.json")],
    /p\.json is about sha256:555/u,
  ],
  [
    "a proof that another action wrote",
    [given(reportOf()), given({ ...proof, action: "benchmark" })],
    /expected the report of containerize about sha256:1{64}, got none/u,
  ],
  ["no validation", [given(proof)], /expected the report of validate/u],
  [
    "other bytes'",
    [given(reportOf()), given(proof), given({ ...other, action: "benchmark" }, "b.json")],
    /b\.json/u,
  ],
])("pushes nothing on grounds that are not whole: %s", (_name, reports, says) => {
  expect(() => groundsOf(reports, digest)).toThrow(says);
});

const image = proof.image;
if (image === undefined) throw new TypeError("the builder makes an image");
const proven = { ...proof, image };

it.each<[string, Partial<typeof proven>, RegExp | null]>([
  ["proven", {}, null],
  ["not started", { image: { ...image, proof: null } }, /not proven/u],
  ["warned", { verdict: "warn" }, /verdict is warn/u],
  ["failed in all and says pass", { checks: [checkOf({ verdict: "fail" })] }, /passed none of its checks/u],
  ["failed in one and says pass", { checks: [checkOf(), checkOf({ verdict: "fail" })] }, /the proof failed/u],
  ["inconclusive", { checks: [checkOf({ verdict: "inconclusive", effect: "pass" })] }, /the proof failed/u],
  ["without checks", { checks: [] }, /judged nothing/u],
  ["observed", { mode: "observe" }, /only observed/u],
  ["in error", { verdict: "error" }, /could not judge/u],
])("pushes or not what is %s", (_name, changes, refusal) => {
  const proofOfIt = { ...given(proof), report: { ...proven, ...changes } };
  const found = withheld({ validation: given(reportOf()), proof: proofOfIt, all: [] });
  if (refusal === null) expect(found).toBeNull();
  else expect(found).toMatch(refusal);
});

it.each<[string, Partial<Report>, Partial<Report>, string | null]>([
  ["a validation that passed", {}, {}, null],
  ["one that warned", { verdict: "warn" }, {}, null],
  [
    "one that failed",
    { verdict: "fail", checks: [checkOf({ verdict: "fail", effect: "fail" })] },
    {},
    "the validation failed: test/accuracy/min",
  ],
  [
    "one that only observed",
    { mode: "observe" },
    {},
    "the validation only observed: nothing could have failed",
  ],
  ["a benchmark that failed", {}, { verdict: "fail" }, "b.json failed: without a check"],
  [
    "a benchmark that says pass over a check that failed",
    {},
    { checks: [checkOf({ verdict: "fail", effect: "fail" })] },
    "b.json contradicts itself: test/accuracy/min failed, and it says pass",
  ],
  ["a benchmark that could not judge", {}, { verdict: "error" }, "b.json could not judge"],
])("pushes or not beside a proof that holds %s", (_name, validated, timed, refusal) => {
  const validation = given(reportOf(validated));
  const benchmark = given({ ...reportOf(timed), action: "benchmark" }, "b.json");
  const proofOfIt = { ...given(proof), report: proven };
  expect(withheld({ validation, proof: proofOfIt, all: [validation, proofOfIt, benchmark] })).toBe(refusal);
});

it("has the base that packages/image recommends, and the port that its server listens on", () => {
  expect(DEFAULT_BASE).toBe(IMAGE_BASE);
  expect(SERVER_PORT).toBe(serverProgram().port);
});
