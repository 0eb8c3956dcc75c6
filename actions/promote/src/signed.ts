// Who signed a report is proven here, anew each time, by keys and a trusted root that this run is given. What a ledger or a file
// says of its signer is nobody's word.
import { open } from "node:fs/promises";
import type { PublicKey, Trust } from "@modelgate/evidence";
import { documentOf, type Store } from "@modelgate/ledger";
import type { Evidence, KeptReport, StageRule } from "@modelgate/registry";
import type { Values } from "@modelgate/runner";
import { failure, ModelgateError, problemsOf } from "@modelgate/schema";
import { type Brought, brought, kept } from "./opened.ts";
import type { signInputs } from "./sign-inputs.ts";

/** Says who signed a report, of all that came as its signatures. */
export type Prover = (
  evidence: Pick<Evidence, "report">,
  bytes: Uint8Array,
  signatures: readonly Uint8Array[],
) => Promise<Pick<Evidence, "signer" | "unproven">>;

/** How signatures beside `report.json` are called. */
const ENDINGS = [".dsse.json", ".sigstore.json"] as const;

const MAX_KEY_BYTES = 2 ** 16;
const MAX_BYTES = 4 * 2 ** 20;

/**
 * A prover by these inputs, for this rule. Without a rule that names signers nothing is asked of anybody.
 * @throws ModelgateError `policy-invalid` for a `signed-by` that could be nobody, `input-invalid`, `file-missing`; all at once
 */
export async function proverOf(
  given: Pick<Values<typeof signInputs>, "keys" | "trustedRoot">,
  { signedBy }: Pick<StageRule, "signedBy">,
): Promise<Prover> {
  if (signedBy.length === 0) return async () => ({ signer: null });
  const trust = await trustOf(given, signedBy);
  const [{ identityText }, { signersOf }] = [
    await import("@modelgate/evidence"),
    await import("@modelgate/evidence/proof"),
  ];
  return async ({ report }, bytes, signatures) => {
    const reasons: string[] = [];
    const signers = signatures.flatMap((signature) => {
      try {
        return signersOf({ report, bytes }, signature, trust).map(identityText);
      } catch (error) {
        reasons.push(...problemsOf(error).map(({ message }) => message));
        return [];
      }
    });
    // A report may be signed by several; the one whom the policy names is the one who counts.
    const signer = signers.find((one) => signedBy.includes(one)) ?? signers[0] ?? null;
    return signer !== null || reasons.length === 0 ? { signer } : { signer, unproven: reasons.join("; ") };
  };
}

/**
 * Reads a report with the signatures beside it, and proves them.
 * @throws ModelgateError `file-missing`, `report-invalid`
 */
export async function broughtSigned(path: string, prove: Prover): Promise<Brought> {
  const given = await brought(path);
  const found = await Promise.all(ENDINGS.map((ending) => beside(`${path}${ending}`)));
  const signatures = found.filter((one) => one !== null);
  return { ...given, ...(await prove(given, given.bytes, signatures)), signatures };
}

/** A report that the ledger keeps, with its signatures proven again; null where it does not keep it. */
export async function keptSigned(
  ledger: Store,
  { document, signatures }: KeptReport,
  prove: Prover,
): Promise<Evidence | null> {
  const evidence = await kept(ledger, document);
  const bytes = await documentOf(ledger, document);
  if (evidence === null || bytes === null) return null;
  const found = await Promise.all(signatures.map((digest) => documentOf(ledger, digest)));
  return {
    ...evidence,
    ...(await prove(
      evidence,
      bytes,
      found.filter((one) => one !== null),
    )),
  };
}

async function trustOf(
  { keys, trustedRoot }: Parameters<typeof proverOf>[0],
  signedBy: readonly string[],
): Promise<Trust> {
  const { parseIdentity, readPublicKey } = await import("@modelgate/evidence");
  const found: PublicKey[] = [];
  let root: Trust["root"] = null;
  const tasks = [
    ...signedBy.map((text) => async () => void parseIdentity(text)),
    ...keys.map((path) => async () => {
      const pem = await read(path, "keys", MAX_KEY_BYTES);
      found.push(readPublicKey(pem.toString("utf8"), `keys: ${path}`));
    }),
    async () => {
      if (trustedRoot === null) return;
      const { readTrustedRoot } = await import("@modelgate/evidence/proof");
      root = readTrustedRoot(
        await read(trustedRoot, "trusted-root", MAX_BYTES),
        `trusted-root: ${trustedRoot}`,
      );
    },
  ];
  const ended = await Promise.allSettled(tasks.map((task) => task()));
  const [first, ...more] = ended.flatMap((one) => (one.status === "rejected" ? problemsOf(one.reason) : []));
  if (first !== undefined) throw new ModelgateError([first, ...more]);
  return { keys: found, root };
}

/** A signature file; null where there is none. One that is larger than any is read as far as it takes to be refused. */
async function beside(path: string): Promise<Buffer | null> {
  try {
    return await read(path, "reports", MAX_BYTES);
  } catch (error) {
    if (error instanceof ModelgateError && error.code === "file-missing") return null;
    throw error;
  }
}

async function read(path: string, name: string, max: number): Promise<Buffer> {
  try {
    await using file = await open(path);
    const { size } = await file.stat();
    if (size > max)
      throw failure("input-invalid", `${name}: ${path} has ${size} bytes, at most ${max} are read`);
    return await file.readFile();
  } catch (cause) {
    if (cause instanceof ModelgateError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    throw failure(
      code === "ENOENT" ? "file-missing" : "input-invalid",
      `${name}: ${path} cannot be read (${code})`,
      {
        hint: "Check the path; keys and the trusted root are files of the repository.",
        cause,
      },
    );
  }
}
