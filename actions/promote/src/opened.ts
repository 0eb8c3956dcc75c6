import { branchStore, type Repository } from "@modelgate/git";
import { type Kept, type Opening, openRegistry } from "@modelgate/job/open-registry";
import { digestOf, documentOf, type Store } from "@modelgate/ledger";
import type { BroughtEvidence, Registry } from "@modelgate/registry";
import { decodeReport, failure, ModelgateError, type Report } from "@modelgate/schema";
import { readBounded } from "./bounded-file.ts";

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

const MAX_REPORT_BYTES = 64 * 2 ** 20;

/**
 * Reads a report from a file. Who signed it, `broughtSigned` proves.
 * @throws ModelgateError `file-missing`, `report-invalid`
 */
export async function brought(path: string): Promise<BroughtEvidence> {
  const bytes = await readBounded(path, MAX_REPORT_BYTES).catch((cause: unknown) => {
    throw failure("file-missing", `reports: ${path} cannot be read`, {
      hint: "Name reports that earlier steps wrote, or download them first.",
      cause,
    });
  });
  if (typeof bytes === "number") throw tooLarge(path, bytes);
  return { report: reportIn(bytes, path), digest: digestOf(bytes), signer: null, bytes };
}

/**
 * A report that the ledger keeps; null where it does not. Who signed it, `keptSigned` proves.
 * @throws ModelgateError `report-invalid`, and what a broken ledger throws
 */
export async function kept(ledger: Store, digest: string): Promise<BroughtEvidence | null> {
  const bytes = await documentOf(ledger, digest);
  if (bytes === null) return null;
  if (bytes.length > MAX_REPORT_BYTES) throw tooLarge(digest, bytes.length);
  return { report: reportIn(bytes, digest), digest, signer: null, bytes };
}

function tooLarge(path: string, sizeBytes: number) {
  return failure(
    "report-invalid",
    `reports: ${path} has ${sizeBytes} bytes, at most ${MAX_REPORT_BYTES} are read`,
    { hint: WHICH },
  );
}

function reportIn(bytes: Uint8Array, path: string): Report {
  try {
    return decodeReport(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch (cause) {
    // The parser's own words would quote the document, which may hold anything.
    const what = cause instanceof ModelgateError ? `: ${cause.message}` : " is not JSON";
    throw failure("report-invalid", `reports: ${path}${what}`, { hint: WHICH, cause });
  }
}

const WHICH = "Name the report that a Modelgate action wrote.";
