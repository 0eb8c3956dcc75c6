import type { LineWriter } from "./line-writer.ts";
import type { Trace } from "./trace.ts";

/** Which requests are told one by one: all, those that were refused or failed, or none. */
export const LOGGED = ["requests", "errors", "none"] as const;
export type Logged = (typeof LOGGED)[number];

/** A request that was answered. Its payload is no part of it. */
export type Answered = {
  method: string;
  /** As the client wrote it, without the query. */
  path: string;
  status: number;
  seconds: number;
  requestBytes: number;
  responseBytes: number;
  trace: Trace;
  model: { name: string; version: string } | null;
  /** The text of the error that was answered. */
  error: string | null;
};

/** Lines of JSON with the field names of the Elastic Common Schema, 8.11. */
export type Log = {
  info(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void;
  request(answered: Answered): void;
};

type Parts = { writer: LineWriter; logged: Logged; version: string; now(): Date; dropped(): void };

/** A log that goes to `writer`. */
export function openLog({ writer, logged, version, now, dropped }: Parts): Log {
  const write = (level: "info" | "warn", message: string, fields: Readonly<Record<string, unknown>>) => {
    const line = JSON.stringify({
      "@timestamp": now().toISOString(),
      "log.level": level,
      message,
      "ecs.version": "8.11.0",
      "service.name": "modelgate",
      "service.version": version,
      "process.pid": process.pid,
      ...fields,
    });
    if (!writer.add(line)) dropped();
  };
  return {
    info: (message, fields = {}) => write("info", message, fields),
    warn: (message, fields = {}) => write("warn", message, fields),
    request(answered) {
      const isError = answered.status >= 400;
      if (logged === "none" || (logged === "errors" && !isError)) return;
      write(isError ? "warn" : "info", `${answered.method} ${answered.status}`, fieldsOf(answered));
    },
  };
}

/** A stranger's path may have 16 kB. */
const LONGEST = 256;

function fieldsOf(answered: Answered): Record<string, unknown> {
  const { trace, model, error } = answered;
  return {
    "event.dataset": "modelgate.requests",
    "event.outcome": error === null ? "success" : "failure",
    // ECS counts in nanoseconds.
    "event.duration": Math.round(answered.seconds * 1e9),
    "http.request.method": answered.method,
    "http.request.body.bytes": answered.requestBytes,
    "http.response.status_code": answered.status,
    "http.response.body.bytes": answered.responseBytes,
    "url.path": answered.path.slice(0, LONGEST),
    "trace.id": trace.traceId,
    "span.id": trace.spanId,
    ...(trace.parentId === null ? {} : { "parent.id": trace.parentId }),
    ...(model === null ? {} : { "labels.model": model.name, "labels.model_version": model.version }),
    ...(error === null ? {} : { "error.message": error }),
  };
}
