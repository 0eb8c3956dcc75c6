// `modelgate stages`, `modelgate history` and `modelgate audit verify`: what registry and ledger say, changing nothing.
import { type Store, verify } from "@modelgate/ledger";
import {
  disagreements,
  numbered,
  type Registry,
  recordsOf,
  storyOf,
  type Told,
  type Version,
} from "@modelgate/registry";
import { historyShown, stagesShown } from "@modelgate/render/registry";
import { visible } from "@modelgate/runner";
import { failure } from "@modelgate/schema";
import { flagsOf, oneOf } from "./flags.ts";
import type { Shelf } from "./held.ts";
import { jsonText } from "./json-text.ts";
import { type Place, placeOf } from "./place.ts";
import { opened } from "./shelf.ts";
import { helped, refused, type Shown, show } from "./shown.ts";

const FORMATS = ["text", "json", "markdown", "mermaid"] as const;
type Format = (typeof FORMATS)[number];
type Asked = Place & { words: string[]; format: Format };

const HELP = {
  stages: `Shows which version holds each stage, of every model or of one.

Usage:
  modelgate stages [model] [--format text|json|markdown] [--config modelgate.yml]

Exit codes: 0 shown, 2 the registry cannot be read.
`,
  history: `Shows what became of a model, the oldest first: who registered, moved and withdrew what, and why.

Usage:
  modelgate history <model> [--format text|json|markdown|mermaid] [--config modelgate.yml]

Exit codes: 0 shown, 2 the registry cannot be read.
`,
  audit: `Reads the ledger's whole chain, and compares it with the registry: names everything altered, lost or done past it.

Usage:
  modelgate audit verify [--ledger <branch>] [--format text|json] [--config modelgate.yml]

Exit codes: 0 ledger and registry tell the same story, 1 they do not, 2 they cannot be read.
`,
} as const;

type Answer = { stdout: string; exitCode: 0 | 1 };
type Act = (asked: Asked, open: () => Promise<Shelf>) => Promise<Answer>;

const ACTS: Readonly<Record<keyof typeof HELP, Act>> = { stages, history, audit };

export const runStages = (argv: readonly string[]) => run("stages", argv);
export const runHistory = (argv: readonly string[]) => run("history", argv);
export const runAudit = (argv: readonly string[]) => run("audit", argv);

async function run(command: keyof typeof HELP, argv: readonly string[]): Promise<void> {
  show(await shown(command, argv, opened));
}

/** The same as data. Never throws. */
export async function shown(
  command: keyof typeof HELP,
  argv: readonly string[],
  open: (place: Place) => Promise<Shelf>,
): Promise<Shown> {
  try {
    const asked = askedOf(command, argv);
    if (asked === null) return helped(HELP[command]);
    const { stdout, exitCode } = await ACTS[command](asked, () => open(asked));
    return { exitCode, stdout: `${stdout.trimEnd()}\n`, stderr: "" };
  } catch (error) {
    return refused(error);
  }
}

/** null: help. */
function askedOf(command: keyof typeof HELP, argv: readonly string[]): Asked | null {
  const given = flagsOf(command, argv, ["format", "ledger", "config"]);
  if (given === null) return null;
  const { words, flags } = given;
  // A timeline is a picture of a history, and of nothing else.
  const formats: readonly [Format, ...Format[]] =
    command === "history" ? FORMATS : ["text", "json", "markdown"];
  return { ...placeOf(flags), words, format: oneOf("format", flags["format"], formats) };
}

async function stages(asked: Asked, open: () => Promise<Shelf>): Promise<Answer> {
  const [only, ...more] = asked.words;
  if (more.length > 0)
    throw failure("input-invalid", "stages: expected at most one model", { hint: "modelgate stages digits" });
  const { registry, ledger } = await open();
  const all = await registry.overview();
  const rejected = recordsOf(await numbered(ledger), "").quarantined;
  const models = all.filter(({ model }) => only === undefined || model === only);
  if (only !== undefined && models.length === 0)
    throw failure("registry-missing", `stages: the registry has no model ${JSON.stringify(only)}`, {
      hint:
        all.length === 0
          ? "Nothing was registered yet."
          : `Its models are ${all
              .slice(0, 8)
              .map(({ model }) => model)
              .join(", ")}.`,
    });
  // The reason, where there is one: who reads the JSON looks for it beside the digest.
  const marked = <T extends { digest: string | null }>(one: T) => {
    const quarantined = rejected.get(one.digest ?? "");
    return quarantined === undefined ? one : { ...one, quarantined };
  };
  const value = models.map((one) => ({
    ...one,
    versions: one.versions.map(marked),
    holders: one.holders.map(marked),
  }));
  const page = (shown: typeof value, form: Form) =>
    stagesShown(
      shown.map((one) => ({ ...one, quarantined: rejectedIn(one.versions, rejected) })),
      form === "text" ? form : "markdown",
    );
  return { stdout: inForm(asked.format, value, page), exitCode: 0 };
}

function rejectedIn(versions: readonly Version[], rejected: ReadonlyMap<string, string>): Set<string> {
  return new Set(versions.filter(({ digest }) => rejected.has(digest ?? "")).map(({ version }) => version));
}

async function history(asked: Asked, open: () => Promise<Shelf>): Promise<Answer> {
  const [model, ...more] = asked.words;
  if (model === undefined || more.length > 0)
    throw failure("input-invalid", "history: expected one model", { hint: "modelgate history digits" });
  const { registry, ledger } = await open();
  const steps = await registry.history(model);
  if (steps.length === 0)
    throw failure("registry-missing", `history: the registry has no model ${JSON.stringify(model)}`, {
      hint: "`modelgate stages` shows what there is.",
    });
  const story = storyOf(
    { model, history: steps, versions: await registry.versions(model) },
    await numbered(ledger),
  );
  return { stdout: inForm<Told[]>(asked.format, story, historyShown), exitCode: 0 };
}

type Form = Exclude<Format, "json">;

function inForm<T>(format: Format, value: T, page: (value: T, format: Form) => string): string {
  if (format === "json") return jsonText(JSON.stringify(value, null, 2));
  const text = page(value, format);
  return format === "text" ? visible(text) : text;
}

async function audit(asked: Asked, open: () => Promise<Shelf>): Promise<Answer> {
  if (asked.words.join(" ") !== "verify")
    throw failure("input-invalid", "audit: expected `verify`", { hint: "modelgate audit verify" });
  const { registry, ledger } = await open();
  const { entries, documents, head, problems } = await verify(ledger);
  // Of a chain that is broken nothing more can be believed.
  const stories = problems.length > 0 ? [] : await disagreementsOf(registry, ledger);
  const wrong = [...problems, ...stories];
  const result = { entries, documents, head, wrong };
  const read = `${entries} ${entries === 1 ? "entry" : "entries"} and ${documents} ${documents === 1 ? "document" : "documents"} read`;
  const text = [
    `${read}${head === null ? "" : `, the newest is ${head}`}`,
    ...wrong.map((one) => `WRONG: ${one}`),
    wrong.length === 0 ? "ledger and registry tell the same story" : `${wrong.length} wrong`,
  ];
  const stdout =
    asked.format === "json" ? jsonText(JSON.stringify(result, null, 2)) : visible(text.join("\n"));
  return { stdout, exitCode: wrong.length === 0 ? 0 : 1 };
}

/** Where registry and ledger tell different stories, model by model. */
async function disagreementsOf(registry: Registry, ledger: Store): Promise<string[]> {
  const all = await numbered(ledger);
  // Read at once: ten thousand tags read anew for every model would take an hour.
  const there = new Map((await registry.overview()).map((one) => [one.model, one]));
  const models = new Set([...there.keys(), ...all.map(({ entry }) => entry.model)]);
  const nothing = { history: [], holders: [], versions: [] };
  return [...models]
    .toSorted()
    .flatMap((model) => disagreements(model, recordsOf(all, model), there.get(model) ?? nothing));
}
