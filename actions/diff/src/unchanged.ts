import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type ChangedModel, matrixNames } from "@modelgate/comparison/changed-models";
import { problemsOf, type Report } from "@modelgate/schema";
import type { Since } from "./before.ts";
import { pointerBeside } from "./dvc.ts";
import { oneModel, type Run } from "./one-model.ts";
import { outline } from "./outline.ts";
import { type Plan, plan } from "./plan.ts";
import { isOurs } from "./rules.ts";

/** What was found of a model that did not change; `name` is safe as a file's. A note stands for one that nobody can read here. */
export type Unchanged = { name: string; path: string; found: Report | string };

/**
 * Judges the policy's models that did not change, as far as their limits are on what diff measures: every other report leaves
 * those limits to this action, and what no report judged fails. Both sides are read, whatever git says, and nothing is run
 * that no limit asks for. Limits of other actions are not listed: nobody has to validate what did not change.
 * @param told reports that were written before, of which none is written again
 */
export async function* unchangedModels(
  {
    changed,
    told,
    since,
  }: { changed: readonly ChangedModel[]; told: readonly Report[]; since: Since | null },
  run: Run,
): AsyncGenerator<Unchanged, void> {
  const paths = new Set(changed.map(({ path }) => resolve(path)));
  const names = new Set(told.map(({ subject }) => subject.name));
  const kept = (run.policy?.models ?? []).filter(
    ({ name, path }) => !paths.has(resolve(path)) && !names.has(name),
  );
  const files = matrixNames([...changed, ...kept].map(({ name, path }) => ({ path, known: name })));
  for (const [at, model] of kept.entries()) {
    const found = await foundOf(model, since, run);
    if (found !== null) yield { name: files[changed.length + at] ?? "model", path: model.path, found };
  }
}

/** null: its limits ask nothing of diff. */
async function foundOf(
  { name, path }: { name: string; path: string },
  since: Since | null,
  run: Run,
): Promise<Report | string | null> {
  const { given, world, policy, host } = run;
  try {
    const base = { isProposed: world.isProposed, ports: () => world.ports(given) };
    const planned = await plan(given, { asked: name }, { policy, base });
    if (!planned.isHeld) return null;
    if (!(await isHere(path))) return `${path}: is not here, and its limits on what changed are not judged`;
    const clauses = planned.clauses.filter(({ clause }) => isOurs(clause.metric));
    return await oneModel({ ...planned, clauses }, run, asAsked(planned, since));
  } catch (error) {
    return outline(host, { name, path }, { plan: null, problems: problemsOf(error) });
  }
}

/** What changed since the base says nothing of another commit, with which a policy may have a model compared. */
export function asAsked({ baseline }: Pick<Plan, "baseline">, since: Since | null): Since | null {
  return baseline.kind === "git" && baseline.ref === (since?.ref ?? null) ? since : null;
}

async function isHere(path: string): Promise<boolean> {
  if (await stat(path).catch(() => null)) return true;
  // What is wrong with a pointer is said where it is followed.
  return (await pointerBeside(path).catch(() => "unreadable")) !== null;
}
