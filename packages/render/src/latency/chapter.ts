import type { Latency, Report } from "@modelgate/schema";
import { DESCRIBES, isDescriptive } from "../changes/level.ts";
import type { Pen } from "../chapter/pen.ts";
import { type Chapter, sheetsOf } from "../chapter/sheet.ts";
import { formatValue } from "../format-value.ts";
import { many } from "../wording.ts";
import { resourcesSheet, timesSheet } from "./arms.ts";
import { operatorSheet, scenarioSheet, sweepSheet } from "./conditions.ts";
import { percentage } from "./duration.ts";
import { ratioSheet } from "./ratios.ts";
import { timedCheck } from "./timed.ts";
import { controlLine, verdictLine } from "./verdict-line.ts";

/** Sweeps that are shown: a stranger's report may hold any number. */
const MOST_SWEEPS = 8;

/** What `benchmark` measured, laid out for one medium. */
export function latencyChapter(report: Report, latency: Latency, pen: Pen): Chapter {
  const { sweeps, scenarios } = latency;
  const limit = timedCheck(report)?.timing.limit ?? null;
  const more = sweeps.length - MOST_SWEEPS;
  return {
    name: "latency",
    title: "Latency",
    place: 2,
    lead: [
      `${pen.strong(verdictLine(report, latency))}.`,
      isDescriptive(report) ? `${DESCRIBES}.` : "",
      answers(latency, pen),
      controlLine(latency),
      servedLine(latency, pen),
      ended(latency, pen),
      more > 0 ? `The first ${MOST_SWEEPS} of ${sweeps.length} sweeps.` : "",
      machineLine(latency, pen),
    ].filter((sentence) => sentence !== ""),
    sheets: () =>
      sheetsOf([
        timesSheet(latency, pen),
        ratioSheet(latency, limit, pen),
        operatorSheet(latency, pen),
        scenarioSheet(scenarios, pen),
        ...sweeps.slice(0, MOST_SWEEPS).map((sweep) => sweepSheet(sweep, pen)),
        resourcesSheet(latency, pen),
      ]),
  };
}

function answers({ sameAnswers }: Latency, pen: Pen): string {
  if (sameAnswers === null) return "";
  const { alike, statement } = sameAnswers;
  const lead = alike
    ? "Both models answer alike"
    : `${pen.strong("The answers differ")}, and a faster wrong answer is no improvement`;
  return `${lead}: ${pen.prose(statement, 200)}.`;
}

function ended({ ended: how, spentSeconds, budgetSeconds }: Latency, pen: Pen): string {
  const spent = `${Math.round(spentSeconds)} of ${Math.round(budgetSeconds)} s`;
  if (how === "complete") return "";
  const why = how === "budget" ? "Cut short by its budget" : "Cancelled, results are partial";
  return `${pen.strong(why)}: ${spent}.`;
}

/** Who answered, and what asking cannot even out. */
function servedLine({ served, ratios }: Latency, pen: Pen): string {
  if (served === undefined) return "";
  const named = (server: string | null) =>
    server === null ? "a server without a name" : pen.name(server, 60);
  const hasRatio = ratios.some(({ of }) => of === "candidate/baseline");
  const beside = hasRatio ? `, beside ${named(served.baseline)}` : "";
  const start = hasRatio
    ? `; each was started once, for which the interval is ${percentage(served.startBias)} % wider to either side`
    : "";
  return `Served by ${named(served.candidate)}${beside}, and asked over the network${start}.`;
}

function machineLine(latency: Latency, pen: Pen): string {
  const { machine, batch, threads, dataset, spentSeconds, served } = latency;
  const { cpu, cores, steal, load, memoryBytes, containerCores, containerMemoryBytes, image } = machine;
  const facts = [
    pen.prose(cpu, 80),
    many(cores, "core"),
    memoryBytes === null ? "" : formatValue(memoryBytes, "bytes"),
    load === null ? "load unknown" : `load ${Number(load.toPrecision(3))}`,
    steal === null ? "steal unknown" : `steal ${percentage(steal)} %`,
    containerCores === null ? "" : `container of ${many(Number(containerCores.toPrecision(3)), "core")}`,
    containerMemoryBytes === null ? "" : `container of ${formatValue(containerMemoryBytes, "bytes")}`,
    image === null ? "" : `image ${pen.name(image, 60)}`,
    served === undefined ? many(threads, "thread") : "",
    `batch ${batch}`,
    dataset === null ? "" : `inputs of ${pen.name(dataset, 60)}`,
    `measured for ${Math.round(spentSeconds)} s`,
  ];
  return `${served === undefined ? "Machine" : "Asked from"}: ${facts.filter((fact) => fact !== "").join(", ")}.`;
}
