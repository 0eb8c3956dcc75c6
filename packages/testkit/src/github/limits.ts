import { Refusal } from "./call.ts";

/** GitHub's two brakes. Times run on the fake's clock. */
export type Limits = {
  /** Requests that one token may make within an hour; 1000 unless given, as a workflow's token in a repository. */
  perHour?: number;
  /** Requests that create or change something. More of them within the time are refused with `retry-after`. */
  burst?: { requests: number; seconds: number; retryAfterSeconds: number; status?: 403 | 429 };
};

/** Counts a token's requests; throws GitHub's refusal, and gives the headers that every answer carries. */
export function rateLimit({ perHour = 1000, burst }: Limits) {
  let used = 0;
  let resetsAt = 0;
  let writes: number[] = [];
  let blockedUntil = 0;
  return (isWrite: boolean, nowMs: number): Record<string, string> => {
    if (nowMs >= resetsAt) {
      used = 0;
      resetsAt = nowMs + 3_600_000;
    }
    used++;
    const headers = {
      "x-ratelimit-limit": String(perHour),
      "x-ratelimit-remaining": String(Math.max(0, perHour - used)),
      "x-ratelimit-used": String(Math.min(used, perHour)),
      "x-ratelimit-reset": String(Math.ceil(resetsAt / 1000)),
      "x-ratelimit-resource": "core",
    };
    if (used > perHour) throw new Refusal(403, "API rate limit exceeded for installation.", { headers });
    if (burst === undefined) return headers;
    writes = writes.filter((time) => time > nowMs - burst.seconds * 1000);
    if (isWrite) writes.push(nowMs);
    if (isWrite && writes.length > burst.requests && nowMs >= blockedUntil) {
      blockedUntil = nowMs + burst.retryAfterSeconds * 1000;
    }
    // Until the time is over everything is refused, reading too.
    if (nowMs < blockedUntil) {
      const wait = String(Math.ceil((blockedUntil - nowMs) / 1000));
      throw new Refusal(burst.status ?? 403, SECONDARY, { headers: { ...headers, "retry-after": wait } });
    }
    return headers;
  };
}

const SECONDARY =
  "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. " +
  "If you reach out to GitHub Support for help, please include the request ID.";
