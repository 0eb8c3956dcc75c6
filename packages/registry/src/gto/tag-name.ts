// GTO's grammar (iterative/gto 1.10, gto/constants.py), read by hand rather than by one expression: neither `#` nor `@` can
// be in a name, so the first of them ends it, and a hostile tag costs one pass.

import { STAGE_NAME } from "@modelgate/schema";

/** What a tag says by its name. `counter` is absent in tags made with `--simple`. */
export type TagName = { model: string; counter?: number } & TagAction;

export type TagAction =
  | { action: "register" | "deregister"; version: string }
  | { action: "assign" | "unassign"; stage: string }
  | { action: "deprecate" }
  /** Parsed by GTO and written by nobody. */
  | { action: "create" };

const NAME = STAGE_NAME;
const FOLDER = /^[a-zA-Z0-9\-_./]+$/u;
/** Semantic versioning 2.0.0, with GTO's `v`. */
const VERSION =
  /^v(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*)?(?:\+[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*)?$/u;

/** Whether a model may be called so: `name` or `folder:name`. */
export function isModelName(text: string): boolean {
  const at = text.indexOf(":");
  return at < 0 ? NAME.test(text) : FOLDER.test(text.slice(0, at)) && NAME.test(text.slice(at + 1));
}

/** Whether a stage may be called so. */
export function isStageName(text: string): boolean {
  return NAME.test(text);
}

/** Whether this is a version as GTO writes them: `v1.2.3`. */
export function isVersion(text: string): boolean {
  return VERSION.test(text);
}

/** Reads a tag's name; null for a tag that is none of GTO's. */
export function parseTagName(text: string): TagName | null {
  const at = text.search(/[#@]/u);
  if (at < 0) return null;
  // A colon cannot be in a tag: GTO writes `=` for it.
  const written = text.slice(0, at);
  const model = written.replaceAll("=", ":");
  if (written.includes(":") || !isModelName(model)) return null;
  const [body = "", digits, ...more] = text.slice(at + 1).split("#");
  if (more.length > 0 || (digits !== undefined && !/^[0-9]+$/u.test(digits))) return null;
  const action = text[at] === "#" ? stageAction(body) : versionAction(body);
  return action && { model, ...action, ...(digits === undefined ? {} : { counter: Number(digits) }) };
}

function stageAction(body: string): TagAction | null {
  const isTaken = body.endsWith("!");
  const stage = isTaken ? body.slice(0, -1) : body;
  return isStageName(stage) ? { action: isTaken ? "unassign" : "assign", stage } : null;
}

function versionAction(body: string): TagAction | null {
  if (body === "deprecated") return { action: "deprecate" };
  if (body === "created") return { action: "create" };
  const isTaken = body.endsWith("!");
  const version = isTaken ? body.slice(0, -1) : body;
  return isVersion(version) ? { action: isTaken ? "deregister" : "register", version } : null;
}

/** The name of a tag that GTO reads back to the same. */
export function formatTagName({ model, counter, ...action }: TagName): string {
  const name = model.replaceAll(":", "=");
  return `${name}${suffixOf(action)}${counter === undefined ? "" : `#${counter}`}`;
}

function suffixOf(action: TagAction): string {
  switch (action.action) {
    case "register":
      return `@${action.version}`;
    case "deregister":
      return `@${action.version}!`;
    case "assign":
      return `#${action.stage}`;
    case "unassign":
      return `#${action.stage}!`;
    case "deprecate":
      return "@deprecated";
    case "create":
      return "@created";
  }
}
