import type { Command, Host } from "@modelgate/runner";
import { type Report, throwProblems } from "@modelgate/schema";
import { table } from "./inputs.ts";
import { outline } from "./outline.ts";
import { type Given, pushProblems } from "./plan.ts";
import type { World } from "./world.ts";

export type { World } from "./world.ts";

/** Builds the command around its world. */
export function containerize(world: World): Command<typeof table.inputs> {
  return {
    ...table,
    run: (given, host) => run(given, host, world),
    failed: (problems, host) => outline(host, null, problems),
  };
}

/**
 * Packs a model that passed and proves the image; or, in a step of its own, pushes what was proven. The first holds nothing that
 * can write, the second loads nothing.
 */
async function run(given: Given, host: Host, world: World): Promise<Report> {
  const report = given.push ? await push(given, host, world) : await build(given, host, world);
  host.setOutput("digest", report.image?.digest ?? "");
  host.setOutput("reference", report.image?.pushed?.reference ?? "");
  return report;
}

async function build(given: Given, host: Host, world: World): Promise<Report> {
  const { built } = await import("./built.ts");
  return await built(given, host, world);
}

async function push(given: Given, host: Host, world: World): Promise<Report> {
  throwProblems(pushProblems(given));
  const { pushed } = await import("./pushed.ts");
  return await pushed(given, host, world);
}
