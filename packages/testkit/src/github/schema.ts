// GitHub's OpenAPI 3.0 uses a small part of JSON Schema. The script that cuts the extract stops at any keyword that
// is not understood here, so nothing is left out in silence. Unlike JSON Schema, a property that an object with
// named properties does not name is a finding: in a fake, that is a misspelt field.

/** The part of OpenAPI 3.0's schema language that GitHub's description uses. `$ref` is a name in `Schemas`. */
export type Schema = {
  $ref?: string;
  type?: "object" | "array" | "string" | "integer" | "number" | "boolean";
  nullable?: boolean;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  oneOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  allOf?: readonly Schema[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minProperties?: number;
  maxProperties?: number;
  format?: string;
};

export type Schemas = Readonly<Record<string, Schema>>;

/** One thing that is wrong with a value: where, as `output.annotations[3].path`, and what, in GitHub's words. */
export type Violation = {
  field: string;
  code: "missing_field" | "invalid" | "unknown_field";
  message: string;
};

type Place = { schemas: Schemas; field: string; open?: boolean };

/** Everything that is wrong with a value; an empty list when it is as described. */
export function violations(schema: Schema, value: unknown, place: Place): Violation[] {
  if (schema.$ref !== undefined) return violations(named(place.schemas, schema.$ref), value, place);
  if (value === null && (schema.nullable || schema.enum?.includes(null))) return [];
  const wrong = (message: string): Violation => ({ field: place.field, code: "invalid", message });
  if (schema.type !== undefined && !isOfType(schema.type, value)) {
    return [wrong(`expected ${schema.type}, got ${preview(value)}`)];
  }
  const found: Violation[] = [];
  if (schema.enum && !schema.enum.includes(value)) {
    found.push(wrong(`expected one of ${schema.enum.join(", ")}, got ${preview(value)}`));
  }
  if (typeof value === "string") found.push(...ofText(schema, value).map(wrong));
  if (typeof value === "number") found.push(...ofNumber(schema, value).map(wrong));
  if (Array.isArray(value)) found.push(...ofList(schema, value, place));
  if (isRecord(value)) found.push(...ofRecord(schema, value, place));
  return [...found, ...ofBranches(schema, value, place)];
}

/** The schema behind a name. Throws when the extract lacks it. */
export function named(schemas: Schemas, name: string): Schema {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`the extract of GitHub's description has no schema ${name}`);
  return schema;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOfType(type: NonNullable<Schema["type"]>, value: unknown): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isRecord(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function ofText({ minLength = 0, maxLength, pattern, format }: Schema, value: string): string[] {
  const found: string[] = [];
  // JSON Schema counts characters, not UTF-16 units.
  const length = maxLength === undefined && minLength === 0 ? 0 : [...value].length;
  if (length < minLength) found.push(`is too short (minimum is ${minLength} characters)`);
  if (maxLength !== undefined && length > maxLength) {
    found.push(`is too long (maximum is ${maxLength} characters)`);
  }
  if (pattern !== undefined && !new RegExp(pattern, "u").test(value)) found.push(`does not match ${pattern}`);
  if (format === "date-time" && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)) {
    found.push(`expected a time as 2026-01-31T10:00:00Z, got ${preview(value)}`);
  }
  if (format === "uri" && !URL.canParse(value)) found.push(`expected an address, got ${preview(value)}`);
  return found;
}

function ofNumber({ minimum, maximum }: Schema, value: number): string[] {
  const found: string[] = [];
  if (minimum !== undefined && value < minimum) found.push(`expected at least ${minimum}, got ${value}`);
  if (maximum !== undefined && value > maximum) found.push(`expected at most ${maximum}, got ${value}`);
  return found;
}

function ofList(schema: Schema, value: readonly unknown[], place: Place): Violation[] {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema;
  const found: Violation[] = [];
  if (value.length < minItems || value.length > maxItems) {
    const message = `expected ${minItems} to ${maxItems} items, got ${value.length}`;
    found.push({ field: place.field, code: "invalid", message });
  }
  if (items === undefined) return found;
  const at = (index: number) => ({ schemas: place.schemas, field: `${place.field}[${index}]` });
  return [...found, ...value.flatMap((item, index) => violations(items, item, at(index)))];
}

function ofRecord(schema: Schema, value: Record<string, unknown>, place: Place): Violation[] {
  const {
    properties = {},
    required = [],
    minProperties = 0,
    maxProperties,
    additionalProperties: rest,
  } = schema;
  const at = (name: string) => (place.field === "" ? name : `${place.field}.${name}`);
  const found = required
    .filter((name) => value[name] === undefined)
    .map((name): Violation => ({ field: at(name), code: "missing_field", message: "is missing" }));
  if (Object.keys(value).length < minProperties) {
    found.push({
      field: place.field,
      code: "invalid",
      message: `expected ${minProperties} properties or more`,
    });
  }
  if (maxProperties !== undefined && Object.keys(value).length > maxProperties) {
    found.push({
      field: place.field,
      code: "invalid",
      message: `expected at most ${maxProperties} properties`,
    });
  }
  const names = place.open ? null : namesOf(schema, place.schemas);
  for (const [name, child] of Object.entries(value)) {
    const inner = { schemas: place.schemas, field: at(name) };
    const known = properties[name] ?? (typeof rest === "object" ? rest : undefined);
    if (known !== undefined && child !== undefined) found.push(...violations(known, child, inner));
    if (names !== null && !names.has(name)) {
      found.push({ field: at(name), code: "unknown_field", message: "is not in GitHub's description" });
    }
  }
  return found;
}

function ofBranches(schema: Schema, value: unknown, place: Place): Violation[] {
  // Which names are unknown is decided by the whole, so a branch stays open for those of the others.
  const of = (branch: Schema) =>
    violations(branch, value, { ...place, open: place.open || schema.oneOf === undefined });
  const all = (schema.allOf ?? []).flatMap((branch) => violations(branch, value, { ...place, open: true }));
  const either = schema.anyOf ?? schema.oneOf;
  if (either === undefined) return all;
  const results = either.map(of);
  if (results.some((result) => result.length === 0)) return all;
  return [...all, ...(results.toSorted((a, b) => a.length - b.length)[0] ?? [])];
}

/** Every property name that an object of this schema may have; null when it may have any. */
function namesOf(schema: Schema, schemas: Schemas): Set<string> | null {
  if (schema.$ref !== undefined) return namesOf(named(schemas, schema.$ref), schemas);
  if (schema.additionalProperties !== undefined && schema.additionalProperties !== false) return null;
  const branches = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const own = Object.keys(schema.properties ?? {});
  if (own.length === 0 && branches.length === 0 && schema.additionalProperties !== false) return null;
  const names = new Set(own);
  for (const branch of branches) {
    const more = namesOf(branch, schemas);
    if (more === null && own.length === 0) return null;
    for (const name of more ?? []) names.add(name);
  }
  return names;
}

function preview(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
