import { classLabels, type Model } from "@modelgate/onnx";
import type { PortChange } from "@modelgate/schema";
import { shown } from "../graph/shown.ts";

/** Classes that are told; of more the number. */
const MOST_TOLD = 8;

/**
 * What became of the classes that a model names, in the order of its scores: callers know scores by place and answers by name. One
 * that went, or stands elsewhere, breaks them; one that came after the others does not. Empty where either model names none.
 */
export function labelChanges(before: Model, after: Model): PortChange[] {
  const [one, other] = [classLabels(before)?.labels, classLabels(after)?.labels];
  if (one === undefined || other === undefined) return [];
  const isKept = one.every((label, place) => other[place] === label);
  if (isKept && one.length === other.length) return [];
  const gone = one.filter((label) => !other.includes(label));
  const output = before.graph.outputs.at(-1)?.name ?? "";
  return [
    {
      ...{ side: "output", kind: "labels", name: shown(output), before: told(one), after: told(other) },
      effect: isKept ? "compatible" : "breaking",
      reason: isKept
        ? "a class was added after the others"
        : gone.length > 0
          ? `a caller that knows ${told(gone)} never gets it again`
          : "a caller that takes scores by place gets another class's",
    },
  ];
}

function told(labels: readonly string[]): string {
  const more = labels.length > MOST_TOLD ? `, … ${labels.length} in all` : "";
  return labels.slice(0, MOST_TOLD).map(shown).join(", ") + more;
}
