import { isMap, isNode, isScalar, isSeq } from "yaml";

/** The value of a map's own key; undefined where there is none. */
export function entryOf(node: unknown, key: string): unknown {
  if (!isMap(node)) return undefined;
  return node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)?.value ?? undefined;
}

/** A map's own keys that are texts, with their values. */
export function entriesOf(node: unknown): [key: string, value: unknown][] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) ? [[String(key.value), value] satisfies [string, unknown]] : [],
  );
}

/** The items of a list. */
export function itemsOf(node: unknown): readonly unknown[] {
  return isSeq(node) ? node.items : [];
}

/** A scalar's text; null for anything else. */
export function textOf(node: unknown): string | null {
  return isScalar(node) && typeof node.value === "string" ? node.value : null;
}

/** Where a node begins in the text; 0 where that is not known. */
export function offsetOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
