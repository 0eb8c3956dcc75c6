import { DRIFT, RECORDED, type Recorded, SERVICE } from "./recorded.ts";

/** When somebody is told. Shares are of 1. */
export type Thresholds = {
  /** Of the requests of five minutes: answers that are the server's fault, and requests that it had no room for. */
  errorShare: number;
  refusedShare: number;
  /** Seconds within which 99 of 100 requests are answered. */
  p99Seconds: number;
  /** The population stability index of a column, and how many values it must rest on. By custom 0.1 is worth a look, and 0.2 is drift. */
  psi: number;
  leastValues: number;
  /** How much larger the share of missing values may be than it was in the reference. */
  missingRise: number;
};

/** What holds where nobody says otherwise; the latency is what few services may exceed. */
const THRESHOLDS: Thresholds = {
  errorShare: 0.01,
  refusedShare: 0.01,
  p99Seconds: 0.5,
  psi: 0.2,
  leastValues: 1000,
  missingRise: 0.05,
};

/** A group of rules as Prometheus reads it: prometheus.io/docs, "Recording rules" and "Alerting rules". */
export type RuleGroup = { name: string; interval: string; rules: readonly (Recorded | Alert)[] };

type Alert = {
  alert: string;
  expr: string;
  for: string;
  labels: { severity: "critical" | "warning" };
  annotations: { summary: string; description: string };
};

const WHICH = "{{ $labels.model }} version {{ $labels.version }}";
const COLUMN = "{{ $labels.direction }} {{ $labels.column }}";

/** Recording and alerting rules of a server, as the content of a rule file. */
export function alertRules(thresholds: Partial<Thresholds> = {}): { groups: readonly RuleGroup[] } {
  const limits = { ...THRESHOLDS, ...thresholds };
  return {
    groups: [
      { name: "modelgate-service", interval: "30s", rules: [...SERVICE, ...serviceAlerts(limits)] },
      // A day's drift is no matter of seconds, and each of these reads every bin of hours.
      { name: "modelgate-drift", interval: "2m", rules: [...DRIFT, ...driftAlerts(limits)] },
    ],
  };
}

/** The rule file: JSON, which is YAML. */
export function rulesText(thresholds: Partial<Thresholds> = {}): string {
  return `${JSON.stringify(alertRules(thresholds), null, 2)}\n`;
}

function serviceAlerts({ errorShare, refusedShare, p99Seconds }: Thresholds): Alert[] {
  return [
    {
      alert: "ModelgateNoWorker",
      expr: "modelgate_workers_ready == 0",
      for: "2m",
      labels: { severity: "critical" },
      annotations: {
        summary: "{{ $labels.instance }} has no worker that could answer",
        description: "Its models cannot be loaded, or each ends its worker. The log says why.",
      },
    },
    {
      alert: "ModelgateErrors",
      expr: `${RECORDED.errors} > ${errorShare}`,
      for: "5m",
      labels: { severity: "critical" },
      annotations: {
        summary: `${WHICH}: {{ $value | humanizePercentage }} of requests fail`,
        description: `More than ${errorShare * 100} % of its requests ended with a status of 500 or above.`,
      },
    },
    {
      alert: "ModelgateSaturated",
      expr: `${RECORDED.refused} > ${refusedShare}`,
      for: "5m",
      labels: { severity: "critical" },
      annotations: {
        summary: `${WHICH}: {{ $value | humanizePercentage }} of requests are turned away`,
        description: "There are more requests than its workers can take: add replicas or workers.",
      },
    },
    {
      alert: "ModelgateSlow",
      expr: `${RECORDED.p99} > ${p99Seconds}`,
      for: "10m",
      labels: { severity: "warning" },
      annotations: {
        summary: `${WHICH}: one request of 100 takes longer than {{ $value | humanizeDuration }}`,
        description: `The limit is ${p99Seconds} s. Compare the time in the queue with that in the model.`,
      },
    },
    {
      alert: "ModelgateWorkerRestarts",
      expr: "increase(modelgate_worker_restarts_total[15m]) > 3",
      for: "0m",
      labels: { severity: "warning" },
      annotations: {
        summary: "{{ $labels.instance }} restarts its workers",
        description:
          "Requests that a worker had when it ended were answered with 500. The log says why it ended.",
      },
    },
  ];
}

function driftAlerts({ psi, leastValues, missingRise }: Thresholds): Alert[] {
  const enough = `and on (model, version, direction, column) ${RECORDED.observed} >= ${leastValues}`;
  return [
    {
      alert: "ModelgateDrift",
      expr: `${RECORDED.psi} > ${psi} ${enough}`,
      for: "30m",
      labels: { severity: "warning" },
      annotations: {
        summary: `${WHICH}: ${COLUMN} has drifted, PSI {{ $value | humanize }}`,
        description: `Its values fall into other bins than those that the model was judged on; the limit is ${psi}.`,
      },
    },
    {
      alert: "ModelgateMissingValues",
      expr: `${RECORDED.missingRise} > ${missingRise} ${enough}`,
      for: "30m",
      labels: { severity: "warning" },
      annotations: {
        summary: `${WHICH}: ${COLUMN} is missing more often than it was`,
        description: `The share of missing values rose by {{ $value | humanizePercentage }}; the limit is ${missingRise * 100} %.`,
      },
    },
  ];
}
