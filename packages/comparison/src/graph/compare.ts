import type { Model } from "@modelgate/onnx";
import { operatorsOf, scopesOf } from "@modelgate/onnx";
import type { GraphChange } from "@modelgate/schema";
import { editsOf } from "./edits.ts";
import type { Match } from "./match.ts";
import { patternsOf } from "./patterns.ts";
import { pictureOf } from "./picture.ts";
import { samenessOf } from "./sameness.ts";
import { shown } from "./shown.ts";

/** Edits beyond these are only counted. */
const MAX_EDITS = 200;

/** What changed between two graphs that were matched, functions and subgraphs included, tensors' values and ports left out. */
export function compareGraphs(before: Model, after: Model, match: Match): GraphChange {
  const edits = editsOf(match);
  const counts = { before: operatorsOf(before), after: operatorsOf(after) };
  const operators = operatorChanges(counts.before.counts, counts.after.counts);
  const patterns = patternsOf(match, edits, operators);
  const sameness = samenessOf(match, edits.length);
  const opsets = opsetChanges(before, after);
  return {
    sameness,
    statement: statementOf(sameness, { edits, patterns, opsets, operators }),
    irVersion: { before: before.irVersion, after: after.irVersion },
    producer: { before: producerText(before), after: producerText(after) },
    opsets,
    nodes: { before: counts.before.total, after: counts.after.total },
    matched: match.nodes.size,
    operators,
    edits: edits.slice(0, MAX_EDITS).map(({ edit }) => edit),
    editCount: edits.length,
    patterns,
    picture: pictureOf(match, edits),
  };
}

function operatorChanges(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): GraphChange["operators"] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.flatMap((name) => {
    const change = { operator: shown(plainName(name)), before: before[name] ?? 0, after: after[name] ?? 0 };
    return change.before === change.after ? [] : [change];
  });
}

/** `ai.onnx::Conv` is Conv, `com.microsoft::Gelu` is com.microsoft.Gelu. */
function plainName(name: string): string {
  const [domain = "", ...rest] = name.split("::");
  return domain === "ai.onnx" ? rest.join("::") : `${domain}.${rest.join("::")}`;
}

function producerText({ producer }: Model): string {
  return shown([producer.name, producer.version].filter(Boolean).join(" "));
}

/** Domains of which a model uses functions of its own alone: their versions ask nothing of a runtime. */
function ownDomains(model: Model): ReadonlySet<string> {
  const own = new Set(model.functions.map(({ domain, name }) => `${domain}::${name}`));
  const foreign = new Set(
    scopesOf(model).flatMap(({ nodes }) =>
      nodes.flatMap(({ domain, opType }) => (own.has(`${domain}::${opType}`) ? [] : [domain])),
    ),
  );
  return new Set(model.functions.flatMap(({ domain }) => (foreign.has(domain) ? [] : [domain])));
}

function opsetChanges(before: Model, after: Model): GraphChange["opsets"] {
  const versions = ({ opsets }: Model) => new Map(opsets.map(({ domain, version }) => [domain, version]));
  const [ones, others] = [versions(before), versions(after)];
  const own = { before: ownDomains(before), after: ownDomains(after) };
  return [...new Set([...ones.keys(), ...others.keys()])].toSorted().flatMap((domain) => {
    const change = { before: ones.get(domain) ?? null, after: others.get(domain) ?? null };
    const isOwn = (change.after === null ? own.before : own.after).has(domain);
    return isOwn || change.before === change.after ? [] : [{ domain: shown(domain || "ai.onnx"), ...change }];
  });
}

function statementOf(
  sameness: GraphChange["sameness"],
  {
    edits,
    patterns,
    opsets,
    operators,
  }: Pick<GraphChange, "patterns" | "opsets" | "operators"> & {
    edits: readonly { edit: { kind: string } }[];
  },
): string {
  const told = opsets.flatMap((change) => {
    const { domain, before, after } = change;
    const name = domain === "ai.onnx" ? "opset" : `opset of ${domain}`;
    return isOpsetUsed(change, operators) ? [`${name} ${before ?? "none"} → ${after ?? "none"}`] : [];
  });
  const counts = Map.groupBy(edits, ({ edit }) => edit.kind);
  const edited = `nodes: ${[...counts].map(([kind, list]) => `${list.length} ${kind}`).join(", ")}`;
  const graph = { identical: "the same graph", renamed: "same graph, renamed or reordered", changed: edited }[
    sameness
  ];
  const named = patterns.map(({ statement }) => statement);
  return [...(sameness === "changed" ? [...named, graph] : [graph, ...named]), ...told].join("; ");
}

/** Whether a change of an opset is more than a line: ONNX Runtime imports every domain it knows into what it writes. */
export function isOpsetUsed(
  { domain, before }: GraphChange["opsets"][number],
  operators: GraphChange["operators"],
): boolean {
  return (
    before !== null || operators.some(({ operator, after }) => after > 0 && operator.startsWith(`${domain}.`))
  );
}
