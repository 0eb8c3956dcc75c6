import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ModelgateError } from "@modelgate/schema";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { download, type LfsFake, lfsServer } from "../../../test/fixtures/git/lfs-server.ts";
import { gitIn, temporaryFolder, type Work, work } from "../../../test/fixtures/git/repositories.ts";
import { copyFileAt } from "./copy-file.ts";
import { fileAt } from "./file.ts";
import { lfsPointer } from "./lfs-pointer.ts";
import { openRepository } from "./repository.ts";

const resources = new AsyncDisposableStack();
const folder = resources.use(temporaryFolder());
const server: LfsFake = resources.use(await lfsServer());
const stranger: LfsFake = resources.use(await lfsServer());
afterAll(() => resources.disposeAsync());

const MODEL = Buffer.from("the bytes of a model");
const oid = createHash("sha256").update(MODEL).digest("hex");
const pointerOf = (id: string, size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${size}\n`;
const maxBytes = 1_000_000;
const token = () => ({ value: "s3cret-token", origin: server.origin });
const basic = `Basic ${Buffer.from("x-access-token:s3cret-token").toString("base64")}`;

let clone: Work;
let commit = "";
let count = 0;

function made(files: Record<string, string> = {}): void {
  clone = work(join(folder.path, `clone-${++count}`));
  clone.run("remote", "add", "origin", `${server.origin}/owner/name`);
  commit = clone.commit({ "models/a.onnx": pointerOf(oid, MODEL.length), ...files });
}

beforeEach(() => {
  for (const fake of [server, stranger]) {
    fake.asked.length = 0;
    fake.objects.clear();
    fake.objects.set(oid, MODEL);
    fake.answer = () => null;
    fake.change = (object) => object;
  }
});

async function copied(
  lfs: Parameters<typeof copyFileAt>[2]["lfs"] = { download, token: token() },
  bound = maxBytes,
) {
  const to = join(folder.path, `out-${++count}`);
  const outcome = await copyFileAt(
    await openRepository(gitIn(clone.path)),
    { commit, path: "models/a.onnx" },
    { to, maxBytes: bound, lfs },
  ).catch((error: unknown) => error);
  if (outcome instanceof ModelgateError) {
    expect(existsSync(to), "leaves nothing behind").toBe(false);
    const said = JSON.stringify(outcome.problems) + outcome.stack;
    expect(said).not.toMatch(/s3cret|signature/);
    return outcome.code;
  }
  if (outcome instanceof Error) throw outcome;
  expect(readFileSync(to)).toEqual(MODEL);
  return outcome;
}

const whole = { digest: `sha256:${oid}`, sizeBytes: MODEL.length };

function store(bytes: Buffer, storage = ".git/lfs"): void {
  const path = join(clone.path, storage, "objects", oid.slice(0, 2), oid.slice(2, 4), oid);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

describe("from the clone", () => {
  beforeEach(() => made());

  it("takes the object, and asks nobody", async () => {
    store(MODEL);
    expect(await copied()).toEqual(whole);
    expect(server.asked).toEqual([]);
  });

  it("finds it where lfs.storage says", async () => {
    clone.run("config", "lfs.storage", "elsewhere");
    store(MODEL, ".git/elsewhere");
    expect(await copied(undefined)).toEqual(whole);
  });

  it.each([
    ["other bytes", Buffer.from("the bytes of a mODEl")],
    ["too few", MODEL.subarray(1)],
    ["too many", Buffer.concat([MODEL, MODEL])],
  ])("takes no object with %s, and asks the server", async (_name, bytes) => {
    store(bytes);
    expect(await copied()).toEqual(whole);
    expect(server.asked).toHaveLength(2);
  });

  it("gives the pointer itself to who reads the file", async () => {
    const bytes = await fileAt(
      await openRepository(gitIn(clone.path)),
      { commit, path: "models/a.onnx" },
      { maxBytes },
    );
    expect(lfsPointer(bytes ?? new Uint8Array())).toEqual({ oid, size: MODEL.length, extensions: [] });
  });

  it("names `lfs: true` when nobody may be asked", async () => {
    const to = join(folder.path, "never");
    const at = { commit, path: "models/a.onnx" };
    const error = await copyFileAt(await openRepository(gitIn(clone.path)), at, { to, maxBytes }).catch(
      (thrown) => thrown,
    );
    expect([error.code, error.problems[0].hint]).toEqual([
      "file-missing",
      expect.stringContaining("`lfs: true`"),
    ]);
  });
});

describe("from the server", () => {
  beforeAll(() => made());

  it("asks as the specification says, with the token", async () => {
    expect(await copied()).toEqual(whole);
    const [batch, get] = server.asked;
    expect(batch).toMatchObject({
      method: "POST",
      path: "/owner/name.git/info/lfs/objects/batch",
      headers: {
        accept: "application/vnd.git-lfs+json",
        "content-type": "application/vnd.git-lfs+json",
        authorization: basic,
      },
    });
    expect(JSON.parse(batch?.body ?? "")).toEqual({
      operation: "download",
      transfers: ["basic"],
      objects: [{ oid, size: MODEL.length }],
      hash_algo: "sha256",
    });
    expect(get).toMatchObject({ method: "GET", headers: { "x-store": "yes" } });
  });

  it.each([
    [
      "another store",
      () => ({ href: `${stranger.origin}/store/${oid}`, header: { Authorization: "RemoteAuth a" } }),
      "RemoteAuth a",
    ],
    ["another store without a header", () => ({ href: `${stranger.origin}/store/${oid}` }), undefined],
  ])("sends the token to no other origin: %s", async (_name, action, expected) => {
    server.change = (object) => ({ ...object, actions: { download: action() } });
    expect(await copied()).toEqual(whole);
    expect(stranger.asked.map(({ headers }) => headers.authorization)).toEqual([expected]);
  });

  it("follows a redirect to another origin without token or headers", async () => {
    server.answer = ({ path }) =>
      path.startsWith("/store/")
        ? { status: 302, headers: { location: `${stranger.origin}/store/${oid}` } }
        : null;
    expect(await copied()).toEqual(whole);
    const [asked] = stranger.asked;
    expect(asked).toMatchObject({ method: "GET", path: `/store/${oid}` });
    expect([asked?.headers["authorization"], asked?.headers["x-store"]]).toEqual([undefined, undefined]);
  });

  it("asks for a new address when one is refused", async () => {
    let refusals = 1;
    server.answer = ({ path }) => (path.startsWith("/store/") && refusals-- > 0 ? { status: 403 } : null);
    expect(await copied()).toEqual(whole);
    expect(server.asked).toHaveLength(4);
  });

  it.each<[string, () => void, string]>([
    ["has no such object", () => server.objects.clear(), "file-missing"],
    ["gives other bytes", () => server.objects.set(oid, Buffer.from("the bytes of a mODEl")), "file-missing"],
    ["gives too few", () => server.objects.set(oid, MODEL.subarray(2)), "file-missing"],
    ["gives too many", () => server.objects.set(oid, Buffer.concat([MODEL, MODEL])), "file-missing"],
    ["wants a token", () => (server.answer = () => ({ status: 401 })), "github-denied"],
    ["does not know the repository", () => (server.answer = () => ({ status: 404 })), "github-denied"],
    ["is ill", () => (server.answer = () => ({ status: 500 })), "github-fault"],
    [
      "answers with HTML",
      () => (server.answer = () => ({ status: 200, body: "<html>s3cret" })),
      "github-fault",
    ],
    ["answers with a list", () => (server.answer = () => ({ status: 200, body: "[]" })), "github-fault"],
    [
      "answers without end",
      () => (server.answer = () => ({ status: 200, body: " ".repeat(2 ** 21) })),
      "github-fault",
    ],
    [
      "redirects for ever",
      () => (server.answer = () => ({ status: 307, headers: { location: "/again" } })),
      "github-fault",
    ],
    [
      "sends on to http",
      () => (server.answer = () => ({ status: 302, headers: { location: "http://example.test/" } })),
      "github-fault",
    ],
    ["names an http store", () => href("http://example.test/x"), "github-fault"],
    ["names a file", () => href("file:///etc/passwd"), "github-fault"],
    ["names no store", () => (server.change = ({ actions: _, ...rest }) => rest), "github-fault"],
    [
      "speaks of another object",
      () => (server.change = (object) => ({ ...object, oid: "1".repeat(64) })),
      "github-fault",
    ],
    ["speaks of another size", () => (server.change = (object) => ({ ...object, size: 1 })), "github-fault"],
    ["gives an address that expired", () => action({ expires_at: "2020-01-01T00:00:00Z" }), "github-fault"],
    ["gives a header of two lines", () => action({ header: { a: "b\r\nc: d" } }), "github-fault"],
    ["gives a Host", () => action({ header: { Host: "example.test" } }), "github-fault"],
  ])("is an error when it %s", async (_name, arrange, code) => {
    arrange();
    expect(await copied()).toBe(code);
  });

  function action(fields: Record<string, unknown>): void {
    server.change = (object) => ({
      ...object,
      actions: { download: { href: `${server.origin}/store/${oid}`, ...fields } },
    });
  }
  function href(value: string): void {
    action({ href: value });
  }

  it("is an error when it cannot be reached", async () => {
    made();
    clone.run("remote", "set-url", "origin", "http://127.0.0.1:9/owner/name");
    expect(await copied()).toBe("github-fault");
    made();
  });

  it("takes no object over the bound", async () => {
    expect(await copied({ download }, MODEL.length - 1)).toBe("input-invalid");
    expect(server.asked).toEqual([]);
  });
});

describe("which server", () => {
  beforeEach(() => made());

  it.each<[string, () => void, string]>([
    ["lfs.url", () => clone.run("config", "lfs.url", `${server.origin}/own/`), "/own/objects/batch"],
    [
      "remote.origin.lfsurl",
      () => clone.run("config", "remote.origin.lfsurl", `${server.origin}/its`),
      "/its/objects/batch",
    ],
    [
      ".lfsconfig on the same host",
      () => made({ ".lfsconfig": `[lfs]\n\turl = ${server.origin}/file\n` }),
      "/file/objects/batch",
    ],
    [
      "a URL with .git",
      () => clone.run("remote", "set-url", "origin", `${server.origin}/o/n.git`),
      "/o/n.git/info/lfs/objects/batch",
    ],
    [
      "insteadOf",
      () => clone.run("config", `url.${server.origin}/o.insteadOf`, `${server.origin}/owner`),
      "/o/name.git/info/lfs/objects/batch",
    ],
  ])("from %s", async (_name, arrange, path) => {
    arrange();
    expect(await copied()).toEqual(whole);
    expect(server.asked[0]?.path).toBe(path);
  });

  it("the user's configuration before .lfsconfig", async () => {
    made({ ".lfsconfig": `[lfs]\n\turl = ${stranger.origin}/file\n` });
    clone.run("config", "lfs.url", `${server.origin}/own`);
    expect(await copied()).toEqual(whole);
    expect(stranger.asked).toEqual([]);
  });

  it.each([
    ["another host", () => `[lfs]\n\turl = ${stranger.origin}/x\n`],
    ["another host for the remote", () => `[remote "origin"]\n\tlfsurl = https://example.test/x\n`],
    ["http", () => "[lfs]\n\turl = http://example.test/x\n"],
    ["a program", () => "[lfs]\n\turl = ssh://-oProxyCommand=touch/x\n"],
    ["a file", () => "[lfs]\n\turl = file:///etc\n"],
  ])("never one that .lfsconfig names: %s", async (_name, config) => {
    made({ ".lfsconfig": config() });
    expect(await copied()).toBe("input-invalid");
    expect([...server.asked, ...stranger.asked]).toEqual([]);
  });

  it("follows no include in .lfsconfig", async () => {
    const path = join(folder.path, "included");
    writeFileSync(path, `[lfs]\n\turl = ${server.origin}/included\n`);
    made({ ".lfsconfig": `[include]\n\tpath = ${path}\n` });
    expect(await copied()).toEqual(whole);
    expect(server.asked[0]?.path).toBe("/owner/name.git/info/lfs/objects/batch");
  });

  it("none when the remote is a folder", async () => {
    clone.run("remote", "set-url", "origin", "file:///srv/repository.git");
    expect(await copied()).toBe("file-missing");
  });

  it("refuses LFS extensions, which are programs", async () => {
    commit = clone.commit({
      "models/a.onnx": pointerOf(oid, 20).replace("oid", `ext-0-zip sha256:${oid}\noid`),
    });
    expect(await copied()).toBe("input-invalid");
  });
});
