import { failure } from "@modelgate/schema";

/** What a request reads or writes, with the line of `permissions:` it takes. */
export const reads = (to: string, scope: string) => ({ to, permission: `${scope}: read` });
export const writes = (to: string, scope: string) => ({ to, permission: `${scope}: write` });

/**
 * The parts of `owner/name`.
 * @throws ModelgateError `input-invalid`
 */
export function placeOf(repository: string): { owner: string; repo: string } {
  const [, owner = "", repo = ""] = /^([^/\s]+)\/([^/\s]+)$/.exec(repository) ?? [];
  if (owner === "")
    throw failure("input-invalid", `repository: expected owner/name, got "${repository}"`, {
      hint: "Name it as GitHub does, as acme/models.",
    });
  return { owner, repo };
}
