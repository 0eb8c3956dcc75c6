import type { Problem } from "@modelgate/schema";

/** A text whose addresses have no user, no password and no query, as of a signed one: more people read a report than may use them. */
export function withoutCredentials(text: string): string {
  return (
    text
      .replace(/:\/\/[^\s/?#"]*@/gu, "://***@")
      // The query is optional, so that each address is passed once, however many there are.
      .replace(/(:\/\/[^\s?#"]*)(\?[^\s#"'}\]]*)?/gu, (_, address: string, query?: string) =>
        query === undefined ? address : `${address}?***`,
      )
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
