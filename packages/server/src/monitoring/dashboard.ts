import { LOOP_STEP_MS } from "../metrics.ts";
import { RECORDED } from "./recorded.ts";

// A Grafana dashboard (schema version 39, Grafana 10 and later) that is imported as it is: the data source is chosen there.

type Query = { expr: string; legend: string };

/** One panel: what it shows, in which unit of Grafana's, and its width of 24. */
type Panel = {
  title: string;
  about: string;
  kind: "timeseries" | "bargauge" | "stat";
  unit: string;
  width: number;
  queries: readonly Query[];
};

const MODEL = '{model=~"$model", version=~"$version"}';
const DRIFTING = '{model=~"$model", version=~"$version", direction=~"$direction"}';
const COLUMN = '{model=~"$model", version=~"$version", direction=~"$direction", column=~"$column"}';
const WHICH = "{{model}} {{version}}";

const ROWS: readonly { title: string; panels: readonly Panel[] }[] = [
  {
    title: "Requests",
    panels: [
      panel("Requests", "A second, by status.", "reqps", [
        [`sum by (status) (rate(modelgate_requests_total${MODEL}[5m]))`, "{{status}}"],
      ]),
      panel("Failed", "The share that ended with a status of 500 or above.", "percentunit", [
        [RECORDED.errors + MODEL, WHICH],
      ]),
      panel("Turned away", "The share that the server had no room for: 429 and 503.", "percentunit", [
        [RECORDED.refused + MODEL, WHICH],
      ]),
    ],
  },
  {
    title: "Latency",
    panels: [
      panel("Whole request", "From its head to the end of its answer.", "s", [
        [RECORDED.p50 + MODEL, `p50 ${WHICH}`],
        [RECORDED.p99 + MODEL, `p99 ${WHICH}`],
      ]),
      panel("In the model, and before it", "p99 of the run, and of the wait for it.", "s", [
        [RECORDED.inferenceP99 + MODEL, `run ${WHICH}`],
        [RECORDED.waitP99 + MODEL, `wait ${WHICH}`],
      ]),
      panel("Rows of a run", "The mean: 1 where no requests are joined.", "short", [
        [
          `sum by (model, version) (rate(modelgate_batch_rows_sum${MODEL}[5m])) / (sum by (model, version) (rate(modelgate_batch_rows_count${MODEL}[5m])) > 0)`,
          WHICH,
        ],
      ]),
    ],
  },
  {
    title: "Saturation",
    panels: [
      panel("Requests in the server", "Those that wait, and those that a worker has.", "short", [
        ["modelgate_queue_depth", "waiting {{instance}}"],
        ["modelgate_in_flight", "running {{instance}}"],
      ]),
      panel("Memory", "Resident, and of bodies of requests and answers.", "bytes", [
        ["process_resident_memory_bytes", "resident {{instance}}"],
        ["modelgate_body_bytes", "bodies {{instance}}"],
      ]),
      panel("Processor", "Cores in use, and by how much the event loop is late.", "short", [
        ["rate(process_cpu_seconds_total[5m])", "cores {{instance}}"],
        [`nodejs_eventloop_lag_p99_seconds - ${LOOP_STEP_MS / 1000}`, "late, s {{instance}}"],
      ]),
      panel("Workers", "Ready ones, and how many were started again.", "short", [
        ["modelgate_workers_ready", "ready {{instance}}"],
        ["increase(modelgate_worker_restarts_total[1h])", "restarted {{instance}}"],
      ]),
    ],
  },
  {
    title: "Drift from the reference profile",
    panels: [
      {
        ...panel("Population stability index", "0.1 is worth a look, 0.2 is drift.", "short", [
          [`topk(20, ${RECORDED.psi}${DRIFTING})`, "{{direction}} {{column}}"],
        ]),
        kind: "bargauge",
        width: 12,
      },
      panel("Over time", "The same index, of the chosen column.", "short", [
        [RECORDED.psi + COLUMN, "{{direction}} {{column}}"],
      ]),
      panel(
        "More missing than before",
        "Share of missing values, less that of the reference.",
        "percentunit",
        [[RECORDED.missingRise + COLUMN, "{{direction}} {{column}}"]],
      ),
      {
        ...panel("Bins now", "The share of served values in each bin of the chosen column.", "percentunit", [
          [RECORDED.share + COLUMN, "{{bin}}"],
        ]),
        kind: "bargauge",
        width: 12,
      },
      {
        ...panel("Bins of the reference", "The share when the model was judged.", "percentunit", [
          [RECORDED.reference + COLUMN, "{{bin}}"],
        ]),
        kind: "bargauge",
        width: 12,
      },
      {
        ...panel("Values that this rests on", "", "short", [[RECORDED.observed + COLUMN, "{{column}}"]]),
        kind: "stat",
      },
    ],
  },
];

/** Every question that the dashboard asks, with its variables. */
export function dashboardQueries(): string[] {
  return ROWS.flatMap(({ panels }) => panels.flatMap(({ queries }) => queries.map(({ expr }) => expr)));
}

/** The dashboard's JSON. */
export function dashboardText(): string {
  const dashboard = {
    title: "Modelgate: served models",
    uid: "modelgate-serving",
    tags: ["modelgate"],
    schemaVersion: 39,
    editable: true,
    refresh: "30s",
    time: { from: "now-6h", to: "now" },
    templating: {
      list: [
        { name: "datasource", label: "Data source", type: "datasource", query: "prometheus" },
        variable("model", "Model", "label_values(modelgate_requests_total, model)"),
        variable("version", "Version", 'label_values(modelgate_requests_total{model=~"$model"}, version)'),
        variable("direction", "Direction", "label_values(modelgate_profile_reference_share, direction)"),
        variable("column", "Column", `label_values(modelgate_profile_reference_share${DRIFTING}, column)`),
      ],
    },
    panels: laidOut(),
  };
  return `${JSON.stringify(dashboard, null, 2)}\n`;
}

function panel(
  title: string,
  about: string,
  unit: string,
  queries: readonly (readonly [string, string])[],
): Panel {
  const asked = queries.map(([expr, legend]) => ({ expr, legend }));
  return { title, about, kind: "timeseries", unit, width: 6, queries: asked };
}

const SOURCE = { type: "prometheus", uid: "${datasource}" };

function variable(name: string, label: string, query: string) {
  const all = { includeAll: true, allValue: ".*", multi: true, refresh: 2, sort: 1 };
  return { name, label, type: "query", datasource: SOURCE, query: { query, refId: name }, ...all };
}

/** Rows from top to bottom, their panels from left to right and eight units high. */
function laidOut() {
  const height = 8;
  let id = 0;
  let y = 0;
  return ROWS.flatMap(({ title, panels }) => {
    const header = { id: ++id, type: "row", title, gridPos: { x: 0, y: y++, w: 24, h: 1 }, panels: [] };
    let x = 0;
    const placed = panels.map(({ title: name, about, kind, unit, width, queries }) => {
      if (x + width > 24) {
        x = 0;
        y += height;
      }
      const gridPos = { x, y, w: width, h: height };
      x += width;
      return {
        id: ++id,
        type: kind,
        title: name,
        description: about,
        datasource: SOURCE,
        gridPos,
        fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
        targets: queries.map(({ expr, legend }, at) => ({
          refId: String.fromCharCode(65 + at),
          datasource: SOURCE,
          expr,
          legendFormat: legend,
          // A bar is the state of now.
          instant: kind !== "timeseries",
          range: kind === "timeseries",
        })),
      };
    });
    y += height;
    return [header, ...placed];
  });
}
