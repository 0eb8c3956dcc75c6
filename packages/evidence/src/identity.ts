// Who may have signed, as a policy writes it and as a proof says it: one text, compared whole. A certificate's name alone is
// nobody: any issuer may know somebody of that name, so the issuer belongs to it.
import { failure } from "@modelgate/schema";

/** GitHub's issuer of tokens for workflow runs: the one that a name alone stands for. */
export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** A key by the sha256 of its SPKI, or the name in a certificate and who vouched for it. */
export type Identity =
  | { kind: "key"; id: string }
  | {
      kind: "certificate";
      name: string;
      issuer: string;
      /**
       * The repository for which a workflow of another one ran; null: its own, or no workflow. Whoever may call a reusable
       * workflow gets certificates in its name.
       */
      source: string | null;
    };

/**
 * `key:<64 digits>`, `https://github.com/…/gate.yml@refs/heads/main`, `dev@acme.com from https://accounts.acme.com`, and
 * `https://github.com/…/gate.yml@refs/heads/main for https://github.com/acme/models`.
 */
export function identityText(identity: Identity): string {
  if (identity.kind === "key") return `key:${identity.id}`;
  const { name, issuer, source } = identity;
  return `${name}${source === null ? "" : ` for ${source}`}${issuer === GITHUB_ISSUER ? "" : ` from ${issuer}`}`;
}

/**
 * Reads what a policy's `signed-by` says.
 * @throws ModelgateError `policy-invalid` for a text that could never be anybody's
 */
export function parseIdentity(text: string): Identity {
  const [, id] = /^key:([0-9a-f]{64})$/u.exec(text) ?? [];
  if (id !== undefined) return { kind: "key", id };
  const [, name = "", source = null, issuer = GITHUB_ISSUER] =
    /^(\S+)(?: for (\S+))?(?: from (\S+))?$/u.exec(text) ?? [];
  if (isName(name) && isAddress(issuer) && (source === null || isAddress(source)))
    return { kind: "certificate", name, issuer, source };
  throw failure("policy-invalid", `signed-by: ${JSON.stringify(text.slice(0, 200))} is no identity`, {
    hint: "Write key:<64 hexadecimal digits>, a workflow as https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main, <workflow> for <repository>, or <name> from <issuer>. `modelgate verify-signature` shows who signed a report.",
  });
}

/** An address of a web page or of mail: no white space, nothing invisible, and no `key:`. Otherwise two identities could have the same text form. */
export function isName(text: string): boolean {
  return /^(?:https:\/\/[!-~]+|[!-~]+@[!-~]+)$/u.test(text) && !text.startsWith("key:");
}

/** An address of a web page: of who vouches for names, of a repository. */
export function isAddress(text: string): boolean {
  return text.startsWith("https://") && isName(text);
}
