import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gitEnvironment, openRepository } from "@modelgate/git";
import { inspectModel } from "@modelgate/onnx";
import { gitProgram } from "@modelgate/runner/git";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { afterAll, expect, it } from "vitest";
import { lfsServer } from "../../../test/fixtures/git/lfs-server.ts";
import { isolated, temporaryFolder, work } from "../../../test/fixtures/git/repositories.ts";
import { basePolicy } from "./base-policy.ts";
import { openBaseline } from "./open-baseline.ts";
import type { BaselinePorts } from "./opened.ts";

const resources = new AsyncDisposableStack();
const folder = resources.use(temporaryFolder());
const lfs = resources.use(await lfsServer());
afterAll(() => resources.disposeAsync());

it("brings model, weights and policy of a pull request's base with the runner's own ports", async () => {
  const fixtures = new URL("../../../test/fixtures/onnx/external/", import.meta.url);
  const weights = readFileSync(new URL("weights/all.bin", fixtures));
  const oid = createHash("sha256").update(weights).digest("hex");
  lfs.objects.set(oid, weights);
  const clone = work(join(folder.path, "clone"));
  clone.run("remote", "add", "origin", `${lfs.origin}/owner/name`);
  const baseSha = clone.commit({
    "m/model.onnx": readFileSync(new URL("model.onnx", fixtures)),
    "m/weights/all.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${weights.length}\n`,
    "modelgate.yml": "agreed",
  });
  const headSha = clone.commit({ "m/model.onnx": "x", "modelgate.yml": "mine" });
  const git = gitProgram({ cwd: clone.path, env: { ...gitEnvironment(process.env), ...isolated() } });
  const exchange = httpExchange();
  const ports: BaselinePorts = {
    repository: () => openRepository(git),
    event: { kind: "pull-request", headSha, baseSha },
    lfs: { download: exchange, token: { value: "t0ken", origin: lfs.origin } },
    exchange,
  };
  const wanted = { path: join(clone.path, "m/model.onnx"), kind: "model" } as const;
  const opened = await openBaseline({ kind: "git", ref: null }, wanted, ports, join(folder.path, "out"));
  expect(opened).toMatchObject({ kind: "file", source: "git:base", commit: baseSha });
  const { files, problems } = await inspectModel(opened.kind === "file" ? opened.path : "");
  expect([files[1]?.digest, problems]).toEqual([`sha256:${oid}`, []]);
  expect(lfs.asked[0]?.headers.authorization).toMatch(/^Basic /);
  const policy = await basePolicy(join(clone.path, "modelgate.yml"), ports);
  expect(policy).toEqual({ text: "agreed", commit: baseSha, path: "modelgate.yml" });
});
