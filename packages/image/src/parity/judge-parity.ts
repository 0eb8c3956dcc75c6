import type { ParityLimits } from "./limits.ts";
import type { Proof } from "./prove-parity.ts";

/** One thing that a server is held to: a number and the most that it may be. */
export type ParityFinding = {
  /** As `ready_ms`. */
  metric: string;
  value: number | null;
  limit: number;
  unit: "ms" | "count";
  /** What it rests on. */
  n: number;
  passes: boolean;
  because: string;
};

/** Holds a proof to its limits. What was not measured does not pass, and answers that were not compared are no parity. */
export function judgeParity(proof: Proof, limits: ParityLimits): ParityFinding[] {
  const { readyMs, outputs, p50Ms, timed, refusals, after, stop } = proof;
  const values = outputs.reduce((sum, output) => sum + output.values, 0);
  const unequal = outputs.reduce((sum, output) => sum + output.unequal, 0);
  // An output may be wrong without a value: one that was not compared, or that lacks a shape without values.
  const worst =
    outputs.find((output) => output.unequal > 0) ?? outputs.find((output) => output.reason !== null);
  const isCompared = values > 0 && (worst === undefined || unequal > 0);
  const accepted = refusals.filter(({ refused }) => !refused);
  return [
    atMost("ready_ms", readyMs, limits.readyMs, { unit: "ms", n: 1 }),
    {
      ...atMost("unequal_answers", isCompared ? unequal : null, 0, { unit: "count", n: values }),
      because: heldTo({ values, unequal, worst }),
    },
    atMost("request_p50_ms", p50Ms, limits.p50Ms, { unit: "ms", n: timed }),
    {
      ...atMost("accepted_garbage", refusals.length === 0 ? null : accepted.length, 0, {
        unit: "count",
        n: refusals.length,
      }),
      because:
        accepted.length === 0
          ? `all ${refusals.length} requests that are none were refused`
          : `not refused: ${accepted.map(({ name, status }) => `${name} (${status ?? "no answer"})`).join(", ")}`,
    },
    {
      ...atMost("unequal_after_garbage", after.values === 0 ? null : after.unequal, 0, {
        unit: "count",
        n: refusals.length,
      }),
      because: heldAfter(after),
    },
    {
      ...atMost("stop_ms", stop.ms, limits.stopMs, { unit: "ms", n: 1 }),
      passes: stop.clean && stop.ms <= limits.stopMs,
      because: stop.clean ? `it ended with ${stop.how}` : `it did not end cleanly: ${stop.how}`,
    },
  ];
}

function heldTo({
  values,
  unequal,
  worst,
}: {
  values: number;
  unequal: number;
  worst: Proof["outputs"][number] | undefined;
}): string {
  if (values === 0) return "no answer was compared";
  if (worst === undefined) return `all ${values} values are the model's own`;
  const reason = `output ${JSON.stringify(worst.name)}: ${worst.reason ?? "unequal"}`;
  return unequal === 0 ? reason : `${unequal} of ${values} values are not the model's own; ${reason}`;
}

function heldAfter({ values, unequal, reason }: Proof["after"]): string {
  if (values === 0) return "it answered nothing before that could be asked again";
  return unequal === 0 ? "it answered as before" : `it did not answer as before: ${reason ?? "unequal"}`;
}

function atMost(
  metric: string,
  value: number | null,
  limit: number,
  { unit, n }: Pick<ParityFinding, "unit" | "n">,
): ParityFinding {
  const passes = value !== null && value <= limit;
  const because =
    value === null ? "it was not measured" : `the value ${passes ? "respects" : "breaches"} the limit`;
  return { metric, value, limit, unit, n, passes, because };
}
