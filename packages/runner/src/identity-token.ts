import { failure } from "@modelgate/schema";
import type { Exchange } from "./http-exchange.ts";

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
  const { status, body } = await exchange({ method: "GET", url: url.href, headers }).catch(() => {
    throw failed("did not answer");
  });
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > MAX_BYTES) throw failed("sent more than a token");
    parts.push(part);
  }
  const token = status === 200 ? tokenIn(Buffer.concat(parts).toString("utf8")) : null;
  if (token === null) throw failed(`gave no identity token (status ${status})`);
  return token;
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
