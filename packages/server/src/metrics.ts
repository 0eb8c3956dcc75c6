import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { REFUSAL_REASONS, type RefusalReason } from "./protocol/refusal.ts";

// Labels hold what the operator chose: models and versions that are served, status codes, words of ours. What a client sends
// never becomes a label, or a stranger could fill the memory with series.

const SECONDS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30];
const ROWS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

/** How often it is looked whether the event loop is late. The library's own 10 ms wake a server between any two requests. */
export const LOOP_STEP_MS = 100;

/** Answers whose numbers are kept for the next reader of `/metrics`; to count them takes about a millisecond. */
const MOST_UNCOUNTED = 256;

/** Numbers that are looked at when `/metrics` is read. */
export type Levels = {
  queued: number;
  running: number;
  connections: number;
  workers: number;
  bodyBytes: number;
};

/** What `/metrics` shows. */
export type Metrics = {
  /** A request for a model was answered; `model` null: for one that is not served, or for none. */
  answered(
    model: { name: string; version: string } | null,
    outcome: { status: number; seconds: number },
  ): void;
  /** A request came back from a worker. */
  ran(
    model: { name: string; version: string },
    spent: { waitedSeconds: number; ranSeconds: number; batchRows: number },
  ): void;
  refused(reason: RefusalReason): void;
  workerLost(): void;
  logDropped(): void;
  /** The text of `/metrics`. */
  text(): Promise<string>;
  contentType: string;
  /** For what counts on its own account, as the histograms of a reference profile. */
  registry: Registry;
};

/** Metrics of one server, in a registry of their own. */
export function openMetrics(levels: () => Levels, { version }: { version: string }): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOP_STEP_MS });
  const of = ["model", "version"];

  const requests = new Counter({
    name: "modelgate_requests_total",
    help: "Inference requests, and others that were refused, by model and HTTP status; 499: the client went away.",
    labelNames: [...of, "status"],
    registers,
  });
  const duration = new Histogram({
    name: "modelgate_request_duration_seconds",
    help: "From a request's head to the end of its answer.",
    labelNames: of,
    buckets: SECONDS,
    registers,
  });
  const waited = new Histogram({
    name: "modelgate_queue_wait_seconds",
    help: "How long a request waited for a worker, and there for its turn.",
    labelNames: of,
    buckets: SECONDS,
    registers,
  });
  const inference = new Histogram({
    name: "modelgate_inference_duration_seconds",
    help: "How long the run took in which a request was answered.",
    labelNames: of,
    buckets: SECONDS,
    registers,
  });
  const batch = new Histogram({
    name: "modelgate_batch_rows",
    help: "Rows of the run in which a request was answered.",
    labelNames: of,
    buckets: ROWS,
    registers,
  });
  const refusals = new Counter({
    name: "modelgate_refusals_total",
    help: "Requests that reached no model, by reason.",
    labelNames: ["reason"],
    registers,
  });
  // A rate over a series that appears with its first increment misses that one.
  for (const reason of REFUSAL_REASONS) refusals.inc({ reason }, 0);
  const lost = counter(
    "modelgate_worker_restarts_total",
    "Workers that ended and were started again.",
    registers,
  );
  const dropped = counter(
    "modelgate_log_lines_dropped_total",
    "Lines of the log that nobody read in time, and of a prediction log that is full or cannot be written.",
    registers,
  );
  gauge("modelgate_queue_depth", "Requests that wait for a worker.", () => levels().queued, registers);
  gauge("modelgate_in_flight", "Requests that a worker has.", () => levels().running, registers);
  gauge("modelgate_connections", "Open connections.", () => levels().connections, registers);
  gauge("modelgate_workers_ready", "Workers with all models loaded.", () => levels().workers, registers);
  gauge(
    "modelgate_body_bytes",
    "Bytes of bodies: of requests that are not answered yet, and of answers that are not sent yet.",
    () => levels().bodyBytes,
    registers,
  );
  new Gauge({ name: "modelgate_build_info", help: "Always 1.", labelNames: ["version"], registers }).set(
    { version },
    1,
  );

  // Counted many at a time: between two requests a model runs, after which the library's code has to come from memory again.
  const answers: Parameters<Metrics["answered"]>[] = [];
  const runs: Parameters<Metrics["ran"]>[] = [];

  function count(): void {
    for (const [model, { status, seconds }] of answers.splice(0)) {
      const labels = { model: model?.name ?? "", version: model?.version ?? "" };
      requests.inc({ ...labels, status: String(status) });
      if (model !== null) duration.observe(labels, seconds);
    }
    for (const [{ name, version: number }, { waitedSeconds, ranSeconds, batchRows }] of runs.splice(0)) {
      const labels = { model: name, version: number };
      waited.observe(labels, waitedSeconds);
      inference.observe(labels, ranSeconds);
      batch.observe(labels, batchRows);
    }
  }

  return {
    answered(...answer) {
      if (answers.push(answer) >= MOST_UNCOUNTED) count();
    },
    ran: (...run) => void runs.push(run),
    refused: (reason) => refusals.inc({ reason }),
    workerLost: () => lost.inc(),
    logDropped: () => dropped.inc(),
    text() {
      count();
      return registry.metrics();
    },
    contentType: registry.contentType,
    registry,
  };
}

function counter(name: string, help: string, registers: Registry[]): Counter {
  return new Counter({ name, help, registers });
}

function gauge(name: string, help: string, level: () => number, registers: Registry[]): void {
  new Gauge({
    name,
    help,
    registers,
    collect() {
      this.set(level());
    },
  });
}
