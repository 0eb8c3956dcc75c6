import { createHash } from "node:crypto";
import type { Model, Subroutine } from "@modelgate/onnx";
import { nodeLabel } from "./cone-hash.ts";
import { functionNet, operatorKey, type Renamed, type Source } from "./net.ts";
import { canonicalOrder } from "./order.ts";

/** Functions that are the same under another name. */
export type RenamedFunctions = {
  /** Of the model after: the name there to that before. */
  readonly renamed: Renamed;
  /** The other way round. */
  readonly partners: ReadonlyMap<string, string>;
};

/** Finds functions that only one model has by name, and both by body. One that calls another renamed one is not found. */
export function renamedFunctions(before: Model, after: Model): RenamedFunctions {
  const renamed = new Map<string, string>();
  const partners = new Map<string, string>();
  const ones = onlyIn(before, after);
  const others = onlyIn(after, before);
  if (ones.length === 0 || others.length === 0) return { renamed, partners };
  const bodies = Map.groupBy(others, (one) => bodyOf(after, one));
  for (const [body, list] of Map.groupBy(ones, (one) => bodyOf(before, one))) {
    const [one, other] = [list[0], bodies.get(body)?.[0]];
    // Two with the same body could be either.
    if (one === undefined || other === undefined || list.length !== 1 || bodies.get(body)?.length !== 1)
      continue;
    renamed.set(keyOf(other), keyOf(one));
    partners.set(keyOf(one), keyOf(other));
  }
  return { renamed, partners };
}

function keyOf({ domain, name, overload }: Subroutine): string {
  return operatorKey(domain, name, overload);
}

function onlyIn({ functions }: Model, other: Model): Subroutine[] {
  const known = new Set(other.functions.map(keyOf));
  return functions.filter((one) => !known.has(keyOf(one)));
}

/** A digest of what a function does, without its names. */
function bodyOf(model: Model, one: Subroutine): string {
  const net = functionNet(model, one, new Map());
  const hash = createHash("sha256").update(`${one.inputs.length} ${JSON.stringify([...net.declared])}\n`);
  const places = new Map<number, number>();
  const text = (source: Source | null) => {
    if (source?.kind === "vertex") return `${places.get(source.vertex.index)}.${source.output}`;
    return source?.kind === "input" ? `in${source.index}` : (source?.kind ?? "-");
  };
  for (const [place, vertex] of canonicalOrder(net, net.outputs).entries()) {
    places.set(vertex.index, place);
    hash.update(`${nodeLabel(vertex)} ${vertex.sources.map(text).join(" ")}\n`);
  }
  return hash.update(net.outputs.map(text).join(" ")).digest("hex");
}
