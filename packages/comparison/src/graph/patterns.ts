import { elementName } from "@modelgate/onnx";
import type { GraphChange } from "@modelgate/schema";
import type { Edit } from "./edits.ts";
import { FUSIONS } from "./fusions.ts";
import type { Match } from "./match.ts";
import { operatorText } from "./net.ts";
import { partnerOf } from "./pairing.ts";

type Patterns = GraphChange["patterns"];
/** How many more nodes of an operator there are; negative: fewer. */
type Gain = (operator: string) => number;

/** What many edits are together. Told from what came and went, so it is a reading of the change, not a proof. */
export function patternsOf(
  match: Match,
  edits: readonly Edit[],
  operators: GraphChange["operators"],
): Patterns {
  const gains = new Map(operators.map(({ operator, before, after }) => [operator, after - before]));
  const gain: Gain = (operator) => gains.get(operator) ?? 0;
  const patterns: Patterns = [];
  const add = (kind: Patterns[number]["kind"], statements: readonly string[]) =>
    patterns.push(...statements.map((statement) => ({ kind, statement })));
  add("fusion", [...foldings(match, edits), ...fusions(gain)]);
  add("quantisation", quantisations(match, gains));
  add("precision", precisions(match, gain));
  return patterns;
}

/** Operators that take a BatchNormalization behind them into their weights. */
const FOLDING: readonly string[] = ["Conv", "ConvTranspose", "Gemm", "MatMul"];

function foldings(match: Match, edits: readonly Edit[]): string[] {
  const counts = new Map<string, number>();
  for (const { edit, before } of edits) {
    if (edit.kind !== "removed" || edit.operator !== "BatchNormalization" || before === null) continue;
    const source = before.sources[0];
    const pairing = match.pairings.find((one) => one.before.vertices[before.index] === before);
    if (source?.kind !== "vertex" || pairing === undefined || partnerOf(pairing, source.vertex) === null)
      continue;
    const into = operatorText(source.vertex);
    if (FOLDING.includes(into)) counts.set(into, (counts.get(into) ?? 0) + 1);
  }
  return [...counts].map(([into, count]) => `fusion: ${count} BatchNormalization folded into ${into}`);
}

function fusions(gain: Gain): string[] {
  return FUSIONS.flatMap(({ into, from, along }) => {
    const made = gain(into);
    const others = [...from, ...along.filter((part) => gain(part) * made < 0)];
    if (made > 0 && from.every((part) => gain(part) < 0))
      return [`fusion: ${others.join(" + ")} → ${made} ${into}`];
    if (made < 0 && from.every((part) => gain(part) > 0))
      return [`fusion undone: ${-made} ${into} → ${others.join(" + ")}`];
    return [];
  });
}

const QUANTISED =
  /^(?:com\.microsoft\.)?(?:QuantizeLinear|DequantizeLinear|DynamicQuantize\w+|QLinear\w+|MatMulInteger\w*|ConvInteger|QGemm|QAttention|QMoE|MatMulNBits|MatMulBnb4|GatherBlockQuantized)$/;

function quantisations({ pairs }: Match, gains: ReadonlyMap<string, number>): string[] {
  const changes = [...gains].filter(([operator]) => QUANTISED.test(operator));
  if (changes.length === 0) return [];
  const told = changes.map(([operator, gain]) => `${gain > 0 ? "+" : "−"}${Math.abs(gain)} ${operator}`);
  const isMore = changes.some(([, gain]) => gain > 0);
  const isLess = changes.some(([, gain]) => gain < 0);
  const what = isMore && isLess ? "quantised in another way" : isMore ? "quantised" : "no longer quantised";
  const types = typeChanges(pairs, (one, other) => isFloat(one) !== isFloat(other));
  return [`quantisation: ${what}: ${[...told, ...types].join(", ")}`];
}

function precisions({ pairs }: Match, gain: Gain): string[] {
  const types = typeChanges(pairs, (one, other) => isFloat(one) && isFloat(other));
  if (types.length === 0) return [];
  const casts = gain("Cast");
  return [`precision: ${[...types, ...(casts > 0 ? [`+${casts} Cast`] : [])].join(", ")}`];
}

function isFloat(type: string): boolean {
  return /^(?:float|double|bfloat)/.test(type);
}

/** "12 tensors float → float16", for each change of type that is asked for. */
function typeChanges(pairs: Match["pairs"], isAsked: (before: string, after: string) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const { before, after } of pairs) {
    const [one, other] = [elementName(before.dataType), elementName(after.dataType)];
    if (one === other || !isAsked(one, other)) continue;
    const change = `${one} → ${other}`;
    counts.set(change, (counts.get(change) ?? 0) + 1);
  }
  return [...counts].map(([change, count]) => `${count} ${count === 1 ? "tensor" : "tensors"} ${change}`);
}
