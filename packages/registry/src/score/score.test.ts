import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { ITEMS } from "./items.ts";
import { mlTestScore } from "./score.ts";
import type { Known } from "./shown-by.ts";

const digest = `sha256:${"d".repeat(64)}`;
const RUN = "https://github.com/o/r/actions/runs/1";

type Check = Report["checks"][number];
const check = (given: Partial<Check>): Check => ({
  ...{ id: "c", measurement: "m", limit: { kind: "min", value: 0 }, tier: "required" },
  ...{ verdict: "pass", effect: "pass", because: "", message: "" },
  ...given,
});

function report(action: string, given: Partial<Report>, run: string | null = RUN) {
  const whole: Report = {
    ...{ schema: "modelgate/report@1", action, verdict: "pass", datasets: [], problems: [], notes: [] },
    subject: { name: "digits", path: "m.onnx", digest, sizeBytes: 1, binding: "executed" },
    measurements: [],
    checks: [check({})],
    environment: { cpu: "", cores: 1, os: "", runtime: null, options: {}, node: "", modelgate: "" },
    provenance: {
      ...{ repository: null, commit: null, run, policyDigest: null, seed: null, command: [] },
      createdAt: "2026-01-01T00:00:00.000Z",
    },
    ...given,
  };
  return { report: whole, digest: `sha256:report-${action}`, signer: null, seq: 3 };
}

const measured = (metric: string, value: number | null) => ({
  ...{ id: metric, metric, dataset: "t", slice: null, value, unit: "ratio" as const, n: 10, interval: null },
});
const move = (
  kind: "promotion" | "rollback",
  facts: Record<string, unknown> = {},
): Known["moves"][number] => ({
  ...{ id: `sha256:${kind}`, seq: 1, at: "2026-01-02T00:00:00.000Z", by: "ann", stage: "production" },
  ...{ notBefore: "2026-01-02T00:00:00.000Z", recordedAt: null },
  ...{ version: "v1.0.0", subject: digest, previous: null, kind, reason: "", run: RUN, facts },
});
const known = (given: Partial<Known> = {}): Known => ({
  ...{ model: "digits", digest, stage: "production", version: "v1.0.0" },
  ...{ evidence: [], moves: [], now: Date.UTC(2026, 0, 3) },
  ...given,
});
const score = (given: Partial<Known>, attested: Parameters<typeof mlTestScore>[1] = []) =>
  mlTestScore(known(given), attested);
const of = (item: string, given: Partial<Known>) => score(given).lines.find((line) => line.item.id === item);

const proof = {
  ...{
    of: "image" as const,
    engine: "docker",
    platform: "linux/amd64",
    server: null,
    dataset: "t",
    rows: 64,
    answers: 64,
  },
  ...{ manners: [], readyMs: 1, p50Ms: 1, refusals: [], stopMs: 1, stoppedWith: "0" },
};
const output = {
  name: "o",
  type: "float32",
  tolerance: null,
  values: 64,
  unequal: 0,
  largestAbsolute: 0,
  largestRelative: 0,
  reason: null,
};
const image = (unequal: number) => ({
  ...{
    source: "built" as const,
    digest,
    layout: null,
    base: null,
    platforms: [],
    artifact: null,
    pushed: null,
  },
  proof: { ...proof, outputs: [{ ...output, unequal }] },
});

/** Each item that can be shown, with what shows it and what looks much like it. */
const SHOWN: readonly [item: string, yes: Partial<Known>, no: Partial<Known>][] = [
  [
    "model-5",
    { evidence: [report("validate", { checks: [check({ limit: { kind: "beat-dummy", value: 0 } })] })] },
    { evidence: [report("validate", {})] },
  ],
  [
    "model-6",
    { evidence: [report("validate", { checks: [check({ slice: { a: "1" } })] })] },
    {
      evidence: [
        report("validate", {
          checks: [check({}), check({ slice: { a: "1" }, verdict: "fail", effect: "warn" })],
        }),
      ],
    },
  ],
  [
    "infrastructure-4",
    { evidence: [report("validate", {})], moves: [move("promotion")] },
    {
      evidence: [
        report("validate", {
          provenance: { ...report("x", {}).report.provenance, createdAt: "2026-01-02T12:00:00.000Z" },
        }),
      ],
      moves: [move("promotion")],
    },
  ],
  [
    "infrastructure-6",
    { moves: [move("promotion", { "requires soaked in staging": true })] },
    { moves: [move("promotion", { "requires soaked in staging": false })] },
  ],
  ["infrastructure-7", { moves: [move("rollback")] }, { moves: [move("promotion")] }],
  [
    "monitoring-3",
    { evidence: [report("containerize", { image: image(0) })] },
    { evidence: [report("containerize", { image: image(1) })] },
  ],
  [
    "monitoring-5",
    {
      evidence: [
        report("validate", { measurements: [measured("nan_weights", 0), measured("accuracy", 0.9)] }),
      ],
    },
    {
      evidence: [
        report("validate", { measurements: [measured("nan_weights", 1), measured("accuracy", 0.9)] }),
      ],
    },
  ],
  [
    "monitoring-6",
    {
      evidence: [
        report("benchmark", { checks: [check({ limit: { kind: "max-relative-increase", value: 0.1 } })] }),
      ],
    },
    { evidence: [report("benchmark", { checks: [check({ limit: { kind: "max", value: 9 } })] })] },
  ],
];

it.each(SHOWN)("%s is shown, and not by what looks like it", (item, yes, no) => {
  expect(of(item, yes)).toMatchObject({ points: 1, byReport: true });
  expect(of(item, yes)?.shown?.digest).toMatch(/^sha256:/u);
  expect(of(item, no)).toMatchObject({ points: 0, shown: null });
  // Taken away, the line changes.
  expect(of(item, {})).toMatchObject({ points: 0, shown: null });
});

it("knows 28 items, seven of a section, and which no report can show", () => {
  const { lines } = score({});
  expect(lines).toHaveLength(28);
  expect(new Set(ITEMS.map(({ id }) => id)).size).toBe(28);
  expect(lines.filter(({ byReport }) => byReport).map(({ item }) => item.id)).toEqual(
    SHOWN.map(([item]) => item),
  );
});

it.each<[string, Partial<Report>]>([
  [
    "about other bytes",
    { subject: { ...report("x", {}).report.subject, digest: `sha256:${"e".repeat(64)}` } },
  ],
  [
    "that failed",
    { verdict: "fail", checks: [check({ slice: { a: "1" } }), check({ effect: "fail", verdict: "fail" })] },
  ],
  ["that only observed", { mode: "observe" }],
  ["that is claimed", { subject: { ...report("x", {}).report.subject, binding: "claimed" } }],
])("counts no report %s", (_, given) => {
  expect(
    of("model-6", { evidence: [report("validate", { checks: [check({ slice: { a: "1" } })], ...given })] })
      ?.shown,
  ).toBeNull();
});

it("takes the word of the newest report, and half a point of one that was made by hand", () => {
  const slices = { checks: [check({ slice: { a: "1" } })] };
  const later = { ...report("x", {}).report.provenance, createdAt: "2026-01-02T00:00:00.000Z" };
  expect(
    of("model-6", { evidence: [report("validate", slices), report("validate", { provenance: later })] })
      ?.points,
  ).toBe(0);
  expect(of("model-6", { evidence: [report("validate", slices, null)] })?.points).toBe(0.5);
});

it("gives half a point for somebody's word, about these bytes or all, and the lowest section as the sum", () => {
  const word = (item: string, subject: string | null = null) => ({
    item,
    by: "Ann Lee",
    says: "s",
    at: "",
    seq: 9,
    digest: "sha256:w",
    subject,
  });
  const everything = ITEMS.map(({ id }) => word(id));
  expect(score({}, everything)).toMatchObject({
    total: 3.5,
    sections: { data: 3.5 },
    reading: expect.stringContaining("strongly"),
  });
  expect(score({}, everything.slice(7))).toMatchObject({ total: 0, sections: { data: 0, model: 3.5 } });
  expect(score({}, [word("data-1", digest)]).lines[0]).toMatchObject({
    points: 0.5,
    attested: { by: "Ann Lee" },
  });
  expect(score({}, [word("data-1", `sha256:${"e".repeat(64)}`)]).lines[0]?.points).toBe(0);
});
