import { ARMS, type Problem } from "@modelgate/schema";
import { type Fields, isRecord, isText, notOurs, short } from "../sandbox/checked-fields.ts";
import { problemsIn } from "../sandbox/decode-message.ts";
import type { Unchecked } from "../sandbox/frame.ts";
import type { AnswerDifference } from "./answers.ts";
import type { ArmName, TimeJob, Work } from "./job.ts";
import type { NodeTime, ProfiledArm } from "./profile.ts";
import type { Rounds, TimedBlock } from "./rounds.ts";
import type { Probe, Served } from "./server.ts";
import type { Started } from "./start.ts";

/** What each kind of work comes to. */
export type Results = {
  blocks: Rounds;
  start: Started;
  answers: AnswerDifference;
  profile: { arms: ProfiledArm[] };
  server: { arms: Served[] };
};

/** What the child says: started, what was measured, finished. */
export type TimeMessage =
  | { type: "started"; runtime: string }
  | { type: "timing"; result: Results[keyof Results] }
  | { type: "problem"; dataset: null; problems: readonly Problem[] }
  | { type: "finished" };

const MOST_NODES = 60_000;
const MOST_CHARACTERS = 2000;

/**
 * A message of the child, checked field by field against its job: a model can lie about its times by sleeping, and must
 * not reach the parent in any other way.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
export function decodeTiming(value: Unchecked, job: TimeJob): TimeMessage {
  if (!isRecord(value)) throw notOurs("no message");
  const { type } = value;
  if (type === "finished") return { type };
  if (type === "started") return { type, runtime: short(value["runtime"], "runtime", 60) };
  if (type === "problem" && value["dataset"] === null) {
    const paths = job.arms.flatMap(({ feeds }) => (feeds.kind === "data" ? [{ path: feeds.path }] : []));
    return { type, dataset: null, problems: problemsIn(value["problems"], paths) };
  }
  if (type !== "timing" || value["kind"] !== job.work.kind) throw notOurs("type");
  return { type, result: resultIn(value, job, job.work) };
}

function resultIn(value: Fields, job: TimeJob, work: Work): Results[keyof Results] {
  const arms = job.arms.map(({ arm }) => arm);
  switch (work.kind) {
    case "blocks":
      return {
        blocks: list(value["blocks"], work.rounds * arms.length, "blocks").map((each) =>
          blockIn(each, arms, work),
        ),
        warmUp: perArm(value["warmUp"], arms, warmUpIn),
        cpuMs: perArm(value["cpuMs"], arms, (each) => size(each, "cpuMs")),
      };
    case "start":
      return {
        processMs: size(value["processMs"], "processMs"),
        loadMs: size(value["loadMs"], "loadMs"),
        firstMs: size(value["firstMs"], "firstMs"),
        peakMemoryBytes: value["peakMemoryBytes"] === null ? null : whole(value["peakMemoryBytes"], "memory"),
      };
    case "answers":
      return answersIn(value);
    case "profile":
      return { arms: list(value["arms"], arms.length, "arms").map((each) => profiledIn(each, arms)) };
    case "server":
      return { arms: list(value["arms"], arms.length, "arms").map((each) => servedIn(each, arms, work)) };
  }
}

function blockIn(
  value: unknown,
  arms: readonly ArmName[],
  work: { rounds: number; samples: number },
): TimedBlock {
  if (!isRecord(value)) throw notOurs("block");
  const round = whole(value["round"], "round");
  const inferences = whole(value["inferences"], "inferences");
  if (round >= work.rounds || inferences === 0) throw notOurs("block");
  return {
    arm: armIn(value["arm"], arms),
    round,
    inferences,
    ms: time(value["ms"], "ms"),
    p50Ms: time(value["p50Ms"], "p50Ms"),
    samples: sizes(value["samples"], work.samples, "samples"),
  };
}

function warmUpIn(value: unknown) {
  if (!isRecord(value) || typeof value["stable"] !== "boolean") throw notOurs("warmUp");
  const { ms, inferences, stable } = value;
  return { ms: size(ms, "warmUp"), inferences: whole(inferences, "warmUp"), stable };
}

function answersIn(value: Fields): AnswerDifference {
  const { problem } = value;
  return {
    inferences: whole(value["inferences"], "inferences"),
    rows: whole(value["rows"], "rows"),
    flips: whole(value["flips"], "flips"),
    unequal: whole(value["unequal"], "unequal"),
    largest: orInfinite(value["largest"], "largest"),
    relative: orInfinite(value["relative"], "relative"),
    problem: problem === null ? null : short(problem, "problem", MOST_CHARACTERS),
  };
}

function profiledIn(value: unknown, arms: readonly ArmName[]): ProfiledArm {
  if (!isRecord(value)) throw notOurs("arm");
  const nodes = value["nodes"];
  if (!Array.isArray(nodes) || nodes.length > MOST_NODES) throw notOurs("nodes");
  return {
    arm: armIn(value["arm"], arms),
    runs: whole(value["runs"], "runs"),
    inferenceMs: size(value["inferenceMs"], "inferenceMs"),
    nodes: Array.from(nodes, (node: unknown): NodeTime => {
      if (!isRecord(node) || !isText(node["node"]) || !isText(node["operator"])) throw notOurs("node");
      const { node: name, operator, ms } = node;
      return { node: name.slice(0, 500), operator: operator.slice(0, 100), ms: size(ms, "ms") };
    }),
  };
}

function servedIn(
  value: unknown,
  arms: readonly ArmName[],
  work: { queries: number; mostProbes: number },
): Served {
  if (!isRecord(value)) throw notOurs("arm");
  const { probes, rate } = value;
  if (!Array.isArray(probes) || probes.length > work.mostProbes) throw notOurs("probes");
  return {
    arm: armIn(value["arm"], arms),
    rate: rate === null ? null : time(rate, "rate"),
    latencies: sizes(value["latencies"], work.queries, "latencies"),
    probes: Array.from(probes, (probe: unknown): Probe => {
      if (!isRecord(probe) || typeof probe["held"] !== "boolean") throw notOurs("probe");
      const { rate, late, queries, held } = probe;
      return {
        rate: time(rate, "rate"),
        late: whole(late, "late"),
        queries: whole(queries, "queries"),
        held,
      };
    }),
  };
}

function perArm<T>(
  value: unknown,
  arms: readonly ArmName[],
  read: (value: unknown) => T,
): Partial<Record<ArmName, T>> {
  if (!isRecord(value)) throw notOurs("arms");
  return Object.fromEntries(arms.map((arm) => [arm, read(value[arm])]));
}

function armIn(value: unknown, arms: readonly ArmName[]): ArmName {
  const arm = ARMS.find((name) => name === value);
  if (arm === undefined || !arms.includes(arm)) throw notOurs("arm");
  return arm;
}

function list(value: unknown, length: number, field: string): unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw notOurs(field);
  // Not as it is: an array may have holes.
  return Array.from(value);
}

function sizes(value: unknown, most: number, field: string): Float64Array {
  if (!(value instanceof Float64Array) || value.length > most) throw notOurs(field);
  if (!value.every((each) => each >= 0 && Number.isFinite(each))) throw notOurs(field);
  return value;
}

/** A time or a rate is more than nothing. */
function time(value: unknown, field: string): number {
  const found = size(value, field);
  if (found === 0) throw notOurs(field);
  return found;
}

function size(value: unknown, field: string): number {
  if (typeof value !== "number" || !(value >= 0) || !Number.isFinite(value)) throw notOurs(field);
  return value;
}

function orInfinite(value: unknown, field: string): number {
  return value === Number.POSITIVE_INFINITY ? value : size(value, field);
}

function whole(value: unknown, field: string): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) throw notOurs(field);
  return value as number;
}
