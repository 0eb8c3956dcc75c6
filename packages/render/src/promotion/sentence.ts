import type { Promotion } from "@modelgate/schema";
import type { Voice } from "../wording.ts";

/** What came of it, in one sentence of our words and numbers. */
export function outcomeSentence({ asked, outcome, requirements }: Promotion): string {
  const missing = requirements.filter(({ met }) => !met).length;
  const share = `${missing} of ${requirements.length} requirements ${missing === 1 ? "does" : "do"} not hold`;
  if (outcome === "refused") return `Refused: ${share}.`;
  if (outcome === "already") return "It was so before: nothing was changed.";
  if (outcome === "dry-run") return "A dry run: nothing was changed.";
  return missing > 0 ? `Done on somebody's word: ${share}.` : DONE[asked];
}

const DONE: Readonly<Record<Promotion["asked"], string>> = {
  register: "Registered.",
  promote: "Promoted.",
  rollback: "Rolled back.",
  quarantine: "Quarantined.",
  lift: "The hold is lifted.",
};

/** The first thing that is missing, or who holds the stage now. Names are cut short. */
export function reasonSentence(
  { requirements, outcome, version, stage, previous }: Promotion,
  { name, prose }: Voice,
): string {
  const missing = requirements.find(({ met }) => !met);
  if (missing !== undefined && outcome !== "already")
    return `First: ${name(missing.name, 40)}, ${prose(missing.because, 150)}.`;
  if (outcome !== "done" || stage === null || version === null) return "";
  return `${name(version, 40)} holds ${name(stage, 40)}${previous === null ? "" : `, ${name(previous, 40)} before it`}.`;
}
