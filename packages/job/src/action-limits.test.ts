import type { Clause } from "@modelgate/schema";
import { expect, it } from "vitest";
import { clauseProblems, type Judge, strangeLimits } from "./action-limits.ts";

const JUDGE: Judge = {
  action: "diff",
  hint: "Diff measures this and that.",
  refuse: ({ limit }) => (limit.kind === "min" ? "expected max" : null),
};

function clause(rest: Partial<Clause>): Clause {
  const limit = { kind: "max", value: 1 } as const;
  return { metric: "parameter_count", dataset: null, limit, tier: "required", ...rest };
}

it.each<[string, Partial<Clause>, string | null]>([
  ["one that can be judged", {}, null],
  ["one of another action", { metric: "accuracy", better: "lower" }, null],
  ["one that the action refuses", { limit: { kind: "min", value: 1 }, better: "lower" }, "expected max"],
  ["a direction", { better: "lower" }, "its direction is known"],
  ["slices", { slices: { axes: [], minSupport: 1 } }, "expected no slices"],
])("tells a clause that nobody could judge: %s", (_name, rest, what) => {
  const at = { path: "modelgate.yml", line: 7 };
  const found = clauseProblems([clause({ ...rest, at })], JUDGE, "modelgate.yml");
  expect(found).toEqual(
    what === null
      ? []
      : [
          {
            code: "input-invalid",
            message: expect.stringContaining(`modelgate.yml: parameter_count: ${what}`),
            hint: JUDGE.hint,
            at,
          },
        ],
  );
});

it("tells limits of other actions", () => {
  const asked = [clause({}), clause({ metric: "accuracy" }), clause({ metric: "latency_p50_ms" })];
  expect(strangeLimits(asked, JUDGE).map(({ message, hint }) => [message, hint])).toEqual([
    ["limits: accuracy is measured by validate", JUDGE.hint],
    ["limits: latency_p50_ms is measured by benchmark", JUDGE.hint],
  ]);
});
