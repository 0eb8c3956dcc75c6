import type { GraphChange, NodeEdit } from "@modelgate/schema";
import type { Pen } from "../chapter/pen.ts";
import { type Sheet, sheetOf, sheetsOf, tableOf } from "../chapter/sheet.ts";
import { grouped } from "../markdown-layout.ts";
import { many } from "../wording.ts";
import { stated } from "./level.ts";
import { arrow } from "./quantity.ts";

const SAMENESS: Record<GraphChange["sameness"], string> = {
  identical: "identical",
  renamed: "same graph, renamed or reordered",
  changed: "changed",
};
/** Attributes, or inputs, of one node that are named. */
const MOST_PARTS = 4;

/** What became of the graph: in words and numbers, edit by edit, and drawn. */
export function graphSheets(graph: GraphChange, pen: Pen): Sheet[] {
  return sheetsOf([overview(graph, pen), edits(graph, pen), neighbourhood(graph)]);
}

function overview(graph: GraphChange, pen: Pen): Sheet | null {
  const patterns = graph.patterns.slice(0, pen.rows).map(({ kind, statement }) => {
    // Most begin with what they are: "fusion undone: 2 Gemm → MatMul + Add".
    const text = pen.prose(statement, 300);
    return statement.startsWith(kind) ? text : `${pen.strong(kind)}: ${text}`;
  });
  const more = graph.patterns.length - patterns.length;
  return sheetOf({
    name: "graph",
    title: "Graph",
    summary: SAMENESS[graph.sameness],
    importance: 8,
    blocks: [
      { kind: "words", text: stated(graph.statement, pen.prose) },
      { kind: "list", items: more > 0 ? [...patterns, `and ${grouped(more)} more`] : patterns },
      numbers(graph, pen),
    ],
  });
}

type NumberRow = [what: string, before: string, after: string];

function numbers({ irVersion, producer, opsets, nodes, matched, operators }: GraphChange, pen: Pen) {
  const version = (value: number | null) => (value === null ? "none" : String(value));
  const rows: NumberRow[] = [
    [`nodes, ${grouped(matched)} of them alike`, grouped(nodes.before), grouped(nodes.after)],
    ["IR version", version(irVersion.before), version(irVersion.after)],
    ["producer", pen.name(producer.before, 40), pen.name(producer.after, 40)],
    ...opsets.map(
      ({ domain, before, after }): NumberRow => [
        `opset ${pen.name(domain || "ai.onnx", 40)}`,
        version(before),
        version(after),
      ],
    ),
    ...operators.map(
      ({ operator, before, after }): NumberRow => [
        `operator ${pen.name(operator, 60)}`,
        grouped(before),
        grouped(after),
      ],
    ),
  ];
  const changed = rows.filter(([, before, after], index) => index === 0 || before !== after);
  return tableOf(
    "The graph in numbers",
    [
      ["What", "left"],
      ["Before", "right"],
      ["After", "right"],
    ],
    { items: changed, most: pen.rows },
    (row) => row,
  );
}

function edits(graph: GraphChange, pen: Pen): Sheet | null {
  const places = graph.edits.some(({ where }) => where !== "");
  const table = tableOf(
    "Nodes that were added, removed, changed or fed by others",
    [
      ["Change", "left"],
      ["Operator", "left"],
      ["Node", "left"],
      ...(places ? ([["Where", "left"]] as const) : []),
      ["Before → after", "left"],
    ],
    { items: graph.edits, most: pen.rows, total: Math.max(graph.editCount, graph.edits.length) },
    (edit) => [
      edit.kind,
      arrow(pen.name(edit.operator, 60), edit.to === undefined ? null : pen.name(edit.to, 60)),
      pen.name(edit.name, 60),
      ...(places ? [edit.where === "" ? "main graph" : pen.name(edit.where, 60)] : []),
      details(edit, pen),
    ],
  );
  const summary = many(graph.editCount, "edit");
  return sheetOf({ name: "graph edits", title: "Graph edits", summary, importance: 7, blocks: [table] });
}

function details({ attributes, inputs }: NodeEdit, pen: Pen): string {
  const shown = attributes.slice(0, MOST_PARTS).map(({ name, before, after }) => {
    const side = (value: string | null) => (value === null ? "none" : pen.name(value, 40));
    return `${pen.name(name, 40)} ${side(before)} → ${side(after)}`;
  });
  const more = attributes.length - shown.length;
  const fed =
    inputs === undefined ? [] : [`inputs ${named(inputs.before, pen)} → ${named(inputs.after, pen)}`];
  return [...shown, ...(more > 0 ? [`and ${grouped(more)} more`] : []), ...fed].join(", ");
}

function named(inputs: readonly string[], pen: Pen): string {
  if (inputs.length === 0) return "none";
  const more = inputs.length - MOST_PARTS;
  const shown = inputs.slice(0, MOST_PARTS).map((input) => pen.name(input, 40));
  return `${shown.join(", ")}${more > 0 ? ` and ${grouped(more)} more` : ""}`;
}

function neighbourhood({ picture }: GraphChange): Sheet | null {
  if (picture === null) return null;
  const hidden = picture.hidden > 0 ? `, ${grouped(picture.hidden)} more not shown` : "";
  return sheetOf({
    name: "the graph drawn",
    title: "Neighbourhood of the change",
    summary: `${many(picture.nodes.length, "node")}${hidden}`,
    importance: 3,
    blocks: [{ kind: "picture", picture }],
  });
}
