import { type GraphChange, LEVELS, type Level, type PortChange, type WeightChange } from "@modelgate/schema";
import { isOpsetUsed } from "../graph/compare.ts";
import { ONLY_NAMES } from "../signature/fit.ts";

/** The parts of a report's section that say what a caller or a runtime must do. Null: not compared. */
export type Parts = {
  readonly signature: readonly PortChange[];
  readonly graph: GraphChange | null;
  readonly weights: Pick<WeightChange, "changed" | "added" | "removed" | "tensors" | "statement"> | null;
  readonly facts: readonly unknown[];
};

export type Verdict = { readonly level: Level; readonly reasons: readonly string[] };

type Reason = { readonly level: Level; readonly text: string };

/** Reasons beyond these are counted. */
const MAX_REASONS = 20;

/**
 * What a change asks of a caller, in semantic versioning's words. Major: a caller that was right is wrong now. Minor: callers go on,
 * but the model needs or offers something it did not, or computes by other nodes. Patch: the same graph with other weights, names
 * or metadata. None: nothing that was compared differs.
 */
export function levelOf({ signature, graph, weights, facts }: Parts): Verdict {
  const found = [
    ...signature.map(ofPort),
    ...(graph === null ? [] : ofGraph(graph)),
    ...(weights === null ? [] : ofWeights(weights, graph === null)),
    ...(facts.length > 0 ? [{ level: "patch" as const, text: metadataText(facts.length) }] : []),
  ].toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const reasons = found.slice(0, MAX_REASONS).map(({ text }) => text);
  if (found.length > MAX_REASONS) reasons.push(`${found.length - MAX_REASONS} more reasons`);
  return { level: found[0]?.level ?? "none", reasons };
}

function ofPort(change: PortChange): Reason {
  const text = `${change.side} ${JSON.stringify(change.name)} ${PORT_WORDS[change.kind]}: ${change.reason}`;
  if (change.effect === "breaking") return { level: "major", text };
  const isNothing = change.kind === "moved" || change.reason === ONLY_NAMES;
  return { level: isNothing ? "patch" : "minor", text };
}

const PORT_WORDS: Readonly<Record<PortChange["kind"], string>> = {
  added: "was added",
  removed: "was removed",
  renamed: "was renamed",
  type: "has another type",
  shape: "has another shape",
  moved: "moved",
  labels: "has other classes",
};

function ofGraph(graph: GraphChange): Reason[] {
  const used = graph.opsets.filter((change) => isOpsetUsed(change, graph.operators));
  const reasons = [...used.map(ofOpset), ...ofUnused(graph.opsets.filter((one) => !used.includes(one)))];
  const { before, after } = graph.irVersion;
  if (before !== after) {
    const text = `IR version ${before} → ${after}`;
    reasons.push(
      after > before ? { level: "minor", text: `${text}: runtimes must read it` } : { level: "patch", text },
    );
  }
  if (graph.producer.before !== graph.producer.after) {
    reasons.push({
      level: "patch",
      text: `producer ${JSON.stringify(graph.producer.before)} → ${JSON.stringify(graph.producer.after)}`,
    });
  }
  for (const { statement } of graph.patterns) reasons.push({ level: "minor", text: statement });
  if (graph.sameness === "renamed")
    reasons.push({ level: "patch", text: "same graph, renamed or reordered" });
  if (graph.sameness === "changed") reasons.push(ofEdits(graph));
  return reasons;
}

/** One reason for all: ONNX Runtime imports every domain it knows into what it writes. */
function ofUnused(opsets: GraphChange["opsets"]): Reason[] {
  const [first] = opsets;
  if (first === undefined) return [];
  if (opsets.length > 1)
    return [{ level: "patch", text: `opsets of ${opsets.length} domains: no node uses them` }];
  return [{ level: "patch", text: `${opsetText(first)}: no node uses it` }];
}

function opsetText({ domain, before, after }: GraphChange["opsets"][number]): string {
  return `opset of ${domain} ${before ?? "none"} → ${after ?? "none"}`;
}

function ofOpset(change: GraphChange["opsets"][number]): Reason {
  const { before, after } = change;
  const text = opsetText(change);
  if (before === null)
    return { level: "minor", text: `${text}: runtimes must have operators of this domain` };
  if (after === null || after < before) return { level: "patch", text };
  return { level: "minor", text: `${text}: runtimes must know it` };
}

/** Parameters that classical models learn lie in attributes: a linear model that is trained again is the same graph. */
function ofEdits({ edits, editCount }: GraphChange): Reason {
  const isTrained = edits.every(
    ({ kind, operator, to, inputs, attributes }) =>
      kind === "changed" &&
      to === undefined &&
      inputs === undefined &&
      operator.startsWith("ai.onnx.ml.") &&
      attributes.every(({ name }) => LEARNED.test(name)),
  );
  if (isTrained && edits.length === editCount)
    return { level: "patch", text: "other learned parameters in attributes" };
  return { level: "minor", text: `${editCount} ${editCount === 1 ? "node was" : "nodes were"} edited` };
}

const LEARNED =
  /^(?:coefficients|intercepts?|prob_[ab]|rho|support_vectors|vectors_per_class|kernel_params|offset|scale|imputed_value\w*|(?:nodes|target|class|leaf|tree)_\w+|base_values\w*|n_supports)$/;

/** Where there is no graph, tensors by name, shape and type are all that a caller knows: they are the interface. */
function ofWeights(
  { changed, added, removed, tensors, statement }: NonNullable<Parts["weights"]>,
  areAlone: boolean,
): Reason[] {
  if (changed + added + removed === 0) return [];
  const isAny = (kind: "shape" | "type") => tensors.some((tensor) => tensor.kind === kind);
  const level = !areAlone ? "patch" : removed > 0 || isAny("shape") ? "major" : null;
  return [{ level: level ?? (added > 0 || isAny("type") ? "minor" : "patch"), text: statement }];
}

function metadataText(count: number): string {
  return count === 1 ? "metadata: 1 entry differs" : `metadata: ${count} entries differ`;
}
