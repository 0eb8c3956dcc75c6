import { failure } from "@modelgate/schema";
import type { Challenge } from "./challenge.ts";
import type { Credentials } from "./credentials.ts";
import { type Exchange, readWhole } from "./http.ts";
import { jsonIn } from "./json.ts";
import { refusal } from "./refusal.ts";

const MAX_TOKEN_BYTES = 256 * 1024;

/** `Basic …` of a name and a password. */
export function basic({ username, password }: { username: string; password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

/**
 * Fetches a token for scopes as `repository:acme/digits:pull` from where the challenge says (distribution project, "Token
 * Authentication Specification"; with an identity token its OAuth2 form).
 * @throws ModelgateError `registry-fault`
 */
export async function fetchToken(
  { realm, service }: Challenge & { scheme: "bearer" },
  scopes: readonly string[],
  {
    exchange,
    credentials,
    host,
    mayUse,
  }: {
    exchange: Exchange;
    credentials: Credentials | null;
    host: string;
    /** Whether credentials may be sent to an address. */
    mayUse(url: URL): boolean;
  },
): Promise<string> {
  const what = `${host}: its token service`;
  const url = URL.canParse(realm) ? new URL(realm) : null;
  if (url === null || !mayUse(url))
    throw failure("registry-fault", `${what}: is at an address that no credentials are sent to`, {
      hint: "A registry names its token service by an https address; http is taken on this machine only.",
    });
  const response = await exchange(
    credentials !== null && "identityToken" in credentials
      ? {
          method: "POST",
          url: url.href,
          headers: { "Content-Type": "application/x-www-form-urlencoded" },
          body: Buffer.from(
            new URLSearchParams({
              ...{
                grant_type: "refresh_token",
                refresh_token: credentials.identityToken,
                client_id: "modelgate",
              },
              ...{ service: service ?? host, scope: scopes.join(" ") },
            }).toString(),
          ),
        }
      : {
          method: "GET",
          url: withQuery(url, service, scopes).href,
          headers: credentials === null ? {} : { Authorization: basic(credentials) },
        },
  );
  if (response.status !== 200) throw await refusal(response, what, { hasCredentials: credentials !== null });
  return tokenIn(await readWhole(response.body, { maxBytes: MAX_TOKEN_BYTES, what }), what);
}

function withQuery(realm: URL, service: string | null, scopes: readonly string[]): URL {
  const url = new URL(realm);
  if (service !== null) url.searchParams.set("service", service);
  for (const scope of scopes) url.searchParams.append("scope", scope);
  return url;
}

function tokenIn(bytes: Buffer, what: string): string {
  const value = jsonIn(bytes);
  const given = typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  const token = given["token"] ?? given["access_token"];
  // A token goes into a header: one with a line end would be two headers.
  if (typeof token === "string" && /^[\x21-\x7e]+$/u.test(token)) return token;
  throw failure("registry-fault", `${what}: answered without a token`, {
    hint: "Expected JSON with `token` or `access_token`; a login page or proxy in between answers otherwise.",
  });
}
