import { createHash } from "node:crypto";
import { failure, type Report } from "@modelgate/schema";
import type { Identity } from "./identity.ts";
import { isAbout } from "./statement.ts";
import { RESULTS, testResultOf } from "./test-result.ts";
import { type Trust, verifySignature } from "./verify-signature.ts";

/** A report with the bytes it was read from. */
export type WrittenReport = { report: Report; bytes: Uint8Array };

/**
 * Who signed a report: these bytes of it, and that it is about its subject.
 * @throws ModelgateError `signature-invalid` with the reason: what was signed is something else, or by nobody who is trusted
 */
export function signersOf(
  { report, bytes }: WrittenReport,
  signature: Uint8Array,
  trust: Trust,
): readonly Identity[] {
  const { statement, signers } = verifySignature(signature, trust);
  const { modelgate_report: signed, result } = testResultOf(statement);
  const { subject, verdict } = report;
  if (signed.digest.sha256 !== createHash("sha256").update(bytes).digest("hex"))
    throw other(`about another report, ${signed.digest.sha256.slice(0, 12)}`);
  if (subject.digest === null || !isAbout(statement, subject.digest))
    throw other("about other bytes than the report is");
  if (!(verdict in RESULTS) || result !== RESULTS[verdict as keyof typeof RESULTS])
    throw other(`of ${result}, and the report says ${verdict}`);
  return signers;
}

function other(what: string) {
  return failure("signature-invalid", `the signed statement is ${what}`, {
    hint: "Sign the report as it is: a report that is written anew needs a new signature.",
  });
}
