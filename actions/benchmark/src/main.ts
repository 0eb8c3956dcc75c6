import type { BaselinePorts } from "@modelgate/baseline";
import type { EndpointTimerParts } from "@modelgate/inference/endpoint-timing";
import type { Timer, TimerParts } from "@modelgate/inference/timing";
import type { Command, Host } from "@modelgate/runner";
import type { Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import { outline } from "./outline.ts";
import { type Given, type Plan, plan } from "./plan.ts";

/** What benchmark needs from the outside. */
export type World = {
  /** Whether this run looks at a proposed change: then the base's policy judges. */
  isProposed: boolean;
  /** The ways to the models of both sides; asked for only by runs that need one. */
  ports(given: Pick<Given, "token">): Promise<BaselinePorts>;
  /** Stages both models and finds the runtime. */
  timer(parts: TimerParts, given: Pick<Given, "runtimePath">, host: Host): Promise<Timer>;
  /** Asks the servers of both models what they take. */
  endpointTimer(parts: Omit<EndpointTimerParts, "connect">): Promise<Timer>;
  /** Aborted when the job is cancelled: what was measured until then is reported. */
  signal: AbortSignal;
  /** The day that waivers are held against: YYYY-MM-DD, in UTC. */
  today(): string;
};

/** Builds the command around its world. */
export function benchmark(world: World): Command<typeof table.inputs> {
  return {
    ...table,
    run: (given, host) => run(given, host, world),
    failed: (problems, host) => outline(host, null, problems),
  };
}

async function run(given: Given, host: Host, world: World): Promise<Report> {
  const ports = () => world.ports(given);
  const standing = world.isProposed ? await proposalIsHere(await ports()) : [];
  const planned = await plan(given, { isProposed: world.isProposed, ports });
  // Before anything is timed: git would be in the way.
  const replaced = world.isProposed ? await dataNotes(planned, ports) : [];
  const { timedReport } = await import("./timed-report.ts");
  const report = await timedReport(planned, { given, host, world });
  return { ...report, notes: [...standing, ...replaced, ...report.notes] };
}

/** Loaded on demand, as what follows: a run on a laptop proposes nothing. */
async function proposalIsHere(ports: BaselinePorts): Promise<readonly string[]> {
  return await (await import("@modelgate/baseline")).proposalIsHere(ports);
}

async function dataNotes({ rows }: Plan, ports: () => Promise<BaselinePorts>): Promise<readonly string[]> {
  if (rows === null) return [];
  return await (await import("@modelgate/baseline")).changedData([rows], ports);
}
