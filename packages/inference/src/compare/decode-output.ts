import { notOurs, short } from "../sandbox/checked-fields.ts";
import { finite, finiteOrNull, flag, listOf, recordOf, whole } from "./decode-fields.ts";
import type { Differences } from "./differences.ts";
import type { Divergence } from "./distribution-sums.ts";
import type { OutputPair } from "./output-pairs.ts";
import type { ComparedOutput, Found } from "./output-sums.ts";
import { MOST_WORST, type WorstRow } from "./worst-rows.ts";

const MOST_CHARACTERS = 2000;

/**
 * What a child says of one output, of a data set of so many rows. Numbers that contradict each other are refused: an output
 * that passes has no difference that does not.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
export function comparedOutput(value: unknown, { before, after }: OutputPair, rows: number): ComparedOutput {
  const output = recordOf(value, "output");
  if (output["before"] !== before || output["after"] !== after) throw notOurs("output");
  const own = whole(output["rows"], "output's rows", 0);
  if (own > rows) throw notOurs("output's rows");
  const isBitwise = flag(output["isBitwise"], "bitwise");
  const found = foundIn(output["found"], own);
  if (isBitwise && !couldBeBitwise(found)) throw notOurs("bitwise");
  return { before, after, rows: own, isBitwise, found };
}

function couldBeBitwise(found: Found): boolean {
  if (found.kind === "incomparable") return false;
  return (found.kind === "numbers" ? found.differences : found.equalities).different === 0;
}

function foundIn(value: unknown, rows: number): Found {
  const found = recordOf(value, "found");
  if (found["kind"] === "incomparable") {
    return { kind: "incomparable", reason: short(found["reason"], "reason", MOST_CHARACTERS) };
  }
  if (found["kind"] === "labels") {
    const { elements, different, absolute, worst } = recordOf(found["equalities"], "equalities");
    const all = whole(elements, "elements", 0);
    const equalities = {
      absolute: absolute === null ? null : absoluteIn(absolute),
      elements: all,
      different: upTo(different, "different", all),
      worst: worstIn(worst, rows),
    };
    return { kind: "labels", equalities };
  }
  if (found["kind"] !== "numbers") throw notOurs("kind");
  const { sameTop, divergence } = found;
  return {
    kind: "numbers",
    differences: differencesIn(found["differences"], rows),
    sameTop: sameTop === null ? null : upTo(sameTop, "top", rows),
    divergence: divergence === null ? null : divergenceIn(divergence),
  };
}

function differencesIn(value: unknown, rows: number): Differences {
  const given = recordOf(value, "differences");
  const elements = whole(given["elements"], "elements", 0);
  const smallest = recordOf(given["smallest"], "smallest");
  const nonFinite = recordOf(given["nonFinite"], "not finite");
  const { absolute, oneSidedRow } = given;
  const oneSided = upTo(given["oneSided"], "one-sided", elements);
  const differences: Differences = {
    elements,
    different: upTo(given["different"], "different", elements),
    passes: flag(given["passes"], "passes"),
    smallest: {
      atol: finiteOrNull(smallest["atol"], "smallest"),
      rtol: finiteOrNull(smallest["rtol"], "smallest"),
    },
    absolute: absolute === null ? null : absoluteIn(absolute),
    relativeMax: finiteOrNull(given["relativeMax"], "relative"),
    nonFinite: {
      before: upTo(nonFinite["before"], "not finite", elements),
      after: upTo(nonFinite["after"], "not finite", elements),
    },
    oneSided,
    oneSidedRow: oneSidedRow === null ? null : upTo(oneSidedRow, "row", rows - 1),
    worst: worstIn(given["worst"], rows),
  };
  if ((differences.absolute === null) !== oneSided > 0) throw notOurs("absolute");
  if (differences.passes && oneSided > 0) throw notOurs("passes");
  return differences;
}

function absoluteIn(value: unknown) {
  const { max, mean, median, q99 } = recordOf(value, "absolute");
  return {
    max: finite(max, "max"),
    mean: finite(mean, "mean"),
    median: finite(median, "median"),
    q99: finite(q99, "q99"),
  };
}

function divergenceIn(value: unknown): Divergence {
  const { kl, js } = recordOf(value, "divergence");
  return { kl: finiteOrNull(kl, "kl"), js: finite(js, "js") };
}

function worstIn(value: unknown, rows: number): WorstRow[] {
  return listOf(value, "worst", 0, MOST_WORST).map((entry) => {
    const { row, absolute } = recordOf(entry, "worst");
    return { row: upTo(row, "row", rows - 1), absolute: finite(absolute, "absolute") };
  });
}

function upTo(value: unknown, field: string, most: number): number {
  const count = whole(value, field, 0);
  if (count > most) throw notOurs(field);
  return count;
}
