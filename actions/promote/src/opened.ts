import { createReadStream } from "node:fs";
import { branchStore, type Repository } from "@modelgate/git";
import { type Kept, type Opening, openRegistry } from "@modelgate/job/open-registry";
import { digestOf, documentOf, type Store } from "@modelgate/ledger";
import type { BroughtEvidence, Registry } from "@modelgate/registry";
import { failure, ModelgateError, readReport, reportIn } from "@modelgate/schema";

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

/**
 * Reads a report from a file. Who signed it, `broughtSigned` proves.
 * @throws ModelgateError `file-missing`, `report-invalid`
 */
export async function brought(path: string): Promise<BroughtEvidence> {
  const read = await readReport(createReadStream(path), `reports: ${path}`).catch((cause: unknown) => {
    if (cause instanceof ModelgateError) throw cause;
    throw failure("file-missing", `reports: ${path} cannot be read`, {
      hint: "Name reports that earlier steps wrote, or download them first.",
      cause,
    });
  });
  return { ...read, digest: digestOf(read.bytes), signer: null };
}

/**
 * A report that the ledger keeps. Who signed it, `keptSigned` proves.
 * @throws ModelgateError `report-invalid`, and what a broken ledger throws
 */
export async function kept(ledger: Store, digest: string): Promise<BroughtEvidence> {
  const bytes = await documentOf(ledger, digest);
  return { report: reportIn(bytes, `reports: ${digest}`), digest, signer: null, bytes };
}
