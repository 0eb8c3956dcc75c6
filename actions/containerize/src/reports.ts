import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { digestOf } from "@modelgate/oci";
import {
  decodeReport,
  failure,
  ModelgateError,
  type Problem,
  problemsOf,
  type Report,
} from "@modelgate/schema";

/** A report with the bytes it stands in. */
export type Given = { report: Report; path: string; name: string; bytes: Uint8Array; digest: string };

const MOST_BYTES = 64 * 2 ** 20;
const WRITTEN = "Name the report that a Modelgate action wrote.";

/**
 * Reads the reports of earlier steps.
 * @throws ModelgateError `file-missing`, `report-invalid`, each that cannot be read
 */
export async function readReports(paths: readonly string[]): Promise<Given[]> {
  const read = await Promise.allSettled(paths.map(readOne));
  const [first, ...rest] = read.flatMap((one): readonly Problem[] =>
    one.status === "rejected" ? problemsOf(one.reason) : [],
  );
  if (first !== undefined) throw new ModelgateError([first, ...rest]);
  return read.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
}

async function readOne(path: string): Promise<Given> {
  const bytes = await bytesOf(path).catch((cause: unknown) => {
    if (cause instanceof ModelgateError) throw cause;
    throw failure("file-missing", `reports: ${path} cannot be read`, {
      hint: "Name reports that earlier steps wrote, or download them first.",
      cause,
    });
  });
  return { report: decoded(bytes, path), path, name: basename(path), bytes, digest: digestOf(bytes) };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  // Asked before it is read: what is named may be a model, or a whole layout in one file.
  const { size } = await stat(path);
  if (size <= MOST_BYTES) return await readFile(path);
  throw failure("report-invalid", `reports: ${path} has ${size} bytes, at most ${MOST_BYTES} are read`, {
    hint: WRITTEN,
  });
}

function decoded(bytes: Uint8Array, path: string): Report {
  try {
    return decodeReport(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch (error) {
    if (!(error instanceof ModelgateError))
      throw failure("report-invalid", `reports: ${path} is not JSON`, { hint: WRITTEN });
    throw failure("report-invalid", `reports: ${path}: ${error.message}`, { hint: WRITTEN });
  }
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
export function refusalOf(
  { verdict, mode, subject, problems, checks }: Report,
  allowWarn: boolean,
): string | null {
  if (mode === "observe") return "the validation only observed: nothing could have failed";
  if (problems.length > 0 || verdict === "error") return "the validation could not judge";
  if (verdict === "skipped") return "the validation judged nothing";
  const failed = checks.filter(({ effect }) => effect === "fail" || effect === "error").map(({ id }) => id);
  // Only a hand writes that all is well above a check that failed.
  if (verdict === "fail" || failed.length > 0)
    return `the validation failed: ${failed.slice(0, 3).join(", ") || "without a check"}`;
  if (!checks.some((check) => check.verdict === "pass" || check.verdict === "inconclusive"))
    return "the validation judged nothing";
  if (subject.binding !== "executed") return "the validation is claimed: those bytes were not run";
  return verdict === "warn" && !allowWarn ? "the validation warned, and `allow-warn` is not set" : null;
}
