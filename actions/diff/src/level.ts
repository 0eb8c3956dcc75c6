import type { Changes, FactChange, Level } from "@modelgate/schema";

export function compareFacts(_before: unknown, _after: unknown): FactChange[] {
  return [];
}

export function levelOf(
  { signature, graph, weights, behaviour }: Pick<Changes, "signature" | "graph" | "weights" | "behaviour">,
): { level: Level; reasons: string[]; statement: string } {
  const breaking = signature.filter(({ effect }) => effect === "breaking");
  const isSame =
    signature.length === 0 &&
    (graph === null || graph.sameness === "identical") &&
    (weights === null || weights.changed + weights.added + weights.removed === 0);
  const level = breaking.length > 0 ? "major" : signature.length > 0 ? "minor" : isSame ? "none" : "patch";
  const reasons = signature.map(({ side, name, reason }) => `${side} ${name}: ${reason}`);
  const statement = [weights?.statement, graph?.statement, behaviour?.statement].filter(Boolean).join("; ");
  return { level, reasons, statement };
}
