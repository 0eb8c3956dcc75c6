import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { digestOf } from "@modelgate/oci";
import {
  failure,
  ModelgateError,
  problemsOf,
  type Report,
  readReport,
  throwProblems,
  whyNoEvidence,
} from "@modelgate/schema";

/** A report with the bytes it stands in. */
export type Given = { report: Report; path: string; name: string; bytes: Uint8Array; digest: string };

/**
 * Reads the reports of earlier steps.
 * @throws ModelgateError `file-missing`, `report-invalid`, each that cannot be read
 */
export async function readReports(paths: readonly string[]): Promise<Given[]> {
  const read = await Promise.allSettled(paths.map(readOne));
  throwProblems(read.flatMap((one) => (one.status === "rejected" ? problemsOf(one.reason) : [])));
  return read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

async function readOne(path: string): Promise<Given> {
  const read = await readReport(createReadStream(path), `reports: ${path}`).catch((cause: unknown) => {
    if (cause instanceof ModelgateError) throw cause;
    throw failure("file-missing", `reports: ${path} cannot be read`, {
      hint: "Name reports that earlier steps wrote, or download them first.",
      cause,
    });
  });
  return { ...read, path, name: basename(path), digest: digestOf(read.bytes) };
}

/**
 * The report of validate about these bytes.
 * @throws ModelgateError `report-invalid` when there is none, or several
 */
export function validationOf(reports: readonly Given[], digest: string): Given {
  const validations = reports.filter(({ report }) => report.action === "validate");
  const own = validations.filter(({ report }) => report.subject.digest === digest);
  const [only] = own;
  if (only !== undefined && own.length === 1) return only;
  const others = validations.map(
    ({ path, report }) => `${path} is about ${report.subject.digest ?? "no bytes"}`,
  );
  const got = own.length > 1 ? `${own.length} of them` : others.join(", ") || "none";
  throw failure("report-invalid", `reports: expected the report of validate about ${digest}, got ${got}`, {
    hint: "Validate these bytes first, with `report:`, and give that file here: what is packed is what was judged.",
  });
}

/** The policy that a report was judged by, and as which of its models. */
export function policyOf({ provenance: { policyDigest, policyModel } }: Report) {
  return { policyDigest, ...(policyModel === undefined ? {} : { policyModel }) };
}

/** Why a model is not packed on these grounds, though they are about it; null: it is. */
export function refusalOf(report: Report, allowWarn: boolean): string | null {
  const flaw = whyNoEvidence(report);
  if (flaw !== null) return `the validation ${flaw}`;
  if (report.subject.binding !== "executed") return "the validation is claimed: those bytes were not run";
  return report.verdict === "warn" && !allowWarn
    ? "the validation warned, and `allow-warn` is not set"
    : null;
}
