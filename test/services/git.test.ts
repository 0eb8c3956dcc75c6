// Files that the real git-lfs wrote and pushed, and the addresses that it derives, against packages/git.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { copyFileAt, fileAt, lfsPointer, openRepository } from "../../packages/git/src/index.ts";
import { lfsEndpoint } from "../../packages/git/src/lfs-endpoint.ts";
import { download, lfsServer } from "../fixtures/git/lfs-server.ts";
import { cloneOf, gitIn, temporaryFolder, work } from "../fixtures/git/repositories.ts";

const skip = !hasGitLfs();
const resources = new AsyncDisposableStack();
const folder = resources.use(temporaryFolder());
const server = resources.use(await lfsServer());
afterAll(() => resources.disposeAsync());

function hasGitLfs(): boolean {
  try {
    return execFileSync("git", ["lfs", "version"], { stdio: ["ignore", "pipe", "ignore"] }).length > 0;
  } catch {
    const line = "git: no git-lfs; run: apt-get install git-lfs";
    if (process.env["CI"]) throw new Error(line);
    process.stderr.write(`left out: ${line}\n`);
    return false;
  }
}

describe.skipIf(skip)("what git-lfs writes", () => {
  it("is read from the clone that made it, and from the server by a clone without objects", async () => {
    // A folder and objects of its own: tried again, it begins anew.
    const place = mkdtempSync(join(folder.path, "try-"));
    server.objects.clear();
    const origin = work(join(place, "origin"), { args: ["--bare"] });
    const author = work(join(place, "author"));
    author.run("remote", "add", "origin", `file://${origin.path}`);
    author.run("lfs", "install", "--local");
    author.run("lfs", "track", "*.onnx");
    author.run("config", "lfs.url", `${server.origin}/owner/name`);
    author.run("config", `lfs.${server.origin}/owner/name.locksverify`, "false");
    const model = Buffer.alloc(3_000_000, "0123456789 of a model ");
    const commit = author.commit({ "größe a/model.onnx": model });
    // Not `run`, which would hold up the server in this process.
    const pushed = await gitIn(author.path)(["push", "--quiet", "origin", "main"]);
    expect([pushed.exitCode, pushed.stderr]).toEqual([0, ""]);

    const oid = createHash("sha256").update(model).digest("hex");
    expect([...server.objects.keys()]).toEqual([oid]);
    const at = { commit, path: "größe a/model.onnx" };
    const own = await openRepository(gitIn(author.path));
    const bytes = (await fileAt(own, at, { maxBytes: 1000 })) ?? new Uint8Array();
    expect(lfsPointer(bytes)).toEqual({ oid, size: model.length, extensions: [] });
    const asked = server.asked.length;
    await expectModel(own, "own.onnx", undefined);
    expect(server.asked).toHaveLength(asked);

    const clone = cloneOf(author, join(place, "clone"), "--no-checkout");
    clone.run("config", "lfs.url", `${server.origin}/owner/name`);
    await expectModel(await openRepository(gitIn(clone.path)), "other.onnx", { download });

    async function expectModel(
      repository: typeof own,
      name: string,
      lfs: { download: typeof download } | undefined,
    ) {
      const to = join(place, name);
      const written = await copyFileAt(repository, at, { to, maxBytes: 2 ** 30, lfs });
      expect(written).toEqual({ digest: `sha256:${oid}`, sizeBytes: model.length });
      expect(readFileSync(to).equals(model)).toBe(true);
    }
  });
});

describe.skipIf(skip)("the address of the LFS server is git-lfs's", () => {
  const repository = work(join(folder.path, "addresses"));

  it.each([
    ["https://example.test/owner/name", {}],
    ["https://example.test/owner/name.git", {}],
    ["https://example.test/owner/name/", {}],
    ["https://example.test:8443/owner/name", {}],
    ["https://example.test/a%20b/name", {}],
    ["git@example.test:owner/name.git", {}],
    ["example.test:owner/name", {}],
    ["ssh://git@example.test/owner/name.git", {}],
    ["ssh://git@example.test:2222/owner/name", {}],
    ["git+ssh://git@example.test/owner/name", {}],
    ["git://example.test/owner/name.git", {}],
    ["gh:owner/name", { "url.https://example.test/.insteadOf": "gh:" }],
    ["https://example.test/owner/name", { "lfs.url": "https://lfs.test/x" }],
    ["https://example.test/owner/name", { "lfs.url": "https://lfs.test/x/" }],
    ["https://example.test/owner/name", { "remote.origin.lfsurl": "https://lfs.test/y" }],
    [
      "https://example.test/owner/name",
      { "remote.origin.lfsurl": "https://lfs.test/y", "lfs.url": "https://lfs.test/x" },
    ],
  ] as const)("%s %j", async (url, settings) => {
    repository.run("config", "remote.origin.url", url);
    for (const [key, value] of Object.entries(settings)) repository.run("config", key, value);
    const theirs = /^Endpoint=(\S+)/m.exec(repository.run("lfs", "env"))?.[1] ?? "";
    const ours = await lfsEndpoint(await openRepository(gitIn(repository.path)), async () => null);
    for (const key of Object.keys(settings)) repository.run("config", "--unset", key);
    expect(ours?.href).toBe(theirs.replace(/\/$/, ""));
  });
});
