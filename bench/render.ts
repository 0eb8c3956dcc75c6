// How long a comment and a page of a thousand checks take, beside what is allowed: 50 ms.
import { commentBody, htmlPage } from "../packages/render/src/index.ts";
import { checkOf, measurementOf, reportOf } from "../packages/render/src/report-builder.ts";
import type { Line } from "./line.ts";
import { quantile } from "./rounds.ts";

const RUNS = 5;
const ALLOWED_MS = 50;

/** Milliseconds of processor time for 1,000 checks against 50, for one report and for a thousand; medians after one run to warm up. */
export async function renderBench(): Promise<Line[]> {
  const cases = [
    { name: "1 report of 1,000 checks", reports: reportsOf(1, 1000) },
    { name: "1 report of 10,000 checks", reports: reportsOf(1, 10_000) },
    { name: "1,000 reports of 10 checks", reports: reportsOf(1000, 10) },
  ];
  return cases.flatMap(({ name, reports }) => [
    measured(`comment, ${name}`, 1, reports, () => commentBody(reports)),
    // Nothing was promised of the page: it draws every check and every measurement, with pictures.
    measured(`page, ${name}`, null, reports, () => htmlPage(reports)),
  ]);
}

type Reports = ReturnType<typeof reportsOf>;

function measured(name: string, limit: number | null, reports: Reports, render: () => unknown): Line {
  const thousands = reports.reduce((sum, { checks }) => sum + checks.length, 0) / 1000;
  render();
  const times = Array.from({ length: RUNS }, () => {
    const started = process.cpuUsage();
    render();
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000 / thousands;
  });
  const milliseconds = quantile(times, 0.5);
  return {
    name,
    ours: `${milliseconds.toFixed(1)} ms`,
    peer: `${ALLOWED_MS} ms allowed`,
    ratio: milliseconds / ALLOWED_MS,
    spread: null,
    limit,
  };
}

function reportsOf(models: number, checks: number) {
  const interval = { low: -0.01, high: 0.02, confidence: 0.95, method: "paired bootstrap" };
  return Array.from({ length: models }, (_, model) => {
    const ids = Array.from({ length: checks }, (_, id) => `${id}`);
    const digest = `sha256:${String(model).padStart(64, "0")}`;
    return reportOf({
      verdict: "fail",
      subject: { ...reportOf().subject, name: `model-${model}`, digest },
      baseline: { source: "git:base", digest: null, predictionsDigest: null },
      measurements: ids.map((id) =>
        measurementOf({
          id,
          metric: `metric_${id}`,
          value: 0.9 + Number(id) / 1e6,
          baseline: { value: 0.95, interval: null },
          difference: { value: 0.005, interval, paired: true },
        }),
      ),
      checks: ids.map((id) => checkOf({ id, measurement: id, verdict: "fail", effect: "fail" })),
    });
  });
}
