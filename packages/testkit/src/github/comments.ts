import { type Call, found, type Handler, numberOf, textOf, unprocessable } from "./call.ts";
import { commentView } from "./views.ts";
import type { Issue, World } from "./world.ts";

/** What GitHub keeps of a comment's or an issue's body. Not in its OpenAPI description. */
export const BODY_CHARACTERS = 65_536;

/** Any issue or pull request by its number. */
export function issueOf(world: World, number: unknown): Issue {
  const all: Issue[] = [...world.issues, ...world.pullRequests];
  return found(all.find((issue) => issue.number === number));
}

/** The number of the next issue or pull request: both share one row. */
export function nextNumber({ issues, pullRequests }: World): number {
  return Math.max(0, ...[...issues, ...pullRequests].map(({ number }) => number)) + 1;
}

/** Throws GitHub's answer to a body that is too long. Counted in UTF-16 units, the stricter of two readings. */
export function checkBody(resource: string, body: string): void {
  if (body.length <= BODY_CHARACTERS) return;
  const message = `Body is too long (maximum is ${BODY_CHARACTERS} characters)`;
  throw unprocessable({ resource, code: "unprocessable", field: "data", message });
}

export const listComments: Handler = (call) => {
  const { number } = issueOf(call.world, call.given["issue_number"]);
  const since = textOf(call.given, "since") ?? "";
  const comments = call.world.comments
    .filter(({ issue, updatedAt }) => issue === number && Date.parse(updatedAt) >= (Date.parse(since) || 0))
    .toSorted((a, b) => a.id - b.id);
  return { list: comments.map((comment) => commentView(comment, call)) };
};

export const getComment: Handler = (call) => ({ status: 200, body: commentView(commentOf(call), call) });

export const createComment: Handler = (call) => {
  const issue = issueOf(call.world, call.given["issue_number"]);
  const body = bodyOf(call);
  const comment = {
    id: call.nextId(),
    issue: issue.number,
    author: call.token.login,
    body,
    createdAt: call.now,
    updatedAt: call.now,
    minimized: null,
  };
  call.world.comments.push(comment);
  issue.updatedAt = call.now;
  const view = commentView(comment, call);
  return { status: 201, body: view, headers: { location: view.url } };
};

export const updateComment: Handler = (call) => {
  const comment = commentOf(call);
  comment.body = bodyOf(call);
  comment.updatedAt = call.now;
  return { status: 200, body: commentView(comment, call) };
};

export const deleteComment: Handler = (call) => {
  const { comments } = call.world;
  comments.splice(comments.indexOf(commentOf(call)), 1);
  return { status: 204 };
};

function commentOf({ world, given }: Call) {
  const id = numberOf(given, "comment_id");
  return found(world.comments.find((comment) => comment.id === id));
}

function bodyOf({ body }: Call): string {
  const text = textOf(body, "body") ?? "";
  if (text.trim() === "") {
    throw unprocessable({
      resource: "IssueComment",
      code: "missing_field",
      field: "body",
      message: "Body cannot be blank",
    });
  }
  checkBody("IssueComment", text);
  return text;
}
