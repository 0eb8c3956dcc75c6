import { severity } from "@modelgate/schema";
import { commandLine } from "./command-line.ts";
import { codeBlock } from "./escape-markdown.ts";
import { cut, type Drawn, missingOf, type Part } from "./fill.ts";
import { htmlName } from "./html-text.ts";
import { folded } from "./markdown-layout.ts";
import { checksWithin } from "./markdown-tables.ts";
import { commandsOf } from "./origin.ts";
import type { ReviewedModel } from "./review.ts";
import { shareOf } from "./review-wording.ts";
import { VERDICT } from "./wording.ts";

/** The checks of the only model, in the open. */
export function onlyModel(model: ReviewedModel, place: number): Part {
  return { place, extra: false, share: 1, draw: (room) => modelBody(model, room) };
}

/** A folded section for each model, worst first, as many as fit; of the first one as many checks as fit. */
export function modelSections(models: readonly ReviewedModel[], place: number): Part {
  return cut("models' checks", place, models.length, (room) => {
    const sections: string[] = [];
    let left = room;
    for (const model of models) {
      const section = modelSection(model, sections.length === 0, left);
      if (section === null || section.length > left) break;
      sections.push(section);
      left -= section.length + 2;
    }
    return { body: sections.join("\n\n"), shown: sections.length };
  });
}

/** The first is open when there is something to look at, and rather shortened than left out. */
function modelSection(model: ReviewedModel, isFirst: boolean, room: number): string | null {
  const { mark, word } = VERDICT[model.verdict];
  const summary = `${mark} ${word} ${htmlName(model.name, 80)}: ${shareOf(model)}`;
  const open = isFirst && severity(model.verdict) >= severity("warn");
  const { body, missing } = modelBody(model, room - folded(summary, "-", open).length - CUT_LINE);
  if (missing !== "" && !isFirst) return null;
  const line = missing === "" ? "" : `\n\n_Without ${missing}._`;
  return folded(summary, `${body || "No checks."}${line}`, open);
}

/** Room for the line that says what is missing. */
const CUT_LINE = 60;

function modelBody(model: ReviewedModel, room: number): Drawn {
  const command = repeatBlock(model);
  // A stranger's command must not push out the checks.
  const repeat = command.length > room / 3 ? "" : command;
  const { body, shown } = checksWithin(model.checks, model.directions, room - repeat.length - 2);
  const missing = [missingOf("checks", model.checks.length, shown), repeat === command ? "" : COMMAND];
  return {
    body: [body, repeat].filter((block) => block !== "").join("\n\n"),
    missing: missing.filter((name) => name !== "").join(", "),
  };
}

const COMMAND = "the command that repeats it";

/** The commands that repeat a model's runs when something is wrong with it; "" otherwise. */
function repeatBlock(model: ReviewedModel): string {
  const commands = commandsOf([model]);
  if (severity(model.verdict) < severity("warn") || commands.length === 0) return "";
  return `Repeat it on a laptop:\n\n${codeBlock(commands.map(commandLine).join("\n"), "sh")}`;
}
