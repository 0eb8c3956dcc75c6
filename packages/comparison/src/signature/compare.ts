import type { Model, Value } from "@modelgate/onnx";
import type { PortChange } from "@modelgate/schema";
import { type Match, matchGraphs } from "../graph/match.ts";
import type { Pairing } from "../graph/pairing.ts";
import { shown } from "../graph/shown.ts";
import { fitOf } from "./fit.ts";
import { labelChanges } from "./labels.ts";
import { type Option, optionsOf } from "./options.ts";
import { arePlacedAlike } from "./place.ts";
import { portText } from "./port-text.ts";

type Side = PortChange["side"];
type Ports = readonly Value[];
/** The same port before and after, with its place among all, and among those that are kept. */
type Kept = { readonly before: Value; readonly after: Value; readonly place: number; readonly rank: number };

/**
 * What changed for a caller: every input and output that was added, removed, renamed, moved, or is of another type or shape.
 * Callers name what they feed, but many take outputs by place (ONNX Runtime's `run(None, …)` gives a list): so an output that
 * moved breaks them, and an input that moved does not.
 */
export function compareSignatures(
  before: Model,
  after: Model,
  match: Match = matchGraphs(before, after),
): PortChange[] {
  const options = { before: optionsOf(before), after: optionsOf(after) };
  const [main] = match.pairings;
  if (main === undefined) return [];
  const inputs = new Set(
    [main.before, main.after].flatMap(({ root }) => root.ports.inputs.map(({ name }) => name)),
  );
  return [
    ...compareSide("input", main, options),
    ...compareSide("output", main, options),
    ...optionChanges(options, inputs, match),
    ...labelChanges(before, after),
  ].toSorted((a, b) => Number(b.effect === "breaking") - Number(a.effect === "breaking"));
}

type Options = { readonly before: ReadonlyMap<string, Option>; readonly after: ReadonlyMap<string, Option> };

function compareSide(side: Side, main: Pairing, options: Options): PortChange[] {
  const [before, after] = [main.before, main.after].map(({ root }) => root.ports[`${side}s`]) as [
    Ports,
    Ports,
  ];
  const partners = side === "input" ? main.inputs : main.outputs;
  const kept: Kept[] = [];
  const taken = new Set<Value>();
  const changes: PortChange[] = [];
  for (const [place, value] of before.entries()) {
    const partner = partners[place] ?? -1;
    const other = after[partner];
    if (other !== undefined && (other.name === value.name || isRenaming(side, main, [place, partner]))) {
      kept.push({ before: value, after: other, place, rank: kept.length });
      taken.add(other);
    } else changes.push(removed(side, value, options.after.has(value.name)));
  }
  for (const value of after)
    if (!taken.has(value)) changes.push(added(side, value, options.before.has(value.name)));
  const counted = side === "output" ? after : after.filter((value) => taken.has(value));
  const places = new Map(counted.map((value, place) => [value, place]));
  for (const one of kept) changes.push(...keptChanges(side, one, places.get(one.after) ?? one.rank));
  return changes;
}

/** Another name is the same port only where type and place in the graph agree; else one went and another came. */
function isRenaming(side: Side, main: Pairing, places: readonly [number, number]): boolean {
  const before = main.before.root.ports[`${side}s`][places[0]];
  const after = main.after.root.ports[`${side}s`][places[1]];
  if (before === undefined || after === undefined) return false;
  return fitOf(side, before, after)?.kind !== "type" && arePlacedAlike(side, main, places);
}

function removed(side: Side, value: Value, isOptional: boolean): PortChange {
  const gone = {
    side,
    kind: "removed",
    name: shown(value.name),
    before: portText(value),
    after: null,
  } as const;
  if (isOptional)
    return { ...gone, effect: "compatible", reason: "it has a default now and need not be fed" };
  const reason =
    side === "input" ? "a caller that feeds it is refused" : "a caller that reads it gets nothing";
  return { ...gone, effect: "breaking", reason };
}

function added(side: Side, value: Value, wasOptional: boolean): PortChange {
  const come = {
    side,
    kind: "added",
    name: shown(value.name),
    before: null,
    after: portText(value),
  } as const;
  if (side === "output") return { ...come, effect: "compatible", reason: "no caller asks for it yet" };
  const reason = wasOptional
    ? "it had a default and must be fed now"
    : "a caller that does not feed it is refused";
  return { ...come, effect: "breaking", reason };
}

function keptChanges(side: Side, { before, after, place, rank }: Kept, now: number): PortChange[] {
  const told = { side, name: shown(before.name), before: portText(before), after: portText(after) };
  const changes: PortChange[] = [];
  if (before.name !== after.name) {
    const reason = `a caller that knows it as ${JSON.stringify(shown(before.name))} does not find it`;
    changes.push({ ...told, kind: "renamed", to: shown(after.name), effect: "breaking", reason });
  }
  const fit = fitOf(side, before, after);
  if (fit !== null) changes.push({ ...told, ...fit });
  // What only moved up because another one went is told there.
  if (rank !== now && (side === "input" || place !== now)) {
    const moved = `it was ${side} ${side === "input" ? rank : place} and is ${side} ${now}`;
    const effect = side === "output" ? "breaking" : "compatible";
    const reason =
      side === "output"
        ? `${moved}: a caller that takes outputs by place gets another one`
        : `${moved}; inputs are fed by name`;
    changes.push({ ...told, kind: "moved", effect, reason });
  }
  return changes;
}

/** Inputs with a default that came, went or were renamed; those that are or were without one are told above. */
function optionChanges({ before, after }: Options, told: ReadonlySet<string>, match: Match): PortChange[] {
  const gone = [...before.values()].filter(({ value }) => !after.has(value.name) && !told.has(value.name));
  const come = [...after.values()].filter(({ value }) => !before.has(value.name) && !told.has(value.name));
  const heirs = new Map(come.map((option) => [option.tensor, option.value]));
  const changes = gone.flatMap(({ value, tensor }) => {
    const heir = heirs.get(match.tensors.get(tensor) ?? tensor);
    if (heir === undefined || fitOf("input", value, heir)?.kind === "type")
      return [removed("input", value, false)];
    heirs.delete(match.tensors.get(tensor) ?? tensor);
    return keptChanges("input", { before: value, after: heir, place: 0, rank: 0 }, 0);
  });
  const fresh = [...heirs.values()].map(
    (value): PortChange => ({
      ...added("input", value, false),
      effect: "compatible",
      reason: "it has a default",
    }),
  );
  return [...changes, ...fresh];
}
