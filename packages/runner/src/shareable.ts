import type { Problem } from "@modelgate/schema";

/** A text whose addresses have no user, no password and no query, as of a signed one: more people read a report than may use them. */
export function withoutCredentials(text: string): string {
  return text.replace(
    /:\/\/([^\s/?#@]*@)?([^\s?#]*)(\?[^\s#"'}\]]*)?/gu,
    (_, user: string | undefined, rest: string, query: string | undefined) =>
      `://${user === undefined ? "" : "***@"}${rest}${query === undefined ? "" : "?***"}`,
  );
}

/** A problem as others may read it: its texts may quote an address that was given. */
export function shareable(problem: Problem): Problem {
  const { message, hint } = problem;
  return {
    ...problem,
    message: withoutCredentials(message),
    ...(hint === undefined ? {} : { hint: withoutCredentials(hint) }),
  };
}
