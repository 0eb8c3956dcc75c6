import { isRecord, named, type Schema, type Schemas, violations } from "./schema.ts";

/**
 * What the fake knows of an object, completed with the rest that GitHub always sends. A filled-in value is made to be
 * noticed: null where GitHub may send null, `unset` or an address under unset.invalid, 0, false, an empty list.
 */
export function filled(schema: Schema, known: unknown, schemas: Schemas): unknown {
  if (schema.$ref !== undefined) return filled(named(schemas, schema.$ref), known, schemas);
  if (known === null) return null;
  if (known === undefined && schema.nullable) return null;
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined && schema.properties === undefined) return inBranch(branches, known, schemas);
  if (schema.allOf !== undefined) {
    return schema.allOf.reduce<unknown>((value, part) => filled(part, value, schemas), known);
  }
  if (Array.isArray(known)) {
    const { items } = schema;
    return items === undefined ? known : known.map((item) => filled(items, item, schemas));
  }
  if (isRecord(known) || (known === undefined && schema.type === "object")) {
    return record(schema, known ?? {}, schemas);
  }
  return known === undefined ? placeholder(schema) : known;
}

function record(schema: Schema, known: Record<string, unknown>, schemas: Schemas): Record<string, unknown> {
  const { properties = {}, required = [] } = schema;
  const whole: Record<string, unknown> = {};
  for (const name of new Set([...Object.keys(known), ...required])) {
    const of = properties[name];
    if (of === undefined || (known[name] === undefined && !required.includes(name)))
      whole[name] = known[name];
    else whole[name] = filled(of, known[name], schemas);
  }
  return whole;
}

function inBranch(branches: readonly Schema[], known: unknown, schemas: Schemas): unknown {
  const candidates = branches.map((branch) => ({ branch, value: filled(branch, known, schemas) }));
  const fit = candidates.find(
    ({ branch, value }) => violations(branch, value, { schemas, field: "" }).length === 0,
  );
  return (fit ?? candidates[0])?.value;
}

function placeholder(schema: Schema): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === "array") return [];
  if (schema.type === "boolean") return false;
  if (schema.type === "integer" || schema.type === "number") return schema.minimum ?? 0;
  if (schema.format === "uri") return "https://unset.invalid/";
  if (schema.format === "date-time") return "1970-01-01T00:00:00Z";
  return "unset".padEnd(schema.minLength ?? 0, "-");
}
