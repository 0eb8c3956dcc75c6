// The gate's three workflows under act, from a clone as it would be shipped, with GitHub's API played by testkit. What act
// cannot do is replaced in the clone, and nothing else: `$/…` becomes the clone by name, the artifact actions become
// stand-ins that copy folders, and `strategy.job-index`, which act leaves empty, the model's name.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Event, FakeGitHub } from "@modelgate/testkit";
import { root } from "../../packages/devkit/src/repository.ts";
import { act, type Run } from "./act.ts";
import { freshClone, type Proposal, propose } from "./fresh-clone.ts";
import { temporaryFolder } from "./program.ts";

export const REPOSITORY = "modelgate/modelgate";
export const WORKFLOWS = ["modelgate.yml", "models.yml", "models-comment.yml"];

/** What one run of a workflow left: the runner's view, and its artifacts as files by name. */
export type GateRun = Run & { artifacts: Record<string, Record<string, Buffer>> };

export type GateOptions = {
  event: Event;
  github: FakeGitHub;
  /** In place of the list in models.yml. */
  models?: readonly string[];
  /** An artifact that gets lost. */
  lost?: string;
  runId?: number;
};

export type GateMachine = AsyncDisposable & {
  /** The commits that events have to name: the base's policy is read from there. */
  commits: Proposal;
  run(workflow: string, options: GateOptions): Promise<GateRun>;
};

/** A machine with one clone; runs go one after the other. */
export async function gateMachine(): Promise<GateMachine> {
  const folders = new AsyncDisposableStack();
  const [clone, home] = [
    folders.use(await temporaryFolder()).path,
    folders.use(await temporaryFolder()).path,
  ];
  const commits = await propose(clone, await freshClone(clone));
  const pins = await replaceUnknown(clone);
  return {
    commits,
    async run(workflow, { event, github, models, lost = "", runId = 1000 }) {
      await using folder = await temporaryFolder();
      const artifacts = join(folder.path, "artifacts");
      await mkdir(artifacts);
      await writeFile(join(folder.path, "event.json"), JSON.stringify(event.payload));
      await writeModels(clone, models);
      const env = { ...github.env, ARTIFACTS: artifacts, LOST: lost, GITHUB_RUN_ID: String(runId) };
      const run = await act(
        { clone, home },
        event.name,
        `.github/workflows/${workflow}`,
        ...[`${REPOSITORY}@self=${clone}`, ...pins].flatMap((one) => ["--local-repository", one]),
        ...["--eventpath", join(folder.path, "event.json"), "--secret", "GITHUB_TOKEN=token"],
        ...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
      );
      return { ...run, artifacts: await filesIn(artifacts) };
    },
    [Symbol.asyncDispose]: () => folders.disposeAsync(),
  };
}

/** Gives the pins of the artifact actions, as act wants to hear where they are. */
async function replaceUnknown(clone: string): Promise<string[]> {
  const pins = new Set<string>();
  for (const name of WORKFLOWS) {
    const path = join(clone, ".github/workflows", name);
    const text = await readFile(path, "utf8");
    for (const [, action, commit] of text.matchAll(
      /uses: actions\/((?:up|down)load-artifact)@([0-9a-f]{40})/g,
    )) {
      pins.add(`actions/${action}@${commit}=${join(root, "test/services/stand-ins", action ?? "")}`);
    }
    await writeFile(
      path,
      text
        .replaceAll(/(\buses: )\$\/(\S+)/g, `$1${REPOSITORY}/$2@self`)
        .replaceAll("strategy.job-index", "matrix.model"),
    );
  }
  return [...pins];
}

const LIST = /^( {6}models: ).*$/m;
let original: string | undefined;

async function writeModels(clone: string, models: readonly string[] | undefined): Promise<void> {
  const path = join(clone, ".github/workflows/models.yml");
  original ??= await readFile(path, "utf8");
  if (!LIST.test(original)) throw new Error("models.yml: expected a line with the list of models");
  const text = models === undefined ? original : original.replace(LIST, `$1'${JSON.stringify(models)}'`);
  await writeFile(path, text);
}

async function filesIn(artifacts: string): Promise<GateRun["artifacts"]> {
  const found: GateRun["artifacts"] = {};
  for (const name of (await readdir(artifacts)).toSorted()) {
    const files = await readdir(join(artifacts, name));
    const read = files.map(async (file) => [file, await readFile(join(artifacts, name, file))] as const);
    found[name] = Object.fromEntries(await Promise.all(read));
  }
  return found;
}
