import type { Changes, FactChange, Report } from "@modelgate/schema";
import type { Pen } from "../chapter/pen.ts";
import { type Chapter, type Sheet, sheetOf, sheetsOf, tableOf } from "../chapter/sheet.ts";
import { many } from "../wording.ts";
import { behaviourSheets } from "./behaviour.ts";
import { graphSheets } from "./graph.ts";
import { DESCRIBES, isDescriptive, levelWords, reasonsOf, stated } from "./level.ts";
import { arrow, bytes } from "./quantity.ts";
import { signatureSheet } from "./signature.ts";
import { costSheet, weightsSheet } from "./weights.ts";

/** What `diff` found, laid out for one medium. */
export function changesChapter(report: Report, changes: Changes, pen: Pen): Chapter {
  const { signature, graph, weights, cost, behaviour, facts, before } = changes;
  const file = { before: before?.sizeBytes ?? null, after: report.subject.sizeBytes };
  return {
    name: "what changed",
    title: "What changed",
    place: 1,
    lead: [
      headLine(changes, pen),
      [
        stated(changes.statement, pen.prose),
        moved(report, changes, pen),
        isDescriptive(report) ? `${DESCRIBES}.` : "",
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    ],
    sheets: () =>
      sheetsOf([
        signatureSheet(signature, pen),
        ...(graph === null ? [] : graphSheets(graph, pen)),
        weights && weightsSheet(weights, pen),
        costSheet({ weights, cost, file }, pen),
        ...(behaviour === null ? [] : behaviourSheets(behaviour, pen)),
        factsSheet(facts, pen),
      ]),
  };
}

/** "major: breaking for callers (output `p` is gone)" */
function headLine(changes: Changes, pen: Pen): string {
  const reasons = reasonsOf(changes, pen.prose);
  return `${pen.strong(levelWords(changes))}${reasons && ` (${reasons})`}`;
}

/** The path and size it had, where they are others now. */
function moved({ subject }: Report, { kind, before }: Changes, pen: Pen): string {
  if (before === null) return "";
  const path = before.path !== null && before.path !== subject.path ? pen.name(before.path) : "";
  const sizes =
    before.sizeBytes !== null && before.sizeBytes !== subject.sizeBytes && subject.sizeBytes !== null
      ? arrow(...bytes(before.sizeBytes, subject.sizeBytes))
      : "";
  const from = path === "" ? "" : `${kind === "renamed" ? "Renamed from" : "Before at"} ${path}`;
  return [from, sizes && `File ${sizes}`].flatMap((part) => (part === "" ? [] : [`${part}.`])).join(" ");
}

function factsSheet(facts: readonly FactChange[], pen: Pen): Sheet | null {
  const table = tableOf(
    "Metadata and lineage that changed",
    [
      ["Entry", "left"],
      ["Before", "left"],
      ["After", "left"],
    ],
    { items: facts, most: pen.rows },
    ({ name, before, after }) => [
      pen.name(name, 60),
      before === null ? "none" : pen.name(before, 80),
      after === null ? "none" : pen.name(after, 80),
    ],
  );
  const summary = many(facts.length, "entry").replace(/entrys$/, "entries");
  return sheetOf({
    name: "metadata",
    title: "Metadata and lineage",
    summary,
    importance: 2,
    blocks: [table],
  });
}
