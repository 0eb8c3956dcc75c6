/** Why a request gets no prediction: the HTTP status and the text of `{"error": …}`. */
export type RefusalStatus = 400 | 404 | 405 | 413 | 415 | 429 | 500 | 503 | 504;

/** Why a request reached no model, where that says something about the server: a label of its metrics. */
export const REFUSAL_REASONS = [
  "queue-full",
  "body-budget",
  "body-too-large",
  "not-ready",
  "timed-out",
  "client-gone",
  "worker-lost",
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A request that is answered with an error. Its text may name what the client sent, never what another one did. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: RefusalStatus;
  /** null: the request itself was wrong. */
  readonly reason: RefusalReason | null;

  constructor(status: RefusalStatus, message: string, reason: RefusalReason | null = null) {
    super(message);
    this.status = status;
    this.reason = reason;
  }
}

/** A stranger's name in quotes, cut: an error stays short whatever was sent. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}

/** The body of an error, as the Open Inference Protocol writes it. */
export function errorBody(message: string): string {
  return JSON.stringify({ error: message });
}
