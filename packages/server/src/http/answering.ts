import type { IncomingMessage, ServerResponse } from "node:http";
import type { Metrics } from "../metrics.ts";
import type { Pool } from "../pool/pool.ts";
import type { ProfileMetrics } from "../profile/profile-metrics.ts";
import { Refusal } from "../protocol/refusal.ts";
import type { Described } from "../worker/messages.ts";
import { type BodyBounds, type Budget, checkHead, holdAnswer, readBody } from "./body.ts";
import type { Catalogue, Offered } from "./catalogue.ts";
import { json, type Reply, textReply } from "./reply.ts";
import type { Route } from "./route.ts";

/** What is going on with the server. */
export type State = {
  /** What the workers found in the models; null until all are loaded. */
  models: readonly Described[] | null;
  isDraining: boolean;
};

/** What answers are made from. */
export type Parts = {
  version: string;
  pool: Pool;
  catalogue: Catalogue;
  metrics: Metrics;
  profiles: ProfileMetrics;
  state: State;
  bounds: BodyBounds;
  budget: Budget;
  /** Takes one line of a sampled prediction; null: none are kept. */
  keepSample: ((line: string) => void) | null;
  /** Whether the next prediction is one of the sample. */
  isSampled(): boolean;
};

/** What a client gets for a route other than `infer`. @throws Refusal */
export async function replyTo(route: Exclude<Route, { to: "infer" }>, parts: Parts): Promise<Reply> {
  const { state, catalogue, pool, metrics } = parts;
  const isLive = !pool.isStuck();
  const isReady = isLive && state.models !== null && !state.isDraining && pool.levels().workers > 0;
  switch (route.to) {
    case "live":
      return json(isLive ? 200 : 503, { live: isLive });
    case "ready":
      return json(isReady ? 200 : 503, { live: isLive, ready: isReady });
    case "server":
      return json(200, { name: "modelgate", version: parts.version, extensions: ["binary_tensor_data"] });
    case "metrics":
      return textReply(200, metrics.contentType, await metrics.text());
    case "model-ready": {
      const { name } = catalogue.find(route.name, route.version);
      return json(isReady ? 200 : 503, { name, ready: isReady });
    }
    case "model": {
      const metadata = catalogue.metadata(catalogue.find(route.name, route.version));
      if (metadata === null) throw new Refusal(503, "the models are still being loaded", "not-ready");
      return json(200, metadata);
    }
  }
}

/** An inference request on its way; `bytes` is what was read of it, for the log. */
export type Inference = { model: Offered; bytes: number };

/**
 * Runs a model for a client.
 * @throws Refusal
 */
export async function infer(
  request: IncomingMessage,
  response: ServerResponse,
  { inference, parts, proceed }: { inference: Inference; parts: Parts; proceed(): void },
): Promise<Reply> {
  const { pool, metrics, budget, bounds } = parts;
  const { headLength } = checkHead(request, bounds);
  if (parts.state.models === null) throw new Refusal(503, "the models are still being loaded", "not-ready");
  // Before its body is read: a client that is to come again later need not send it now.
  pool.refuseWhenFull();
  proceed();
  const body = await readBody(request, headLength, { ...bounds, budget });
  inference.bytes = body.bytes;
  try {
    const { buffer, start } = body;
    const sampled = parts.keepSample !== null && parts.isSampled();
    const { answer, cancel } = pool.submit({
      model: inference.model.index,
      buffer,
      start,
      headLength,
      sampled,
    });
    response.once("close", cancel);
    const done = await answer;
    const { ranMs, batchRows } = done.spent;
    const spent = { waitedSeconds: done.waitedMs / 1000, ranSeconds: ranMs / 1000, batchRows };
    metrics.ran(inference.model, spent);
    parts.profiles.add(inference.model.index, done.observed);
    if (done.sample !== null) parts.keepSample?.(done.sample);
    holdAnswer(response, done.parts, budget);
    const headers: Record<string, string> =
      done.headLength === null
        ? { "content-type": "application/json" }
        : {
            "content-type": "application/octet-stream",
            "inference-header-content-length": String(done.headLength),
          };
    return { status: 200, headers, parts: done.parts, error: null };
  } finally {
    budget.usedBytes -= body.bytes;
  }
}
