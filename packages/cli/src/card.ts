// `modelgate card`: what is known of one version, from its reports and its history.
import { cardBom, cardText } from "@modelgate/promote/card";
import { recordsOf } from "@modelgate/registry";
import { failure } from "@modelgate/schema";
import { flagsOf, type Given, oneOf } from "./flags.ts";
import { holdersOf, modelOf, reportsOf, versionNamed } from "./held.ts";
import { jsonText } from "./json-text.ts";
import { type Place, placeOf } from "./place.ts";
import { openShelf, type ShelfWorld } from "./shelf.ts";
import { helped, refused, type Shown, said, show } from "./shown.ts";

const HELP = `Writes the card of a version: what was measured on which bytes and data, by which limits it was judged, what was not tested, and \
what became of it in the registry. From the newest report of each action that the ledger keeps; what a person has to say of a \
model, as its intended use, is not made up.

Usage:
  modelgate card [model] [--version <version> | --stage <stage>] [--format markdown|cyclonedx]

  --version <version>  without it and without a stage: the newest
  --stage <stage>      the version that holds it
  --format             cyclonedx: a bill of materials with the model card, CycloneDX 1.6. Default: markdown
  --task <task>        for cyclonedx: what the model predicts, as multiclass-classification
  --ledger <branch>    Default: modelgate/ledger
  --config <path>      The policy file, which says where the registry is. Default: modelgate.yml

Exit codes: 0 written, 2 it cannot be.
`;

/** `modelgate card`. */
export async function runCard(argv: readonly string[]): Promise<void> {
  show(await card(argv, openShelf));
}

/** The same as data. Never throws. */
export async function card(
  argv: readonly string[],
  open: (place: Place) => Promise<ShelfWorld>,
): Promise<Shown> {
  try {
    const given = flagsOf("card", argv, ["version", "stage", "format", "task", "ledger", "config"]);
    if (given === null) return helped(HELP);
    const stdout = await cardIn(await open(placeOf(given.flags)), given);
    return said(stdout);
  } catch (error) {
    return refused(error);
  }
}

async function cardIn(shelf: ShelfWorld, { words, flags }: Given): Promise<string> {
  const format = oneOf("format", flags["format"], ["markdown", "cyclonedx"]);
  const { version: name, stage, task } = flags;
  if (words.length > 1)
    throw failure("input-invalid", "card: expected at most one model", { hint: "modelgate card digits" });
  if (name !== undefined && stage !== undefined)
    throw failure("input-invalid", "card: expected a version or a stage, got both", {
      hint: "Leave one of them out.",
    });
  const overview = await modelOf(shelf, "card", words[0]);
  const wanted = stage === undefined ? name : holdersOf(overview, "card", stage)[0]?.version;
  const version = versionNamed(overview, "card", wanted);
  const { entries, evidence } = await reportsOf(shelf, overview.model, version.digest);
  const quarantined = recordsOf(entries, overview.model).quarantined.get(version.digest ?? "") ?? null;
  const reports = evidence.map(({ report }) => report);
  if (format === "cyclonedx")
    return `${jsonText(JSON.stringify(cardBom({ version, reports }, task ?? null), null, 2))}\n`;
  const { holders, history } = overview;
  return cardText({ version, reports, holders, history, quarantined });
}
