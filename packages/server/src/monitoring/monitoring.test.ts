import { readFileSync } from "node:fs";
import { join } from "node:path";
import { profileOf } from "@modelgate/profile";
import { expect, it } from "vitest";
import { openMetrics } from "../metrics.ts";
import { openProfileMetrics } from "../profile/profile-metrics.ts";
import { dashboardQueries, dashboardText } from "./dashboard.ts";
import { DRIFT, RECORDED, SERVICE } from "./recorded.ts";
import { alertRules, rulesText } from "./rules.ts";

const folder = join(import.meta.dirname, "../../monitoring");

it.each([
  ["alerts.json", rulesText()],
  ["dashboard.json", dashboardText()],
])("is written as it is made: %s", (file, text) => {
  // Otherwise: node packages/server/src/monitoring/write.ts, and the formatter, whose business line ends are.
  expect(JSON.parse(readFileSync(join(folder, file), "utf8"))).toEqual(JSON.parse(text));
});

const recorded = new Set([...SERVICE, ...DRIFT].map(({ record }) => record));

it("asks only for what the server shows, and what is recorded of it", async () => {
  const levels = { queued: 0, running: 0, connections: 0, workers: 0, bodyBytes: 0 };
  const { registry } = openMetrics(() => levels, { version: "1" });
  const shape = { port: "x", width: 1, names: null, texts: null, hasHighest: false };
  const profile = profileOf("test", { inputs: [shape], outputs: [] }, [
    { rows: 1, inputs: [[1]], outputs: [] },
  ]);
  openProfileMetrics(registry, [{ name: "m", version: "1", profile }]);
  const shown = new Set(
    (await registry.getMetricsAsJSON()).flatMap(({ name }) => [
      name,
      `${name}_bucket`,
      `${name}_sum`,
      `${name}_count`,
    ]),
  );
  const { groups } = alertRules();
  const asked = [...dashboardQueries(), ...groups.flatMap(({ rules }) => rules.map(({ expr }) => expr))];
  const names = asked.flatMap(
    (expr) => expr.match(/[a-z]*:?(?:modelgate|process|nodejs)_\w+(?::\w+)?/gu) ?? [],
  );
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !shown.has(name) && !recorded.has(name))).toEqual([]);
});

it("records each name that panels and alerts go by, once", () => {
  expect(new Set(Object.values(RECORDED))).toEqual(recorded);
  expect(recorded.size).toBe(SERVICE.length + DRIFT.length);
});

it("takes thresholds of a user's own", () => {
  const text = rulesText({ p99Seconds: 0.025, psi: 0.1 });
  expect(text).toContain(":p99_5m > 0.025");
  expect(text).toContain(`${RECORDED.psi} > 0.1 `);
});

it("lays panels out without one over another", () => {
  const { panels } = JSON.parse(dashboardText()) as {
    panels: { id: number; gridPos: { x: number; y: number; w: number; h: number } }[];
  };
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBeLessThanOrEqual(24);
});
