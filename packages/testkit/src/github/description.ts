import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schema, Schemas } from "./schema.ts";

/** A parameter of the path or the query. */
export type Parameter = {
  name: string;
  in: "path" | "query";
  required: boolean;
  default?: string | number | boolean;
  schema: Schema;
};

/** One of GitHub's operations, as its OpenAPI description has it. */
export type Operation = {
  id: string;
  method: string;
  /** As `/repos/{owner}/{repo}`. */
  path: string;
  parameters: readonly Parameter[];
  body?: { required: boolean; schema: Schema };
  /** By status. `pages`: the answer has a Link header. */
  responses: Readonly<Record<string, { schema?: Schema; pages?: boolean }>>;
};

const file = join(import.meta.dirname, "../../../../test/fixtures/github/openapi.json");
const extract = JSON.parse(readFileSync(file, "utf8")) as {
  operations: Readonly<Record<string, Omit<Operation, "id">>>;
  schemas: Schemas;
};

export const schemas: Schemas = extract.schemas;

export const operations: readonly Operation[] = Object.entries(extract.operations).map(([id, operation]) => ({
  id,
  ...operation,
}));

const routes = operations.map((operation) => ({ operation, pattern: patternOf(operation.path) }));

/** Finds the operation that a request is for, with the decoded parts of its path; null when the extract has none. */
export function operationOf(
  method: string,
  path: string,
): { operation: Operation; parts: Readonly<Record<string, string>> } | null {
  // Fixed text wins over a parameter, which may hold slashes: `/commits/main/status` is no commit.
  const [best] = routes
    .filter(({ operation }) => operation.method === method)
    .flatMap(({ operation, pattern }) => {
      const match = pattern.exec(path);
      return match ? [{ operation, groups: match.groups ?? {} }] : [];
    })
    .toSorted((a, b) => fixedParts(b.operation) - fixedParts(a.operation));
  if (best === undefined) return null;
  const parts = Object.entries(best.groups).map(([name, part]) => [name, decodeURIComponent(part)]);
  return { operation: best.operation, parts: Object.fromEntries(parts) };
}

function fixedParts({ path }: Operation): number {
  return path.split("/").filter((part) => !part.startsWith("{")).length;
}

/** Paths of files and names of references may hold slashes, sent as they are. */
function patternOf(path: string): RegExp {
  const source = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) =>
    ["path", "ref", "basehead"].includes(name) ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}
