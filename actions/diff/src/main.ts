import type { BaselinePorts } from "@modelgate/baseline";
import type { CompareStart } from "@modelgate/inference/compare";
import type { Command, Host } from "@modelgate/runner";
import type { Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import { outline } from "./outline.ts";
import { checked, type Given, plan, policyOf } from "./plan.ts";

/** What diff needs from the outside. */
export type World = {
  /** This process's variables. */
  env: Readonly<Record<string, string | undefined>>;
  /** Whether this run looks at a proposed change: then the base's policy judges. */
  isProposed: boolean;
  /** The ways to the models of both sides; asked for only by runs that need one. */
  ports(given: Pick<Given, "token">): Promise<BaselinePorts>;
  /** A sandbox in which both models are run; asked for only by runs that run them. */
  start(given: Pick<Given, "timeLimit" | "memoryLimit" | "runtimePath">, host: Host): Promise<CompareStart>;
  /** Is given the report of each model where there are several; what is returned is about all of them. */
  each?(report: Report): void;
  /** The day that waivers are held against: YYYY-MM-DD, in UTC. */
  today(): string;
};

/** Builds the command around its world. */
export function diff(world: World): Command<typeof table.inputs> {
  return {
    ...table,
    run: (given, host) => run(given, host, world),
    failed: (problems, host) => outline(host, null, { plan: null, problems }),
  };
}

/** Compares the model that is named, or every one that changed. */
async function run(given: Given, host: Host, world: World): Promise<Report> {
  const standing = world.isProposed ? await proposalIsHere(await world.ports(given)) : [];
  const report = await described(given, host, world);
  return { ...report, notes: [...standing, ...report.notes] };
}

/** Loaded on demand: a run on a laptop proposes nothing. */
async function proposalIsHere(ports: BaselinePorts): Promise<readonly string[]> {
  return await (await import("@modelgate/baseline")).proposalIsHere(ports);
}

async function described(given: Given, host: Host, world: World): Promise<Report> {
  const policy = await policyOf(given);
  checked(given, policy);
  const asked = given.model;
  if (asked === null) {
    const { severalModels } = await import("./several.ts");
    return await severalModels({ given, host, world, policy });
  }
  const base = { isProposed: world.isProposed, ports: () => world.ports(given) };
  const planned = await plan(given, { asked }, { policy, base });
  const { oneModel } = await import("./one-model.ts");
  const report = await oneModel(planned, { given, host, world, policy }, null);
  host.setOutput("level", report.changes?.level ?? "none");
  return report;
}
