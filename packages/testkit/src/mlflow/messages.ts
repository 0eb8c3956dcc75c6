import { invalid } from "./refusal.ts";

type Kind = "text" | "number" | "boolean" | "tags";
type Shape = { must: Readonly<Record<string, Kind>>; may?: Readonly<Record<string, Kind>> };

const MODEL = { name: "text" } as const;
const VERSION = { name: "text", version: "text" } as const;
const SEARCH = { filter: "text", max_results: "number", page_token: "text" } as const;

/** Method and path below `/api/2.0/mlflow/`, with the fields of model_registry.proto and service.proto that are served. */
const SHAPES: Readonly<Record<string, Shape>> = {
  "POST registered-models/create": { must: MODEL, may: { tags: "tags", description: "text" } },
  "GET registered-models/get": { must: MODEL },
  "GET registered-models/search": { must: {}, may: SEARCH },
  "POST registered-models/set-tag": { must: { ...MODEL, key: "text", value: "text" } },
  "POST registered-models/alias": { must: { ...VERSION, alias: "text" } },
  "DELETE registered-models/alias": { must: { ...MODEL, alias: "text" } },
  "POST model-versions/create": {
    must: { ...MODEL, source: "text" },
    may: { run_id: "text", tags: "tags", description: "text" },
  },
  "GET model-versions/get": { must: VERSION },
  "GET model-versions/search": { must: {}, may: SEARCH },
  "GET model-versions/get-download-uri": { must: VERSION },
  "POST model-versions/set-tag": { must: { ...VERSION, key: "text", value: "text" } },
  "POST model-versions/transition-stage": {
    must: { ...VERSION, stage: "text", archive_existing_versions: "boolean" },
  },
  "GET experiments/get-by-name": { must: { experiment_name: "text" } },
  "POST experiments/create": { must: { name: "text" } },
  "POST runs/create": {
    must: { experiment_id: "text" },
    may: { run_name: "text", start_time: "number", tags: "tags" },
  },
  "POST runs/update": { must: { run_id: "text" }, may: { status: "text", end_time: "number" } },
};

export type Message = Readonly<Record<string, unknown>>;

/**
 * The fields of a request; null for an endpoint that is not served.
 * @throws MlflowRefusal for a field that is missing, of another kind, or not known: stricter than MLflow, which passes over those
 */
export function messageOf(endpoint: string, query: URLSearchParams, body: Buffer): Message | null {
  const shape = SHAPES[endpoint];
  if (shape === undefined) return null;
  const isQuery = endpoint.startsWith("GET ");
  const given = isQuery ? Object.fromEntries(query) : parsed(body);
  const known: Readonly<Record<string, Kind>> = { ...shape.must, ...shape.may };
  for (const name of Object.keys(shape.must))
    if (given[name] === undefined || given[name] === "")
      throw invalid(`Missing value for required parameter '${name}'.`);
  const read = Object.entries(given).map(([name, value]) => {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    const meant = isQuery && kind === "number" && /^\d+$/u.test(String(value)) ? Number(value) : value;
    if (kind === undefined || !isOf(kind, meant))
      throw invalid(`Invalid value for parameter '${name}' supplied`);
    return [name, meant] as const;
  });
  return Object.fromEntries(read);
}

function parsed(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {}
  throw invalid("the body is not a JSON object");
}

function isOf(kind: Kind, value: unknown): boolean {
  if (kind === "text") return typeof value === "string";
  if (kind !== "tags") return typeof value === kind;
  return (
    Array.isArray(value) &&
    value.every((tag) => typeof tag?.key === "string" && typeof tag?.value === "string")
  );
}
