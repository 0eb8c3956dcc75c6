// A promotion arrives: the digest in the files of a deployment, GitHub's record of it, the card and the score. The registry is a
// real repository, GitHub the strict fake.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type FakeGitHub, fakeGitHub, sha } from "@modelgate/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import { card } from "../../../packages/cli/src/card.ts";
import { score } from "../../../packages/cli/src/score.ts";
import { openShelf } from "../../../packages/cli/src/shelf.ts";
import { cloneOf, type Work, work } from "../../fixtures/git/repositories.ts";
import { folderOf, judge, write } from "../project.ts";
import { runPromote } from "../run-promote.ts";

const VALUES = "# production\nmodel:\n  version: 'v0.0.0' # modelgate\n  replicas: 2\n";
const policy = (delivery: object, stage: object = {}) =>
  JSON.stringify({
    models: {
      m: {
        path: "m.onnx",
        task: "multiclass-classification",
        classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
        datasets: { test: { path: "test.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } } },
        limits: [{ metric: "accuracy", min: 0.9 }],
      },
    },
    registry: { stages: [{ name: "production", requires: ["validate"], delivery, ...stage }] },
  });
const files = [{ helm: "deploy/values.yaml", value: "model.version", write: "version" }];

let clone: Work;
let server: Work;
const start = process.cwd();
const root = sha("root");
const deployed = (github: FakeGitHub) =>
  String(github.commits.find((one) => one.sha === github.branches["main"])?.files["deploy/values.yaml"]);

beforeEach(() => {
  server = work(join(folderOf(), "server"));
  server.commit({
    "m.onnx": readFileSync(join(import.meta.dirname, "../../../demo/models/digits-good.onnx")),
    "test.csv": readFileSync(join(import.meta.dirname, "../../fixtures/scenarios/digits.csv")),
  });
  server.run("config", "receive.denyCurrentBranch", "ignore");
  clone = cloneOf(server, join(folderOf(), "clone"));
  process.chdir(clone.path);
});
afterEach(() => process.chdir(start));

/** A GitHub on which the clone's commits are. */
async function gitHubOf(): Promise<FakeGitHub> {
  const commit = (id: string) => ({ sha: id, files: { "deploy/values.yaml": VALUES } });
  const log = clone.run("log", "--format=%H").split("\n");
  return await fakeGitHub({ commits: [commit(root), ...log.map(commit)], branches: { main: root } });
}

/** Another version of the same bytes: a commit, its registration and its report. */
async function next(version: string, text: string, more: Readonly<Record<string, string>> = {}) {
  write(clone.path, { "modelgate.yml": text, "version.txt": version });
  clone.run("add", "--all");
  clone.run("commit", "--quiet", "--message", version);
  clone.run("push", "--quiet", "origin", "HEAD:main");
  const { report } = await judge(clone.path);
  write(clone.path, { "report.json": JSON.stringify(report) });
  return await runPromote({ do: "register", version, ...more });
}

it("goes into the files of a deployment, and back", async () => {
  const text = policy({ files }, { deployments: true });
  await next("v1.0.0", text);
  await next("v1.1.0", text);
  await using github = await gitHubOf();
  const standing = { gitHub: github.origin };
  const promote = { stage: "production", reports: "report.json", token: "token" };
  const first = await runPromote({ ...promote, version: "v1.0.0" }, standing);
  expect([first.code, first.outputs["delivered"]]).toEqual([0, github.branches["main"]]);
  expect((await runPromote({ ...promote, version: "v1.1.0" }, standing)).code).toBe(0);
  expect(deployed(github)).toBe(VALUES.replace("v0.0.0", "v1.1.0"));

  // The way back is delivered, too; what is refused there leaves the stage where it is, and is completed.
  github.rules["main"] = "Changes must be made through a pull request.";
  const back = await runPromote(
    { do: "rollback", stage: "production", reason: "errors doubled", token: "token" },
    standing,
  );
  expect([back.code, back.report.verdict, back.outputs["version"]]).toEqual([2, "error", "v1.0.0"]);
  expect(back.report.promotion).toMatchObject({
    outcome: "done",
    delivery: { outcome: "failed" },
    deployment: { state: "failure" },
  });
  expect(back.report.problems[0]?.hint).toContain("by: pull-request");
  expect(back.report.notes.at(-1)).toContain("`version: v1.0.0`");
  delete github.rules["main"];
  const again = await runPromote(
    { do: "rollback", stage: "production", version: "v1.0.0", reason: "errors doubled", token: "token" },
    standing,
  );
  expect([again.code, again.report.promotion?.outcome, deployed(github)]).toEqual([
    0,
    "already",
    VALUES.replace("v0.0.0", "v1.0.0"),
  ]);
  const states = github.deployments.map(
    ({ id }) => github.deploymentStatuses.findLast((one) => one.deployment === id)?.state,
  );
  expect(states).toEqual(["inactive", "inactive", "success"]);
});

it.each<[string, object, Record<string, string>, RegExp]>([
  ["no token", { files }, {}, /there is no token/u],
  [
    "the job's own token for another repository",
    { files, repository: "acme/deploy" },
    { token: "token" },
    /does not reach acme\/deploy/u,
  ],
])("asks for what a delivery needs while nothing has changed: %s", async (_, delivery, inputs, message) => {
  await next("v1.0.0", policy(delivery));
  await using github = await gitHubOf();
  const { code, report } = await runPromote(
    { stage: "production", reports: "report.json", ...inputs },
    { gitHub: github.origin },
  );
  expect(code).toBe(2);
  expect(report.problems[0]?.message).toMatch(message);
  expect(server.run("tag", "--list", "m#production*")).toBe("");
  expect(github.requests).toEqual([]);
});

it("has a card from its registration on, and a score of what the ledger shows", async () => {
  await next("v1.0.0", policy({ files }));
  const { code } = await next("v1.1.0", policy({ files }), { reports: "report.json", card: "card.md" });
  expect(code).toBe(0);
  expect(readFileSync("card.md", "utf8")).toMatch(/accuracy[\s\S]+`v1\.1\.0`/u);
  expect(server.run("tag", "--list", "--format=%(contents)", "m@v1.1.0*")).toMatch(
    /^Modelgate-Card: sha256:[0-9a-f]{64}$/mu,
  );

  await using github = await gitHubOf();
  const inputs = { stage: "production", version: "v1.1.0", reports: "report.json", token: "token" };
  expect((await runPromote(inputs, { gitHub: github.origin })).code).toBe(0);
  const shown = await card(["m", "--stage", "production"], openShelf);
  expect(shown.stdout).toMatch(/## Measured[\s\S]+## History[\s\S]+moved production/u);
  const bom = JSON.parse(
    (await card(["--format", "cyclonedx", "--task", "multiclass-classification"], openShelf)).stdout,
  );
  expect(bom).toMatchObject({
    specVersion: "1.6",
    metadata: { component: { name: "m", version: "v1.1.0" } },
  });

  const line = async (item: string) => {
    const { stdout } = await score(["m", "--stage", "production", "--format", "json"], openShelf);
    return JSON.parse(stdout)[0].lines.find((one: { item: { id: string } }) => one.item.id === item);
  };
  const validated = await line("infrastructure-4");
  expect(validated).toMatchObject({
    points: 0.5,
    shown: { what: "validate", digest: expect.stringMatching(/^sha256:/u) },
  });
  expect(await line("data-5")).toMatchObject({ points: 0, shown: null, byReport: false });
  const word = [
    "attest",
    "m",
    "--item",
    "data-5",
    "--by",
    "Ann Lee",
    "--says",
    "reviewed on 3 May, minutes in the wiki",
  ];
  expect((await score(word, openShelf)).exitCode).toBe(0);
  expect(await line("data-5")).toMatchObject({ points: 0.5, attested: { by: "Ann Lee" } });
  expect(
    (await score(["attest", "m", "--item", "data-9", "--by", "a", "--says", "b"], openShelf)).stderr,
  ).toContain('no "data-9"');
  expect((await score(["m", "--stage", "staging"], openShelf)).stderr).toContain("Held are production");
});
