import type { Changes } from "@modelgate/schema";

type Told = Pick<Changes, "signature" | "graph" | "weights" | "facts" | "behaviour">;

/** All that changed in one sentence: what breaks callers first, then what they would notice. */
export function statementOf({ signature, graph, weights, facts, behaviour }: Told, isSame: boolean): string {
  if (isSame && facts.length === 0) return "the same file, byte for byte";
  const breaking = signature.filter(({ effect }) => effect === "breaking").length;
  const compatible = signature.length - breaking;
  const parts = [
    breaking > 0
      ? `${many(breaking, "change")} of the signature ${breaking === 1 ? "breaks" : "break"} callers`
      : "",
    compatible > 0 ? `${many(compatible, "compatible change")} of the signature` : "",
    behaviour?.statement ?? "",
    weights?.statement ?? "",
    graph?.statement ?? "",
    facts.length > 0 ? `${many(facts.length, "entry", "entries")} of metadata` : "",
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
