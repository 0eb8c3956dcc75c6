import type { BehaviourChange, FlipGroup, OutputChange } from "@modelgate/schema";
import { idsList } from "../behaviour-words.ts";
import type { Pen } from "../chapter/pen.ts";
import { type Sheet, sheetOf, sheetsOf, tableOf } from "../chapter/sheet.ts";
import { formatValue } from "../format-value.ts";
import { grouped } from "../markdown-layout.ts";
import { percent } from "../percent.ts";
import { many } from "../wording.ts";
import { stated } from "./level.ts";
import { short } from "./quantity.ts";

/** Ids named beside one output or group. */
const MOST_IDS = 5;

/** How differently both models answer: outputs, flips, and where inside they first diverge. */
export function behaviourSheets(behaviour: BehaviourChange, pen: Pen): Sheet[] {
  return sheetsOf([outputs(behaviour, pen), flips(behaviour, pen), layers(behaviour, pen)]);
}

function outputs({ statement, outputs: all }: BehaviourChange, pen: Pen): Sheet | null {
  const beyond = all.filter(({ passes }) => !passes).length;
  const table = tableOf(
    "Outputs of both models on the same rows",
    [
      ["Output", "left"],
      ["Data set", "left"],
      ["Within tolerance", "left"],
      ["Would pass at", "right"],
      ["Largest", "right"],
      ["Mean", "right"],
      ["Same top class", "right"],
      ["Divergence", "right"],
    ],
    { items: all, most: pen.rows },
    (output) => [
      pen.name(output.output, 60),
      `${pen.name(output.dataset, 40)}, ${many(output.rows, "row")}`,
      output.passes ? "yes" : pen.strong("no"),
      smallest(output, pen),
      largest(output),
      output.absolute === null ? "" : short(output.absolute.mean),
      agreement(output),
      output.divergence === null ? "" : `JS ${short(output.divergence.js)}`,
    ],
  );
  const worst = all
    .filter((output) => output.worst.length > 0)
    .slice(0, pen.rows)
    .map((output) => worstRows(output, pen));
  return sheetOf({
    name: "behaviour",
    title: "Behaviour",
    summary: all.length === 0 ? "" : `${beyond} of ${many(all.length, "output")} beyond tolerance`,
    importance: 8.5,
    blocks: [
      { kind: "words", text: stated(statement, pen.prose) },
      table,
      { kind: "words", text: tolerances(all) },
      { kind: "list", items: [...worst, ...all.flatMap(notFinite(pen)).slice(0, pen.rows)] },
    ],
  });
}

/** The tolerance that was asked for, of all outputs where it is the same. */
function tolerances(all: readonly OutputChange[]): string {
  const asked = new Set(all.map(({ rtol, atol }) => `rtol ${short(rtol)} and atol ${short(atol)}`));
  if (asked.size === 0) return "";
  return `Within tolerance: apart by at most atol + rtol times the value before, with ${[...asked].slice(0, 3).join(", or ")}${asked.size > 3 ? ", or others" : ""}.`;
}

/** Texts are equal or not, and have no distance. */
function isText({ absolute, nonFinite }: OutputChange): boolean {
  return absolute === null && nonFinite.before === 0 && nonFinite.after === 0;
}

function largest(output: OutputChange): string {
  if (output.absolute !== null) return short(output.absolute.max);
  return isText(output) ? "" : "not finite";
}

function smallest({ smallest: { atol, rtol }, reason }: OutputChange, pen: Pen): string {
  const known = [atol === null ? "" : `atol ${upwards(atol)}`, rtol === null ? "" : `rtol ${upwards(rtol)}`];
  const none = `none${reason === undefined ? "" : `: ${pen.prose(reason, 200)}`}`;
  return known.filter((part) => part !== "").join(" or ") || none;
}

/** Three digits, never less than the number: a tolerance that is rounded down would not pass. */
function upwards(value: number): string {
  const rounded = Number(value.toPrecision(3));
  if (rounded >= value) return String(rounded);
  const step = 10 ** (Math.floor(Math.log10(value)) - 2);
  return short(rounded + step);
}

function agreement({ top1 }: OutputChange): string {
  if (top1 === null) return "";
  const { value, interval } = top1;
  const shown = (share: number) => formatValue(share, "ratio");
  const range =
    interval === null
      ? ""
      : ` (${shown(interval.low)} to ${shown(interval.high)}, ${percent(interval.confidence)})`;
  return `${shown(value)}${range}`;
}

function worstRows(change: OutputChange, pen: Pen): string {
  const { output, dataset, worst } = change;
  const rows = worst
    .slice(0, MOST_IDS)
    .map(({ id, absolute }) => `${pen.name(id, 40)}${isText(change) ? "" : ` by ${short(absolute)}`}`);
  return `${isText(change) ? "Not equal" : "Furthest apart"} in ${pen.name(output, 60)} on ${pen.name(dataset, 40)}: ${rows.join(", ")}`;
}

function notFinite(pen: Pen) {
  return ({ output, dataset, nonFinite: { before, after } }: OutputChange): string[] => {
    if (before === 0 && after === 0) return [];
    return [
      `NaN or infinite in ${pen.name(output, 60)} on ${pen.name(dataset, 40)}: ${grouped(before)} before, ${grouped(after)} after`,
    ];
  };
}

function flips({ flips: groups }: BehaviourChange, pen: Pen): Sheet | null {
  const table = tableOf(
    "Rows whose prediction changed, by class and slice",
    [
      ["Group", "left"],
      ["Data set", "left"],
      ["Changed", "right"],
      ["Bar", "left"],
      ["Newly wrong", "right"],
      ["Newly right", "right"],
      ["Worst", "left"],
    ],
    { items: groups, most: pen.rows },
    (group) => [
      `${group.by === "truth" ? "class" : pen.name(group.by, 40)} ${pen.name(group.value, 40)}`,
      pen.name(group.dataset, 40),
      `${grouped(group.flips)} of ${grouped(group.rows)}`,
      group.rows === 0 ? "" : pen.bar(group.flips / group.rows),
      grouped(group.negative),
      grouped(group.positive),
      worstIds(group, pen),
    ],
  );
  const summary = many(groups.length, "group");
  return sheetOf({
    name: "flips by class and slice",
    title: "Flips by class and slice",
    summary,
    importance: 6,
    blocks: [table],
  });
}

function worstIds({ ids, flips: total }: FlipGroup, pen: Pen): string {
  return idsList(ids.slice(0, MOST_IDS), total, (id) => pen.name(id, 40));
}

function layers({ layers: found }: BehaviourChange, pen: Pen): Sheet | null {
  if (found === undefined) return null;
  const { first, compared, list } = found;
  const where =
    first === null
      ? `Nowhere: all ${many(compared, "tensor")} that were compared are within tolerance.`
      : `First at ${pen.name(first, 80)}, of ${many(compared, "tensor")} compared in order of execution.`;
  const table = tableOf(
    "Tensors in order of execution",
    [
      ["Tensor", "left"],
      ["Operator", "left"],
      ["Largest difference", "right"],
      ["Mean", "right"],
      ["Within tolerance", "left"],
    ],
    { items: list, most: pen.rows },
    ({ tensor, operator, max, mean, passes }) => [
      pen.name(tensor, 60),
      pen.name(operator, 60),
      max === null ? "not finite" : short(max),
      mean === null ? "" : short(mean),
      passes ? "yes" : pen.strong("no"),
    ],
  );
  return sheetOf({
    name: "where they diverge",
    title: "Where they first diverge",
    summary: first === null ? "nowhere" : "",
    importance: 5.5,
    blocks: [{ kind: "words", text: where }, table],
  });
}
