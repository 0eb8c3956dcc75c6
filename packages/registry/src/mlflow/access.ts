import { failure } from "@modelgate/schema";

/** Where a server is, and what proves who asks; null: nobody in particular. */
export type Access = { base: URL; authorization: string | null };

/** `url` null: MLFLOW_TRACKING_URI. `isHttpAllowed`: credentials may go over plain http to another machine. */
export type Wanted = {
  url: string | null;
  isHttpAllowed: boolean;
  /** Instead of the environment's; a password without a user name is a bearer token. */
  username: string | null;
  password: string | null;
};

/**
 * The server and its credentials, as MLflow's own client finds them: MLFLOW_TRACKING_USERNAME with MLFLOW_TRACKING_PASSWORD,
 * else MLFLOW_TRACKING_TOKEN. What was given goes before.
 * @throws ModelgateError `input-invalid`
 */
export function mlflowAccess(
  env: Readonly<Record<string, string | undefined>>,
  { url, isHttpAllowed, username, password }: Wanted,
): Access {
  const base = addressOf(
    url ?? env["MLFLOW_TRACKING_URI"] ?? "",
    url === null ? "MLFLOW_TRACKING_URI" : "url",
  );
  const authorization = authorizationOf(
    password === null
      ? {
          username: env["MLFLOW_TRACKING_USERNAME"] ?? "",
          password: env["MLFLOW_TRACKING_PASSWORD"] ?? "",
          token: env["MLFLOW_TRACKING_TOKEN"] ?? "",
        }
      : { username: username ?? "", password, token: username === null ? password : "" },
  );
  if (authorization !== null && base.protocol === "http:" && !isHttpAllowed && !isThisMachine(base))
    throw invalid(
      `${base.host}: credentials would go over plain http`,
      "Give an https address; where the network itself is trusted, say so in the policy: `registry: { allow-http: true }`.",
    );
  return { base, authorization };
}

function addressOf(text: string, name: string): URL {
  const written = text.trim();
  if (written === "")
    throw invalid(
      "expected the address of the server",
      "Give `registry: { type: mlflow, url: https://… }` in the policy, or set MLFLOW_TRACKING_URI.",
    );
  const url = URL.canParse(written) ? new URL(written) : null;
  const wrong =
    url === null || (url.protocol !== "https:" && url.protocol !== "http:")
      ? "expected an address with https or http"
      : url.username !== "" || url.password !== ""
        ? "expected no user and no password in the address"
        : url.search !== "" || url.hash !== ""
          ? "expected an address without `?` and `#`"
          : null;
  if (url !== null && wrong === null) return url;
  throw invalid(
    `${name}: ${wrong}`,
    "As https://mlflow.example.com; who asks stands in MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN.",
  );
}

function authorizationOf(given: { username: string; password: string; token: string }): string | null {
  const { username, password, token } = given;
  if (Object.values(given).some((text) => /[\r\n\0]/u.test(text)))
    throw invalid("a credential has a line end in it", "Set the secret again, without the line end.");
  if (username !== "" && password !== "")
    return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  if (token !== "") return `Bearer ${token}`;
  if (username === "" && password === "") return null;
  throw invalid(
    `a ${username === "" ? "password without a user name" : "user name without a password"} was given`,
    "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN alone.",
  );
}

function isThisMachine({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/u.test(hostname);
}

function invalid(message: string, hint: string) {
  return failure("input-invalid", `mlflow: ${message}`, { hint });
}
