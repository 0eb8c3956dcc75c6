import {
  encodeStatement,
  readPrivateKeyFile,
  STATEMENT_MEDIA_TYPE,
  type Statement,
  signEnvelope,
} from "@modelgate/evidence";
import { failure } from "@modelgate/schema";
import type { Given } from "./plan.ts";
import type { World } from "./world.ts";

/** A statement as it is attached. `by` null: nobody signed it. */
export type Signed = { mediaType: string; bytes: Uint8Array; by: string | null };
export type Signer = (statement: Statement) => Promise<Signed>;

const ENVELOPE = "application/vnd.dsse.envelope.v1+json";
const BUNDLE = "application/vnd.dev.sigstore.bundle.v0.3+json";

/**
 * Who signs what is attached, as `sign` says: a key, the run's own identity, or nobody.
 * @throws ModelgateError `file-missing`, `input-invalid` for a key, `signing-failed` where the job may not ask for an identity
 */
export async function signerOf(
  { sign, key }: Pick<Given, "sign" | "key">,
  { identity }: World,
): Promise<Signer> {
  if (sign === "none") return plain;
  if (key !== null && sign !== "keyless") return await byKey(key);
  if (identity !== null) return keyless(identity);
  if (sign === "auto") return plain;
  throw failure("signing-failed", "sign: keyless was asked, and this run may not ask for an identity", {
    hint: "Give the job `permissions: id-token: write`, or sign with `key`.",
  });
}

async function plain(statement: Statement): Promise<Signed> {
  return { mediaType: STATEMENT_MEDIA_TYPE, bytes: encodeStatement(statement), by: null };
}

async function byKey(path: string): Promise<Signer> {
  const key = await readPrivateKeyFile(path, `key: ${path}`);
  return async (statement) => ({
    mediaType: ENVELOPE,
    bytes: signEnvelope(statement, [key]),
    by: `key:${key.id}`,
  });
}

function keyless(identity: () => Promise<string>): Signer {
  return async (statement) => {
    const { PUBLIC_SIGSTORE, signKeyless } = await import("@modelgate/evidence/keyless");
    return {
      mediaType: BUNDLE,
      bytes: await signKeyless(statement, identity, PUBLIC_SIGSTORE),
      by: "this run's identity",
    };
  };
}
