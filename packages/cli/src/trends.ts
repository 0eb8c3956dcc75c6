// `modelgate trends`: the history of times that the ledger keeps, as a table, a page, or lines.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { branchStore } from "@modelgate/git";
import {
  changePoints,
  type HistoryEntry,
  historyLine,
  historyOf,
  historyPage,
  seriesOf,
} from "@modelgate/latency";
import { entries, type Store } from "@modelgate/ledger";
import { kept } from "@modelgate/promote/opened";
import { thisWorld } from "@modelgate/promote/world";
import { formatValue } from "@modelgate/render";
import { visible } from "@modelgate/runner";
import { failure } from "@modelgate/schema";
import { flagsOf, oneOf } from "./flags.ts";
import { placeOf } from "./place.ts";
import { helped, refused, type Shown, said, show } from "./shown.ts";

const HELP = `Shows how a model's times went, from the benchmark reports that the ledger keeps, and where they changed their level. \
Numbers of unlike machines are kept apart. It is no gate: promotion keeps the reports that it is given (\`reports\`).

Usage:
  modelgate trends [model] [flags]

  --page <file.html>   draw them as a page that opens from a file
  --format text|jsonl  jsonl: lines that \`benchmark\` takes as its --history. Default: text
  --ledger <branch>    Default: modelgate/ledger

Exit codes: 0 shown, 2 they cannot be read.
`;

/** `modelgate trends [MODEL]`. */
export async function runTrends(argv: readonly string[]): Promise<void> {
  show(await trends(argv, openLedger));
}

async function openLedger(branch: string): Promise<Store> {
  const world = thisWorld();
  const repository = await world.ports(null).repository();
  const seconds = () => Math.floor(world.now() / 1000);
  return branchStore(repository, branch, () => ({ name: world.actor, email: "", seconds: seconds() }));
}

/** The same as data. Never throws. */
export async function trends(
  argv: readonly string[],
  open: (branch: string) => Promise<Store>,
): Promise<Shown> {
  try {
    const asked = askedOf(argv);
    if (asked === null) return helped(HELP);
    const found = await timesOf(await open(asked.ledger), asked.model);
    if (found.length === 0)
      throw failure(
        "file-missing",
        `trends: ${asked.ledger} keeps no times of ${asked.model ?? "any model"}`,
        {
          hint: "Give benchmark reports to promote as its `reports`; the ledger keeps them.",
        },
      );
    if (asked.page !== null) await writePage(asked.page, historyPage(found));
    const stdout = asked.format === "jsonl" ? found.map(historyLine).join("") : visible(shown(found));
    return said(stdout);
  } catch (error) {
    return refused(error);
  }
}

async function writePage(path: string, page: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, page);
  } catch (cause) {
    const hint = "Name a file in a folder that can be written.";
    throw failure("input-invalid", `page: ${path} cannot be written`, { hint, cause });
  }
}

type Asked = { model: string | null; page: string | null; format: "text" | "jsonl"; ledger: string };

function askedOf(argv: readonly string[]): Asked | null {
  const given = flagsOf("trends", argv, ["page", "format", "ledger"]);
  if (given === null) return null;
  const { words, flags } = given;
  if (words.length > 1)
    throw failure("input-invalid", "trends: expected at most one model", { hint: "modelgate trends digits" });
  return {
    ...{ model: words[0] ?? null, page: flags["page"] ?? null, ledger: placeOf(flags).ledger },
    format: oneOf("format", flags["format"], ["text", "jsonl"]),
  };
}

/** What the kept reports of benchmark say, in the order in which they were kept. */
async function timesOf(ledger: Store, model: string | null): Promise<HistoryEntry[]> {
  const all: HistoryEntry[] = [];
  for await (const { kind, document, facts, model: of } of entries(ledger)) {
    if (kind !== "report" || facts.action !== "benchmark" || document === null) continue;
    if (model !== null && of !== model) continue;
    const { report } = await kept(ledger, document);
    const times = historyOf(report);
    // The ledger's name of the model is the one that is asked for.
    if (times !== null) all.push({ ...times, model: of });
  }
  return all;
}

function shown(found: readonly HistoryEntry[]): string {
  const lines = seriesOf(found).flatMap(({ model, metric, unit, points, machine }) => {
    const values = points.map((point) => point.metric.value);
    const [first, last] = [values[0], values.at(-1)];
    if (first === undefined || last === undefined) return [];
    const word = unit === "ms" || unit === "bytes" ? unit : "score";
    const value = (number: number) => formatValue(number, word, { beside: [] });
    const changes = changePoints(values).map(({ at, ratio }) => {
      const commit = points[at]?.commit.slice(0, 12) ?? "";
      return `    ${ratio.toFixed(2)} times as much since ${commit === "" ? points[at]?.date : commit}`;
    });
    const where = machine === null ? "" : ` on ${machine.cpu}`;
    return [
      `${model}  ${metric}  ${value(first)} → ${value(last)}  (${values.length} ${values.length === 1 ? "report" : "reports"}${where})`,
      ...changes,
    ];
  });
  return `${lines.join("\n")}\n`;
}
