import { type ErrorCode, failure, type ModelgateError } from "@modelgate/schema";

/** For a server that does not answer as it should. */
export function fault(message: string, hint: string, cause?: unknown): ModelgateError {
  return failure("registry-fault", `mlflow: ${message}`, { hint, cause });
}

export function unreached({ host }: URL, cause: unknown): ModelgateError {
  return fault(
    `${host} could not be reached, or stopped in the middle`,
    "Check `url` and the network, `https_proxy` and `no_proxy`, and run this again: it looks first at what was done.",
    cause,
  );
}

/** Text from elsewhere for a message: control characters as escapes, at most 200 characters. */
export function shown(text: string): string {
  const escaped = JSON.stringify(text)
    .slice(1, -1)
    .replaceAll(/[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, "\ufffd");
  return escaped.length <= 200 ? escaped : `${escaped.slice(0, 199)}…`;
}

const CODE: Readonly<Record<string, ErrorCode>> = {
  RESOURCE_DOES_NOT_EXIST: "registry-missing",
  // With the status 400, not 409.
  RESOURCE_ALREADY_EXISTS: "registry-conflict",
  RESOURCE_CONFLICT: "registry-conflict",
  ABORTED: "registry-conflict",
};

/** What an answer other than 200 means. `body` is parsed JSON; undefined: it was none. */
export function answered(
  status: number,
  body: unknown,
  { about, base }: { about: string; base: URL },
): ModelgateError {
  const told = body as { error_code?: unknown; message?: unknown } | null | undefined;
  const name =
    typeof told?.error_code === "string" && /^[A-Z_]{1,64}$/u.test(told.error_code) ? told.error_code : "";
  const said = typeof told?.message === "string" && told.message !== "" ? `: ${shown(told.message)}` : "";
  // Two first settings of one alias: the database takes one, and the server hands its words on.
  const isRaced = status === 400 && /IntegrityError/u.test(said);
  const code = CODE[name] ?? (status === 409 || isRaced ? "registry-conflict" : "registry-fault");
  const by = `${shown(about)}: ${base.host} answered with ${status}${name === "" ? "" : ` ${name}`}`;
  return failure(code, `mlflow: ${by}${status === 401 ? "" : said}`, {
    hint: hintFor(isRaced ? 409 : status, name, body !== undefined),
  });
}

function hintFor(status: number, name: string, isJson: boolean): string {
  if (status === 401)
    return "Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, from the secrets of the repository.";
  if (status === 403)
    return "Whoever these credentials belong to needs READ on the model to look, and EDIT to register and to move a stage.";
  if (name === "RESOURCE_DOES_NOT_EXIST") return "`modelgate stages` shows what there is.";
  if (status === 404)
    return isJson
      ? "This server does not know the call: aliases need MLflow 2.3 or newer."
      : "Check `url`: there is no MLflow server at this address. A path before `/api/2.0` belongs to it.";
  if (status === 409 || CODE[name] === "registry-conflict")
    return "Somebody else was quicker. Look at `modelgate stages`, and run this again if it is still right.";
  if (status === 429 || status === 503) return "The server is busy. Run this again in a while.";
  if (status === 400)
    return "If names and stages are right, this is a server that Modelgate does not know: please report it.";
  return "The server's log says why. Run this again: it looks first at what was done.";
}
