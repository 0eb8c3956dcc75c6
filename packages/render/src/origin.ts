import type { Report } from "@modelgate/schema";
import type { Review, ReviewedModel } from "./review.ts";

/** A fact about where numbers come from, raw. */
export type Fact = readonly [what: string, value: string];

/** How many different values of one fact are named. */
const NAMED = 3;

/**
 * What the reports say of their making, each fact once and with every value it has: "24.21.0", "a; b; and 3 more".
 * When a report was made is no part of it, so that the same result gives the same page.
 */
export function originFacts({ models }: Review): Fact[] {
  const values = new Map<string, Set<string>>();
  for (const [what, value] of models.flatMap(({ reports }) => reports.flatMap(factsOf))) {
    values.set(what, (values.get(what) ?? new Set()).add(value));
  }
  return [...values].map(([what, all]) => {
    const more = all.size > NAMED ? [`and ${all.size - NAMED} more`] : [];
    return [what, [...[...all].sort().slice(0, NAMED), ...more].join("; ")] as const;
  });
}

function factsOf({ environment, provenance }: Report): Fact[] {
  const { modelgate, runtime, node, os, cpu, cores, options } = environment;
  const { repository, commit, run, policyDigest, seed } = provenance;
  const facts: [string, string | number | null][] = [
    ["repository", repository],
    ["commit", commit],
    ["run", run],
    ["policy", policyDigest],
    ["seed", seed],
    ["modelgate", modelgate],
    ["runtime", runtime],
    ["node", node],
    ["os", os],
    ["cpu", `${cpu}, ${cores} cores`],
    ...Object.entries(options).map(([name, value]): [string, string] => [`option ${name}`, String(value)]),
  ];
  return facts.flatMap(([what, value]) => (value === null ? [] : [[what, String(value)] as const]));
}

/**
 * The commands that repeat the runs, each once. A stranger's report may name any program, and who reads "repeat it" under a bot's name
 * may run it: only Modelgate's own are told.
 */
export function commandsOf(models: readonly ReviewedModel[]): readonly (readonly string[])[] {
  const commands = models.flatMap(({ reports }) => reports.map(({ provenance }) => provenance.command));
  const unique = new Map(
    commands.filter(([program]) => program === "modelgate").map((command) => [command.join("\0"), command]),
  );
  return [...unique.values()];
}
