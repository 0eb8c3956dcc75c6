// `modelgate trends`: the history of times that the ledger keeps, as a table, a page, or lines.
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { branchStore } from "@modelgate/git";
import {
  changePoints,
  type HistoryEntry,
  historyLine,
  historyOf,
  historyPage,
  seriesOf,
} from "@modelgate/latency";
import { documentOf, entries, type Store } from "@modelgate/ledger";
import { thisWorld } from "@modelgate/promote/world";
import { formatValue } from "@modelgate/render";
import { visible } from "@modelgate/runner";
import { decodeReport, failure, problemsOf } from "@modelgate/schema";
import type { Shown } from "./inspect.ts";
import { told } from "./problem-text.ts";

const HELP = `Shows how a model's times went, from the benchmark reports that the ledger keeps, and where they changed their level.
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
  const { exitCode, stdout, stderr } = await trends(argv, openLedger);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
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
    if (asked === null) return { exitCode: 0, stdout: HELP, stderr: "" };
    const kept = await timesOf(await open(asked.ledger), asked.model);
    if (kept.length === 0)
      throw failure(
        "file-missing",
        `trends: ${asked.ledger} keeps no times of ${asked.model ?? "any model"}`,
        {
          hint: "Give benchmark reports to promote as its `reports`; the ledger keeps them.",
        },
      );
    if (asked.page !== null) await writeFile(asked.page, historyPage(kept));
    const stdout = asked.format === "jsonl" ? kept.map(historyLine).join("") : visible(shown(kept));
    return { exitCode: 0, stdout, stderr: "" };
  } catch (error) {
    return { exitCode: 2, stdout: "", stderr: told(problemsOf(error)) };
  }
}

type Asked = { model: string | null; page: string | null; format: "text" | "jsonl"; ledger: string };

function askedOf(argv: readonly string[]): Asked | null {
  const text = { type: "string" } as const;
  const read = () =>
    parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        page: text,
        format: { ...text, default: "text" },
        ledger: { ...text, default: "modelgate/ledger" },
        help: { type: "boolean", short: "h" },
      },
    });
  let found: ReturnType<typeof read>;
  try {
    found = read();
  } catch (cause) {
    const message = cause instanceof Error ? (cause.message.split(". ")[0] ?? "") : "";
    throw failure("input-invalid", `trends: ${message}`, { hint: "modelgate trends --help", cause });
  }
  const { values, positionals } = found;
  if (values.help === true) return null;
  const { page = null, format, ledger } = values;
  if (positionals.length > 1)
    throw failure("input-invalid", "trends: expected at most one model", { hint: "modelgate trends digits" });
  if (format !== "text" && format !== "jsonl")
    throw failure("input-invalid", `format: expected text or jsonl, got ${JSON.stringify(format)}`);
  return { model: positionals[0] ?? null, page, format, ledger };
}

/** What the kept reports of benchmark say, in the order in which they were kept. */
async function timesOf(ledger: Store, model: string | null): Promise<HistoryEntry[]> {
  const found: HistoryEntry[] = [];
  for await (const { kind, document, facts, model: of } of entries(ledger)) {
    if (kind !== "report" || facts.action !== "benchmark" || document === null) continue;
    if (model !== null && of !== model) continue;
    const bytes = await documentOf(ledger, document);
    if (bytes === null)
      throw failure("ledger-broken", `ledger: ${document} is named and is not there`, {
        hint: "`modelgate audit verify` names every break.",
      });
    const times = historyOf(decodeReport(JSON.parse(Buffer.from(bytes).toString("utf8"))));
    // The ledger's name of the model is the one that is asked for.
    if (times !== null) found.push({ ...times, model: of });
  }
  return found;
}

function shown(kept: readonly HistoryEntry[]): string {
  const lines = seriesOf(kept).flatMap(({ model, metric, unit, points, machine }) => {
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
      `${model}  ${metric}  ${value(first)} → ${value(last)}  (${values.length} reports${where})`,
      ...changes,
    ];
  });
  return `${lines.join("\n")}\n`;
}
