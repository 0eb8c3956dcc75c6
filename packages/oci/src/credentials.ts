import { failure } from "@modelgate/schema";

/** A name and a password (or a token in its place), or an identity token that is exchanged for others. */
export type Credentials = { username: string; password: string } | { identityToken: string };

/**
 * Credentials by host from the text of Docker's `config.json`, as `docker login` leaves it: `auths` with `auth`, `username` and
 * `password`, or `identitytoken`. Credential helpers are programs and are not run. `path` is for messages.
 * @throws ModelgateError `input-invalid` when it cannot be read, never with anything from within
 */
export function dockerCredentials(text: string, path: string): (host: string) => Promise<Credentials | null> {
  const auths = objectAt(parsed(text, path), "auths");
  return async (host) => {
    for (const key of [
      host,
      `https://${host}`,
      `https://${host}/v1/`,
      `https://${host}/v2/`,
      `http://${host}`,
    ]) {
      const entry = objectAt(auths, key);
      const found = entry === null ? null : credentialsIn(entry, path, host);
      if (found !== null) return found;
    }
    return null;
  };
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw failure("input-invalid", `${path}: is not JSON`, { hint: "It is written by `docker login`." });
  }
}

function objectAt(value: unknown, key: string): Readonly<Record<string, unknown>> | null {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
  const found = (value as Record<string, unknown>)[key];
  return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : null;
}

function credentialsIn(
  entry: Readonly<Record<string, unknown>>,
  path: string,
  host: string,
): Credentials | null {
  const { identitytoken, auth, username, password } = entry;
  if (typeof identitytoken === "string" && identitytoken !== "") return { identityToken: identitytoken };
  if (typeof username === "string" && typeof password === "string") return { username, password };
  // An empty entry says that a helper knows.
  if (typeof auth !== "string" || auth === "") return null;
  const pair = Buffer.from(auth, "base64").toString("utf8");
  const at = pair.indexOf(":");
  if (at < 1)
    throw failure(
      "input-invalid",
      `${path}: the credentials of ${host} are not a name and a password in base64`,
      {
        hint: "Log in again: `docker login`.",
      },
    );
  return { username: pair.slice(0, at), password: pair.slice(at + 1) };
}
