// `modelgate score`: the ML Test Score of what holds a stage, from what the ledger keeps.
import { append } from "@modelgate/ledger";
import { attestationsOf, ITEMS, knownOf, mlTestScore, record, type Score } from "@modelgate/registry";
import { scoreShown } from "@modelgate/render/score";
import { visible } from "@modelgate/runner";
import { closest, failure } from "@modelgate/schema";
import { flagsOf, type Given, oneOf } from "./flags.ts";
import { holdersOf, modelOf, reportsOf, versionNamed } from "./held.ts";
import { jsonText } from "./json-text.ts";
import { type Place, placeOf } from "./place.ts";
import { openShelf, type ShelfWorld } from "./shelf.ts";
import { helped, refused, type Shown, said, show } from "./shown.ts";

const HELP = `Shows the ML Test Score (Breck et al., 2017) of what holds a stage: 28 items, each with the report of these very bytes that \
shows it, somebody's word, or "no evidence". Only the ledger is asked. A workflow's report is worth 1, one made by hand and a \
person's word 0.5; the lowest of the four sections is the score.

Usage:
  modelgate score [model] [--stage <stage>] [--format text|json|markdown]
  modelgate score attest [model] --item <item> --by <name> --says <words> [--version <version>]

  --stage <stage>      without it: every stage that is held
  --item <item>        what is attested, as data-5
  --by <name>          the person who did it, or saw it done
  --says <words>       what was done, and where it is written down
  --version <version>  only of these bytes; without it: of every version
  --ledger <branch>    Default: modelgate/ledger
  --config <path>      The policy file, which says where the registry is. Default: modelgate.yml

Exit codes: 0 shown or written, 2 it cannot be.
`;

const FLAGS = ["stage", "format", "ledger", "config", "item", "by", "says", "version"] as const;

/** `modelgate score`. */
export async function runScore(argv: readonly string[]): Promise<void> {
  show(await score(argv, openShelf));
}

/** The same as data. Never throws. */
export async function score(
  argv: readonly string[],
  open: (place: Place) => Promise<ShelfWorld>,
): Promise<Shown> {
  try {
    const given = flagsOf("score", argv, FLAGS);
    if (given === null) return helped(HELP);
    const isWord = given.words[0] === "attest";
    const words = given.words.slice(isWord ? 1 : 0);
    if (words.length > 1)
      throw failure("input-invalid", "score: expected at most one model", { hint: "modelgate score digits" });
    refuseFlags(given, isWord);
    const shelf = await open(placeOf(given.flags));
    const stdout = isWord ? await attest(shelf, words[0], given) : await scores(shelf, words[0], given);
    return said(`${stdout.trimEnd()}\n`);
  } catch (error) {
    return refused(error);
  }
}

function refuseFlags({ flags }: Given, isWord: boolean): void {
  const foreign = (isWord ? ["stage", "format"] : ["item", "by", "says", "version"]).find(
    (name) => flags[name] !== undefined,
  );
  if (foreign !== undefined)
    throw failure(
      "input-invalid",
      `score: --${foreign} is for ${isWord ? "showing a score" : "`score attest`"}`,
      { hint: "modelgate score --help" },
    );
}

async function scores(shelf: ShelfWorld, name: string | undefined, { flags }: Given): Promise<string> {
  const format = oneOf("format", flags["format"], ["text", "json", "markdown"]);
  const overview = await modelOf(shelf, "score", name);
  const found: Score[] = [];
  for (const holder of holdersOf(overview, "score", flags["stage"])) {
    const { model } = overview;
    const { entries, evidence } = await reportsOf(shelf, model, holder.digest);
    const known = knownOf(entries, { model, holder, evidence, now: shelf.now() });
    found.push(mlTestScore(known, attestationsOf(entries, model)));
  }
  if (format === "json") return jsonText(JSON.stringify(found, null, 2));
  const pages = found.map((one) => scoreShown(one, format)).join("\n\n");
  return format === "text" ? visible(pages) : pages;
}

/** Writes somebody's word down. Who runs the command stands beside it, as in every entry. */
async function attest(shelf: ShelfWorld, name: string | undefined, { flags }: Given): Promise<string> {
  const [item = "", by = "", says = ""] = ["item", "by", "says"].map((flag) => flags[flag]?.trim());
  const missing = [item === "" ? "--item" : "", by === "" ? "--by" : "", says === "" ? "--says" : ""].filter(
    (flag) => flag !== "",
  );
  if (missing.length > 0)
    throw failure("input-invalid", `score attest: ${missing.join(", ")} missing`, {
      hint: "modelgate score --help",
    });
  const known = ITEMS.map(({ id }) => id);
  const found = ITEMS.find(({ id }) => id === item);
  if (found === undefined) {
    const near = closest(item, known);
    throw failure("input-invalid", `item: no ${JSON.stringify(item)} among the 28`, {
      hint: near === null ? `They go from ${known[0]} to ${known.at(-1)}.` : `Did you mean ${near}?`,
    });
  }
  const overview = await modelOf(shelf, "score attest", name);
  const version =
    flags["version"] === undefined ? null : versionNamed(overview, "score attest", flags["version"]);
  if (version !== null && version.digest === null)
    throw failure("registry-missing", `score attest: ${version.version} was registered without a digest`, {
      hint: "Register its bytes, or attest it of every version: leave --version out.",
    });
  const entry = {
    ...{ kind: "attestation", model: overview.model, subject: version?.digest ?? null },
    facts: { item, by, says },
  };
  await append(shelf.ledger, [record(shelf, entry)], shelf.pause);
  return visible(
    `${item} (${found.title}): attested by ${by} for ${overview.model}${version === null ? "" : ` ${version.version}`}`,
  );
}
