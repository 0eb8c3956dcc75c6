import { closeSync, openSync } from "node:fs";
import { failure } from "@modelgate/schema";
import type { Parts, State } from "./http/answering.ts";
import { openCatalogue } from "./http/catalogue.ts";
import { handlerOf } from "./http/handler.ts";
import { type Listening, listen } from "./http/listen.ts";
import { type LineWriter, lineWriter } from "./line-writer.ts";
import { type Log, openLog } from "./log.ts";
import { type Metrics, openMetrics } from "./metrics.ts";
import { findModels } from "./models/repository.ts";
import { openPool, type Pool } from "./pool/pool.ts";
import { openProfileMetrics } from "./profile/profile-metrics.ts";
import { readReference } from "./profile/reference-file.ts";
import type { Settings } from "./settings.ts";
import { VERSION } from "./version.ts";

/** What a server is started with beside its settings. */
export type ServerParts = {
  /** The program that its workers run: the server's own file. */
  workerFile: string;
  /** The folder of the verified runtime. */
  runtimeDirectory: string;
  /** Where its log goes; standard output unless given. */
  log?: LineWriter;
};

/** A server that runs. */
export type ModelServer = {
  /** As "http://127.0.0.1:8080". Probes are answered from the beginning, predictions when `ready` has resolved. */
  origin: string;
  /** @throws ModelgateError with the problems of all models that cannot be served */
  ready: Promise<void>;
  /**
   * Ends: says that it is not ready, answers on for `drainDelayMs`, then accepts no more and answers what has begun, for at most
   * `drainLimitMs`. False when something had to be cut off, be it lines of a log that nobody reads; a worker may then still run a model.
   */
  drain(): Promise<boolean>;
};

/** What a worker that runs nothing has to end, however little is left: less than that would count it as one that is cut off. So have the logs. */
const LEAST_END_MS = 1000;

/** Bytes of a prediction log after which nothing more is written to it. */
const MOST_PREDICTION_BYTES = 1 << 30;

/**
 * Starts a server.
 * @throws ModelgateError `file-missing`, `input-invalid`, `report-invalid` before it listens
 */
export async function serve(settings: Settings, parts: ServerParts): Promise<ModelServer> {
  const { models, passedOver } = await findModels(settings.models);
  const profiles = await Promise.all(models.map(({ path }) => readReference(path)));
  // Workers get a copy of the environment when they start: the runtime's telemetry reads it once.
  process.env["ORT_DISABLE_TELEMETRY"] = "1";
  const { workers, threads, maxBatch, maxDelayMs, maxQueue, timeoutMs } = settings;
  const state: State = { models: null, isDraining: false };
  const budget = { usedBytes: 0, mostBytes: settings.maxHeldBytes };
  // What a server has until it ends, and gives back at once when it cannot start.
  await using kept = new AsyncDisposableStack();
  const writer = parts.log ?? lineWriter(1);
  kept.defer(() => writer.flushed());
  let listening: Listening | null = null;
  let metrics: Metrics | null = null;
  const log = openLog({
    writer,
    logged: settings.log,
    version: VERSION,
    now: () => new Date(),
    dropped: () => metrics?.logDropped(),
  });
  const samples = settings.predictionLog === null ? null : kept.use(openSamples(settings.predictionLog));
  const pool = openPool(
    {
      workerFile: parts.workerFile,
      crew: {
        trade: "modelgate-serve",
        runtimeDirectory: parts.runtimeDirectory,
        models,
        profiles,
        threads,
        maxBatch,
        maxDelayMs,
      },
      workers,
      maxQueue,
      timeoutMs,
    },
    {
      lost(reason) {
        metrics?.workerLost();
        log.warn("a worker ended and is started again", { "error.message": reason });
      },
    },
  );
  await using started = new AsyncDisposableStack();
  started.defer(async () => void (await pool.close(LEAST_END_MS)));
  metrics = openMetrics(
    () => ({ ...pool.levels(), connections: listening?.connections() ?? 0, bodyBytes: budget.usedBytes }),
    { version: VERSION },
  );
  const profiled = openProfileMetrics(
    metrics.registry,
    models.map(({ name, version: number }, at) => ({ name, version: number, profile: profiles[at] ?? null })),
  );
  if (profiled.leftOut > 0) {
    log.warn("columns of reference profiles are not counted: there are too many", {
      "labels.columns": profiled.leftOut,
    });
  }
  if (passedOver.length > 0) {
    log.warn("folders without a model.onnx are passed over", { "labels.folders": passedOver.join(", ") });
  }
  const answering: Parts = {
    version: VERSION,
    pool,
    catalogue: openCatalogue(models, () => state.models),
    metrics,
    profiles: profiled,
    state,
    bounds: { maxBytes: settings.maxBodyBytes, maxJsonBytes: settings.maxJsonBytes },
    budget,
    keepSample: samples && ((line) => void (samples.writer.add(line) || metrics?.logDropped())),
    isSampled: () => Math.random() < settings.predictionShare,
  };
  const heard = await listen(settings, handlerOf(answering, log), ({ code, message }) => {
    log.warn("a connection could not be accepted", { "error.code": code, "error.message": message });
  });
  listening = heard;
  const { origin } = heard;
  log.info("listening", { "server.address": origin });
  const ready = pool.ready.then(({ models: found, runtime }) => {
    state.models = found;
    for (const { name, version, unbatched } of found) {
      const fields = { "labels.model": name, "labels.model_version": version };
      if (unbatched !== null) log.warn(`requests are not batched: ${unbatched}`, fields);
    }
    log.info("ready", { "labels.runtime": runtime, "labels.models": found.length });
  });
  // Whoever started the server waits for it; that nobody does so yet is no unhandled fault.
  ready.catch(() => undefined);
  started.move();
  const rest = kept.move();
  const drain = once(() => drained(settings, { state, listening: heard, pool, log, rest }));
  return { origin, ready, drain };
}

type Draining = {
  state: State;
  listening: Listening;
  pool: Pool;
  log: Log;
  /** What is given back last: the logs. */
  rest: AsyncDisposable;
};

async function drained(
  { drainDelayMs, drainLimitMs }: Settings,
  { state, listening, pool, log, rest }: Draining,
): Promise<boolean> {
  state.isDraining = true;
  log.info("draining");
  // Whoever balances the load looks at readiness every few seconds, and sends requests until then.
  if (state.models !== null) await sleep(drainDelayMs);
  const began = performance.now();
  const isAnswered = await Promise.race([
    listening.finish().then(() => true),
    sleep(drainLimitMs).then(() => false),
  ]);
  listening.cut();
  // A worker may still be loading its models, or run one for a client that is gone.
  const leftMs = drainLimitMs - (performance.now() - began);
  const isIdle = await pool.close(Math.max(LEAST_END_MS, leftMs));
  const isComplete = isAnswered && isIdle;
  log.info(isComplete ? "ended" : "ended with requests cut off");
  // Whoever reads the log may have stopped, and a pipe that is full would be waited for without end.
  const isTold = await Promise.race([
    rest[Symbol.asyncDispose]().then(() => true),
    sleep(LEAST_END_MS).then(() => false),
  ]);
  return isComplete && isTold;
}

function openSamples(path: string) {
  try {
    const descriptor = openSync(path, "a", 0o600);
    const writer = lineWriter(descriptor, MOST_PREDICTION_BYTES);
    return {
      writer,
      async [Symbol.asyncDispose]() {
        await writer.flushed();
        closeSync(descriptor);
      },
    };
  } catch (cause) {
    throw failure("input-invalid", `prediction-log: ${path} cannot be written`, {
      hint: "Name a file in a folder that exists and may be written to.",
      cause,
    });
  }
}

function sleep(ms: number): Promise<void> {
  // What is over before the limit must not be waited for: a timer that is left keeps the process alive.
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => {
    begun ??= work();
    return begun;
  };
}
