import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import {
  hodgesLehmann,
  judgeInLooks,
  judgeLogs,
  type LaunchLogs,
  perLaunchRatios,
  readTraceLines,
} from "../packages/latency/src/index.ts";
import { type Random, xoshiro256 } from "../packages/metrics/src/index.ts";
import { type Claim, type Finding, type Proof, percent, type Size } from "./claim.ts";
import { RIVALS } from "./latency-rivals.ts";

type Recorded = ReturnType<typeof readTraceLines>;

const TRACES = join(import.meta.dirname, "../test/fixtures/latency");

/** The verdict on traces of real launches, beside the rules in use elsewhere. */
export const latencyTracesProof: Proof = {
  name: "latency-traces",
  about:
    "The latency verdict on recorded launches (test/fixtures/latency, by prove/record-traces.ts), drawn without replacement and judged at 8, 16 and 32. Draws share launches, so shares are of these traces and carry no interval. The truth of a slower model is the estimate over all its launches.",
  claims: (size) => recordings().flatMap(({ name, trace }) => claimsOf(name, trace, size)),
};

function recordings(): { name: string; trace: Recorded }[] {
  const files = globSync("*.jsonl{,.gz}", { cwd: TRACES }).toSorted();
  return files.map((file) => {
    const bytes = readFileSync(join(TRACES, file));
    const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
    return { name: file.replace(/\.jsonl(?:\.gz)?$/, ""), trace: readTraceLines(text) };
  });
}

function claimsOf(name: string, trace: Recorded, size: Size): Claim[] {
  const n = `${size === "short" ? 200 : 2000} of ${trace.launches.length}`;
  const what = `${name}, ${trace.condition}`;
  const drawn = (limit: number) => drawnVerdicts(trace, { limit, runs: size === "short" ? 200 : 2000 });
  if (trace.expected === "same")
    return [
      { what, n, claimed: "fails at most 1 %", measure: () => most(drawn(0.02), 0.01) },
      rivals(what, trace),
    ];
  // A time that is none is said by the claim's own row, where it can be seen which trace it is.
  const truth = () => Math.exp(hodgesLehmann(perLaunchRatios(trace, "candidate/baseline"))) - 1;
  return [
    {
      what: `${what}: limit 2 %`,
      n,
      claimed: "fails at least 95 %",
      measure: () => least(drawn(0.02), 0.95),
    },
    {
      what: `${what}: limit 3 points below the truth`,
      n,
      claimed: "fails at least 95 %",
      measure: () => least(drawn(truth() - 0.03), 0.95, `truly ${percent(truth())}; `),
    },
    rivals(what, trace),
  ];
}

type Counts = { pass: number; fail: number; inconclusive: number; launches: number; runs: number };

/** Verdicts on launches in random orders, each as the experiment judges them. */
function drawnVerdicts(trace: Recorded, { limit, runs }: { limit: number; runs: number }): Counts {
  const logs = {
    candidate: perLaunchRatios(trace, "candidate/baseline"),
    control: perLaunchRatios(trace, "control/baseline"),
    seconds: trace.launches.map(({ seconds }) => seconds),
  };
  const random = xoshiro256(5);
  const counts: Counts = { pass: 0, fail: 0, inconclusive: 0, launches: 0, runs };
  for (let run = 0; run < runs; run++) {
    const order = shuffled(logs.seconds.length, random);
    const found = judgeInLooks(32, (count) => judgeLogs(taken(logs, order.slice(0, count)), limit));
    counts[found.verdict]++;
    counts.launches += found.ratio?.launches ?? 0;
  }
  return counts;
}

function taken({ candidate, control, seconds }: LaunchLogs, places: readonly number[]): LaunchLogs {
  const pick = (values: readonly number[]) => places.flatMap((place) => values[place] ?? []);
  return { candidate: pick(candidate), control: pick(control), seconds: pick(seconds) };
}

function shuffled(n: number, random: Random): number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  return order
    .map((place) => ({ place, key: random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ place }) => place);
}

function most(counts: Counts, share: number): Finding {
  return { measured: words(counts), holds: counts.fail / counts.runs <= share };
}

function least(counts: Counts, share: number, before = ""): Finding {
  return { measured: before + words(counts), holds: counts.fail / counts.runs >= share };
}

function words({ pass, fail, inconclusive, launches, runs }: Counts): string {
  return `fails ${percent(fail / runs)}, passes ${percent(pass / runs)}, open ${percent(inconclusive / runs)}; ${(launches / runs).toFixed(1)} launches`;
}

/** Every launch against every other one as the one that was stored. */
function rivals(what: string, { launches }: Recorded): Claim {
  return {
    what: `${what}: rules in use elsewhere`,
    n: `${launches.length * (launches.length - 1)} pairs`,
    claimed: "no claim of ours",
    measure() {
      const shares = RIVALS.map(({ name, fails }) => {
        const hits = launches.flatMap((now) =>
          launches.filter((earlier) => earlier !== now && fails([now], [earlier])),
        );
        return `${name} fails ${percent(hits.length / (launches.length * (launches.length - 1)), 1)}`;
      });
      return { measured: shares.join("; "), holds: true };
    },
  };
}
