import { failure, type ModelgateError } from "@modelgate/schema";
import { contentType, discard, type HttpResponse, readWhole } from "./http.ts";
import { jsonIn } from "./json.ts";

const MAX_ERROR_BYTES = 64 * 1024;

/** What helps when something else than a registry answers. */
export const NO_REGISTRY =
  "Is this the address of an OCI registry? A proxy or login page in between answers like this.";

/** The codes in an error of the distribution specification; nothing else of a stranger's answer is ever shown. Empty: it is none. */
export async function errorCodes(response: HttpResponse): Promise<string[]> {
  // Not every registry labels its errors; what is labelled as a page is none.
  if (/html|xml/u.test(contentType(response))) {
    await discard(response);
    return [];
  }
  // What is too long or breaks off says nothing: the status is told in any case.
  const bytes = await readWhole(response.body, { maxBytes: MAX_ERROR_BYTES, what: "an error" }).catch(
    () => null,
  );
  const value = bytes === null ? null : jsonIn(bytes);
  if (typeof value !== "object" || value === null || !("errors" in value) || !Array.isArray(value.errors))
    return [];
  return value.errors
    .slice(0, 8)
    .map((one: unknown) =>
      typeof one === "object" && one !== null && "code" in one ? String(one.code).toUpperCase() : "",
    )
    .filter((code) => /^[A-Z][A-Z_]{1,40}$/u.test(code));
}

/** What a status that was not hoped for means; `codes` where they were read already. `what` names the request, as "ghcr.io/acme/digits: the manifest v1.0.0". */
export async function refusal(
  response: HttpResponse,
  what: string,
  {
    isWrite = false,
    hasCredentials = false,
    codes: read = null,
  }: { isWrite?: boolean; hasCredentials?: boolean; codes?: readonly string[] | null } = {},
): Promise<ModelgateError> {
  const { status } = response;
  const type = contentType(response);
  const codes = read ?? (await errorCodes(response));
  const said = codes.length > 0 ? ` (${codes.join(", ")})` : /html/u.test(type) ? " with an HTML page" : "";
  const answer = `answered ${status}${said}`;
  if (status === 401)
    return failure(
      "registry-fault",
      `${what}: ${hasCredentials ? "refused the credentials" : "asks for credentials"}: ${answer}`,
      {
        hint: hasCredentials
          ? "Check the token: is it in force, and for this registry?"
          : "Log in first, as with `docker login` or docker/login-action; its config.json is read.",
      },
    );
  if (status === 403 || codes.includes("DENIED"))
    return failure("registry-fault", `${what}: is not allowed: ${answer}`, {
      hint: isWrite
        ? "The token needs the right to write here: on ghcr.io `permissions: packages: write`, and the package has to be linked to this repository."
        : "The token needs the right to read here: on ghcr.io `permissions: packages: read`.",
    });
  if (status === 404 && codes.length > 0)
    return failure("registry-missing", `${what}: is not there: ${answer}`, {
      hint: "Check the name; a registry may also say so to whoever may not see it.",
    });
  if (codes.includes("MANIFEST_BLOB_UNKNOWN") || codes.includes("BLOB_UNKNOWN"))
    return failure("registry-fault", `${what}: names content that the registry does not have: ${answer}`, {
      hint: "Everything that a manifest names has to be pushed before it.",
    });
  if (codes.includes("DIGEST_INVALID"))
    return failure("registry-fault", `${what}: the registry got other bytes than were sent: ${answer}`, {
      hint: "What was sent had the right digest: something in between changed it.",
    });
  if (status === 429)
    return failure("registry-fault", `${what}: too many requests: ${answer}`, {
      hint: "Run this again later, or log in: who is known may ask more often.",
    });
  if (status >= 500)
    return failure("registry-fault", `${what}: the registry is not well: ${answer}`, {
      hint: "Run this again when it is up; nothing was left half-done under a tag.",
    });
  return failure("registry-fault", `${what}: ${answer}`, {
    hint: NO_REGISTRY,
  });
}
