import { mkdir, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type ChangedModel, topOf } from "@modelgate/comparison/changed-models";
import {
  type BaselineSource,
  failure,
  LEVELS,
  type Level,
  problemsOf,
  REPORTS_FOLDER,
  type Report,
  worst,
} from "@modelgate/schema";
import { changesSince, type Since } from "./before.ts";
import { oneModel, type Run } from "./one-model.ts";
import { outline } from "./outline.ts";
import { plan } from "./plan.ts";
import { asAsked, unchangedModels } from "./unchanged.ts";

/** A job's matrix takes no more. */
const MOST_LISTED = 256;
/** An output may have a mebibyte, in UTF-16 as GitHub counts. */
const MOST_CHARACTERS = 400_000;
/** More models than this are work for a matrix. */
const MOST_COMPARED = 20;

/**
 * Every model that changed: listed for a matrix, and where they are few, compared one after the other, each with a report of its
 * own in a folder. Beside them the policy's that did not change and whose limits no other action judges. The report that is
 * returned is about all of them.
 * @throws ModelgateError what git throws; `input-invalid` for more models than can be dealt with
 */
export async function severalModels(run: Run): Promise<Report> {
  const { given, host, policy, world } = run;
  const source: BaselineSource = given.baseline ?? { kind: "git", ref: null };
  if (source.kind !== "git")
    throw failure("input-invalid", "baseline: expected `base` or a git ref without `model`", {
      hint: "What changed is found in git. Name the model that is compared with a file.",
    });
  const since = await changesSince(source, policy, await world.ports(given));
  const models = "none" in since ? [] : await fromHere(since);
  host.setOutput("models", listed(models));
  const { reports, notes } = given.list
    ? NOTHING
    : await compared(models, "none" in since ? null : since, run);
  const why = [...("none" in since ? [`nothing is compared: ${since.none}`] : since.notes), ...notes];
  const levels = reports.map(({ changes }) => LEVELS.indexOf(changes?.level ?? "none"));
  host.setOutput("level", (LEVELS[Math.max(0, ...levels)] satisfies Level | undefined) ?? "none");
  const [only, ...more] = reports;
  // A single changed model is reported like one named by `model`.
  if (only !== undefined && more.length === 0) return { ...only, notes: [...why, ...only.notes] };
  const base = outline(host, { name: nameOf(models, reports), path: null }, { plan: null, problems: [] });
  return {
    ...base,
    verdict: worst(reports.map(({ verdict }) => verdict)),
    problems: reports.flatMap(({ problems }) => problems),
    notes: [...why, ...(models.length === 0 ? ["no model changed"] : models.map(sentence))],
    ...(reports.length === 0
      ? {}
      : {
          gathered: reports.map(({ subject, verdict, changes, problems }) => ({
            name: subject.name,
            verdict,
            reason: changes?.statement ?? problems[0]?.message ?? "",
          })),
        }),
  };
}

const NOTHING = { reports: [], notes: [] };

function nameOf({ length }: readonly unknown[], reports: readonly unknown[]): string {
  const more = reports.length - length;
  return `${length} changed ${length === 1 ? "model" : "models"}${more > 0 ? `, ${more} unchanged` : ""}`;
}

function sentence({ path, before, status }: ChangedModel): string {
  return before === null || before === path ? `${path}: ${status}` : `${path}: ${status}, was ${before}`;
}

/** Paths from the working directory, where the next step runs. */
async function fromHere({ models, repository }: Since): Promise<ChangedModel[]> {
  const top = await topOf(repository);
  const here = (path: string) => relative(process.cwd(), join(top, path)).split(sep).join("/");
  return models.map((model) => ({
    ...model,
    path: here(model.path),
    before: model.before === null ? null : here(model.before),
  }));
}

/** The list as a matrix takes it. A list that was cut would leave models to nobody, so there is none. */
function listed(models: readonly ChangedModel[]): string {
  const text = JSON.stringify(models);
  if (models.length <= MOST_LISTED && text.length <= MOST_CHARACTERS) return text;
  throw failure("input-invalid", `${models.length} models changed, and a matrix takes ${MOST_LISTED}`, {
    hint: "Bring them in several pull requests, or name the models one by one with `model`.",
  });
}

async function compared(
  models: readonly ChangedModel[],
  since: Since | null,
  run: Run,
): Promise<{ reports: readonly Report[]; notes: readonly string[] }> {
  const { given, host } = run;
  if (models.length > MOST_COMPARED)
    throw failure("input-invalid", `${models.length} models changed, and one job compares ${MOST_COMPARED}`, {
      hint: "Use a matrix: a first job with `list: true`, then one job for each of its `models` (README of diff).",
    });
  // On a laptop nobody asked for files.
  const folder = given.reports ?? (run.world.env["GITHUB_ACTIONS"] === "true" ? REPORTS_FOLDER : null);
  const reports: Report[] = [];
  const notes: string[] = [];
  const tell = async (name: string, report: Report) => {
    reports.push(report);
    run.world.each?.(report);
    if (folder === null) return;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `diff-${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  };
  for (const [at, model] of models.entries()) {
    host.progress(`${at + 1} of ${models.length}: ${model.path}`);
    await tell(model.name, await reportOf(model, since, run));
  }
  if (folder === null) return { reports, notes };
  // Only an aggregate asks who judged a limit of a model that did not change.
  for await (const { name, path, found } of unchangedModels(
    { changed: models, told: [...reports], since },
    run,
  )) {
    host.progress(`unchanged: ${path}`);
    if (typeof found === "string") notes.push(found);
    else await tell(name, found);
  }
  return { reports, notes };
}

/** A model that cannot be compared does not keep the others from it. */
async function reportOf(model: ChangedModel, since: Since | null, run: Run): Promise<Report> {
  const { given, world, policy, host } = run;
  try {
    const ports = () => world.ports(given);
    const base = { isProposed: world.isProposed, ports };
    const was = model.before ?? model.path;
    const planned = await plan(given, { asked: model.path, was }, { policy, base });
    return await oneModel(
      { ...planned, path: model.path, ...(planned.policy === null ? { name: model.name } : {}) },
      run,
      asAsked(planned, since),
    );
  } catch (error) {
    return outline(host, model, { plan: null, problems: problemsOf(error) });
  }
}
