import { randomUUID } from "node:crypto";
import { type OciAnswer, type OciRequest, refused } from "./answer.ts";

/** Who may what: `repositories` are those that the name may read and write; anybody may read the others. */
export type OciAccount = { username: string; password: string; repositories: readonly string[] };

/** `token`: as ghcr.io, by short-lived tokens; `basic`: a name and password each time. */
export type OciAuth = { kind: "token" | "basic"; account: OciAccount };

/** What is answered instead when a request may not go on; null: it may. */
export function guard(auth: OciAuth, request: OciRequest, origin: string): OciAnswer | null {
  const header = String(request.headers["authorization"] ?? "");
  const [, name = ""] = /^\/v2\/(.+?)\/(?:manifests|blobs|tags|referrers)\//u.exec(request.path) ?? [];
  const isWrite = !["GET", "HEAD"].includes(request.method);
  if (auth.kind === "basic") {
    if (header === basicOf(auth.account)) return null;
    return challenged('Basic realm="registry"');
  }
  const scope = `repository:${name}:${isWrite ? "pull,push" : "pull"}`;
  const granted = /^Bearer granted\.([\w-]*)\.[\w-]+$/u.exec(header)?.[1];
  const scopes = granted === undefined ? [] : Buffer.from(granted, "base64url").toString("utf8").split(" ");
  if (scopes.some((one) => one === scope || one === `repository:${name}:pull,push`)) return null;
  return challenged(`Bearer realm="${origin}/token",service="fake",scope="${scope}"`);
}

/** The token service at `/token`: grants what the account may, silently less than was asked. */
export function tokenFor({ account }: OciAuth, request: OciRequest): OciAnswer {
  const header = request.headers["authorization"];
  if (header !== undefined && header !== basicOf(account)) return refused(401, "UNAUTHORIZED");
  const asked = new URL(request.path, "http://x").searchParams.getAll("scope");
  const scopes = asked.filter((scope) => {
    const [, name = "", actions] = scope.split(":");
    return header === undefined
      ? actions === "pull" && !account.repositories.includes(name)
      : account.repositories.includes(name);
  });
  // Never twice the same, as real ones.
  const token = `granted.${Buffer.from(scopes.join(" ")).toString("base64url")}.${randomUUID()}`;
  return {
    status: 200,
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token, expires_in: 60 }),
  };
}

function basicOf({ username, password }: OciAccount): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

function challenged(challenge: string): OciAnswer {
  const { status, headers, body } = refused(401, "UNAUTHORIZED");
  return {
    status,
    headers: { ...headers, "www-authenticate": challenge },
    ...(body === undefined ? {} : { body }),
  };
}
