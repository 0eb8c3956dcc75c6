import { createReadStream } from "node:fs";
import type { PublicKey, Trust } from "@modelgate/evidence";
import type { Values } from "@modelgate/runner";
import {
  failure,
  ModelgateError,
  problemsOf,
  type Report,
  readAtMost,
  throwProblems,
} from "@modelgate/schema";
import type { signInputs } from "./sign-inputs.ts";

export type TrustGiven = Pick<Values<typeof signInputs>, "keys" | "trustedRoot">;

/** How signatures beside `report.json` are called: `report.json.dsse.json`, `report.json.sigstore.json`. */
const ENDINGS = [".dsse.json", ".sigstore.json"] as const;

const MAX_KEY_BYTES = 2 ** 16;
const MAX_BYTES = 4 * 2 ** 20;

/**
 * Reads by what signatures are proven; `signedBy` has to be of identities that can be somebody's.
 * @throws ModelgateError `policy-invalid`, `input-invalid`, `file-missing`; all at once
 */
export async function trustOf(
  { keys, trustedRoot }: TrustGiven,
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
  throwProblems(ended.flatMap((one) => (one.status === "rejected" ? problemsOf(one.reason) : [])));
  return { keys: found, root };
}

/**
 * What lies beside a report as its signatures.
 * @throws ModelgateError `input-invalid` for one that is there and cannot be read
 */
export async function signaturesBeside(path: string): Promise<Uint8Array[]> {
  const found = await Promise.all(
    ENDINGS.map((ending) =>
      read(`${path}${ending}`, "reports", MAX_BYTES).catch((error: unknown) => {
        if (error instanceof ModelgateError && error.code === "file-missing") return null;
        throw error;
      }),
    ),
  );
  return found.filter((one) => one !== null);
}

/**
 * Who signed a report, of all that came as its signatures, as texts that a policy compares; and why the others prove nothing.
 */
export async function signersBy(
  trust: Trust,
  signed: { report: Report; bytes: Uint8Array },
  signatures: readonly Uint8Array[],
): Promise<{ signers: string[]; wrong: string[] }> {
  const { identityText } = await import("@modelgate/evidence");
  const { signersOf } = await import("@modelgate/evidence/proof");
  const wrong: string[] = [];
  const signers = signatures.flatMap((signature) => {
    try {
      return signersOf(signed, signature, trust).map(identityText);
    } catch (error) {
      wrong.push(...problemsOf(error).map(({ message }) => message));
      return [];
    }
  });
  return { signers, wrong };
}

async function read(path: string, name: string, max: number): Promise<Buffer> {
  const bytes = await readAtMost(createReadStream(path), max).catch((cause: NodeJS.ErrnoException) => {
    const { code = "" } = cause;
    throw failure(
      code === "ENOENT" ? "file-missing" : "input-invalid",
      `${name}: ${path} cannot be read (${code})`,
      {
        hint: "Check the path; public keys and the trusted root are files of the repository.",
        cause,
      },
    );
  });
  if (bytes !== null) return bytes;
  throw failure("input-invalid", `${name}: ${path} has more than ${max} bytes`, {
    hint: "Keys, trusted roots and signatures are files of a few kilobytes: check the path.",
  });
}
