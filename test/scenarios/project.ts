// Projects to judge: folders with models, data and a policy, and pull requests over real repositories, checked out as
// actions/checkout leaves them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Report } from "@modelgate/schema";
import { type Event, mergeGroupEvent, pullRequestEvent, pushEvent, sha } from "@modelgate/testkit";
import { afterAll } from "vitest";
import { checkoutOf, type Work, work } from "../fixtures/git/repositories.ts";
import { runValidate, type Standing } from "./run-validate.ts";
import { inFolder } from "./working-folder.ts";

/** Contents by path; null deletes. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

const root = join(import.meta.dirname, "../..");
const folders = mkdtempSync(join(tmpdir(), "modelgate-projects-"));
afterAll(() => rmSync(folders, { recursive: true, force: true }));
let made = 0;

/** The bytes of a file of this repository. */
export function fileOf(path: string): Buffer {
  return readFileSync(join(root, path));
}

/** A folder that is gone when the file's tests are over. */
export function folderOf(files: Files = {}): string {
  const folder = join(folders, String(++made));
  mkdirSync(folder);
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    if (content === null) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
}

/** What a run came to: each check's verdict and effect by its id. */
export type Judged = { code: number; report: Report; checks: Record<string, string> };

/** Runs validate with a folder as its working directory; without inputs on its modelgate.yml. */
export async function judge(
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
  standing: Standing = {},
): Promise<Judged> {
  return await inFolder(folder, async () => {
    const { code, report } = await runValidate(inputs, standing);
    const checks = report.checks.map(({ id, verdict, effect }) => [id, `${verdict} → ${effect}`] as const);
    return { code, report, checks: Object.fromEntries(checks) };
  });
}

/** A run on a runner: its checkout, and the variables that name the event. */
export type Job = { folder: string; env: Readonly<Record<string, string>>; event: Event };

/** Runs validate as a job's step. */
export async function judgeJob(
  { folder, env }: Job,
  inputs: Readonly<Record<string, string>> = {},
  standing: Omit<Standing, "env"> = {},
): Promise<Judged> {
  return await judge(folder, inputs, { ...standing, env });
}

/** Variables of a job, as the runner sets them; `commit` is what is checked out. */
export function jobOf(folder: string, event: Event, commit: string): Job {
  const payload = join(folderOf(), "event.json");
  writeFileSync(payload, JSON.stringify(event.payload));
  return { folder, event, env: { ...variables(event), GITHUB_SHA: commit, GITHUB_EVENT_PATH: payload } };
}

function variables({ name, env }: Event): Record<string, string> {
  const own = { PATH: process.env["PATH"] ?? "", HOME: folderOf(), GIT_CONFIG_NOSYSTEM: "1" };
  const runner = {
    GITHUB_ACTIONS: "true",
    GITHUB_REPOSITORY: "o/r",
    GITHUB_SERVER_URL: "https://github.com",
  };
  return { ...own, ...runner, ...env, GITHUB_EVENT_NAME: name };
}

/** The commits of a proposed change. `merge` is GitHub's trial merge. */
export type Proposal = { server: Work; base: string; head: string; merge: string };

/** Files, and links to what they name. */
type Committed = Parameters<Work["commit"]>[0];

/** Files on main, and a branch that changes them. */
export function proposal(before: Committed, change: Committed): Proposal {
  const server = work(folderOf());
  server.run("config", "uploadpack.allowAnySHA1InWant", "true");
  const base = server.commit(before);
  server.run("checkout", "--quiet", "-b", "feature");
  const head = server.commit(change);
  server.run("checkout", "--quiet", "--detach", "main");
  server.run("merge", "--quiet", "--no-ff", "--message=trial", "feature");
  return { server, base, head, merge: server.run("rev-parse", "HEAD") };
}

/** The job of a pull request: the trial merge, at a depth (1 is what actions/checkout does by itself; null all of it). */
export function pullRequest(
  { server, base, head, merge }: Proposal,
  { depth = null, commit = merge }: { depth?: number | null; commit?: string } = {},
): Job {
  const clone = checkoutOf(server, folderOf(), { commit, depth });
  const event = pullRequestEvent({ head: { sha: head }, base: { sha: base } });
  return jobOf(clone.path, event, merge);
}

/** The job of a merge group that holds the change. */
export function mergeGroup({ server, base, merge }: Proposal): Job {
  const clone = checkoutOf(server, folderOf(), { commit: merge, depth: null });
  return jobOf(clone.path, mergeGroupEvent({ headSha: merge, base: { sha: base } }), merge);
}

/** The job of the push that brings the change to main; `before` null is the branch's first. */
export function push({ server, base, merge }: Proposal, before: string | null = base): Job {
  const clone = checkoutOf(server, folderOf(), { commit: merge, depth: null });
  return jobOf(clone.path, pushEvent({ before: before ?? "0".repeat(40), after: merge }), merge);
}

/** A commit that no repository has. */
export const NOWHERE = sha("nowhere");

/** What two programs answered: `rows` examples of two classes by turns, of which some are wrong. */
export function answers(
  rows: number,
  isWrong: (row: number) => boolean = () => false,
  more: Readonly<Record<string, (row: number) => string | number>> = {},
): string {
  const names = Object.keys(more);
  const lines = Array.from({ length: rows }, (_, row) => {
    const truth = row % 2;
    const own = names.map((name) => more[name]?.(row) ?? "");
    return [`e${row}`, truth, isWrong(row) ? 1 - truth : truth, ...own].join(",");
  });
  return `${[["id", "label", "prediction", ...names].join(","), ...lines].join("\n")}\n`;
}

/** A policy of one model, in JSON, which is YAML. `more` stands at the top of the file. */
export function policyOf(entry: object, more: object = {}): string {
  return JSON.stringify({ ...more, models: { m: { task: "binary-classification", ...entry } } });
}

/** A policy of one predictions file, pred.csv. `set` is added to its data set. */
export function predictedBy(entry: object, more: object = {}, set: object = {}): string {
  const test = { predictions: "pred.csv", target: "label", id: "id", ...set };
  return policyOf({ datasets: { test }, ...entry }, more);
}
