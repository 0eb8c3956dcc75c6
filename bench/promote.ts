// Reading a registry of a thousand models, and one promotion through git tags, each from the start of the process to its end.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GitWork, tracedHome } from "./git-trace.ts";
import type { Line } from "./line.ts";
import { modelgate, root } from "./places.ts";
import { timed } from "./process.ts";
import { EVENTS, eventFolder, git, MODELS, taggedClone } from "./registries.ts";
import { byTurns, medianOf, quantile, type Taken } from "./rounds.ts";

const ROUNDS = 9;
const ALLOWED_MS = 1000;

/** `modelgate stages` over git tags and over a folder, then a promotion without its pushes; each against a second. */
export async function promoteBench(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-bench-"));
  try {
    return [...(await readingLines(folder)), ...(await promotionLines(folder))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readingLines(folder: string): Promise<Line[]> {
  const clone = taggedClone(folder);
  const shared = join(folder, "shared");
  mkdirSync(shared);
  const config = join(shared, "modelgate.yml");
  writeFileSync(config, policyOf({ type: "directory", path: eventFolder(shared) }));
  const stages = (cwd: string, ...flags: string[]) =>
    timed(process.execPath, [modelgate, "stages", ...flags], cwd);
  const taken = await byTurns([() => stages(clone), () => stages(clone, "--config", config)], ROUNDS);
  const what = `stages of ${MODELS.toLocaleString("en")} models, ${EVENTS.toLocaleString("en")}`;
  return [`${what} git tags`, `${what} events in a folder`].map((name, at) => allowed(name, taken[at] ?? []));
}

function allowed(name: string, taken: readonly Taken[]): Line {
  const ratios = taken.map(({ ms }) => ms / ALLOWED_MS);
  return {
    ...{ name, ours: medianOf(taken), peer: `${ALLOWED_MS} ms allowed`, limit: 1 },
    ...{ ratio: quantile(ratios, 0.5), spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)] },
  };
}

/** A stage that goes to and fro between two versions, each with the report that it asks for. */
async function promotionLines(folder: string): Promise<Line[]> {
  const { clone, versions } = await judgedClone(join(folder, "promoted"));
  const home = tracedHome(clone);
  const taken: Taken[] = [];
  const works: GitWork[] = [];
  // The first one warms up, and is the first to make the ledger's branch.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const version = versions[round % 2] ?? "";
    const args = ["promote", "--model", "digits", "--version", version, "--stage", "staging"];
    home.read();
    const { ms, cpuMs } = await timed(
      process.execPath,
      [modelgate, ...args, "--reports", `${version}.json`],
      clone,
      home.env,
    );
    const work = home.read();
    if (work.pushes !== 3) throw new Error(`${work.pushes} pushes; a promotion has three`);
    if (round === 0) continue;
    works.push(work);
    taken.push({ ms: ms - work.pushMs, cpuMs });
  }
  const last = works.at(-1);
  const pushMs = quantile(
    works.map((work) => work.pushMs),
    0.5,
  );
  const name = `a promotion through git tags, without its 3 pushes (${pushMs.toFixed(0)} ms; ${last?.processes} processes of git, ${last?.asked} questions to the remote)`;
  return [allowed(name, taken)];
}

async function judgedClone(folder: string): Promise<{ clone: string; versions: readonly string[] }> {
  const server = join(folder, "server.git");
  const clone = join(folder, "clone");
  mkdirSync(server, { recursive: true });
  git(server, ["init", "--quiet", "--bare", "--initial-branch=main"]);
  git(folder, ["clone", "--quiet", `file://${server}`, clone]);
  copyFileSync(join(root, "test/fixtures/scenarios/digits.csv"), join(clone, "test.csv"));
  writeFileSync(join(clone, "modelgate.yml"), policyOf({ type: "git" }));
  const versions = ["v1.0.0", "v1.1.0"];
  for (const [at, model] of ["digits-good", "digits-subtle"].entries()) {
    const version = versions[at] ?? "";
    copyFileSync(join(root, `demo/models/${model}.onnx`), join(clone, "digits.onnx"));
    git(clone, ["add", "digits.onnx", "test.csv", "modelgate.yml"]);
    git(clone, ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "--message", version]);
    git(clone, ["push", "--quiet", "origin", "HEAD:main"]);
    await timed(process.execPath, [modelgate, "promote", "--do", "register", "--version", version], clone);
    await timed(process.execPath, [modelgate, "validate", "--report", `${version}.json`], clone);
    readFileSync(join(clone, `${version}.json`));
  }
  return { clone, versions };
}

function policyOf(place: object): string {
  const test = { path: "test.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } };
  return JSON.stringify({
    models: {
      digits: {
        ...{
          path: "digits.onnx",
          task: "multiclass-classification",
          classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        },
        ...{ datasets: { test }, limits: [{ metric: "accuracy", min: 0.5 }] },
      },
    },
    registry: { ...place, stages: [{ name: "staging", requires: ["validate"] }] },
  });
}
