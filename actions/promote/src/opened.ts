import { readFile } from "node:fs/promises";
import { branchStore, type Repository } from "@modelgate/git";
import { type Kept, type Opening, openRegistry } from "@modelgate/job/open-registry";
import { digestOf, documentOf, type Store } from "@modelgate/ledger";
import type { BroughtEvidence, Evidence, Registry } from "@modelgate/registry";
import { decodeReport, failure } from "@modelgate/schema";

/** A registry with the ledger beside it: that one is always in the repository. */
export type Opened = { repository: Repository; registry: Registry; ledger: Store };

/**
 * Opens both; `who` signs what is written.
 * @throws ModelgateError `input-invalid` for an address or credentials that cannot be
 */
export async function openWithLedger(kept: Kept, branch: string, opening: Opening): Promise<Opened> {
  const { reach, who, now } = opening;
  const repository = await reach.repository();
  const registry = await openRegistry(kept, {
    ...opening,
    reach: { ...reach, repository: async () => repository },
  });
  const seconds = () => Math.floor(now() / 1000);
  return {
    repository,
    registry,
    ledger: branchStore(repository, branch, () => ({ ...who, seconds: seconds() })),
  };
}

/** A report that this run brings, with the bytes that the ledger keeps. */
export type Brought = BroughtEvidence;

const MAX_REPORT_BYTES = 64 * 2 ** 20;

/**
 * Reads a report from a file. Who signed it, `broughtSigned` proves.
 * @throws ModelgateError `file-missing`, `report-invalid`
 */
export async function brought(path: string): Promise<Brought> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw failure("file-missing", `reports: ${path} cannot be read`, {
      hint: "Name reports that earlier steps wrote, or download them first.",
      cause,
    });
  });
  return { report: reportIn(bytes, path), digest: digestOf(bytes), signer: null, bytes };
}

/** A report that the ledger keeps; null where it does not. Who signed it, `keptSigned` proves. */
export async function kept(ledger: Store, digest: string): Promise<Evidence | null> {
  const bytes = await documentOf(ledger, digest);
  return bytes === null ? null : { report: reportIn(bytes, digest), digest, signer: null };
}

function reportIn(bytes: Uint8Array, path: string) {
  if (bytes.length > MAX_REPORT_BYTES)
    throw failure(
      "report-invalid",
      `${path}: has ${bytes.length} bytes, at most ${MAX_REPORT_BYTES} are read`,
    );
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch (cause) {
    throw failure("report-invalid", `${path}: is not JSON`, {
      hint: "Name the report that a Modelgate action wrote.",
      cause,
    });
  }
  return decodeReport(value);
}
