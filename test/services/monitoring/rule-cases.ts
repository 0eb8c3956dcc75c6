// What `promtool test rules` is given: made-up series, and what has to be recorded and told of them.
import { psi } from "../../../packages/profile/src/index.ts";
import { RECORDED } from "../../../packages/server/src/monitoring/recorded.ts";

const SERVED = 'model="m",version="1"';
const COLUMN = `${SERVED},direction="input",column="age"`;
const INSTANCE = 'instance="a:80",job="modelgate"';

/** Shares of the reference, and how many values a minute fall into each bin later. */
const BINS = ["00 below 1|range", "01 [1, 2)|range", "02 from 2|range", "03 missing|missing"];
/** A text's, whose third category is called as missing values are. */
const CATEGORIES = ["00 a|category", "01 b|category", "02 missing|category", "03 missing|missing"];
const REFERENCE = [0.5, 0.3, 0.15, 0.05];
const STEADY = [50, 30, 15, 5];
const DRIFTED = [5, 0, 65, 30];

type Series = { series: string; values: string };

const counted = (metric: string, labels: string, perMinute: number): Series => ({
  series: `${metric}{${labels},${INSTANCE}}`,
  values: `0+${perMinute}x130`,
});
const level = (metric: string, labels: string, value: number): Series => ({
  series: `${metric}{${labels}${labels && ","}${INSTANCE}}`,
  values: `${value}+0x130`,
});
const profiled = (perMinute: readonly number[], bins = BINS): Series[] =>
  bins.flatMap((text, at) => {
    const [bin, kind] = text.split("|");
    const labels = `${COLUMN},bin="${bin}",kind="${kind}"`;
    return [
      counted("modelgate_profile_values_total", labels, perMinute[at] ?? 0),
      level("modelgate_profile_reference_share", labels, REFERENCE[at] ?? 0),
    ];
  });
const duration = (metric: string, fast: number, slow: number): Series[] => [
  counted(`${metric}_bucket`, `${SERVED},le="0.1"`, fast),
  counted(`${metric}_bucket`, `${SERVED},le="1"`, fast + slow),
  counted(`${metric}_bucket`, `${SERVED},le="+Inf"`, fast + slow),
];
const statuses = (counts: Readonly<Record<string, number>>): Series[] =>
  Object.entries(counts).map(([status, perMinute]) =>
    counted("modelgate_requests_total", `${SERVED},status="${status}"`, perMinute),
  );

const healthy: Series[] = [
  ...statuses({ "200": 600 }),
  ...duration("modelgate_request_duration_seconds", 600, 0),
  ...profiled(STEADY),
  level("modelgate_workers_ready", "", 1),
  counted("modelgate_worker_restarts_total", 'x=""', 0),
];

type Case = {
  name: string;
  series: readonly Series[];
  /** The alert that has to fire, with its labels and nothing said of its words; null: none does. */
  alert: string | null;
  labels?: Readonly<Record<string, string>>;
};

const OF_MODEL = { model: "m", version: "1" };
const OF_COLUMN = { ...OF_MODEL, direction: "input", column: "age" };
const OF_INSTANCE = { instance: "a:80", job: "modelgate" };

const CASES: readonly Case[] = [
  { name: "all is well", series: healthy, alert: null },
  { name: "errors", series: statuses({ "200": 900, "500": 10 }), alert: "ModelgateErrors", labels: OF_MODEL },
  {
    name: "turned away",
    series: statuses({ "200": 900, "429": 10 }),
    alert: "ModelgateSaturated",
    labels: OF_MODEL,
  },
  {
    name: "slow",
    series: duration("modelgate_request_duration_seconds", 900, 30),
    alert: "ModelgateSlow",
    labels: OF_MODEL,
  },
  {
    name: "no worker",
    series: [level("modelgate_workers_ready", "", 0)],
    alert: "ModelgateNoWorker",
    labels: OF_INSTANCE,
  },
  {
    name: "workers that end",
    series: [counted("modelgate_worker_restarts_total", 'x=""', 1)],
    alert: "ModelgateWorkerRestarts",
    labels: OF_INSTANCE,
  },
  {
    name: "drift",
    series: profiled([5, 35, 55, 5]),
    alert: "ModelgateDrift",
    labels: OF_COLUMN,
  },
  {
    name: "missing values",
    series: profiled([47, 27, 14, 12]),
    alert: "ModelgateMissingValues",
    labels: OF_COLUMN,
  },
  {
    name: "a category that is called as missing values are",
    series: profiled([5, 35, 55, 5], CATEGORIES),
    alert: "ModelgateDrift",
    labels: OF_COLUMN,
  },
  { name: "drift of too few values", series: profiled([0.1, 0.1, 1, 0.1]), alert: null },
];

const ALERTS = [...new Set(CASES.flatMap(({ alert }) => alert ?? []))];
/** Two hours of counting, after which every alert has had its time. */
const LATE = "2h";

/** The file that `promtool test rules` reads, of rules in another file. */
export function ruleCases(rules: string) {
  return {
    rule_files: [rules],
    evaluation_interval: "2m",
    tests: [...CASES.map(caseOf), recordedCase()],
  };
}

/** Every alert is asked after, so that one that must not fire is found out. */
function caseOf({ name, series, alert, labels = {} }: Case) {
  const severity = ["ModelgateErrors", "ModelgateSaturated", "ModelgateNoWorker"];
  return {
    name,
    interval: "1m",
    input_series: series,
    promql_expr_test: ALERTS.map((one) => ({
      // Words may change; that it fires, and for whom, may not.
      expr: `ALERTS{alertname="${one}",alertstate="firing"}`,
      eval_time: LATE,
      exp_samples:
        one === alert
          ? [
              {
                labels: `ALERTS{${pairs({ ...labels, alertname: one, alertstate: "firing", severity: severity.includes(one) ? "critical" : "warning" })}}`,
                value: 1,
              },
            ]
          : [],
    })),
  };
}

/** What is recorded is what packages/profile computes of the same counts. */
function recordedCase() {
  const total = DRIFTED.reduce((sum, count) => sum + count, 0);
  const expected = (expr: string, labels: string, value: number) => ({
    // Prometheus compares to the last bit.
    expr: `round(${expr}, 0.000001)`,
    eval_time: LATE,
    exp_samples: [{ labels: `{${labels}}`, value: Number(value.toFixed(6)) }],
  });
  return {
    name: "what is recorded",
    interval: "1m",
    input_series: [
      ...profiled(DRIFTED),
      ...statuses({ "200": 90, "404": 6, "500": 3, "503": 1 }),
      ...duration("modelgate_request_duration_seconds", 900, 100),
    ],
    promql_expr_test: [
      expected(RECORDED.psi, COLUMN, psi(REFERENCE, DRIFTED)),
      expected(RECORDED.missingRise, COLUMN, (DRIFTED[3] ?? 0) / total - (REFERENCE[3] ?? 0)),
      expected(RECORDED.observed, COLUMN, total * 120),
      expected(RECORDED.errors, SERVED, 0.04),
      expected(RECORDED.refused, SERVED, 0.01),
      expected(`${RECORDED.requests} * 60`, SERVED, 100),
      // Of 100 slow ones of 1,000, between 0.1 and 1 s: the 99th percentile is nine tenths of the way.
      expected(RECORDED.p99, SERVED, 0.91),
    ],
  };
}

function pairs(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(",");
}
