import type { CalibratedCheck, Calibration } from "./calibration.ts";
import {
  advice,
  amount,
  counted,
  framing,
  legend,
  rateWords,
  roundedCount,
  share,
} from "./calibration-words.ts";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { align, wrap } from "./text-table.ts";
import { plain } from "./visible.ts";

const HEAD = ["check", "n", "disagree", "false alarm", "miss", "tightest limit", "examples needed"];

/** Checks beyond these have no row of their own; JSON has them all. */
const MOST_ROWS = 200;

/** A calibration for a terminal, `width` columns wide: one row a check, what the columns mean, and in words what to do. */
export function calibrationText(calibration: Calibration, width = 100): string {
  const { subject, checks } = calibration;
  const shown = checks.slice(0, MOST_ROWS);
  const table = align([HEAD, ...shown.map((check) => [plain(check.id), ...cells(check)])]);
  const words = shown.flatMap((check) => [
    plain(check.id),
    ...wrap(
      advice(check)
        .map((sentence) => plain(sentence, 2000))
        .join(" "),
      width,
      "  ",
    ),
  ]);
  const meanings = legend(shown).flatMap((line) => wrap(line, width));
  const frame = framing(calibration).flatMap((line) => wrap(plain(line, 2000), width));
  return `${[`${plain(subject.name)}: how often the gate itself errs`, "", ...table, ...cut(checks), ...(meanings.length > 0 ? ["", ...meanings] : []), "", ...words, "", ...frame].join("\n")}\n`;
}

/** The same for a job summary. */
export function calibrationMarkdown(calibration: Calibration): string {
  const { subject, checks } = calibration;
  const shown = checks.slice(0, MOST_ROWS);
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[
    `### ${escapeMarkdown(subject.name)}: how often the gate itself errs`,
    "",
    row(HEAD),
    row(["---", ...HEAD.slice(1).map(() => "---:")]),
    ...shown.map((check) => row([codeSpan(check.id), ...cells(check)])),
    ...cut(checks),
    "",
    ...shown.map(
      (check) =>
        `- ${codeSpan(check.id)}: ${advice(check)
          .map((one) => escapeMarkdown(one, 2000))
          .join(" ")}`,
    ),
    "",
    ...framing(calibration).map((line) => `${escapeMarkdown(line, 2000)}  `),
  ].join("\n")}\n`;
}

function cells(check: CalibratedCheck): string[] {
  const n = counted(check.n);
  if (check.kind === "none") return [n, ...Array.from({ length: 5 }, () => "–")];
  if (check.kind === "bound") return [n, "–", `flips ${rateWords(check.flips)}`, "–", "–", "–"];
  const { discordance, falseAlarm, miss, tightest, needed } = check;
  return [
    n,
    discordance === null ? "–" : share(discordance),
    rateWords(falseAlarm),
    rateWords(miss),
    tightest === null ? "–" : amount(check, tightest),
    needed === null ? "–" : roundedCount(needed),
  ];
}

function cut(checks: readonly CalibratedCheck[]): string[] {
  return checks.length > MOST_ROWS
    ? ["", `${checks.length - MOST_ROWS} more checks are in the JSON form only.`]
    : [];
}
