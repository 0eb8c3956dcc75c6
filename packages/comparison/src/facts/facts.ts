import type { Model } from "@modelgate/onnx";
import type { FactChange } from "@modelgate/schema";
import { shown } from "../graph/shown.ts";

/** What a model says of itself and where it comes from, by name. */
export type Facts = ReadonlyMap<string, string>;

/**
 * The lineage of a model: what wrote it, its own version, its metadata, and its sidecar where it has one. A name that the
 * metadata and the sidecar both have is told of both.
 */
export function factsOf(model: Model, sidecar: Facts | null = null): Facts {
  const { producer, domain, modelVersion, metadata } = model;
  const facts = new Map<string, string>();
  const add = (name: string, value: string) => {
    if (value !== "") facts.set(name, value);
  };
  add("framework", [producer.name, producer.version].filter(Boolean).join(" "));
  add("model domain", domain);
  if (modelVersion !== 0n) add("model version", String(modelVersion));
  for (const [name, value] of metadata) facts.set(facts.has(name) ? `${name} (metadata)` : name, value);
  return withSidecar(facts, sidecar);
}

/** What a file says of itself and its sidecar, where it has one. A name that both have is told of both. */
export function withSidecar(own: Facts, sidecar: Facts | null): Facts {
  const facts = new Map(own);
  for (const [name, value] of sidecar ?? []) facts.set(facts.has(name) ? `${name} (sidecar)` : name, value);
  return facts;
}

/** Facts that differ: where the data, the code and the program come from first, then by name. */
export function compareFacts(before: Facts, after: Facts): FactChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  return names
    .toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map((name) => ({ name: shown(name), before: told(before.get(name)), after: told(after.get(name)) }));
}

const FIRST: readonly RegExp[] = [
  /data.*(?:digest|sha|hash|version)|(?:digest|sha|hash).*data/i,
  /dataset|training.?data/i,
  /commit|revision|git/i,
  /framework/i,
];

function rankOf(name: string): number {
  const rank = FIRST.findIndex((pattern) => pattern.test(name));
  return rank === -1 ? FIRST.length : rank;
}

function told(value: string | undefined): string | null {
  return value === undefined ? null : shown(value);
}
