// `modelgate stages`, `modelgate history` and `modelgate audit verify`: what registry and ledger say, changing nothing.
import { readFile } from "node:fs/promises";
import { IN_GIT, type Kept } from "@modelgate/job/open-registry";
import { verify } from "@modelgate/ledger";
import { readRegistry } from "@modelgate/policy";
import { openWithLedger } from "@modelgate/promote/opened";
import { thisWorld } from "@modelgate/promote/world";
import { disagreements, numbered, recordsOf, type Step } from "@modelgate/registry";
import { historyShown, stagesShown } from "@modelgate/render/registry";
import { visible } from "@modelgate/runner";
import { failure, problemsOf } from "@modelgate/schema";
import type { Shown } from "./inspect.ts";
import { jsonText } from "./json-text.ts";
import { told } from "./problem-text.ts";

const FORMATS = ["text", "json", "markdown", "mermaid"] as const;
type Format = (typeof FORMATS)[number];
type Asked = { words: string[]; format: Format; ledger: string; config: string | null };

const HELP = {
  stages: `Shows which version holds each stage, of every model or of one.

Usage:
  modelgate stages [model] [--format text|json|markdown] [--config modelgate.yml]
`,
  history: `Shows what became of a model, the oldest first: who registered, moved and withdrew what, and why.

Usage:
  modelgate history <model> [--format text|json|markdown|mermaid] [--config modelgate.yml]
`,
  audit: `Reads the ledger's whole chain, and compares it with the registry: names everything altered, lost or done past it.

Usage:
  modelgate audit verify [--ledger <branch>] [--format text|json] [--config modelgate.yml]

Exit codes: 0 ledger and registry tell the same story, 1 they do not, 2 they cannot be read.
`,
} as const;

export const runStages = (argv: readonly string[]) => shown("stages", argv, stages);
export const runHistory = (argv: readonly string[]) => shown("history", argv, history);
export const runAudit = (argv: readonly string[]) => shown("audit", argv, audit);

async function shown(
  command: keyof typeof HELP,
  argv: readonly string[],
  act: (asked: Asked) => Promise<{ stdout: string; exitCode: 0 | 1 }>,
): Promise<void> {
  const { exitCode, stdout, stderr } = await acted(command, argv, act);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}

type Ended = Omit<Shown, "exitCode"> & { exitCode: 0 | 1 | 2 };

async function acted(
  command: keyof typeof HELP,
  argv: readonly string[],
  act: (asked: Asked) => Promise<{ stdout: string; exitCode: 0 | 1 }>,
): Promise<Ended> {
  if (argv.includes("--help") || argv.includes("-h"))
    return { exitCode: 0, stdout: HELP[command], stderr: "" };
  try {
    const { stdout, exitCode } = await act(askedOf(command, argv));
    return { exitCode, stdout: `${stdout.trimEnd()}\n`, stderr: "" };
  } catch (error) {
    return { exitCode: 2, stdout: "", stderr: told(problemsOf(error)) };
  }
}

function askedOf(command: string, argv: readonly string[]): Asked {
  const words: string[] = [];
  const given = new Map<string, string>();
  const rest = argv.flatMap((word) =>
    /^--\w+=/u.test(word) ? [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)] : [word],
  );
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] ?? "";
    if (word === "--format" || word === "--ledger" || word === "--config") {
      at += 1;
      given.set(word, rest[at] ?? "");
    } else if (word.startsWith("-"))
      throw failure("input-invalid", `${command}: ${word}: no such flag`, {
        hint: `modelgate ${command} --help`,
      });
    else words.push(word);
  }
  const wanted = given.get("--format") ?? "text";
  // A timeline is a picture of a history, and of nothing else.
  const formats = FORMATS.filter((known) => known !== "mermaid" || command === "history");
  const format = formats.find((known) => known === wanted);
  if (format === undefined)
    throw failure("input-invalid", `format: expected ${formats.join(", ")}, got ${JSON.stringify(wanted)}`);
  const { ledger, config } = { ledger: given.get("--ledger"), config: given.get("--config") };
  return { words, format, ledger: ledger ?? "modelgate/ledger", config: config ?? null };
}

export async function opened({ ledger, config }: Pick<Asked, "ledger" | "config">) {
  const world = thisWorld();
  const who = { name: world.actor, email: "" };
  const credentials = { username: null, password: null };
  const opening = { reach: world.ports(null), who, now: world.now, env: world.env, credentials };
  const found = await openWithLedger(await keptBy(config), ledger, opening);
  for (const note of found.registry.notes ?? []) process.stderr.write(`${visible(note)}\n`);
  return found;
}

const POLICY = "modelgate.yml";

/** What the policy says of the registry; without a policy file it is in git. */
async function keptBy(config: string | null): Promise<Kept> {
  const path = config ?? POLICY;
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (config === null && cause.code === "ENOENT") return null;
    throw failure("file-missing", `config: ${path} cannot be read`, {
      hint: "Give the path of the policy file.",
      cause,
    });
  });
  return (text === null ? null : readRegistry(text, path)) ?? IN_GIT;
}

async function stages(asked: Asked) {
  const [only, ...more] = asked.words;
  if (more.length > 0)
    throw failure("input-invalid", "stages: expected at most one model", { hint: "modelgate stages digits" });
  const { registry } = await opened(asked);
  const all = await registry.overview();
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
  const show = (value: typeof models, form: Form) => stagesShown(value, form === "text" ? form : "markdown");
  return { stdout: inForm(asked.format, models, show), exitCode: 0 as const };
}

async function history(asked: Asked) {
  const [model, ...more] = asked.words;
  if (model === undefined || more.length > 0)
    throw failure("input-invalid", "history: expected one model", { hint: "modelgate history digits" });
  const { registry } = await opened(asked);
  const steps = await registry.history(model);
  if (steps.length === 0)
    throw failure("registry-missing", `history: the registry has no model ${JSON.stringify(model)}`, {
      hint: "`modelgate stages` shows what there is.",
    });
  return { stdout: inForm<Step[]>(asked.format, steps, historyShown), exitCode: 0 as const };
}

type Form = Exclude<Format, "json">;

function inForm<T>(format: Format, value: T, show: (value: T, format: Form) => string): string {
  if (format === "json") return jsonText(JSON.stringify(value, null, 2));
  const page = show(value, format);
  return format === "text" ? visible(page) : page;
}

async function audit(asked: Asked) {
  if (asked.words.join(" ") !== "verify")
    throw failure("input-invalid", "audit: expected `verify`", { hint: "modelgate audit verify" });
  const { registry, ledger } = await opened(asked);
  const { entries, documents, head, problems } = await verify(ledger);
  // Of a chain that is broken nothing more can be believed.
  const stories = problems.length > 0 ? [] : await compared();
  async function compared(): Promise<string[]> {
    const all = await numbered(ledger);
    // Read at once: ten thousand tags read anew for every model would take an hour.
    const there = new Map((await registry.overview()).map((one) => [one.model, one]));
    const models = new Set([...there.keys(), ...all.map(({ entry }) => entry.model)]);
    const nothing = { history: [], holders: [], versions: [] };
    const found = [...models]
      .toSorted()
      .flatMap((model) => disagreements(model, recordsOf(all, model), there.get(model) ?? nothing));
    return found;
  }
  const wrong = [...problems, ...stories];
  const result = { entries, documents, head, wrong };
  const counted = `${entries} entries and ${documents} documents read${head === null ? "" : `, the newest is ${head}`}`;
  const text = [
    counted,
    ...wrong.map((one) => `WRONG: ${one}`),
    wrong.length === 0 ? "ledger and registry tell the same story" : `${wrong.length} wrong`,
  ];
  const stdout =
    asked.format === "json" ? jsonText(JSON.stringify(result, null, 2)) : visible(text.join("\n"));
  return { stdout, exitCode: wrong.length === 0 ? (0 as const) : (1 as const) };
}
