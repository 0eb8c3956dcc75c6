import { failure, failureIn, type Report, whyNoEvidence } from "@modelgate/schema";
import { type Given, refusalOf, validationOf } from "./reports.ts";

/** The reports that go with an image: that of its proof, that of the model's validation, and further ones about the same bytes. */
export type Grounds = {
  validation: Given;
  proof: Given & { report: Report & { image: NonNullable<Report["image"]> } };
  all: readonly Given[];
};

/**
 * The reports that speak for what a layout holds.
 * @throws ModelgateError `report-invalid` when the image was not proven, or a report is about other bytes
 */
export function groundsOf(reports: readonly Given[], digest: string): Grounds {
  const proofs = reports.flatMap((one) => {
    const { action, image } = one.report;
    return action !== "containerize" || image === undefined
      ? []
      : [{ ...one, report: { ...one.report, image } }];
  });
  const proof = proofs.find(({ report }) => report.image.digest === digest);
  if (proof === undefined) {
    const others = proofs.map(({ path, report }) => `${path} is about ${report.image.digest}`);
    throw failure(
      "report-invalid",
      `reports: expected the report of containerize about ${digest}, got ${others.join(", ") || "none"}`,
      { hint: "Give the report of the step that built and proved this layout." },
    );
  }
  const model = proof.report.subject.digest ?? "no bytes";
  const validation = validationOf(reports, model);
  const strange = reports.filter(({ report }) => report.subject.digest !== model);
  if (strange.length === 0) return { validation, proof, all: reports };
  const names = strange.map(({ path, report }) => `${path} (${report.subject.digest ?? "no bytes"})`);
  throw failure("report-invalid", `reports: expected reports about ${model}, got ${names.join(", ")}`, {
    hint: "Attach reports of the model in the image alone.",
  });
}

/**
 * Why nothing is pushed on these grounds; null: it is. The proof does not say which validation it was made on, so the one that comes
 * along is asked again; whether a warning may be packed was decided there.
 */
export function withheld({ validation, proof, all }: Grounds): string | null {
  const refusal = unproven(proof.report) ?? refusalOf(validation.report, true);
  if (refusal !== null) return refusal;
  const against = all.map(({ path, report }) => ({ path, why: failureIn(report) }));
  const found = against.find(({ why }) => why !== null);
  return found === undefined ? null : `${found.path} ${found.why}`;
}

/** Why a proof proves nothing; null: it does. Every check of it has to have passed: nothing of it is waived. */
function unproven(report: Grounds["proof"]["report"]): string | null {
  const { verdict, checks, image } = report;
  if (image.proof === null) return "the image was not proven";
  const flaw = whyNoEvidence(report);
  if (flaw !== null) return `the proof ${flaw}`;
  const failed = checks.filter((check) => check.verdict !== "pass").map(({ id }) => id);
  if (failed.length > 0) return `the proof failed: ${failed.slice(0, 3).join(", ")}`;
  return verdict === "pass" ? null : `the proof's verdict is ${verdict}`;
}
