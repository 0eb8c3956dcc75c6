import { failure, readAtMost } from "@modelgate/schema";
import type { Exchange, HttpRequest } from "./http-exchange.ts";

/** A token has about a kilobyte. */
const MAX_BYTES = 2 ** 16;

/**
 * Asks the runner who this job is: a token (JWT) that GitHub signed, for `audience`. null: nobody can be asked, as on a laptop or
 * without `id-token: write`. GitHub's protocol: docs.github.com, "OpenID Connect reference".
 * @throws ModelgateError `signing-failed`; no message holds a token
 */
export async function identityToken(
  env: Readonly<Record<string, string | undefined>>,
  exchange: Exchange,
  audience = "sigstore",
): Promise<string | null> {
  const [address, secret] = [env["ACTIONS_ID_TOKEN_REQUEST_URL"], env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"]];
  if (!address || !secret) return null;
  const url = new URL(address);
  url.searchParams.set("audience", audience);
  const headers = { Authorization: `Bearer ${secret}`, Accept: "application/json" };
  // Whatever broke on the way may quote what was asked, the secret with it: nothing of it is passed on.
  const { status, text } = await answered(exchange, { method: "GET", url: url.href, headers }).catch(() => {
    throw failed("did not answer");
  });
  if (text === null) throw failed("sent more than a token");
  const token = status === 200 ? tokenIn(text) : null;
  if (token === null) throw failed(`gave no identity token (status ${status})`);
  return token;
}

/** `text` null: there is more of it than a token has. */
async function answered(
  exchange: Exchange,
  request: HttpRequest,
): Promise<{ status: number; text: string | null }> {
  const { status, body } = await exchange(request);
  const bytes = await readAtMost(body, MAX_BYTES);
  return { status, text: bytes === null ? null : bytes.toString("utf8") };
}

function tokenIn(text: string): string | null {
  try {
    const { value } = JSON.parse(text) as { value?: unknown };
    return typeof value === "string" && value !== "" ? value : null;
  } catch {
    return null;
  }
}

function failed(what: string) {
  return failure("signing-failed", `signing: the runner ${what}`, {
    hint: "Give the job `permissions: id-token: write`; a run for a pull request from a fork gets no token.",
  });
}
