import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../log.ts";
import { Refusal } from "../protocol/refusal.ts";
import { traceOf, traceparent } from "../trace.ts";
import { type Inference, infer, type Parts, replyTo } from "./answering.ts";
import { type Reply, refusalReply, send } from "./reply.ts";
import { pathOf, routeOf } from "./route.ts";

/** A client that went away before its answer, in the words of nginx; never sent. */
const CLIENT_GONE = 499;

/** Answers one request, and never throws. `waits` is true when the client sends its body only after it was told to go on. */
export type Handler = (request: IncomingMessage, response: ServerResponse, waits: boolean) => Promise<void>;

/** A handler for all that a server is asked. */
export function handlerOf(parts: Parts, log: Log): Handler {
  return async (request, response, waits) => {
    const began = performance.now();
    const { method = "", url = "" } = request;
    const trace = traceOf(headerOf(request, "traceparent"));
    let inference: Inference | null = null;
    let reply: Reply;
    try {
      const route = routeOf(method, url);
      if (route.to === "infer") {
        inference = { model: parts.catalogue.find(route.name, route.version), bytes: 0 };
        const proceed = () => (waits ? response.writeContinue() : undefined);
        reply = await infer(request, response, { inference, parts, proceed });
      } else {
        reply = await replyTo(route, parts);
      }
    } catch (error) {
      reply = refusalReply(error, url);
      if (error instanceof Refusal && error.reason !== null) parts.metrics.refused(error.reason);
      if (reply.status === 500)
        log.warn("a request could not be answered", { "error.message": String(error) });
    }
    const state = headerOf(request, "tracestate");
    const headers = {
      ...reply.headers,
      traceparent: traceparent(trace),
      ...(state === undefined ? {} : { tracestate: state }),
    };
    // Probes and scrapes come every few seconds, and say nothing that the metrics do not.
    if (inference !== null || reply.error !== null) {
      if (response.closed) told();
      else response.once("close", told);
    }
    try {
      send(request, response, { reply: { ...reply, headers }, isLast: parts.state.isDraining });
    } catch (error) {
      log.warn("an answer could not be sent", { "error.message": String(error) });
      response.destroy();
    }

    function told(): void {
      const status = response.writableFinished ? reply.status : CLIENT_GONE;
      const seconds = (performance.now() - began) / 1000;
      const model = inference?.model ?? null;
      parts.metrics.answered(model, { status, seconds });
      log.request({
        method,
        path: pathOf(url),
        status,
        seconds,
        requestBytes: inference?.bytes ?? 0,
        responseBytes: reply.parts.reduce((sum, part) => sum + part.length, 0),
        trace,
        model,
        error: status === CLIENT_GONE ? "the client went away" : reply.error,
      });
    }
  };
}

/** A header that stands once; a list of it has no meaning. */
function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" && value.length <= 512 ? value : undefined;
}
