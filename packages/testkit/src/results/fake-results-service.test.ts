import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { restoreCache, saveCache } from "@actions/cache";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type FakeResultsOptions,
  type FakeResultsService,
  fakeResultsService,
} from "./fake-results-service.ts";

const started: FakeResultsService[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-results-"));
  await mkdir(join(folder, "data"));
  await writeFile(join(folder, "data/model.bin"), "weights");
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  for (const service of started.splice(0)) await service[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function running(options: FakeResultsOptions = {}): Promise<FakeResultsService> {
  const service = await fakeResultsService(options);
  started.push(service);
  const env = { ...service.env, RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return service;
}

describe("the real @actions/cache", () => {
  it("saves, then restores by key and by prefix", async () => {
    const service = await running();
    const paths = [join(folder, "data")];
    expect(await saveCache(paths, "models-1")).toBe(1);
    expect(service.caches).toMatchObject([{ key: "models-1", isFinal: true }]);
    for (const keys of [["models-1"], ["models-2", "models-"]] as const) {
      await rm(join(folder, "data"), { recursive: true });
      const [key, ...rest] = keys;
      expect(await restoreCache(paths, key, rest)).toBe("models-1");
      expect(await readFile(join(folder, "data/model.bin"), "utf8")).toBe("weights");
    }
    expect(await restoreCache(paths, "others")).toBeUndefined();
  });

  it("is told when the key is taken", async () => {
    const service = await running();
    await saveCache([join(folder, "data")], "k");
    expect(await saveCache([join(folder, "data")], "k")).toBe(-1);
    expect(service.requests.at(-1)).toBe("CreateCacheEntry already_exists");
  });

  it.each(["read", "none"] as const)("is not let to write in mode %s", async (cacheMode) => {
    const service = await running({ cacheMode });
    // As a client that does not look at the mode.
    vi.stubEnv("ACTIONS_CACHE_MODE", "");
    expect(await saveCache([join(folder, "data")], "k")).toBe(-1);
    expect(service.caches).toEqual([]);
  });
});

const scope = JSON.parse(Buffer.from((await tokenOnce()).split(".")[1] ?? "", "base64url").toString()) as {
  scp: string;
};
const [, run, job] = scope.scp.split(":");
const own = { workflow_run_backend_id: run, workflow_job_run_backend_id: job, name: "report" };

async function tokenOnce(): Promise<string> {
  await using service = await fakeResultsService();
  return service.env["ACTIONS_RUNTIME_TOKEN"] ?? "";
}

async function call(
  { env }: FakeResultsService,
  method: string,
  body: unknown,
  token = env["ACTIONS_RUNTIME_TOKEN"],
) {
  const service = method.includes("Cache") ? "CacheService" : "ArtifactService";
  const response = await fetch(
    `${env["ACTIONS_RESULTS_URL"]}twirp/github.actions.results.api.v1.${service}/${method}`,
    {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    },
  );
  return { status: response.status, body: (await response.json()) as Record<string, string> };
}

const put = (
  url: string | undefined,
  body: string,
  headers: Record<string, string> = { "x-ms-blob-type": "BlockBlob" },
) => fetch(String(url), { method: "PUT", headers, body });

describe("an artifact", () => {
  it.each([
    ["a field that is not known", "CreateArtifact", { ...own, version: 7, colour: "red" }, "malformed"],
    ["a field that is missing", "CreateArtifact", own, "malformed"],
    ["a field of another kind", "CreateArtifact", { ...own, version: "seven" }, "malformed"],
    ["a name that is a path", "CreateArtifact", { ...own, version: 7, name: "a/b" }, "invalid_argument"],
    [
      "another run",
      "CreateArtifact",
      { ...own, version: 7, workflow_run_backend_id: "x" },
      "permission_denied",
    ],
    ["an upload that never began", "FinalizeArtifact", { ...own, size: "1" }, "not_found"],
    ["a method that is not known", "RenameArtifact", own, "bad_route"],
  ])("is refused for %s", async (_name, method, body, code) => {
    const service = await running();
    expect((await call(service, method, body)).body["code"]).toBe(code);
  });

  it.each([
    ["another size", { size: "4" }, "invalid_argument"],
    ["another digest", { size: "3", hash: `sha256:${"0".repeat(64)}` }, "invalid_argument"],
    ["what was uploaded", { size: "3" }, undefined],
  ])("whose finalizing claims %s", async (_name, claim, code) => {
    const service = await running();
    const { body } = await call(service, "CreateArtifact", { ...own, version: 7 });
    expect((await put(body["signed_upload_url"], "zip")).status).toBe(201);
    expect((await call(service, "FinalizeArtifact", { ...own, ...claim })).body["code"]).toBe(code);
    expect(service.artifacts[0]?.bytes?.length).toBe(code === undefined ? 3 : undefined);
  });

  it("cannot be uploaded twice under one name", async () => {
    const service = await running();
    await call(service, "CreateArtifact", { ...own, version: 7 });
    expect((await call(service, "CreateArtifact", { ...own, version: 7 })).status).toBe(409);
  });
});

it.each([
  [
    "a token, which is for another service",
    "write",
    { authorization: "Bearer x", "x-ms-blob-type": "BlockBlob" },
    401,
  ],
  ["no kind of blob", "write", {}, 400],
  ["another signature", "forged", { "x-ms-blob-type": "BlockBlob" }, 403],
  ["too many bytes", "write", { "x-ms-blob-type": "BlockBlob", "x-big": "1" }, 413],
])("the storage refuses an upload with %s", async (_name, kind, headers, status) => {
  const service = await running({ maxBytes: 10 });
  const { body } = await call(service, "CreateArtifact", { ...own, version: 7 });
  const url =
    kind === "forged" ? body["signed_upload_url"]?.replace(/sig=.*/, "sig=x") : body["signed_upload_url"];
  expect(
    (await put(url, "x".repeat("x-big" in headers ? 11 : 3), headers as Record<string, string>)).status,
  ).toBe(status);
});

it("answers only to the token of its job", async () => {
  expect((await call(await running(), "ListArtifacts", own, "other")).status).toBe(401);
});
