import { readFileSync } from "node:fs";
import { judgeInLooks, judgeLogs, perLaunchRatio, type RatioVerdict } from "../packages/latency/src/index.ts";
import { type Random, xoshiro256 } from "../packages/metrics/src/index.ts";
import { against, type Claim, type Proof, percent, type Size } from "./claim.ts";
import { normal } from "./draw.ts";
import { MACHINES, type Machine, simulateLaunch } from "./latency-machine.ts";
import { mannWhitney, RIVALS } from "./latency-rivals.ts";

/** Where an experiment's budget ends it: looks at 8, 16 and 32. */
const MOST = 32;

/** The verdict on machines that are simulated block by block. */
export const latencyProof: Proof = {
  name: "latency",
  about: `The latency verdict on simulated launches of 40 rounds (prove/latency-machine.ts), limit 2 %, judged at 8, 16 and ${MOST} launches. A fail where nothing changed is false; limit + 3 points is to be found.`,
  claims: (size) =>
    MACHINES.flatMap((machine) => [
      verdicts(machine, 1, { runs: runsOf(size), claimed: "fails at most 1 %", least: 0, most: 0.01 }),
      verdicts(machine, 1.02, { runs: runsOf(size) / 5, claimed: "fails at most 1 %", least: 0, most: 0.01 }),
      verdicts(machine, 1.05, {
        runs: runsOf(size) / 5,
        claimed: "fails at least 95 %",
        least: 0.95,
        most: 1,
      }),
      verdicts(machine, 1.1, {
        runs: runsOf(size) / 5,
        claimed: "fails at least 95 %",
        least: 0.95,
        most: 1,
      }),
      settles(machine, runsOf(size) / 5),
      ...[1, 1.05, 1.1].map((truth) => rivals(machine, truth, runsOf(size) / 5)),
    ]),
};

function runsOf(size: Size): number {
  return size === "short" ? 200 : 10_000;
}

type Range = { runs: number; claimed: string; least: number; most: number };

function verdicts(machine: Machine, truth: number, { runs, claimed, least, most }: Range): Claim {
  return {
    what: `${machine.name}, truly ${percent(truth - 1, 0)} slower`,
    n: String(runs),
    claimed,
    measure() {
      const random = xoshiro256(1);
      const counts = { pass: 0, fail: 0, inconclusive: 0 };
      let launches = 0;
      for (let run = 0; run < runs; run++) {
        const found = judged(machine, truth, random);
        counts[found.verdict]++;
        launches += found.ratio?.launches ?? 0;
      }
      const measured = `fails ${percent(counts.fail / runs)}, passes ${percent(counts.pass / runs)}, open ${percent(counts.inconclusive / runs)}; ${(launches / runs).toFixed(1)} launches`;
      return { measured, ...against({ least, most }, counts.fail, runs) };
    },
  };
}

/** One run as the experiment does it: launches are made as looks ask for them. */
function judged(machine: Machine, truth: number, random: Random, most = MOST): RatioVerdict {
  const logs = { candidate: [] as number[], control: [] as number[], seconds: [] as number[] };
  return judgeInLooks(most, (count) => {
    while (logs.seconds.length < count) {
      const launch = simulateLaunch(machine, truth, random);
      logs.candidate.push(perLaunchRatio(launch, "candidate/baseline") ?? Number.NaN);
      logs.control.push(perLaunchRatio(launch, "control/baseline") ?? Number.NaN);
      logs.seconds.push(launch.seconds);
    }
    return judgeLogs(logs);
  });
}

/** Runs that are open after 8 launches: how many of those that name launches are settled by then. */
function settles(machine: Machine, runs: number): Claim {
  return {
    what: `${machine.name}: open after 8 launches, settled by those it names (at most 128; truly 0 to 6 % slower)`,
    n: String(runs),
    claimed: "at least 70 %",
    measure() {
      const random = xoshiro256(2);
      const counts = { open: 0, named: 0, settled: 0 };
      for (let run = 0; run < runs; run++) {
        const truth = 1 + 0.06 * random.next();
        const first = judged(machine, truth, random, 8);
        if (first.verdict !== "inconclusive") continue;
        counts.open++;
        if (first.settle === null || first.settle.launches > 128) continue;
        counts.named++;
        // Fresh launches in place of the first eight: what a run of that length finds.
        if (judged(machine, truth, random, first.settle.launches).verdict !== "inconclusive")
          counts.settled++;
      }
      const measured = `${counts.settled} of ${counts.named} (${percent(counts.settled / Math.max(1, counts.named), 0)}); ${counts.open} were open`;
      return { measured, ...against({ least: 0.7, most: 1 }, counts.settled, Math.max(1, counts.named)) };
    },
  };
}

function rivals(machine: Machine, truth: number, runs: number): Claim {
  return {
    what: `${machine.name}, truly ${percent(truth - 1, 0)} slower: rules in use elsewhere`,
    n: String(runs),
    claimed: "no claim of ours",
    measure() {
      const random = xoshiro256(3);
      const hits = RIVALS.map(() => 0);
      for (let run = 0; run < runs; run++) {
        const now = [simulateLaunch(machine, truth, random)];
        const earlier = [simulateLaunch(machine, truth, random)];
        for (const [i, { fails }] of RIVALS.entries()) if (fails(now, earlier)) hits[i] = (hits[i] ?? 0) + 1;
      }
      const shares = RIVALS.map(({ name }, i) => `${name} fails ${percent((hits[i] ?? 0) / runs, 1)}`);
      return { measured: shares.join("; "), holds: true };
    },
  };
}

/** Distributions of a launch's log ratio around its truth, symmetric and not. */
const LAUNCHES: readonly { name: string; isSymmetric: boolean; draw: (random: Random) => number }[] = [
  { name: "normal", isSymmetric: true, draw: (random) => 0.01 * normal(random) },
  { name: "Cauchy", isSymmetric: true, draw: (random) => 0.003 * Math.tan(Math.PI * (random.next() - 0.5)) },
  {
    name: "one of twenty off by up to 30 %",
    isSymmetric: true,
    draw: (random) => (random.next() < 0.05 ? 0.6 * (random.next() - 0.5) : 0.005 * normal(random)),
  },
  {
    name: "two levels, 3 % apart",
    isSymmetric: true,
    draw: (random) => (random.next() < 0.5 ? -0.015 : 0.015) + 1e-3 * normal(random),
  },
  {
    name: "skewed: exponential around its median",
    isSymmetric: false,
    draw: (random) => 0.005 * (-Math.log(1 - random.next()) - Math.LN2),
  },
];

/** The looks together, where it is hardest: the truth is the limit itself. */
export const latencyLooksProof: Proof = {
  name: "latency-looks",
  about:
    "All looks together at 8, 16, 32 and 64 launches, the truth exactly at the limit of 2 %: every fail is false, and so is every pass. Each may be .5 %. The control is still, so that nothing hides behind it.",
  claims: (size) =>
    LAUNCHES.map(({ name, isSymmetric, draw }): Claim => {
      const runs = size === "short" ? 1000 : 20_000;
      return {
        what: `launches are ${name}`,
        n: String(runs),
        claimed: isSymmetric ? "fails at most 0.5 %, passes at most 0.5 %" : "no claim: not symmetric",
        measure() {
          const random = xoshiro256(4);
          const hits = { fail: 0, pass: 0, inconclusive: 0 };
          for (let run = 0; run < runs; run++) hits[atLimit(draw, random).verdict]++;
          const measured = `fails ${percent(hits.fail / runs)}, passes ${percent(hits.pass / runs)}`;
          const sides = [hits.fail, hits.pass].map((count) =>
            against({ least: 0, most: 0.005 }, count, runs),
          );
          const holds = !isSymmetric || sides.every((side) => side.holds);
          return { measured, holds, unsettled: isSymmetric && sides.some((side) => side.unsettled === true) };
        },
      };
    }),
};

/** One run whose launches lie around the limit. */
function atLimit(draw: (random: Random) => number, random: Random): RatioVerdict {
  const candidate: number[] = [];
  return judgeInLooks(64, (count) => {
    while (candidate.length < count) candidate.push(Math.log1p(0.02) + draw(random));
    return judgeLogs({ candidate, control: candidate.map(() => 0), seconds: [] });
  });
}

type Golden = { a: number[]; b: number[]; p: number };
const GOLDENS = new URL("../test/fixtures/latency/goldens.json", import.meta.url);

/** The rival test is the one that others use. */
export const mannWhitneyProof: Proof = {
  name: "mann-whitney",
  about: "Mann and Whitney's test of the rule we are compared with, against scipy's.",
  claims: () => [
    {
      what: "two-sided p-value, asymptotic",
      n: "5 pairs of samples",
      claimed: "relative error at most 1e-9",
      measure() {
        const { mannWhitney: goldens } = JSON.parse(readFileSync(GOLDENS, "utf8")) as {
          mannWhitney: Golden[];
        };
        const worst = Math.max(...goldens.map(({ a, b, p }) => Math.abs(mannWhitney(a, b) / p - 1)));
        return { measured: worst.toExponential(1), holds: goldens.length === 5 && worst <= 1e-9 };
      },
    },
  ],
};
