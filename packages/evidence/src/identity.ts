// Who may have signed, as a policy writes it and as a proof says it: one text, compared whole. A certificate's name alone is
// nobody: any issuer may know somebody of that name, so the issuer belongs to it.
import { failure } from "@modelgate/schema";

/** GitHub's issuer of tokens for workflow runs: the one that a name alone stands for. */
export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** A key by the sha256 of its SPKI, or the name in a certificate and who vouched for it. */
export type Identity = { kind: "key"; id: string } | { kind: "certificate"; name: string; issuer: string };

/** `key:<64 digits>`, `https://github.com/…/gate.yml@refs/heads/main`, or `dev@acme.com from https://accounts.acme.com`. */
export function identityText(identity: Identity): string {
  if (identity.kind === "key") return `key:${identity.id}`;
  const { name, issuer } = identity;
  return issuer === GITHUB_ISSUER ? name : `${name} from ${issuer}`;
}

/**
 * Reads what a policy's `signed-by` says.
 * @throws ModelgateError `policy-invalid` for a text that could never be anybody's
 */
export function parseIdentity(text: string): Identity {
  const [, id] = /^key:([0-9a-f]{64})$/u.exec(text) ?? [];
  if (id !== undefined) return { kind: "key", id };
  const words = text.split(" ");
  const [name = "", from] = words;
  const issuer = words.length === 1 ? GITHUB_ISSUER : (words[2] ?? "");
  const isWhole = words.length === 1 || (words.length === 3 && from === "from");
  if (isWhole && isName(name) && isIssuer(issuer)) return { kind: "certificate", name, issuer };
  throw failure("policy-invalid", `signed-by: ${JSON.stringify(text.slice(0, 200))} is no identity`, {
    hint: "Write key:<64 hexadecimal digits>, a workflow as https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main, or <name> from <issuer>. `modelgate verify-signature` shows who signed a report.",
  });
}

/** An address of a web page or of mail: no white space, nothing invisible, and no `key:`. Else two identities could share a text. */
export function isName(text: string): boolean {
  return /^(?:https:\/\/[!-~]+|[!-~]+@[!-~]+)$/u.test(text) && !text.startsWith("key:");
}

/** The address of who vouches for names. */
export function isIssuer(text: string): boolean {
  return text.startsWith("https://") && isName(text);
}
