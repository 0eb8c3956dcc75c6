import type { Call } from "./call.ts";
import { isRecord } from "./schema.ts";
import { authorize, needOf } from "./token.ts";
import { nodeId } from "./views.ts";

const CLASSIFIERS = ["ABUSE", "DUPLICATE", "LOW_QUALITY", "OFF_TOPIC", "OUTDATED", "RESOLVED", "SPAM"];

type Failure = { errors: { type: string; message: string; path?: string[] }[]; data: null };

/** The two things REST cannot do: folding a comment away, and asking who a workflow's token is. No GraphQL parser. */
export function graphql(
  call: Pick<Call, "token" | "world">,
  body: Readonly<Record<string, unknown>>,
): unknown {
  const query = String(body["query"]);
  if (/\bviewer\s*\{\s*login\s*\}/.test(query)) return { data: { viewer: { login: call.token.login } } };
  if (!/\bminimizeComment\b/.test(query)) {
    throw new Error(`the fake of GitHub's GraphQL knows viewer { login } and minimizeComment, not ${query}`);
  }
  return minimize(call, argumentsOf(query, body["variables"]));
}

function minimize(
  { token, world }: Pick<Call, "token" | "world">,
  given: Readonly<Record<string, unknown>>,
): unknown {
  const comment = world.comments.find(({ id }) => nodeId("IC", id) === given["subjectId"]);
  if (comment === undefined) {
    return failure("NOT_FOUND", `Could not resolve to a node with the global id of '${given["subjectId"]}'.`);
  }
  if (!CLASSIFIERS.includes(String(given["classifier"]))) {
    return failure("argumentLiteralsIncompatible", `Unknown classifier ${given["classifier"]}`);
  }
  try {
    authorize(token, needOf("issues/update-comment", world, { comment_id: comment.id }), world.repository);
  } catch {
    // Where REST answers 403, GraphQL answers 200 with the error inside.
    return failure("FORBIDDEN", "Resource not accessible by integration");
  }
  comment.minimized = String(given["classifier"]);
  return {
    data: {
      minimizeComment: {
        minimizedComment: { isMinimized: true, minimizedReason: comment.minimized.toLowerCase() },
      },
    },
  };
}

/** `subjectId` and `classifier`, written in the query, as variables, or as one variable `input`. */
function argumentsOf(query: string, variables: unknown): Record<string, unknown> {
  const given = isRecord(variables) ? variables : {};
  const found: Record<string, unknown> = isRecord(given["input"]) ? { ...given["input"] } : {};
  for (const [, name = "", variable, text, word] of query.matchAll(
    /\b(subjectId|classifier)\s*:\s*(?:\$(\w+)|"([^"]*)"|([A-Z_]+))/g,
  )) {
    found[name] = variable === undefined ? (text ?? word) : given[variable];
  }
  return found;
}

function failure(type: string, message: string): Failure {
  return { data: null, errors: [{ type, message, path: ["minimizeComment"] }] };
}
