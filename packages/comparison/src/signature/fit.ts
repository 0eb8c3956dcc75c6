import { type Dim, typeText, type Value } from "@modelgate/onnx";
import { dimText, shapeOf } from "./port-text.ts";

/** How a port's type changed, as its caller sees it; null: not at all. */
export type Fit = {
  readonly kind: "type" | "shape";
  readonly effect: "breaking" | "compatible";
  readonly reason: string;
};

/**
 * Whether who knew the port as `before` can do with `after`. An input may accept more, an output may promise more; the other way
 * round breaks. Names of sizes are names only: that two of the same name are equal is not held against a model.
 */
export function fitOf(side: "input" | "output", before: Value, after: Value): Fit | null {
  const [one, other] = [typeText(before.type), typeText(after.type)];
  if (one !== other) return typeFit(side, [one, other]);
  const shapes = [shapeOf(before.type), shapeOf(after.type)] as const;
  if (shapes[0] === undefined || shapes[1] === undefined) return null;
  return shapeFit(side, shapes[0], shapes[1]);
}

function typeFit(side: "input" | "output", [before, after]: readonly [string, string]): Fit {
  const opens = side === "input" ? after === "unknown" : before === "unknown";
  if (opens) return { kind: "type", effect: "compatible", reason: `its type was ${before} and is ${after}` };
  const caller =
    side === "input"
      ? `a caller that feeds ${before} is refused`
      : `a caller that expects ${before} gets ${after}`;
  return { kind: "type", effect: "breaking", reason: caller };
}

function shapeFit(
  side: "input" | "output",
  before: readonly Dim[] | null,
  after: readonly Dim[] | null,
): Fit | null {
  // Of an input the narrower one accepts less, of an output it promises more.
  const [callers, models] = side === "input" ? [before, after] : [after, before];
  const breaking = (reason: string): Fit => ({ kind: "shape", effect: "breaking", reason });
  const compatible = (reason: string): Fit => ({ kind: "shape", effect: "compatible", reason });
  if (before === null && after === null) return null;
  if (models === null)
    return compatible(side === "input" ? "any shape is accepted" : "its shape is now promised");
  if (callers === null) {
    return breaking(
      side === "input" ? "not every shape is accepted any more" : "its shape is not promised any more",
    );
  }
  if (callers.length !== models.length) {
    const [was, is] = [before?.length ?? 0, after?.length ?? 0];
    return breaking(`it had ${was} ${was === 1 ? "dimension" : "dimensions"} and has ${is}`);
  }
  const lost = callers.findIndex((dim, place) => isFixed(models[place]) && dim !== models[place]);
  if (lost >= 0) return breaking(lossReason(side, lost, before?.[lost] ?? null, after?.[lost] ?? null));
  const won = callers.findIndex((dim, place) => isFixed(dim) && !isFixed(models[place]));
  if (won >= 0) {
    const reason = side === "input" ? "any size is accepted" : "its size is now promised";
    return compatible(`dimension ${won}: ${reason}`);
  }
  const isRenamed = callers.some((dim, place) => dimText(dim) !== dimText(models[place] ?? null));
  return isRenamed ? compatible(ONLY_NAMES) : null;
}

/** The reason of a change that changes nothing for anybody. */
export const ONLY_NAMES = "only names of sizes differ";

function lossReason(side: "input" | "output", place: number, before: Dim, after: Dim): string {
  if (side === "output")
    return `a caller that relies on size ${dimText(before)} in dimension ${place} gets ${isFixed(after) ? dimText(after) : "any"}`;
  const fed = isFixed(before) ? `size ${dimText(before)}` : `another size than ${dimText(after)}`;
  return `a caller that feeds ${fed} in dimension ${place} is refused`;
}

function isFixed(dim: Dim | undefined): dim is number {
  return typeof dim === "number";
}
