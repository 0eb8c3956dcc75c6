import { failure, ModelgateError } from "@modelgate/schema";
import { discard, type HttpResponse } from "./http.ts";

const TRIES = 4;
const FIRST_PAUSE_MS = 500;
/** Who is told to wait longer than this is better told so at once. */
const LONGEST_PAUSE_MS = 60_000;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Sends until there is an answer that waiting will not change; the last one when it never comes. `pause` waits milliseconds:
 * as long as `Retry-After` says, else twice as long each time. With one try the connection's own error is thrown.
 * @throws ModelgateError `registry-fault` when nothing answered at all; `what` names the request
 */
export async function patiently(
  send: () => Promise<HttpResponse>,
  { pause, what, tries = TRIES }: { pause: (ms: number) => Promise<void>; what: string; tries?: number },
): Promise<HttpResponse> {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt >= tries;
    const wait = FIRST_PAUSE_MS * 2 ** (attempt - 1);
    try {
      const response = await send();
      const asked = retryAfterMs(response);
      if (!PASSING.has(response.status) || isLast || asked > LONGEST_PAUSE_MS) return response;
      await discard(response);
      await pause(Math.max(wait, asked));
    } catch (error) {
      // What we found wrong ourselves, in a body that we send, stays wrong.
      if (error instanceof ModelgateError) throw error;
      if (isLast) throw tries === 1 ? error : silent(error, what);
      await pause(wait);
    }
  }
}

/** The error of a connection that gave no answer: the reason in the system's one word. */
export function silent(error: unknown, what: string): ModelgateError {
  const said =
    error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no answer";
  return failure("registry-fault", `${what}: the registry does not answer: ${said.slice(0, 60)}`, {
    hint: "Is it up, and is this its address? Behind a proxy `https_proxy` has to be set.",
    cause: error,
  });
}

function retryAfterMs({ headers }: HttpResponse): number {
  const said = headers["retry-after"] ?? "";
  if (/^[0-9]{1,9}$/u.test(said)) return Number(said) * 1000;
  const date = Date.parse(said);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}
