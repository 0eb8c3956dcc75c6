import type { Operation } from "./description.ts";
import type { Token } from "./token.ts";
import type { World } from "./world.ts";

/** A request that is as described, from a token that may make it. */
export type Call = {
  operation: Operation;
  /** Parameters of path and query by name, in their types, with GitHub's defaults. */
  given: Readonly<Record<string, unknown>>;
  body: Readonly<Record<string, unknown>>;
  /** A body that is no object, as a list of labels may be sent. */
  list: readonly unknown[] | null;
  accept: string;
  token: Token;
  world: World;
  now: string;
  /** Grows with every use. */
  nextId(): number;
  /** Where the REST API is, as `http://127.0.0.1:1234`. */
  api: string;
  /** Where downloads are: another origin, as on GitHub, so that clients drop the token on the way. */
  storage: string;
};

/** What comes back. A `list` is cut into pages by the server; `page` puts a page into what surrounds it. */
export type Answer =
  | { status: number; body?: unknown; headers?: Readonly<Record<string, string>>; bytes?: Uint8Array }
  | { list: readonly unknown[]; page?: (items: readonly unknown[]) => unknown };

export type Handler = (call: Call) => Answer;

/** One line of `errors` in GitHub's 422. */
export type FieldError = { resource?: string; field?: string; code: string; message?: string };

/** GitHub says no, with its own status and words. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    { errors = [], headers = {} }: { errors?: readonly FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** Unprocessable: what GitHub answers to a value that it understands and does not accept. */
export function unprocessable(...errors: FieldError[]): Refusal {
  return new Refusal(422, "Validation Failed", { errors });
}

/** Also the answer to what the token may not see: GitHub does not tell the two apart. */
export function missing(): Refusal {
  return new Refusal(404, "Not Found");
}

/** The one that is there, or GitHub's 404. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) throw missing();
  return value;
}

/** A parameter or field that the description has checked to be text; undefined when it was not given. */
export function textOf(from: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = from[name];
  return typeof value === "string" ? value : undefined;
}

/** A parameter that the description has checked to be a whole number. */
export function numberOf(from: Readonly<Record<string, unknown>>, name: string): number {
  const value = from[name];
  if (typeof value !== "number") throw new Error(`no number ${name} in the request`);
  return value;
}
