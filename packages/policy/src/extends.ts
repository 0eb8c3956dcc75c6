import { createHash } from "node:crypto";
import { failure } from "@modelgate/schema";
import * as v from "valibot";
import { besides } from "./model.ts";
import { type Organisation, readOrganisation } from "./organisation.ts";
import { ExtendsEntry } from "./schema.ts";
import { readYaml, type Source } from "./yaml.ts";

/** Where an organisation's policy is, and the sha256 of its exact bytes. Paths are relative to the working directory. */
export type ExtendsReference =
  | { kind: "path"; path: string; sha256: string }
  | { kind: "url"; url: string; sha256: string };

/** Brings the bytes of a reference; whether they are the right ones is checked here. */
export type LoadExtended = (reference: ExtendsReference) => Promise<Uint8Array>;

/** An organisation, a division, a team: who needs more has a policy that nobody can foresee. */
const MOST_LEVELS = 3;

const Extending = v.looseObject({ extends: v.optional(ExtendsEntry) });

/**
 * What a policy or an organisation's file extends; null for nothing.
 * @param path of the file; an address for one that came from there
 * @throws ModelgateError `policy-invalid`
 */
export function extendsOf(text: string, path: string): ExtendsReference | null {
  const source: Source = { kind: isAddress(path) ? "input" : "file", name: path };
  const entry = readYaml(text, source, Extending).value.extends;
  if (entry === undefined) return null;
  const { path: file, url, sha256 } = entry;
  if (url !== undefined) return { kind: "url", url, sha256 };
  if (file === undefined || isAddress(path))
    throw failure("policy-invalid", `${path}: extends: an address can only extend an address, not a path`, {
      hint: "Write the https address of the file.",
    });
  return { kind: "path", path: besides(path)(file), sha256 };
}

/**
 * Follows `extends:` from a policy file, nearest first.
 * @throws ModelgateError `policy-invalid` for bytes of another digest, or more than three levels
 */
export async function loadOrganisations(
  text: string,
  path: string,
  load: LoadExtended,
): Promise<Organisation[]> {
  const found: Organisation[] = [];
  let reference = extendsOf(text, path);
  while (reference !== null) {
    const place = placeOf(reference);
    if (found.length === MOST_LEVELS) {
      throw failure("policy-invalid", `${place}: extends: more than ${MOST_LEVELS} levels`, {
        hint: "Bring the limits of two of them together in one file.",
      });
    }
    const inner = checkedText(await load(reference), reference);
    found.push(readOrganisation(inner, place));
    reference = extendsOf(inner, place);
  }
  return found;
}

/** How a reference is named in messages: an address without its query, which may hold a token. */
function placeOf(reference: ExtendsReference): string {
  return reference.kind === "path" ? reference.path : (reference.url.split(/[?#]/u)[0] ?? "");
}

function isAddress(path: string): boolean {
  return path.startsWith("https://");
}

function checkedText(bytes: Uint8Array, reference: ExtendsReference): string {
  const place = placeOf(reference);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== reference.sha256) {
    const message = `${place}: extends: expected sha256 ${reference.sha256}, got ${sha256}`;
    throw failure("policy-invalid", message, {
      hint: "The organisation's policy has changed: read the new one, then write its digest.",
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw failure("policy-invalid", `${place}: is not UTF-8`, { hint: "Save it as UTF-8.", cause });
  }
}
