import { failure, ModelgateError } from "@modelgate/schema";

/** What is asked of GitHub, for messages, and the line of `permissions:` it takes. */
export type Request = {
  /** Goes on after "GitHub refused to" and "GitHub failed to": "write a comment". */
  to: string;
  /** As `pull-requests: write`. */
  permission: string;
};

/** What a request may rest on besides the network. */
export type Patience = {
  /** Milliseconds. */
  wait: (ms: number) => Promise<void>;
  log: (message: string) => void;
};

/** The part of octokit's error that is used: its message may quote addresses and bodies, and is never passed on. */
type Refusal = {
  status: number;
  headers: Readonly<Record<string, string | undefined>>;
  message: string;
  isAnswer: boolean;
};

const TRIES = 3;
/** GitHub's advice where it names no time, and the longest wait that a job should be kept for. */
const BLIND_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 120_000;

/**
 * Makes a request: after a fault of GitHub or the network up to three times, and after a rate limit when its end is near.
 * @throws ModelgateError `github-denied` for what the token may not do, `github-fault` for all else
 */
export async function persistently<T>(
  request: Request,
  { wait, log }: Patience,
  send: () => Promise<T>,
): Promise<T> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await send();
    } catch (error) {
      if (error instanceof ModelgateError) throw error;
      const refusal = refusalOf(error);
      const limitMs = limitOf(refusal);
      if (limitMs === null && refusal.isAnswer && refusal.status < 500) throw explained(request, refusal);
      if (left === 0 || (limitMs ?? 0) > LONGEST_WAIT_MS) throw fault(request, refusal, limitMs);
      const pauseMs = limitMs ?? 1000 * 2 ** (TRIES - 1 - left);
      log(`GitHub failed to ${request.to} (${shown(refusal)}): again in ${Math.ceil(pauseMs / 1000)} s`);
      await wait(pauseMs);
    }
  }
}

/** The status of an answer that is an error; null for faults of the network and anything else. */
export function statusOf(error: unknown): number | null {
  const { status, isAnswer } = refusalOf(error);
  return isAnswer ? status : null;
}

/** Milliseconds until a rate limit ends; null when the refusal is none. */
function limitOf({ status, headers, message, isAnswer }: Refusal): number | null {
  if (!isAnswer || (status !== 403 && status !== 429)) return null;
  const after = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(after)) return Math.max(1, after) * 1000;
  if (headers["x-ratelimit-remaining"] === "0") {
    // By GitHub's clock: this machine's may be off.
    const reset = Number(headers["x-ratelimit-reset"]) * 1000 - Date.parse(headers["date"] ?? "");
    return Number.isFinite(reset) ? Math.max(1000, reset + 1000) : BLIND_WAIT_MS;
  }
  return status === 429 || /secondary rate limit/i.test(message) ? BLIND_WAIT_MS : null;
}

function explained({ to, permission }: Request, { status }: Refusal): ModelgateError {
  if (status === 401) {
    return failure("github-denied", `GitHub refused to ${to}: it does not know the token`, {
      hint: "Leave the input `token` out for the job's own, or give one that has not expired.",
    });
  }
  if (status === 403) {
    return failure("github-denied", `GitHub refused to ${to}: the token lacks \`${permission}\``, {
      hint: `Add \`${permission}\` under the job's \`permissions:\`. On pull requests from forks and Dependabot the token can only read: use the pair of workflows in actions/comment/README.md.`,
    });
  }
  if (status === 404) {
    return failure("github-denied", `GitHub refused to ${to}: it is not there, or the token may not see it`, {
      hint: `In a private repository this takes \`${permission}\` under the job's \`permissions:\`.`,
    });
  }
  return failure("github-fault", `GitHub refused to ${to}: status ${status}`, {
    hint:
      status === 410
        ? "It has expired or was deleted: run what made it again."
        : "Run the job again; if it stays, report it with the status.",
  });
}

function fault({ to }: Request, refusal: Refusal, limitMs: number | null): ModelgateError {
  if (limitMs !== null) {
    return failure(
      "github-fault",
      `GitHub failed to ${to}: the token's rate limit is used up (${shown(refusal)})`,
      {
        hint: `Run the job again in ${Math.ceil(limitMs / 60_000)} minutes. A repository's jobs share 1,000 requests an hour.`,
      },
    );
  }
  return failure("github-fault", `GitHub failed to ${to}: ${shown(refusal)}, ${TRIES} times`, {
    hint: "Run the job again. Nothing that was measured is lost: reports are files.",
  });
}

function shown({ isAnswer, status }: Refusal): string {
  return isAnswer ? `status ${status}` : "no answer";
}

function refusalOf(error: unknown): Refusal {
  const none: Refusal = { status: 0, headers: {}, message: "", isAnswer: false };
  if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return none;
  // Octokit gives 500 to a request that nobody answered; only an answer has a response.
  const response =
    "response" in error ? (error.response as { headers?: Refusal["headers"] } | undefined) : undefined;
  if (response === undefined) return none;
  return { status: error.status, headers: response.headers ?? {}, message: error.message, isAnswer: true };
}
