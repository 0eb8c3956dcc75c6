import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal } from "../protocol/refusal.ts";
import type { Body } from "../protocol/request.ts";
import { Gathered } from "./gathered.ts";

/** Bytes of all bodies together that are in memory: of requests that are not answered yet, and of answers that are not sent yet. */
export type Budget = { usedBytes: number; readonly mostBytes: number };

export type BodyBounds = {
  /** Of a whole body. */
  maxBytes: number;
  /** Of its JSON, which takes up to forty times its size once it is parsed. */
  maxJsonBytes: number;
};

/** A body with what it took of the budget, which whoever is done with it gives back. */
export type ReadBody = Body & { bytes: number };

/** Numbers in the binary part start where any of them may lie. */
const ALIGNMENT = 8;

/**
 * Refuses by what the head says, before a byte of the body is read.
 * @throws Refusal 400, 413, 415
 */
export function checkHead(
  request: IncomingMessage,
  { maxBytes, maxJsonBytes }: BodyBounds,
): { headLength: number | null } {
  const encoding = request.headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") throw new Refusal(415, "expected a body that is not compressed");
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  const given = request.headers["inference-header-content-length"];
  if (given === undefined) {
    if (announced > maxJsonBytes) throw jsonTooLarge(maxJsonBytes);
    return { headLength: null };
  }
  if (typeof given !== "string" || !/^\d{1,15}$/u.test(given)) {
    throw new Refusal(400, "expected a whole number as Inference-Header-Content-Length");
  }
  const headLength = Number(given);
  if (headLength > maxJsonBytes) throw jsonTooLarge(maxJsonBytes);
  return { headLength };
}

/**
 * Reads a body. Memory is taken by what has arrived, never by what was announced: thousands of clients that announce much and
 * send nothing cost nothing.
 * @throws Refusal 400 when the client breaks off, 413 when it is too large, 503 when all bodies together are
 */
export function readBody(
  request: IncomingMessage,
  headLength: number | null,
  { maxBytes, maxJsonBytes, budget }: BodyBounds & { budget: Budget },
): Promise<ReadBody> {
  // By events: an iterator over the stream costs more than all the rest that is done with a body here.
  const { promise, resolve, reject } = Promise.withResolvers<ReadBody>();
  const gathered = new Gathered();
  let isOver = false;

  function refuse(refusal: Refusal): void {
    if (isOver) return;
    isOver = true;
    budget.usedBytes -= gathered.heldBytes;
    // What else the client sends is for whoever answers it to read, or not.
    request.off("data", take);
    request.pause();
    reject(refusal);
  }

  function take(chunk: Buffer): void {
    const bytes = gathered.bytes + chunk.length;
    if (bytes > maxBytes) refuse(tooLarge(maxBytes));
    else if (headLength === null && bytes > maxJsonBytes) refuse(jsonTooLarge(maxJsonBytes));
    else hold(chunk);
  }

  function hold(chunk: Buffer): void {
    const before = gathered.heldBytes;
    gathered.add(chunk);
    budget.usedBytes += gathered.heldBytes - before;
    if (budget.usedBytes > budget.mostBytes) refuse(overBudget());
  }

  request.on("data", take);
  request.once("end", () => {
    if (isOver) return;
    isOver = true;
    const { bytes, heldBytes } = gathered;
    budget.usedBytes += bytes - heldBytes;
    resolve({ ...joined(gathered, headLength ?? 0), headLength, bytes });
  });
  // It comes after the end of a body that is whole, too: then no error, with the stack it takes, is made for nothing.
  request.once("close", () => {
    if (!isOver) refuse(new Refusal(400, "the body broke off"));
  });
  return promise;
}

/**
 * Counts the body of an answer until it is sent or its client is gone: one that nobody reads stays in memory. It may be as large as it is,
 * but not beside more than may be held already.
 * @throws Refusal 503
 */
export function holdAnswer(response: ServerResponse, parts: readonly Uint8Array[], budget: Budget): void {
  if (response.closed) return;
  if (budget.usedBytes > budget.mostBytes) throw overBudget();
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  budget.usedBytes += bytes;
  response.once("close", () => {
    budget.usedBytes -= bytes;
  });
}

function joined(gathered: Gathered, headLength: number): { buffer: ArrayBuffer; start: number } {
  const start = (ALIGNMENT - (headLength % ALIGNMENT)) % ALIGNMENT;
  // Memory of its own: it moves to the worker, and a small Buffer shares its own with others. Every byte of it is written here.
  const whole = Buffer.allocUnsafeSlow(start + gathered.bytes).fill(0, 0, start);
  gathered.writeTo(whole, start);
  return { buffer: whole.buffer, start };
}

function overBudget(): Refusal {
  return new Refusal(503, "too many bodies are in memory already", "body-budget");
}

function tooLarge(most: number): Refusal {
  return new Refusal(413, `the body has more than ${most} bytes`, "body-too-large");
}

function jsonTooLarge(most: number): Refusal {
  const message = `the JSON has more than ${most} bytes; send large tensors as binary data`;
  return new Refusal(413, message, "body-too-large");
}
