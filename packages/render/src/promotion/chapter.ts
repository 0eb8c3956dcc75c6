import type { Promotion } from "@modelgate/schema";
import type { Pen } from "../chapter/pen.ts";
import { type Chapter, type Sheet, sheetOf, sheetsOf, tableOf } from "../chapter/sheet.ts";
import { digestName } from "../digest-name.ts";
import { deliveryLine, deliverySheet } from "./delivery.ts";

const DONE: Readonly<Record<Promotion["asked"], string>> = {
  register: "registered",
  promote: "promoted",
  rollback: "rolled back",
  quarantine: "quarantined",
  lift: "hold lifted",
};

/** What was asked of the registry, laid out for one medium. */
export function promotionChapter(promotion: Promotion, pen: Pen): Chapter {
  const { registry, reason, breakGlass, recovered } = promotion;
  const delivered = deliveryLine(promotion, pen);
  return {
    name: "the promotion",
    title: "Promotion",
    place: 3,
    lead: [
      pen.strong(headline(promotion)),
      `${story(promotion, pen)} Registry: ${pen.name(registry, 40)}. Reason: ${pen.prose(reason, 300) || "none given"}.`,
      ...(delivered === "" ? [] : [delivered]),
      ...(breakGlass ? [pen.strong(brokenGlass(promotion))] : []),
      ...(recovered.length === 0
        ? []
        : [`From a run that ended halfway: ${recovered.map((one) => pen.prose(one, 200)).join("; ")}.`]),
    ],
    sheets: () => sheetsOf([requirementsSheet(promotion, pen), deliverySheet(promotion, pen)]),
  };
}

function brokenGlass({ outcome }: Promotion): string {
  if (outcome === "done")
    return "The glass was broken: what does not hold below was gone past on somebody's word.";
  if (outcome === "dry-run")
    return "The glass would be broken: what does not hold below would be gone past on somebody's word.";
  return "The glass was to be broken, and nothing was gone past.";
}

function headline({ asked, outcome }: Promotion): string {
  if (outcome === "done") return DONE[asked];
  if (outcome === "already") return "nothing to do: it was so before";
  if (outcome === "dry-run") return `dry run: would be ${DONE[asked]}`;
  return `refused: not ${DONE[asked]}`;
}

function story({ model, version, digest, stage, previous }: Promotion, pen: Pen): string {
  // A hold is of the stage, whoever has it: of no version, and of nobody who had it before.
  if (version === null)
    return `${pen.name(model, 60)}${stage === null ? "" : ` for ${pen.name(stage, 40)}`}.`;
  const what = `${pen.name(model, 60)} ${pen.name(version, 40)}`;
  const bytes = digest === null ? "" : ` (${digestName(digest, pen)})`;
  if (stage === null) return `${what}${bytes}.`;
  const before = previous === null ? "nobody held it before" : `held by ${pen.name(previous, 40)} before`;
  return `${what}${bytes} for ${pen.name(stage, 40)}, ${before}.`;
}

function requirementsSheet({ requirements }: Promotion, pen: Pen): Sheet | null {
  const unmet = requirements.filter(({ met }) => !met).length;
  const table = tableOf(
    "What has to hold before the stage moves",
    [
      ["", "left"],
      ["Requirement", "left"],
      ["Because", "left"],
      ["Evidence", "left"],
    ],
    // What is missing is what somebody has to bring: it comes first.
    { items: requirements.toSorted((a, b) => Number(a.met) - Number(b.met)), most: pen.rows },
    ({ name, met, because, evidence }) => [
      met ? "✅ holds" : "❌ missing",
      pen.name(name, 60),
      pen.prose(because, 200),
      evidence === null ? "" : digestName(evidence, pen),
    ],
  );
  const summary =
    unmet === 0 ? `all ${requirements.length} hold` : `${unmet} of ${requirements.length} missing`;
  return sheetOf({
    name: "requirements",
    title: "Requirements",
    summary,
    open: true,
    importance: 9,
    blocks: [table],
  });
}
