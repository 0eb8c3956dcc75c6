import type { Report, StageRule } from "@modelgate/schema";
import { expect, it } from "vitest";
import type { Holder, Step, Version } from "../registry.ts";
import type { Evidence } from "./evidence.ts";
import { requirementsOf, type Standing } from "./requirements.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;
const OTHER = `sha256:${"b".repeat(64)}`;
const NOW = Date.parse("2026-11-21T12:00:00Z");
const SIGNER = "https://github.com/o/r/.github/workflows/gate.yml@refs/heads/main";

const version: Version = {
  ...{ model: "digits", version: "v1.1.0", digest: DIGEST, source: "c:m.onnx" },
  ...{ at: "2026-11-20T00:00:00Z", by: "ann", facts: {} },
};
const holder: Holder = {
  ...{ stage: "staging", version: "v1.1.0", digest: DIGEST, at: "2026-11-20T12:00:00Z" },
  ...{ by: "ann", facts: {}, token: "t" },
};
const moved: Step = {
  ...{ model: "digits", what: "moved", version: "v1.1.0", stage: "staging" },
  ...{ at: "2026-11-20T12:00:00Z", by: "ann", facts: {} },
};
const rule: StageRule = {
  ...{ name: "production", from: "staging", requires: ["validate", "benchmark"] },
  ...{ maxEvidenceAgeMs: 7 * 86_400_000, soakMs: 3_600_000, approval: "production" },
  ...{ signedBy: [SIGNER], allowClaimed: false },
};

function report(action: string, change: object = {}, createdAt = "2026-11-21T00:00:00Z"): Report {
  const check: Report["checks"][number] = {
    ...{ id: "test/accuracy/min", measurement: null, tier: "required" as const },
    limit: { kind: "min", value: 0.9 },
    ...{ verdict: "pass" as const, effect: "pass" as const, because: "", message: "" },
  };
  return {
    schema: "modelgate/report@1",
    action,
    verdict: "pass",
    subject: { name: "digits", path: "m.onnx", digest: DIGEST, sizeBytes: 1, binding: "executed" },
    datasets: [],
    measurements: [],
    checks: [check],
    problems: [],
    notes: [],
    environment: { cpu: "", cores: 1, os: "", runtime: null, options: {}, node: "", modelgate: "" },
    provenance: {
      ...{ repository: null, commit: null, run: null, policyDigest: null, seed: 1 },
      ...{ createdAt, command: [] },
    },
    ...change,
  };
}
const shown = (change: Partial<Evidence> & { report: Report }): Evidence => ({
  digest: OTHER,
  signer: SIGNER,
  ...change,
});
const good: Standing = {
  version,
  bytes: { digest: DIGEST },
  holders: [holder],
  history: [moved],
  evidence: [shown({ report: report("validate") }), shown({ report: report("benchmark") })],
  quarantined: new Map(),
  policyDigest: null,
  repositories: ["o/r"],
  hold: null,
  approvals: ["production"],
  now: NOW,
};
const unmet = (standing: Standing, own: StageRule = rule) =>
  requirementsOf(own, standing).filter(({ met }) => !met);

it("lets through what has everything, and says by which report", () => {
  const all = requirementsOf(rule, good);
  expect(all.map(({ name, met }) => [name, met])).toEqual([
    ["bytes", true],
    ["not quarantined", true],
    ["no hold", true],
    ["held staging", true],
    ["soaked in staging", true],
    ["validate", true],
    ["benchmark", true],
    ["approved by production", true],
  ]);
  expect(all.find(({ name }) => name === "validate")?.evidence).toBe(OTHER);
});

const validated = (change: object, createdAt?: string, signer: string | null = SIGNER) => ({
  evidence: [
    shown({ report: report("validate", change, createdAt), signer }),
    shown({ report: report("benchmark") }),
  ],
});

it.each<[string, Partial<Standing>, string, RegExp]>([
  ["bytes that changed", { bytes: { digest: OTHER } }, "bytes", /now, and were/u],
  ["bytes that are gone", { bytes: { unreadable: "no such file" } }, "bytes", /no such file/u],
  [
    "a version without a digest",
    { version: { ...version, digest: null } },
    "bytes",
    /has no digest: register/u,
  ],
  ["quarantined bytes", { quarantined: new Map([[DIGEST, "a backdoor"]]) }, "not quarantined", /a backdoor/u],
  ["a hold", { hold: "rolled back by ann" }, "no hold", /rolled back by ann/u],
  ["a stage that was skipped", { holders: [], history: [] }, "held staging", /never held/u],
  [
    "too short a soak",
    { holders: [{ ...holder, at: "2026-11-21T11:30:00Z" }] },
    "soaked in staging",
    /30 minutes of 1 hour/u,
  ],
  ["a soak that was broken off", { holders: [] }, "soaked in staging", /does not hold staging now/u],
  ["no report", { evidence: [shown({ report: report("benchmark") })] }, "validate", /no report of validate/u],
  [
    "a report about other bytes",
    validated({ subject: { ...report("validate").subject, digest: OTHER } }),
    "validate",
    /1 are about other bytes/u,
  ],
  ["a report that failed", validated({ verdict: "fail" }), "validate", /it failed/u],
  ["a report that could not judge", validated({ verdict: "error" }), "validate", /could not judge/u],
  ["a report that judged nothing", validated({ verdict: "skipped" }), "validate", /judged nothing/u],
  ["a report without a check", validated({ checks: [] }), "validate", /judged nothing/u],
  ["a report that only observed", validated({ mode: "observe" }), "validate", /only observed/u],
  [
    "a claimed report",
    validated({ subject: { ...report("validate").subject, binding: "claimed" } }),
    "validate",
    /claimed/u,
  ],
  ["a stale report", validated({}, "2026-11-01T00:00:00Z"), "validate", /20 days old, at most 7 days/u],
  ["a report from the future", validated({}, "2026-11-22T00:00:00Z"), "validate", /in the future/u],
  ["a report without a time", validated({}, "yesterday"), "validate", /does not say when/u],
  ["an unsigned report", validated({}, undefined, null), "validate", /nobody signed/u],
  [
    "a signer that only begins like the named one",
    validated({}, undefined, `${SIGNER}-2`),
    "validate",
    /whom the policy does not name/u,
  ],
  ["a report by another policy", { policyDigest: DIGEST }, "validate", /no policy file holds/u],
  [
    "a report by a policy of its own",
    {
      policyDigest: DIGEST,
      ...validated({ provenance: { ...report("validate").provenance, policyDigest: OTHER } }),
    },
    "validate",
    /judged by another policy, bbbb/u,
  ],
  [
    "a report by its policy that hides as which model",
    {
      policyDigest: DIGEST,
      ...validated({ provenance: { ...report("validate").provenance, policyDigest: DIGEST } }),
    },
    "validate",
    /does not say which model of the policy/u,
  ],
  [
    "a report under the limits of another model of the policy",
    validated({ provenance: { ...report("validate").provenance, policyModel: "smoke" } }),
    "validate",
    /no report of validate about these bytes; 1 judged them as another model of the policy/u,
  ],
  ["no approval", { approvals: ["staging"] }, "approved by production", /environment: production/u],
])("refuses %s", (_, change, name, because) => {
  const found = unmet({ ...good, ...change }).find((one) => one.name === name);
  expect(found?.because).toMatch(because);
});

it("lets no report under another model's limits take back the word of this model's", () => {
  const { provenance } = report("validate");
  const judgedAs = (policyModel: string, verdict: "pass" | "fail", hour: string) =>
    shown({
      report: report("validate", {
        verdict,
        provenance: { ...provenance, policyModel, createdAt: `2026-11-21T0${hour}:00:00Z` },
      }),
    });
  const [, benchmark] = good.evidence;
  const evidence = [judgedAs("digits", "fail", "5"), judgedAs("smoke", "pass", "6")];
  expect(unmet({ ...good, evidence: [...evidence, ...(benchmark ? [benchmark] : [])] })).toMatchObject([
    { name: "validate", because: expect.stringMatching(/^it failed/u) },
  ]);
});

it("takes the newest report's word, also where it takes an older one's back", () => {
  const failed = report("validate", { verdict: "fail" }, "2026-11-21T06:00:00Z");
  const evidence = [...good.evidence, shown({ report: failed, digest: DIGEST })];
  expect(unmet({ ...good, evidence })).toEqual([
    { name: "validate", met: false, because: expect.stringMatching(/^it failed/u), evidence: DIGEST },
  ]);
});

it("tells every reason at once", () => {
  const names = unmet({ ...good, bytes: { digest: OTHER }, evidence: [], approvals: [], hold: "h" }).map(
    ({ name }) => name,
  );
  expect(names).toEqual(["bytes", "no hold", "validate", "benchmark", "approved by production"]);
});

it("asks for no more than the rule says", () => {
  const free: StageRule = { ...rule, from: null, requires: [], soakMs: null, approval: null, signedBy: [] };
  const alone: Standing = { ...good, holders: [], history: [], evidence: [], approvals: [] };
  expect(unmet(alone, free)).toEqual([]);
  const claimed = { ...rule, allowClaimed: true };
  const evidence = validated({ subject: { ...report("validate").subject, binding: "claimed" } });
  expect(unmet({ ...good, ...evidence }, claimed)).toEqual([]);
});

it.each<[string, [object, string][], RegExp]>([
  [
    "a report without a time between two that have one",
    [
      [{}, "2026-11-20T00:00:00Z"],
      [{}, "?"],
      [{ verdict: "fail" }, "2026-11-21T00:00:00Z"],
    ],
    /does not say when/u,
  ],
  [
    "two of one moment of which one failed",
    [
      [{}, "2026-11-21T00:00:00Z"],
      [{ verdict: "fail" }, "2026-11-21T00:00:00Z"],
    ],
    /it failed/u,
  ],
  [
    "one that says pass above a check that failed",
    [
      [
        { checks: report("validate").checks.map((check) => ({ ...check, effect: "fail" })) },
        "2026-11-21T00:00:00Z",
      ],
    ],
    /contradicts itself: test\/accuracy\/min failed, and it says pass/u,
  ],
])("believes no report where there are %s", (_, given, because) => {
  const own = given.map(([change, at]) => shown({ report: report("validate", change, at) }));
  const evidence = [...own, shown({ report: report("benchmark") })];
  expect(unmet({ ...good, evidence }).map((one) => [one.name, because.test(one.because)])).toEqual([
    ["validate", true],
  ]);
});

it.each<[string, object, RegExp | null]>([
  ["a push here", { event: "push", repository: "o/r" }, null],
  ["a laptop", {}, null],
  ["a pull request", { event: "pull_request", repository: "o/r" }, /made for pull_request:/u],
  ["its privileged brother", { event: "pull_request_target", repository: "o/r" }, /pull_request_target/u],
  ["a merge queue", { event: "merge_group", repository: "o/r" }, /made for merge_group/u],
  ["another repository", { event: "push", repository: "eve/r" }, /made in eve\/r, another repository/u],
])(
  "without a signer a report of %s counts as it should, and with one that is named always",
  (_, made, why) => {
    const { provenance } = report("validate");
    const standing = { ...good, ...validated({ provenance: { ...provenance, ...made } }) };
    const refused = unmet(standing, { ...rule, signedBy: [] });
    expect(refused.map(({ because }) => because)).toEqual(why === null ? [] : [expect.stringMatching(why)]);
    expect(unmet(standing)).toEqual([]);
  },
);
