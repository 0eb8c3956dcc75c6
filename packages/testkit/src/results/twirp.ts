/** A Twirp error: its code decides the HTTP status. */
export class TwirpError extends Error {
  override readonly name = "TwirpError";
  readonly code: keyof typeof STATUS;

  constructor(code: keyof typeof STATUS, message: string) {
    super(message);
    this.code = code;
  }

  get status(): number {
    return STATUS[this.code];
  }
}

/** From the Twirp wire protocol, version 7. */
const STATUS = {
  invalid_argument: 400,
  malformed: 400,
  unauthenticated: 401,
  permission_denied: 403,
  not_found: 404,
  bad_route: 404,
  already_exists: 409,
  resource_exhausted: 429,
} as const;

type Kind = "text" | "integer" | "time" | "texts" | "object";

const RUN = { workflow_run_backend_id: "text", workflow_job_run_backend_id: "text" } as const;
const ARTIFACT = { ...RUN, name: "text" } as const;
const ENTRY = { key: "text", version: "text" } as const;

/** Fields that a message must have, and may have besides. Names and kinds are those of the toolkit's own messages. */
const MESSAGES: Readonly<Record<string, { must: Record<string, Kind>; may?: Record<string, Kind> }>> = {
  CreateArtifact: {
    must: { ...ARTIFACT, version: "integer" },
    may: { expires_at: "time", mime_type: "text" },
  },
  FinalizeArtifact: { must: { ...ARTIFACT, size: "integer" }, may: { hash: "text" } },
  ListArtifacts: { must: RUN, may: { name_filter: "text", id_filter: "integer" } },
  GetSignedArtifactURL: { must: ARTIFACT },
  DeleteArtifact: { must: ARTIFACT },
  CreateCacheEntry: { must: ENTRY, may: { metadata: "object" } },
  FinalizeCacheEntryUpload: { must: { ...ENTRY, size_bytes: "integer" }, may: { metadata: "object" } },
  GetCacheEntryDownloadURL: { must: ENTRY, may: { metadata: "object", restore_keys: "texts" } },
};

/** A message whose fields have been checked. 64-bit numbers travel as text, and stay text. */
export type Message = Readonly<Record<string, unknown>>;

/** The fields of a request. Throws `malformed` for what is no JSON, misses a field or has one that is not known. */
export function messageOf(method: string, body: Buffer): Message {
  const { must, may = {} } = MESSAGES[method] ?? { must: {} };
  let message: unknown;
  try {
    message = JSON.parse(body.toString("utf8"));
  } catch {
    throw new TwirpError("malformed", `${method}: the body is not JSON`);
  }
  if (typeof message !== "object" || message === null)
    throw new TwirpError("malformed", `${method}: no object`);
  const fields: Record<string, Kind> = { ...must, ...may };
  const given = Object.entries(message);
  const wrong = [
    ...Object.keys(must)
      .filter((name) => !(name in message))
      .map((name) => `${name} is missing`),
    ...given.filter(([name]) => !(name in fields)).map(([name]) => `${name} is not known`),
    ...given
      .filter(([name, value]) => name in fields && !isOfKind(fields[name], value))
      .map(([name]) => `${name} is no ${fields[name]}`),
  ];
  if (wrong.length > 0) throw new TwirpError("malformed", `${method}: ${wrong.join("; ")}`);
  return Object.fromEntries(given);
}

function isOfKind(kind: Kind | undefined, value: unknown): boolean {
  if (kind === "integer") return /^\d+$/.test(String(value));
  if (kind === "texts") return Array.isArray(value) && value.every((one) => typeof one === "string");
  if (kind === "time") return typeof value === "string" && !Number.isNaN(Date.parse(value));
  return kind === "object" ? typeof value === "object" : typeof value === "string";
}
