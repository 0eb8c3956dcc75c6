import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LfsDownload, type LfsResponse, openRepository } from "@modelgate/git";
import { problemsOf } from "@modelgate/schema";
import { afterAll, describe, expect, it } from "vitest";
import { gitIn, temporaryFolder } from "../../../test/fixtures/git/repositories.ts";
import { type FileSource, openBaseline } from "./open-baseline.ts";
import type { BaselinePorts } from "./opened.ts";

const resources = new AsyncDisposableStack();
const folder = resources.use(temporaryFolder());
afterAll(() => resources.disposeAsync());
let count = 0;
const fresh = () => join(folder.path, `folder-${++count}`);
const fixture = (name: string) =>
  readFileSync(new URL(`../../../test/fixtures/onnx/${name}`, import.meta.url));
const LINEAR = fixture("linear.onnx");
const sha256 = createHash("sha256").update(LINEAR).digest("hex");

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 50) yield bytes.subarray(at, at + 50);
}

async function* cut(): AsyncGenerator<Uint8Array> {
  yield LINEAR.subarray(0, 10);
  throw new Error("ECONNRESET https://x/?sig=s3cret");
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield* [];
  throw new Error("ECONNRESET");
}

type Page = Partial<LfsResponse> | Uint8Array;

/** Answers by address; asked for anything else it fails as a name that does not resolve. */
function web(pages: Record<string, Page>): LfsDownload {
  return async ({ url, headers }) => {
    expect(headers).toEqual({});
    const page = pages[url];
    if (page === undefined) throw new Error(`getaddrinfo ENOTFOUND ${url}`);
    const given = page instanceof Uint8Array ? { body: pieces(page) } : page;
    return { status: 200, location: null, body: pieces(new Uint8Array()), ...given };
  };
}

const moved = (location: string): Page => ({ status: 302, location });
const to = (
  source: FileSource,
  exchange: LfsDownload,
  more: Partial<BaselinePorts> & { kind?: "file" } = {},
) => {
  const ports: BaselinePorts = {
    repository: () => openRepository(gitIn(folder.path)),
    event: { kind: "manual" },
    exchange,
    ...more,
  };
  const into = fresh();
  const work = openBaseline(source, { path: "m.onnx", kind: more.kind ?? "model" }, ports, into);
  return { into, work };
};
const A = "https://models.example/a%20b/digits.onnx?sig=s3cret";

describe("a baseline by its address", () => {
  it.each([
    ["directly", { [A]: LINEAR }],
    [
      "behind redirects",
      {
        [A]: moved("/c"),
        "https://models.example/c": moved("https://cdn.example/d"),
        "https://cdn.example/d": LINEAR,
      },
    ],
    [
      "behind a redirect whose body breaks",
      { [A]: { status: 302, location: "/c", body: broken() }, "https://models.example/c": LINEAR },
    ],
  ])("comes %s, whole, and is named without its query", async (_name, pages) => {
    const found = await to({ kind: "url", url: A, sha256: `sha256:${sha256.toUpperCase()}` }, web(pages))
      .work;
    expect(found).toMatchObject({ source: "url:https://models.example/a%20b/digits.onnx", commit: null });
    expect(found.kind === "file" && readFileSync(found.path).equals(LINEAR)).toBe(true);
    expect(found.kind === "file" && found.path.endsWith("/digits.onnx")).toBe(true);
  });

  it("may be on this machine over http", async () => {
    const url = "http://127.0.0.1:8080/m.onnx";
    expect((await to({ kind: "url", url, sha256 }, web({ [url]: LINEAR })).work).kind).toBe("file");
  });

  it.each<[string, string, Record<string, Page>, string, RegExp]>([
    ["http elsewhere", "http://models.example/x", {}, "input-invalid", /expected https/],
    ["a file", "file:///etc/passwd", {}, "input-invalid", /expected https/],
    ["no address", "models/x.onnx", {}, "input-invalid", /expected an address/],
    ["a password", "https://u:s3cret@models.example/x", {}, "input-invalid", /no user or password/],
    [
      "other bytes",
      A,
      { [A]: LINEAR.subarray(1) },
      "baseline-mismatch",
      /its sha256 is [0-9a-f]{12}…, expected/,
    ],
    ["nothing there", A, { [A]: { status: 404 } }, "baseline-missing", /status 404/],
    ["a redirect to nowhere", A, { [A]: { status: 302 } }, "baseline-missing", /status 302/],
    ["redirects for ever", A, { [A]: moved(A) }, "baseline-missing", /status 302/],
    ["a redirect to http", A, { [A]: moved("http://models.example/x") }, "baseline-missing", /not https/],
    ["a redirect to this machine", A, { [A]: moved("http://127.0.0.1/x") }, "baseline-missing", /not https/],
    ["no such host", A, {}, "baseline-missing", /could not be reached/],
    ["an answer that breaks off", A, { [A]: { body: cut() } }, "baseline-missing", /stopped in the middle/],
    ["too many bytes", A, { [A]: Buffer.alloc(5000) }, "baseline-missing", /larger than 4000 bytes/],
  ])("is refused: %s", async (_name, url, pages, code, message) => {
    const { work, into } = to({ kind: "url", url, sha256 }, web(pages), { maxBytes: 4000 });
    const error: unknown = await work.catch((thrown) => thrown);
    const [problem] = problemsOf(error);
    expect(problem).toMatchObject({
      code,
      message: expect.stringMatching(message),
      hint: expect.any(String),
    });
    expect(JSON.stringify([problem, String(error), (error as Error).cause ?? ""])).not.toContain("s3cret");
    expect(existsSync(into) ? readdirSync(into) : []).toEqual([]);
  });

  it("is asked for at six addresses at most", async () => {
    let asked = 0;
    const exchange: LfsDownload = async ({ url }) => {
      asked += 1;
      return { status: 302, location: `${url}x`, body: pieces(new Uint8Array()) };
    };
    const { work } = to({ kind: "url", url: "https://models.example/x", sha256 }, exchange);
    expect(await work.catch(problemsOf)).toMatchObject([{ code: "baseline-missing" }]);
    expect(asked).toBe(6);
  });

  it.each(["", "abc", `${sha256}0`, "md5:d41d8cd98f00b204e9800998ecf8427e"])(
    "needs a sha256, not %j",
    async (text) => {
      const { work } = to({ kind: "url", url: A, sha256: text }, web({ [A]: LINEAR }));
      expect(await work.catch(problemsOf)).toMatchObject([{ code: "input-invalid" }]);
    },
  );

  it("brings one file: a model with its weights elsewhere is an error, a plain file is not", async () => {
    const bytes = fixture("external/model.onnx");
    const source = { kind: "url", url: A, sha256: createHash("sha256").update(bytes).digest("hex") } as const;
    expect(await to(source, web({ [A]: bytes })).work.catch(problemsOf)).toMatchObject([
      { code: "baseline-missing" },
    ]);
    expect((await to(source, web({ [A]: bytes }), { kind: "file" }).work).kind).toBe("file");
  });
});

describe("a baseline by its path", () => {
  const at = (name: string) => join(folder.path, name);
  writeFileSync(at("there.onnx"), LINEAR);
  symlinkSync("there.onnx", at("linked.onnx"));
  symlinkSync("gone.onnx", at("broken.onnx"));
  mkdirSync(at("folder.onnx"));

  it.each(["there.onnx", "linked.onnx"])("is used where it lies: %s", async (name) => {
    const { work } = to({ kind: "path", path: at(name) }, web({}));
    expect(await work).toEqual({
      kind: "file",
      path: at(name),
      source: `path:${at(name)}`,
      commit: null,
      notes: [],
    });
  });

  it.each(["gone.onnx", "broken.onnx", "folder.onnx", "there.onnx/x", "a\0b"])(
    "is an error: %j",
    async (name) => {
      const { work } = to({ kind: "path", path: at(name) }, web({}));
      expect(await work.catch(problemsOf)).toMatchObject([{ code: "baseline-missing" }]);
    },
  );
});
